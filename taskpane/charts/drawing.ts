// What every drawing is given: the figure, its room, and how its numbers are said.

import type { ChartFigure } from "../../shared/commands/views.ts";

export interface Drawing {
  readonly figure: ChartFigure;
  /** Prefix of the ids inside the drawing. */
  readonly id: string;
  readonly width: number;
  readonly format: (value: number) => string;
}

/** Where the values of a drawing lie, zero among them: shares and counts are compared by their whole length. */
export function rangeOf({ series }: ChartFigure): readonly [least: number, greatest: number] {
  const values = series.flatMap((each) => each.values.filter((value) => value !== null));
  return [values.reduce((a, b) => Math.min(a, b), 0), values.reduce((a, b) => Math.max(a, b), 0)];
}
