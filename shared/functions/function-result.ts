// What a custom function answers: a rectangle that spills, or an error with a message that says what to do.

/** `null` is a blank cell. A share is a fraction of one: the cell's number format makes a percent of it. */
export type ResultValue = string | number | boolean | null;

/** A rectangle: all rows are of one length, and there is at least one cell. */
export type ResultCells = readonly (readonly ResultValue[])[];

/** `value`: the arguments cannot be used. `na`: there are no data to answer from. `div0`: the share is of nobody. */
export interface FunctionError {
  readonly error: "value" | "na" | "div0";
  readonly message: string;
}

export type FunctionResult = ResultCells | FunctionError;

/** What one cell of a result came to: a value, nothing, or why there is none. */
export type CellOutcome = ResultValue | FunctionError;

export const isFunctionError = (outcome: unknown): outcome is FunctionError =>
  typeof outcome === "object" && outcome !== null && "error" in outcome;

/**
 * A single cell answers with its error; among others the error's message stands in the cell, so that one bad row does not take the
 * good ones away.
 */
export function spill(outcomes: readonly (readonly CellOutcome[])[]): FunctionResult {
  const [[first = null, ...right] = [], ...below] = outcomes;
  if (right.length === 0 && below.length === 0) return isFunctionError(first) ? first : [[first]];
  return outcomes.map((row) => row.map((outcome) => (isFunctionError(outcome) ? outcome.message : outcome)));
}
