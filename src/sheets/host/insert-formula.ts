// Puts the user's formula into the selected cell, never over what stands there.

import { HostRefusal } from "../../../shared/commands/host.ts";
import { type Block, block } from "../../../shared/workbook/block.ts";
import { anyLocaleFormula } from "./plan/any-locale-formula.ts";
import { refusing } from "./refusing.ts";
import { underLock } from "./under-lock.ts";

export function insertFormula(formula: string): Block {
  return refusing(() =>
    underLock(() => {
      const cell = SpreadsheetApp.getCurrentCell();
      const place = block(cell.getSheet().getName(), cell.getRow() - 1, cell.getColumn() - 1);
      if (cell.getValue() !== "" || cell.getFormula() !== "") throw new HostRefusal("cell-not-empty", cell.getA1Notation());
      cell.setFormula(`=${anyLocaleFormula(formula.replace(/^=/, ""))}`);
      return place;
    }),
  );
}
