// LIST_MOVES(before; now; [schools]): who entered a list of schools, who left it, who stayed.

import { listMoves } from "../identification/list-moves.ts";
import { cellText } from "../text/cell-text.ts";
import { collapseSpaces, fold } from "../text/fold.ts";
import { customFunction } from "./custom-function.ts";
import type { Range } from "./function-argument.ts";
import type { FunctionResult } from "./function-result.ts";

/** Names of a range by their folded spelling, in order; blanks are left out. */
function namesIn(range: Range): Map<string, string> {
  const names = new Map<string, string>();
  for (const cell of range.flat()) {
    const name = collapseSpaces(cellText(cell));
    if (name !== "" && !names.has(fold(name))) names.set(fold(name), name);
  }
  return names;
}

/**
 * `before` and `now`: the schools on the list last year and this year, logins or names; `schools`: all schools that exist in both
 * years, by which one that was closed since neither leaves nor enters; without it the schools of both lists.
 * Gives a header and one row per school that was or is on the list: the school and whether it entered, left or stayed.
 * Source: order No. 1048 of 05.07.2021 of Ishimbay district, 2.2.
 */
export const LIST_MOVES = customFunction("LIST_MOVES", ({ before, now, schools }, { say }): FunctionResult => {
  const [was, is] = [namesIn(before), namesIn(now)];
  const all = schools ? namesIn(schools) : new Map([...was, ...is]);
  const { left, entered, stayed } = listMoves([...was.keys()], [...is.keys()], [...all.keys()]);
  const rows = [
    ...entered.map((key) => [key, say.analysis.moves.entered]),
    ...left.map((key) => [key, say.analysis.moves.left]),
    ...stayed.map((key) => [key, say.analysis.moves.stayed]),
  ].map(([key = "", move = ""]) => [is.get(key) ?? was.get(key) ?? "", move]);
  if (rows.length === 0) return { error: "na", message: say.faults.noData };
  return [say.analysis.headers.moves, ...rows];
});
