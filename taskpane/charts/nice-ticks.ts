// Marks of an axis at round numbers: 1, 2 or 5 by powers of ten, the first at `from` or below, the last at `to` or above.

export function niceTicks(from: number, to: number, count: number): number[] {
  const span = to > from ? to - from : 1;
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10) * power;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil((from + span) / step - 1e-9);
  // Multiples of the step: adding it up would gather errors (0.30000000000000004).
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
