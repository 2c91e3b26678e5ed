// SIGN_C(before; after): whether the result of a cohort fell or rose out of proportion from one grade to the next.

import { cohortJump } from "../identification/objectivity/cohort-jump.ts";
import { cellAddress } from "../workbook/block.ts";
import { customFunction } from "./custom-function.ts";
import { numbersOf } from "./number-cells.ts";
import { faultRow, rowByRow } from "./row-by-row.ts";

/**
 * `before` and `after`: one column each, mean percents of the greatest score of the same schools in grade N and a year later in N + 1.
 * Gives a row beside each: the ratio before / after, and in words whether it is a drop, a growth or none.
 * Errors: columns of different heights; fewer than four schools with both years.
 * Source: sign C of the federal algorithm, shared/identification/objectivity/cohort-jump.
 */
export const SIGN_C = customFunction("SIGN_C", ({ before, after }, { say }) => {
  const names = say.functions.SIGN_C.parameters;
  if (before[0]?.length !== 1) return { error: "value", message: say.faults.notOneColumn(names.before.name) };
  if (after.length !== before.length || after[0]?.length !== 1)
    return { error: "value", message: say.faults.shapesDiffer(names.before.name, names.after.name) };
  const [earlierOf, laterOf] = [numbersOf(before), numbersOf(after)];
  const pairs = before.map(([cell], rowIndex) => ({ before: earlierOf(cell), after: laterOf(after[rowIndex]?.[0]) }));
  const found = cohortJump(pairs.map((pair) => ({ before: pair.before ?? null, after: pair.after ?? null })));
  if (!found) return { error: "na", message: say.analysis.tooFewSchools(4) };
  return rowByRow(before, say.analysis.headers.signC, say, (rowIndex) => {
    const pair = pairs[rowIndex];
    if (pair?.before === undefined || pair.after === undefined)
      return faultRow(say.faults.notANumberIn(cellAddress(rowIndex, 0)));
    const ratio = found.ratios[rowIndex] ?? null;
    return ratio === null ? [] : [ratio, say.analysis.jumps[found.verdicts[rowIndex] ?? "not-computable"]];
  });
});
