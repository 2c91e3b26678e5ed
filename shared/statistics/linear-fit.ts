// A straight line through points, and how far each point lies from it.

export interface LinearFit {
  readonly intercept: number;
  readonly slope: number;
  /** With n - 2 in the denominator: two numbers were fitted. */
  readonly residualDeviation: number;
  /** In the order of the points. */
  readonly residuals: readonly number[];
  /** Residuals in units of their deviation; zeros where every point lies on the line. */
  readonly standardised: readonly number[];
}

/** Ordinary least squares. `null` for fewer than three points, or where every `x` is the same. */
export function linearFit(xs: readonly number[], ys: readonly number[]): LinearFit | null {
  const count = xs.length;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / count;
  if (count < 3) return null;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [products, squares] = [0, 0];
  for (const [index, x] of xs.entries()) {
    products += (x - meanX) * ((ys[index] ?? 0) - meanY);
    squares += (x - meanX) ** 2;
  }
  if (squares === 0) return null;
  const slope = products / squares;
  const intercept = meanY - slope * meanX;
  const residuals = xs.map((x, index) => (ys[index] ?? 0) - intercept - slope * x);
  const residualDeviation = Math.sqrt(residuals.reduce((sum, residual) => sum + residual ** 2, 0) / (count - 2));
  const standardised = residuals.map((residual) => (residualDeviation === 0 ? 0 : residual / residualDeviation));
  return { intercept, slope, residualDeviation, residuals, standardised };
}
