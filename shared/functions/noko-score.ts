// NOKO_SCORE(answers): the five criteria of НОКО, the score and the place of each organisation.

import { type NokoAnswers, nokoRating, nokoScore } from "../indicators/methods/noko-score.ts";
import { cellAddress } from "../workbook/block.ts";
import { customFunction } from "./custom-function.ts";
import { hasHeader, numbersOf } from "./number-cells.ts";
import { faultRow, rowByRow } from "./row-by-row.ts";

/** The columns of `answers`, in the order of the method. */
const COLUMNS: readonly (keyof NokoAnswers)[] = [
  "stand",
  "site",
  "required",
  "remoteWays",
  "satisfiedWithStand",
  "satisfiedWithSite",
  "respondents",
  "comfortConditions",
  "satisfiedWithComfort",
  "accessConditions",
  "accessServices",
  "satisfiedWithAccess",
  "disabledRespondents",
  "politeAtFirstContact",
  "politeInService",
  "politeRemotely",
  "wouldRecommend",
  "satisfiedWithHours",
  "satisfiedInGeneral",
];

/**
 * `answers`: one row per organisation, nineteen columns: materials on the stand, on the site, required; remote ways; satisfied with
 * the stand, with the site; respondents; conditions of comfort, satisfied with it; conditions and services for disabled people,
 * satisfied of them, disabled respondents; polite at the first contact, in service, remotely; would recommend; satisfied with the
 * hours, in general. Gives a row beside each: five criteria, the score, the place.
 * Without disabled respondents the third criterion and the score are blank, and it is said. A blank answer is not taken for zero.
 */
export const NOKO_SCORE = customFunction("NOKO_SCORE", ({ answers }, { say }) => {
  if ((answers[0]?.length ?? 0) !== COLUMNS.length)
    return { error: "value", message: say.analysis.columnsNeeded(COLUMNS.length) };
  const numberOf = numbersOf(answers);
  const from = hasHeader(answers) ? 1 : 0;
  const rows = answers.map((row, rowIndex) => {
    if (rowIndex < from || row.every((cell) => cell === null || cell === "")) return null;
    const values: { [column: string]: number } = {};
    for (const [columnIndex, column] of COLUMNS.entries()) {
      const value = numberOf(row[columnIndex]);
      if (value === undefined || value === null) return say.faults.notANumberIn(cellAddress(rowIndex, columnIndex));
      if (value < 0) return say.faults.negative(cellAddress(rowIndex, columnIndex));
      values[column] = value;
    }
    return nokoScore(values as unknown as NokoAnswers) ?? say.faults.noData;
  });
  const places = nokoRating(rows.map((row) => (row === null || typeof row === "string" ? null : row.score)));
  return rowByRow(answers, say.analysis.headers.noko, say, (rowIndex) => {
    const row = rows[rowIndex] ?? null;
    if (row === null) return [];
    if (typeof row === "string") return faultRow(row);
    return [...row.criteria, row.score, places[rowIndex] ?? null, row.score === null ? say.analysis.noDisabled : null];
  });
});
