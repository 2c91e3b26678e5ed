// SIGN_A(schools; region; [participants]): whether a school's mean primary score is above the region's with certainty.

import { inflatedMean } from "../identification/objectivity/inflated-mean.ts";
import { customFunction } from "./custom-function.ts";
import { faultRow, rowByRow } from "./row-by-row.ts";
import { scoreRows } from "./score-rows.ts";

/**
 * `schools`: one row per school, one column per score from 0 on, numbers of pupils. `region`: one row of the same columns, numbers or
 * percents; `regionPupils`: how many pupils the region's percents are of; by default the sum of the row.
 * Gives a row beside each: mean, lower bound of the school, upper bound of the region, and in words whether the sign holds.
 * Errors: columns that differ; fewer than two pupils, or no number say so in their row.
 * Source: sign A of the federal algorithm, shared/identification/objectivity/inflated-mean. Alone it concludes nothing.
 */
export const SIGN_A = customFunction("SIGN_A", ({ schools, region, regionPupils }, tools) => {
  const { say } = tools;
  const names = say.functions.SIGN_A.parameters;
  if (region.length !== 1 || region[0]?.length !== schools[0]?.length)
    return { error: "value", message: say.faults.shapesDiffer(names.schools.name, names.region.name) };
  const all = scoreRows(region, tools)(0);
  if (typeof all === "string") return { error: "value", message: all };
  if (all === null) return { error: "na", message: say.faults.noData };
  const rowAt = scoreRows(schools, tools);
  return rowByRow(schools, say.analysis.headers.signA, say, (rowIndex) => {
    const counts = rowAt(rowIndex);
    if (counts === null) return [];
    if (typeof counts === "string") return faultRow(counts);
    const found = inflatedMean(counts, all, regionPupils);
    if (!found) return [null, null, null, say.analysis.tooFewPupils(2)];
    const notes = found.notes.map((note) => say.analysis.notes[note]);
    const reading = [found.holds ? say.analysis.signHolds : say.analysis.noSign, ...notes].join("; ");
    return [found.school.mean, found.school.lower, found.region.upper, reading];
  });
});
