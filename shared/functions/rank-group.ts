// RANK_GROUP(values; [groups]; [better]): the place of each school in its group, and the group's median.

import { placeAmong } from "../statistics/place-among.ts";
import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import { cellAddress } from "../workbook/block.ts";
import { betterSide } from "./better-side.ts";
import { customFunction } from "./custom-function.ts";
import { type CellOutcome, spill } from "./function-result.ts";
import { hasHeader, numbersOf } from "./number-cells.ts";

const COLUMNS = 4;
const blank = (): readonly CellOutcome[] => Array.from({ length: COLUMNS }, () => null);
const fault = (message: string): readonly CellOutcome[] => [{ error: "value", message }, ...blank().slice(1)];

/**
 * `values`: one column of figures; `groups`: one column of groups (clusters: kind of school, size, territory), all schools are one
 * group without it; `better`: «больше» (by default) or «меньше».
 * Gives a row beside each: place (1 is the best, equal values share it, the next is skipped), of how many, quarter (4 is the worst),
 * median of the group. A blank value has no place; a value without a group, or no number, says so in its row.
 * Source: ranking, median and grouping are among the statistics of the order of Ishimbay district; ШНОР by a cluster is «worse than
 * the schools of the cluster». Quartiles and ties: shared/statistics/place-among.
 */
export const RANK_GROUP = customFunction("RANK_GROUP", ({ values, groups, better = "1" }, { say }) => {
  const names = say.functions.RANK_GROUP.parameters;
  const side = betterSide(better);
  if (!side) return { error: "value", message: say.faults.notASide(names.better.name, better) };
  if (values[0]?.length !== 1) return { error: "value", message: say.faults.notOneColumn(names.values.name) };
  if (groups && (groups.length !== values.length || groups[0]?.length !== 1))
    return { error: "value", message: say.faults.shapesDiffer(names.values.name, names.groups.name) };
  const numberOf = numbersOf(values);
  const isUnderHeader = hasHeader(values);
  const rows = values.map(blank);
  const members = new Map<string, { readonly rowIndex: number; readonly value: number }[]>();
  for (const [rowIndex, [cell = null]] of values.entries()) {
    if (isUnderHeader && rowIndex === 0) continue;
    const value = numberOf(cell);
    if (value === null) continue;
    const key = groups ? fold(cellText(groups[rowIndex]?.[0])) : "*";
    if (value === undefined) rows[rowIndex] = fault(say.faults.notANumberIn(cellAddress(rowIndex, 0)));
    else if (key === "") rows[rowIndex] = fault(say.faults.groupMissing);
    else {
      const group = members.get(key);
      if (group) group.push({ rowIndex, value });
      else members.set(key, [{ rowIndex, value }]);
    }
  }
  for (const group of members.values()) {
    const placed = placeAmong(
      group.map(({ value }) => value),
      side,
    );
    for (const [index, { rowIndex }] of group.entries()) {
      const place = placed?.places[index];
      if (place) rows[rowIndex] = [place.rank, place.of, place.quarter, placed.median];
    }
  }
  if (isUnderHeader) rows[0] = say.headers.rank;
  return members.size === 0 && rows.every((row) => row[0] === null) ? { error: "na", message: say.faults.noData } : spill(rows);
});
