// WELLBEING_INDEX(components; [weights]): circumstances of schools on one scale, and the lowest quarter.

import { wellbeingIndexes } from "../identification/conditions/wellbeing-index.ts";
import { cellAddress } from "../workbook/block.ts";
import type { CellValue } from "../workbook/cell.ts";
import { customFunction } from "./custom-function.ts";
import { hasHeader, numbersOf } from "./number-cells.ts";
import { faultRow, rowByRow } from "./row-by-row.ts";
import { yesOrNo } from "./yes-or-no.ts";

/**
 * `components`: one row per school, one column per circumstance, more is worse: shares, numbers, «да» and «нет». `weights`: one row
 * of weights of the columns; equal without it.
 * Gives a row beside each: index from 0 to 100 (100 is the most favourable), place, known components of all, and in words whether
 * the school is in the lowest quarter. A blank is not known and is left out of the school's index.
 * Source: order No. 1048 of 05.07.2021 of Ishimbay district, 1.2.1-1.2.9; weights and scale are an assumption of this tool.
 */
export const WELLBEING_INDEX = customFunction("WELLBEING_INDEX", ({ components, weights }, { say }) => {
  const names = say.functions.WELLBEING_INDEX.parameters;
  const width = components[0]?.length ?? 0;
  if (weights && (weights.length !== 1 || weights[0]?.length !== width))
    return { error: "value", message: say.faults.shapesDiffer(names.components.name, names.weights.name) };
  const weightOf = numbersOf(weights ?? []);
  const scale = Array.from({ length: width }, (_, column) => (weights ? weightOf(weights[0]?.[column]) : 1));
  if (scale.some((weight) => weight === undefined || weight === null || weight < 0) || scale.every((weight) => weight === 0))
    return { error: "value", message: say.analysis.badWeights };
  const from = hasHeader(components) ? 1 : 0;
  // A share and a percent of one circumstance are on one scale; circumstances need not be.
  const readers = scale.map((_, column) => numbersOf(components.slice(from).map((row) => [row[column] ?? null])));
  const read = (cell: CellValue | undefined, column: number): number | null | undefined => {
    const answer = yesOrNo(cell);
    return answer === undefined ? readers[column]?.(cell) : answer ? 1 : 0;
  };
  const values = components.map((row) => scale.map((_, column) => read(row[column], column)));
  const found = wellbeingIndexes(
    values.slice(from).map((row) => row.map((value) => value ?? null)),
    scale.map((weight) => weight ?? 0),
  );
  return rowByRow(components, say.analysis.headers.wellbeing, say, (rowIndex) => {
    const wrong = values[rowIndex]?.indexOf(undefined) ?? -1;
    if (wrong >= 0) return faultRow(say.faults.notANumberIn(cellAddress(rowIndex, wrong)));
    const school = found.schools[rowIndex - from];
    if (!school || school.index === null) return [];
    const { index, place, known, isLowest } = school;
    return [index, place, say.analysis.knownOf(known, width), isLowest ? say.analysis.lowestQuarter : null];
  });
});
