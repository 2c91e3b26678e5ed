// HEAD_LEVEL(points; maxima; bands): the level of a head's effectiveness by the points of the commission.

import { headLevel } from "../indicators/methods/head-level.ts";
import { cellText } from "../text/cell-text.ts";
import { collapseSpaces } from "../text/fold.ts";
import { cellAddress } from "../workbook/block.ts";
import { customFunction } from "./custom-function.ts";
import { numbersOf } from "./number-cells.ts";
import { faultRow, rowByRow } from "./row-by-row.ts";

/**
 * `points`: one row per head, one column per criterion; a blank is a criterion that does not apply. `maxima`: one row, the most that
 * each criterion gives. `bands`: two columns, from which percent on and which level («80; оптимальный»); one of them begins at 0.
 * Gives a row beside each: points, maximum of the criteria that apply, percent, level.
 * Errors: columns that differ; bands without a 0; points above the maximum say so in their row.
 * Source: order No. 19 of 25.01.2025 of Botlikh district (5.1.1-5.1.3), which gives no bounds: they are yours.
 */
export const HEAD_LEVEL = customFunction("HEAD_LEVEL", ({ points, maxima, bands }, { say }) => {
  const names = say.functions.HEAD_LEVEL.parameters;
  if (maxima.length !== 1 || maxima[0]?.length !== points[0]?.length)
    return { error: "value", message: say.faults.shapesDiffer(names.points.name, names.maxima.name) };
  const [pointOf, mostOf, percentOf] = [numbersOf(points), numbersOf(maxima), numbersOf(bands)];
  const most = (maxima[0] ?? []).map((cell) => mostOf(cell));
  const wrong = most.findIndex((value) => value === undefined || value === null || value <= 0);
  if (wrong >= 0) return { error: "value", message: say.faults.notANumberIn(cellAddress(0, wrong)) };
  const limits = most.map((value) => value ?? 0);
  const levels = bands.flatMap(([from = null, level = null]) => {
    const value = percentOf(from);
    const word = collapseSpaces(cellText(level));
    return typeof value === "number" && word !== "" ? [{ from: value, level: word }] : [];
  });
  if (!levels.some(({ from }) => from === 0)) return { error: "value", message: say.analysis.bandsFromZero };
  return rowByRow(points, say.analysis.headers.level, say, (rowIndex) => {
    const row = (points[rowIndex] ?? []).map((cell) => pointOf(cell));
    const bad = row.indexOf(undefined);
    if (bad >= 0) return faultRow(say.faults.notANumberIn(cellAddress(rowIndex, bad)));
    const given = row.map((value) => value ?? null);
    const above = given.findIndex((value, column) => value !== null && (value < 0 || value > (limits[column] ?? 0)));
    if (above >= 0) return faultRow(say.analysis.aboveMaximum(cellAddress(rowIndex, above), limits[above] ?? 0));
    const found = headLevel(given, limits, levels);
    return found ? [found.points, found.maximum, found.percent / 100, found.level] : [];
  });
});
