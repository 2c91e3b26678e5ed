// RISK_ZONE(values; norm; [better]; [margin]): whether a figure is worse than its norm, near it, or no worse.

import { riskZone } from "../indicators/methods/risk-zone.ts";
import { cellAddress } from "../workbook/block.ts";
import { betterSide } from "./better-side.ts";
import { besides, cellByCell } from "./cell-by-cell.ts";
import { customFunction } from "./custom-function.ts";
import type { CellOutcome } from "./function-result.ts";
import { hasHeader, numbersOf } from "./number-cells.ts";

/** The recommendations on analysing ВПР put the border zone at 60 ± 3 and 30 ± 1.5: a twentieth of the norm. */
const MARGIN_PERCENT = 5;

/**
 * `values`: figures; `norm`: the norm, or the mean of the region or of the country, on the same scale: one cell, one row, one column,
 * or the shape of `values`. `better`: «больше» (by default) or «меньше». `marginPercent`: how far below the norm a figure is still near
 * it, in percent of the norm; 5 by default.
 * Gives a word a cell, in the shape of `values`: no risk (no worse than the norm), border (worse by at most the margin), risk.
 * Errors: no number, a negative norm, shapes that differ; without a value or a norm a blank.
 * Source: «зоны риска» as deviation from a norm or from the mean of the region (order No. 19 of 25.01.2025 of Botlikh district, which
 * gives no bounds); the margin from the levels of tasks in the federal recommendations on analysing ВПР of 2026: sufficient from 60%,
 * insufficient below 57%; for harder tasks 30% and 28.5%.
 */
export const RISK_ZONE = customFunction(
  "RISK_ZONE",
  ({ values, norm, better = "1", marginPercent = MARGIN_PERCENT }, { say }) => {
    const names = say.functions.RISK_ZONE.parameters;
    const side = betterSide(better);
    if (!side) return { error: "value", message: say.faults.notASide(names.better.name, better) };
    if (marginPercent < 0 || marginPercent > 100)
      return { error: "value", message: say.faults.outOfBounds(names.marginPercent.name, 0, 100) };
    const normAt = besides(norm, values);
    if (!normAt) return { error: "value", message: say.faults.shapesDiffer(names.values.name, names.norm.name) };
    // A value and its norm are compared, so they are read on one scale.
    const numberOf = numbersOf(values, norm);
    const isSingle = values.length === 1 && values[0]?.length === 1;
    return cellByCell(values, hasHeader(values), say.headers.zone, (cell, rowIndex, columnIndex): CellOutcome => {
      const [value, border] = [numberOf(cell), numberOf(normAt(rowIndex, columnIndex))];
      const here = cellAddress(rowIndex, columnIndex);
      if (value === undefined || border === undefined) return { error: "value", message: say.faults.notANumberIn(here) };
      if (value === null || border === null) return isSingle ? { error: "na", message: say.faults.noData } : null;
      if (border < 0) return { error: "value", message: say.faults.negative(here) };
      return say.zones[riskZone(value, border, side, marginPercent)];
    });
  },
);
