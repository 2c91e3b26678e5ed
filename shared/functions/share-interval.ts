// SHARE_INTERVAL(part; whole): a share of pupils with the bounds within which the true one lies.

import { shareInterval } from "../statistics/share-interval.ts";
import { countPairs } from "./count-pairs.ts";
import { customFunction } from "./custom-function.ts";
import { faultRow, rowByRow } from "./row-by-row.ts";

/**
 * `part` and `whole`: one column each, numbers of pupils. Gives a row beside each: share, lower and upper bound (fractions of one).
 * Errors: columns of different heights; a part above its whole, no whole number, nobody counted say so in their row.
 * Source: Wilson's interval at 95%, shared/statistics/share-interval.
 */
export const SHARE_INTERVAL = customFunction("SHARE_INTERVAL", ({ part, whole }, tools) => {
  const { say } = tools;
  const names = say.functions.SHARE_INTERVAL.parameters;
  if (part[0]?.length !== 1) return { error: "value", message: say.faults.notOneColumn(names.part.name) };
  if (whole.length !== part.length || whole[0]?.length !== 1)
    return { error: "value", message: say.faults.shapesDiffer(names.part.name, names.whole.name) };
  const pairAt = countPairs(part, whole, tools);
  return rowByRow(part, say.analysis.headers.share, say, (rowIndex) => {
    const pair = pairAt(rowIndex);
    if (pair === null) return [];
    if (typeof pair === "string") return faultRow(pair);
    const interval = shareInterval(...pair);
    return interval ? [interval.share, interval.lower, interval.upper] : [];
  });
});
