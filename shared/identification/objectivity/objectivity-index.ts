// The index of objectivity: how many of the schools that took part have no sign at all.

export interface ObjectivityIndex {
  readonly tookPart: number;
  readonly withSign: number;
  /** 100 minus the percent of schools with at least one sign; `null` where nobody took part. */
  readonly index: number | null;
}

/**
 * `signs`: numbers of signs of the schools; `null` for a school that took no part, which is not counted.
 * Source: «Методика расчета показателя “Уровень объективности оценки образовательных результатов”».
 */
export function objectivityIndex(signs: readonly (number | null)[]): ObjectivityIndex {
  const known = signs.filter((count) => count !== null);
  const withSign = known.filter((count) => count > 0).length;
  return {
    tookPart: known.length,
    withSign,
    index: known.length === 0 ? null : 100 - (100 * withSign) / known.length,
  };
}
