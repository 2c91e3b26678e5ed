// What a number format makes of a number: a date, a time of day, a percent, or nothing but a number.

export const PLAIN = 0;
/** A day, or a day and a time. */
const DATE = 1;
/** Hours, minutes or seconds without a day. */
export const TIME = 2;
export const PERCENT = 3;

export type NumberKind = typeof PLAIN | typeof DATE | typeof TIME | typeof PERCENT;

const within = (id: number, first: number, last: number): boolean => id >= first && id <= last;

/** Kinds of the formats that files name by number only; 27-36 and 50-58 are dates of East Asian locales. */
export function builtInKind(id: number): NumberKind {
  if (id === 9 || id === 10) return PERCENT;
  if (within(id, 18, 21) || within(id, 45, 47)) return TIME;
  if (within(id, 14, 22) || within(id, 27, 36) || within(id, 50, 58)) return DATE;
  return PLAIN;
}

/** Quoted text, an escaped, padding or repeated character, brackets: what shows itself and says nothing of the number. */
const LITERALS = /"[^"]*"?|[\\_*][\s\S]?|\[[^\]]*\]?/g;
const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;

/** The kind of a format code such as `dd.mm.yyyy`, `[h]:mm` or `0.0%`. */
export function kindOfFormat(code: string): NumberKind {
  const bare = code.replace(LITERALS, (literal) => (ELAPSED.test(literal) ? "h" : "")).replace(/General|Основной/gi, "");
  if (/[yd]/i.test(bare)) return DATE;
  if (/[hs]/i.test(bare)) return TIME;
  // `m` without hours or seconds is a month.
  if (/m/i.test(bare)) return DATE;
  return bare.includes("%") ? PERCENT : PLAIN;
}
