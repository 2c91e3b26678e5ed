// MARK_SPIKE(schools; region; borders): whether pupils are heaped on the first score of a mark, more than in the region.

import { markSpikes } from "../identification/objectivity/mark-spike.ts";
import { customFunction } from "./custom-function.ts";
import { numbersOf } from "./number-cells.ts";
import { faultRow, rowByRow } from "./row-by-row.ts";
import { scoreRows } from "./score-rows.ts";

/**
 * `schools`: one row per school, one column per score from 0 on, numbers of pupils; `region`: one row of the same columns, numbers or
 * percents; `borders`: the first scores of marks 3, 4 and 5 on the year's scale.
 * Gives a row beside each: the scores on which pupils are heaped, how many there are, and in words what that means.
 * Errors: columns that differ; borders that are no whole scores of the table.
 * Source: shared/identification/objectivity/mark-spike; a possible sign that asks for a look, never a conclusion.
 */
export const MARK_SPIKE = customFunction("MARK_SPIKE", ({ schools, region, borders }, tools) => {
  const { say } = tools;
  const names = say.functions.MARK_SPIKE.parameters;
  const width = schools[0]?.length ?? 0;
  if (region.length !== 1 || region[0]?.length !== width)
    return { error: "value", message: say.faults.shapesDiffer(names.schools.name, names.region.name) };
  const numberOf = numbersOf(borders);
  const scores = borders.flat().flatMap((cell) => numberOf(cell) ?? []);
  if (scores.length === 0 || scores.some((score) => !Number.isInteger(score) || score < 1 || score >= width))
    return { error: "value", message: say.faults.outOfBounds(names.borders.name, 1, width - 1) };
  const all = scoreRows(region, tools)(0);
  if (typeof all === "string") return { error: "value", message: all };
  if (all === null) return { error: "na", message: say.faults.noData };
  const rowAt = scoreRows(schools, tools);
  return rowByRow(schools, say.analysis.headers.spike, say, (rowIndex) => {
    const counts = rowAt(rowIndex);
    if (counts === null) return [];
    if (typeof counts === "string") return faultRow(counts);
    const spikes = markSpikes(counts, all, scores);
    const marked = spikes.filter(({ isMarker }) => isMarker);
    if (marked.length === 0)
      return [null, null, spikes.some(({ judged }) => judged) ? say.analysis.noSign : say.analysis.notJudged];
    const heaped = marked.reduce((sum, { count }) => sum + count, 0);
    return [marked.map(({ score }) => score).join(", "), heaped, say.analysis.possibleMarker];
  });
});
