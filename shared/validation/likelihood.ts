// How likely it is that a person meant one number and typed another: for naming the likeliest of the cells that could be wrong.

/** Penalties in natural logarithms: the usual slips of a hand over a keyboard, from frequent to rare. */
const SLIPS = {
  swap: -1,
  sign: -1.2,
  scale: -1.6,
  oneDigit: -1.8,
  lostDigit: -1.8,
  doubledDigit: -1.5,
  emptied: -2,
  offByOne: -2.2,
  other: -6,
};

const sorted = (text: string): string => [...text].sort().join("");

/** Whether `short` is `long` with one character taken out. */
function lacksOne(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  for (let i = 0; i < long.length; i++) if (long.slice(0, i) + long.slice(i + 1) === short) return true;
  return false;
}

function isAdjacentSwap(a: string, b: string): boolean {
  if (a.length !== b.length || sorted(a) !== sorted(b)) return false;
  const differing = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]));
  return differing.length === 2 && (differing[1] ?? 0) - (differing[0] ?? 0) === 1;
}

/** The logarithm of how readily `meant` is typed as `typed`. */
export function slipLikelihood(meant: number, typed: number): number {
  if (meant === typed) return 0;
  if (meant === -typed) return SLIPS.sign;
  const [m, t] = [String(Math.abs(meant)), String(Math.abs(typed))];
  if (isAdjacentSwap(m, t)) return SLIPS.swap;
  if (lacksOne(m, t)) return [...m].some((digit) => t.includes(digit + digit)) ? SLIPS.doubledDigit : SLIPS.lostDigit;
  if (meant !== 0 && [10, 100, 0.1, 0.01].some((factor) => Math.abs(meant * factor - typed) < 1e-9)) return SLIPS.scale;
  if (typed === 0) return SLIPS.emptied;
  if (lacksOne(t, m)) return SLIPS.lostDigit;
  if (m.length === t.length && [...m].filter((digit, i) => digit !== t[i]).length === 1) {
    return Math.abs(meant - typed) === 1 ? SLIPS.offByOne : SLIPS.oneDigit;
  }
  return Math.abs(meant - typed) <= 2 ? SLIPS.offByOne : SLIPS.other;
}

/** The logarithm (up to a constant) of how well a value fits what is expected of the cell, from last year or another form. */
export function fitLikelihood(value: number, expected: number | null, spread?: number | null): number {
  if (expected === null) return 0;
  // Beyond ten spreads one value is as odd as another; a bound keeps one wild expectation from outweighing everything.
  return -Math.min(10, Math.abs(value - expected) / (spread ?? Math.max(2, 0.08 * Math.abs(expected))));
}
