// Answers a range row by row: beside every row of the range stands a row of answers, under a header of its own where the range has one.

import type { FunctionWords } from "../catalogue/messages/function-words.ts";
import type { Range } from "./function-argument.ts";
import { type CellOutcome, type FunctionResult, spill } from "./function-result.ts";
import { hasHeader } from "./number-cells.ts";

/** A row that cannot be answered: its first cell says why. */
export const faultRow = (message: string): readonly CellOutcome[] => [{ error: "value", message }];

const isTooLarge = (cell: CellOutcome): boolean => typeof cell === "number" && !Number.isFinite(cell);

/**
 * `answer` gives `[]` for a row without data; rows are filled up to the header's length. A row whose arithmetic went beyond the numbers
 * says so instead.
 */
export function rowByRow(
  range: Range,
  header: readonly string[],
  { faults }: Pick<FunctionWords, "faults">,
  answer: (rowIndex: number) => readonly CellOutcome[],
): FunctionResult {
  const isUnderHeader = hasHeader(range);
  return spill(
    range.map((_, rowIndex) => {
      const answered = isUnderHeader && rowIndex === 0 ? header : answer(rowIndex);
      const row = answered.some(isTooLarge) ? faultRow(faults.tooLarge) : answered;
      return header.map((_title, columnIndex) => row[columnIndex] ?? null);
    }),
  );
}
