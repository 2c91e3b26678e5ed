// What every drawing is given: the figure, its room, and how its numbers are said.

import type { ChartFigure } from "../../shared/commands/views.ts";

export interface Drawing {
  readonly figure: ChartFigure;
  /** Prefix of the ids inside the drawing. */
  readonly id: string;
  readonly width: number;
  readonly format: (value: number) => string;
}

export const knownValues = ({ series }: ChartFigure): number[] =>
  series.flatMap(({ values }) => values.filter((value) => value !== null));

export const leastOf = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), 0);
export const greatestOf = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);

/** Where the values of a drawing lie, zero among them: shares and counts are compared by their whole length. */
export const rangeOf = (figure: ChartFigure): readonly [least: number, greatest: number] => {
  const values = knownValues(figure);
  return [leastOf(values), greatestOf(values)];
};
