// From values to places on the drawing.

export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** From the first tick to the last over the pixels from `start` to `end`. */
export function linearScale(ticks: readonly number[], start: number, end: number): Scale {
  const low = ticks[0] ?? 0;
  const high = ticks[ticks.length - 1] ?? 1;
  const span = high > low ? high - low : 1;
  return { ticks, at: (value) => Math.round((start + ((value - low) / span) * (end - start)) * 10) / 10 };
}

/** Average width of a letter of a label, rather more than less. */
export const GLYPH = 7;

/** About how wide a text is: the drawing is laid out before there is anything to measure. */
export const textWidth = (text: string): number => text.length * GLYPH;
