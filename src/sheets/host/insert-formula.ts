// Puts the user's formula into the selected cell, never over what stands there.

import { HostRefusal } from "../../../shared/commands/host.ts";
import { type Block, block } from "../../../shared/workbook/block.ts";
import { anyLocaleFormula } from "./plan/any-locale-formula.ts";
import { refusing } from "./refusing.ts";
import { underLock } from "./under-lock.ts";

export function insertFormula(formula: string): Block {
  return refusing(() =>
    underLock(() => {
      const cell: GoogleAppsScript.Spreadsheet.Range | null = SpreadsheetApp.getCurrentCell();
      // On a chart that has a sheet of its own.
      if (!cell) throw new HostRefusal("place-absent", SpreadsheetApp.getActiveSheet().getName());
      const place = block(cell.getSheet().getName(), cell.getRow() - 1, cell.getColumn() - 1);
      if (cell.getValue() !== "" || cell.getFormula() !== "") throw new HostRefusal("cell-not-empty", cell.getA1Notation());
      cell.setFormula(`=${anyLocaleFormula(formula.replace(/^=/, ""))}`);
      return place;
    }),
  );
}
