// SIGN_B(journal; scores; [schools]): whether pupils with better marks in the journal have lower scores in the work.

import { marksAgainstScores } from "../identification/objectivity/marks-against-scores.ts";
import { cellText } from "../text/cell-text.ts";
import { collapseSpaces, fold } from "../text/fold.ts";
import { cellAddress } from "../workbook/block.ts";
import { customFunction } from "./custom-function.ts";
import type { FunctionResult } from "./function-result.ts";
import { hasHeader, numbersOf } from "./number-cells.ts";

interface Pupils {
  readonly name: string;
  readonly journal: number[];
  readonly scores: number[];
}

/**
 * `journal` and `scores`: one column each, the mark in the journal and the primary score of the same pupils; `schools`: a column with
 * the school of each, all are one school without it. A pupil without one of the two is left out.
 * Gives a header and one row per school: pupils, Spearman's coefficient with ties, the printed formula, and in words whether the sign
 * holds. Errors: columns of different heights; a cell that is no number.
 * Source: sign B of the federal algorithm, shared/identification/objectivity/marks-against-scores.
 */
export const SIGN_B = customFunction("SIGN_B", ({ journal, scores, schools }, { say }): FunctionResult => {
  const names = say.functions.SIGN_B.parameters;
  for (const [range, { name }] of [
    [journal, names.journal],
    [scores, names.scores],
    [schools ?? journal, names.schools],
  ] as const) {
    if (range[0]?.length !== 1) return { error: "value", message: say.faults.notOneColumn(name) };
    if (range.length !== journal.length) return { error: "value", message: say.faults.shapesDiffer(names.journal.name, name) };
  }
  const [markOf, scoreOf] = [numbersOf(journal), numbersOf(scores)];
  const groups = new Map<string, Pupils>();
  for (let rowIndex = hasHeader(journal) ? 1 : 0; rowIndex < journal.length; rowIndex++) {
    const [mark, score] = [markOf(journal[rowIndex]?.[0]), scoreOf(scores[rowIndex]?.[0])];
    if (mark === undefined || score === undefined)
      return { error: "value", message: say.faults.notANumberIn(cellAddress(rowIndex, 0)) };
    if (mark === null || score === null) continue;
    const name = schools ? collapseSpaces(cellText(schools[rowIndex]?.[0])) || say.journal.nobody : say.journal.all;
    const key = fold(name);
    const group = groups.get(key) ?? { name, journal: [], scores: [] };
    groups.set(key, group);
    group.journal.push(mark);
    group.scores.push(score);
  }
  if (groups.size === 0) return { error: "na", message: say.faults.noData };
  const rows = [...groups.values()].map(({ name, journal: marks, scores: points }) => {
    const found = marksAgainstScores(marks, points);
    if (!found) return [name, marks.length, null, null, say.analysis.noRanks];
    return [name, found.count, found.spearman, found.printedFormula, found.holds ? say.analysis.signHolds : say.analysis.noSign];
  });
  return [say.analysis.headers.signB, ...rows];
});
