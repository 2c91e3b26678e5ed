// Runs two things in turns, A B A B, so that a busy machine slows both; what is told is the median of the ratios of the pairs.

/** Figures of one run by their names: seconds, megabytes. */
export type Measured<Name extends string> = { readonly [name in Name]: number };

export interface Ratio {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface Pairs<Name extends string> {
  /** The ratio of the first to the second by one figure. */
  ratio(name: Name): Ratio;
  /** The medians of a figure: the first's and the second's. */
  medians(name: Name): readonly [number, number];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const ratioOf = (values: readonly number[]): Ratio => ({
  median: median(values),
  min: Math.min(...values),
  max: Math.max(...values),
});

type Run<Name extends string> = () => Measured<Name> | Promise<Measured<Name>>;

export async function pairRuns<Name extends string>(
  first: Run<Name>,
  second: Run<Name>,
  { warmUps, rounds }: { readonly warmUps: number; readonly rounds: number },
): Promise<Pairs<Name>> {
  const pairs: (readonly [Measured<Name>, Measured<Name>])[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    const pair = [await first(), await second()] as const;
    if (round >= 0) pairs.push(pair);
  }
  return {
    ratio: (name) => ratioOf(pairs.map(([a, b]) => a[name] / b[name])),
    medians: (name) => [median(pairs.map(([a]) => a[name])), median(pairs.map(([, b]) => b[name]))],
  };
}

/** The wall time of one run inside this process. */
export async function timed(run: () => unknown): Promise<Measured<"seconds">> {
  const start = performance.now();
  await run();
  return { seconds: (performance.now() - start) / 1000 };
}
