// RESILIENCE(results; conditions): results above or below what the conditions of a school lead one to expect.

import { resilience } from "../identification/conditions/resilience.ts";
import { cellAddress } from "../workbook/block.ts";
import { customFunction } from "./custom-function.ts";
import { hasHeader, numbersOf } from "./number-cells.ts";
import { faultRow, rowByRow } from "./row-by-row.ts";

const LEAST_SCHOOLS = 6;

/**
 * `results` and `conditions`: one column each, figures of the same schools, more is better and more favourable.
 * Gives a row beside each: the expected result, the difference in standard deviations, how it reads, and the group by thirds.
 * Errors: columns of different heights; fewer than six schools with both figures, or conditions that are the same everywhere.
 * Source: shared/identification/conditions/resilience.
 */
export const RESILIENCE = customFunction("RESILIENCE", ({ results, conditions }, { say }) => {
  const names = say.functions.RESILIENCE.parameters;
  if (results[0]?.length !== 1) return { error: "value", message: say.faults.notOneColumn(names.results.name) };
  if (conditions.length !== results.length || conditions[0]?.length !== 1)
    return { error: "value", message: say.faults.shapesDiffer(names.results.name, names.conditions.name) };
  const [resultOf, conditionOf] = [numbersOf(results), numbersOf(conditions)];
  const from = hasHeader(results) ? 1 : 0;
  const pairs = results.map(([cell], rowIndex) =>
    rowIndex < from ? null : { result: resultOf(cell), condition: conditionOf(conditions[rowIndex]?.[0]) },
  );
  const usable = pairs.flatMap((pair, rowIndex) =>
    typeof pair?.result === "number" && typeof pair.condition === "number"
      ? [{ rowIndex, result: pair.result, condition: pair.condition }]
      : [],
  );
  const found = resilience(
    usable.map(({ condition }) => condition),
    usable.map(({ result }) => result),
  );
  if (!found) return { error: "na", message: say.analysis.tooFewSchools(LEAST_SCHOOLS) };
  const schoolAt = new Map(usable.map(({ rowIndex }, index) => [rowIndex, found.schools[index]]));
  return rowByRow(results, say.analysis.headers.resilience, say, (rowIndex) => {
    const pair = pairs[rowIndex];
    if (pair?.result === undefined || pair.condition === undefined)
      return faultRow(say.faults.notANumberIn(cellAddress(rowIndex, 0)));
    const school = schoolAt.get(rowIndex);
    if (!school) return [];
    const { expected, standardised, reading, group } = school;
    return [expected, standardised, say.analysis.expectations[reading], say.analysis.groups[group]];
  });
});
