// CHANGE_INTERVAL(part before; whole before; part now; whole now): how a share changed, and whether that may be chance.

import { changeInterval } from "../statistics/change-interval.ts";
import { countPairs } from "./count-pairs.ts";
import { customFunction } from "./custom-function.ts";
import { faultRow, rowByRow } from "./row-by-row.ts";

/**
 * Four columns of equal height, numbers of pupils: those meant and all, the year before and now.
 * Gives a row beside each: change, lower and upper bound (fractions of one), and in words whether it may be chance.
 * Errors: as SHARE_INTERVAL. Source: Newcombe's interval at 95%, shared/statistics/change-interval.
 */
export const CHANGE_INTERVAL = customFunction("CHANGE_INTERVAL", (args, tools) => {
  const { say } = tools;
  const names = say.functions.CHANGE_INTERVAL.parameters;
  const { partBefore, wholeBefore, partNow, wholeNow } = args;
  for (const [range, { name }] of [
    [partBefore, names.partBefore],
    [wholeBefore, names.wholeBefore],
    [partNow, names.partNow],
    [wholeNow, names.wholeNow],
  ] as const) {
    if (range[0]?.length !== 1) return { error: "value", message: say.faults.notOneColumn(name) };
    if (range.length !== partBefore.length)
      return { error: "value", message: say.faults.shapesDiffer(names.partBefore.name, name) };
  }
  const [beforeAt, nowAt] = [countPairs(partBefore, wholeBefore, tools), countPairs(partNow, wholeNow, tools)];
  return rowByRow(partBefore, say.analysis.headers.change, say, (rowIndex) => {
    const [before, now] = [beforeAt(rowIndex), nowAt(rowIndex)];
    if (typeof before === "string") return faultRow(before);
    if (typeof now === "string") return faultRow(now);
    const found = before && now ? changeInterval(before, now) : null;
    if (!found) return [];
    const { change, lower, upper, holdsZero } = found;
    const reading = holdsZero ? say.analysis.mayBeChance : change > 0 ? say.analysis.rose : say.analysis.fell;
    return [change, lower, upper, reading];
  });
});
