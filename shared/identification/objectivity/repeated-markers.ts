// Schools that the official list of markers names again and again over the years.

/** One row of the official list: a school in a year. `markers` is `null` where the list says nothing: that is no zero. */
export interface MarkerYear {
  readonly school: string;
  readonly year: number;
  readonly markers: number | null;
}

export interface RepeatedMarkers {
  readonly years: readonly number[];
  readonly isRepeated: boolean;
}

/** Years with markers of every school, among `years`; repeated in at least `least` of them. A row that comes twice counts once. */
export function repeatedMarkers(
  rows: readonly MarkerYear[],
  years: readonly number[],
  least = 2,
): ReadonlyMap<string, RepeatedMarkers> {
  const marked = new Map<string, Set<number>>();
  for (const { school, year, markers } of rows) {
    const own = marked.get(school) ?? new Set<number>();
    marked.set(school, own);
    if ((markers ?? 0) > 0 && years.includes(year)) own.add(year);
  }
  return new Map(
    [...marked].map(([school, own]) => [school, { years: [...own].sort((a, b) => a - b), isRepeated: own.size >= least }]),
  );
}
