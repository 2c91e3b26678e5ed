// Shows a place of the open spreadsheet and selects it.

import { HostRefusal } from "../../../shared/commands/host.ts";
import type { Block } from "../../../shared/workbook/block.ts";
import { refusing } from "./refusing.ts";

export function goTo({ sheet: name, rowIndex, columnIndex, rowCount, columnCount }: Block): void {
  refusing(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw new HostRefusal("place-absent", name);
    const isInside = rowIndex + rowCount <= sheet.getMaxRows() && columnIndex + columnCount <= sheet.getMaxColumns();
    if (!isInside) throw new HostRefusal("place-absent", name);
    if (sheet.isSheetHidden()) sheet.showSheet();
    spreadsheet.setActiveSheet(sheet);
    SpreadsheetApp.setActiveRange(sheet.getRange(rowIndex + 1, columnIndex + 1, rowCount, columnCount));
  });
}
