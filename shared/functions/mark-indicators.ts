// Indicators of marks in a range, beside the rows that they are of; what the four functions of marks have in common.

import type { IndicatorCode } from "../catalogue/indicators.ts";
import { computeIndicators, type Indicator } from "../indicators/compute-indicators.ts";
import type { MarkCounts } from "../submission/facts.ts";
import type { FunctionTools } from "./custom-function.ts";
import type { Range } from "./function-argument.ts";
import { type CellOutcome, type FunctionError, type FunctionResult, isFunctionError, spill } from "./function-result.ts";
import { type MarkRow, type MarkRows, readMarkRows } from "./mark-rows.ts";

type Marks = Exclude<MarkRow["marks"], FunctionError>;

const addCounts = (a: MarkCounts, b: MarkCounts): MarkCounts => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];

/** All rows as one group of pupils. One row that cannot be read spoils the sum: it is not left out in silence. */
function sumRows({ rows }: MarkRows, { say }: FunctionTools): Marks | FunctionError {
  let sum: Marks = { counts: [0, 0, 0, 0], participants: 0 };
  const summed = rows.filter(({ isTotal }) => !isTotal);
  for (const { marks, isPercents } of summed) {
    if (isFunctionError(marks)) return marks;
    if (isPercents && summed.length > 1) return { error: "value", message: say.faults.percentsHaveNoSum };
    sum = { counts: addCounts(sum.counts, marks.counts), participants: sum.participants + marks.participants };
  }
  return summed.length === 0 ? { error: "na", message: say.faults.noData } : sum;
}

/**
 * A column an indicator. The rows of the result stand beside those of the range, blank ones left blank, with the indicators' names
 * beside the header; with `together` all rows but those of totals make one row. A list of marks makes one row.
 */
export function markIndicators(
  codes: readonly IndicatorCode[],
  range: Range,
  together: boolean | undefined,
  tools: FunctionTools,
  souWeightOf2 = tools.settings.souWeightOf2,
): FunctionResult {
  const { words, say } = tools;
  const read = readMarkRows(range, tools);
  if (isFunctionError(read)) return read;
  const none = "not-submitted";
  const outcomes = (marks: MarkRow["marks"]): readonly CellOutcome[] => {
    // The reason stands once a row, in its first cell.
    if (isFunctionError(marks)) return codes.map((_, index) => (index === 0 ? marks : null));
    const indicators = computeIndicators({ marks, exam: none, journal: none, primaryScores: none }, souWeightOf2);
    const absence = (indicator: Indicator): CellOutcome =>
      indicator.kind === "value" ? indicator.value : { error: "div0", message: words.absences[indicator.reason] };
    return codes.map((code) => absence(indicators[code]));
  };
  const isOne = read.isList || together === true;
  if (isOne) return spillRow(outcomes(sumRows(read, tools)));
  if (range.length === 1)
    return spillRow(read.rows[0] ? outcomes(read.rows[0].marks) : [{ error: "na", message: say.faults.noData }]);
  const byRow = new Map(read.rows.map(({ rowIndex, marks }) => [rowIndex, marks]));
  return spill(
    range.map((_, rowIndex): readonly CellOutcome[] => {
      const marks = byRow.get(rowIndex);
      if (rowIndex === read.headerRowIndex) return codes.map((code) => words.indicators[code].title);
      return marks ? outcomes(marks) : codes.map(() => null);
    }),
  );
}

/** One row that is nothing but an error is that error, however many cells it would have had. */
function spillRow(row: readonly CellOutcome[]): FunctionResult {
  const [first] = row;
  return isFunctionError(first) ? first : spill([row]);
}
