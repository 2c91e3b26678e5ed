// SCALE_SCORE(scores; scale; [extra points]): primary scores to marks by the scale of the work's year.

import { cellText } from "../text/cell-text.ts";
import { readNumber } from "../text/read-number.ts";
import { cellAddress } from "../workbook/block.ts";
import type { CellValue } from "../workbook/cell.ts";
import { besides, cellByCell } from "./cell-by-cell.ts";
import { customFunction } from "./custom-function.ts";
import { type FoundScale, findScale } from "./find-scale.ts";
import { type CellOutcome, isFunctionError } from "./function-result.ts";
import { hasHeader } from "./number-cells.ts";

/** Points; `null` where there are none («н»); `undefined` for what is no number of points, a percent among it. */
function pointsIn(cell: CellValue): number | null | undefined {
  const read = readNumber(cell);
  if (read.kind === "blank" || read.kind === "absent") return null;
  return read.kind === "number" && read.unit === "plain" ? read.value : undefined;
}

/** 3, 4 and 5 are asked for from above; `extra` points short of a mark leave the next lower one. */
function markOf(score: number, extra: number, scale: FoundScale): number {
  for (const index of [2, 1, 0] as const) {
    if (score >= scale.from[index] && extra >= (scale.extra?.least[index] ?? 0)) return index + 3;
  }
  return 2;
}

/**
 * `scores`: primary scores of pupils, a cell each; blanks and «н» stay blank. `scale`: the work in words («ВПР 2021 Русский язык
 * 4 класс», as the head of a federal export has it, or its parts in cells), or the least scores for 3, 4 and 5 and, if wanted, the
 * greatest score. `extra`: points for literacy (Russian, ОГЭ) or geometry (mathematics, ОГЭ), in the shape of `scores`.
 * Gives marks 2 to 5 in the shape of `scores`. Where the mark hangs on extra points that are not given, the cell says so in words.
 * Errors: no scale of that work and year in the catalogue; a score that is not whole or beyond the greatest; a score that the official
 * scale prints under two marks.
 * Source: shared/catalogue/mark-scales, each scale with its own.
 */
export const SCALE_SCORE = customFunction("SCALE_SCORE", ({ scores, scale: scaleRange, extra }, tools) => {
  const { say } = tools;
  const scale = findScale(scaleRange, tools);
  if (isFunctionError(scale)) return scale;
  const extraAt = extra && besides(extra, scores);
  const names = say.functions.SCALE_SCORE.parameters;
  if (extra && !extraAt) return { error: "value", message: say.faults.shapesDiffer(names.scores.name, names.extra.name) };
  const isSingle = scores.length === 1 && scores[0]?.length === 1;
  return cellByCell(scores, hasHeader(scores), say.headers.mark, (cell, rowIndex, columnIndex): CellOutcome => {
    const score = pointsIn(cell);
    if (score === null) return isSingle ? { error: "na", message: say.faults.noData } : null;
    const isScore =
      score !== undefined && Number.isInteger(score) && score >= 0 && score <= (scale.max ?? Number.POSITIVE_INFINITY);
    if (!isScore)
      return { error: "value", message: say.faults.notAScore(cellAddress(rowIndex, columnIndex), cellText(cell), scale.max) };
    if (scale.unclear?.includes(score)) return { error: "na", message: say.faults.scoreUnclear(score) };
    const points = extraAt ? pointsIn(extraAt(rowIndex, columnIndex)) : null;
    if (points === undefined) return { error: "value", message: say.faults.notANumberIn(cellAddress(rowIndex, columnIndex)) };
    if (points !== null || !scale.extra) return markOf(score, points ?? 0, scale);
    const [best, worst] = [markOf(score, Number.POSITIVE_INFINITY, scale), markOf(score, 0, scale)];
    const least = scale.extra.least[best - 3] ?? 0;
    return best === worst ? best : say.markDepends(best, say.extraParts[scale.extra.part], least);
  });
});
