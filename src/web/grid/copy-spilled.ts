// Copying over an answer that fills several cells copies all of them: the grid keeps what has spilled beside its cells.

import { FormulaDataModel, ISheetClipboardService } from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid.ts";

export function copySpilled(grid: Grid): void {
  const { injector } = grid;
  let copied: readonly [unitId: string, sheetId: string] | undefined;
  injector.get(ISheetClipboardService).addClipboardHook({
    id: "msoko-spilled-answers",
    onBeforeCopy: (unitId, sheetId) => {
      copied = [unitId, sheetId];
    },
    // The first cell has the formula, and is copied as any other.
    getCellValueBySpecialMatrix: (row: number, column: number) => {
      if (!copied) return undefined;
      const [unitId, sheetId] = copied;
      const sheet = grid.workbook.getSheetBySheetId(sheetId);
      if (sheet?.getCellRaw(row, column)?.f) return undefined;
      const cell = injector.get(FormulaDataModel).getArrayFormulaCellData()?.[unitId]?.[sheetId]?.[row]?.[column];
      return cell ? { v: cell.v, t: cell.t } : undefined;
    },
  });
}
