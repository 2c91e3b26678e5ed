// LOW_IN_CLUSTER(values; clusters; [better]): schools in the lowest quarter of their cluster.

import { lowInCluster } from "../identification/conditions/low-in-cluster.ts";
import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import { cellAddress } from "../workbook/block.ts";
import { betterSide } from "./better-side.ts";
import { customFunction } from "./custom-function.ts";
import { hasHeader, numbersOf } from "./number-cells.ts";
import { faultRow, rowByRow } from "./row-by-row.ts";

/**
 * `values`: one column of figures; `clusters`: one column with the cluster of each school; `better`: «больше» (by default) or
 * «меньше». Gives a row beside each: place, of how many, the lower quartile of the cluster, and in words whether the school is in the
 * lowest quarter: at or below the quartile and below the median. A cluster of fewer than four schools is not judged.
 * Source: «хуже, чем все школы в кластере», order No. 1048 of 05.07.2021 of Ishimbay district. Somebody is always in the lowest quarter.
 */
export const LOW_IN_CLUSTER = customFunction("LOW_IN_CLUSTER", ({ values, clusters, better = "1" }, { say }) => {
  const names = say.functions.LOW_IN_CLUSTER.parameters;
  const side = betterSide(better);
  if (!side) return { error: "value", message: say.faults.notASide(names.better.name, better) };
  if (values[0]?.length !== 1) return { error: "value", message: say.faults.notOneColumn(names.values.name) };
  if (clusters.length !== values.length || clusters[0]?.length !== 1)
    return { error: "value", message: say.faults.shapesDiffer(names.values.name, names.clusters.name) };
  const numberOf = numbersOf(values);
  const from = hasHeader(values) ? 1 : 0;
  // Less is better: the figures are turned round, and the quartile back again.
  const sign = side === "more" ? 1 : -1;
  const schools = values.map(([cell], rowIndex) => {
    const value = rowIndex < from ? null : numberOf(cell);
    const cluster = fold(cellText(clusters[rowIndex]?.[0]));
    const isUsable = value !== null && value !== undefined && cluster !== "";
    return { read: value, cluster, value: isUsable ? sign * value : null };
  });
  const places = lowInCluster(schools);
  return rowByRow(values, say.analysis.headers.cluster, say, (rowIndex) => {
    const [school, place] = [schools[rowIndex], places[rowIndex]];
    if (school?.read === undefined) return faultRow(say.faults.notANumberIn(cellAddress(rowIndex, 0)));
    if (school.read !== null && school.cluster === "") return faultRow(say.faults.groupMissing);
    if (!place) return [];
    const { place: rank, of, lowerQuartile, isLowest } = place;
    const reading = isLowest === null ? say.analysis.smallCluster : isLowest ? say.analysis.lowestQuarter : null;
    return [rank, of, lowerQuartile === null ? null : sign * lowerQuartile, reading];
  });
});
