// Shows a place: its sheet, with the block selected.

import { HostRefusal } from "../../shared/commands/host.ts";
import { absoluteAddress, type Block } from "../../shared/workbook/block.ts";
import { cellsOf } from "./cells-of.ts";
import { runInExcel } from "./run-in-excel.ts";

export function goTo(place: Block): Promise<void> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") throw new HostRefusal("place-absent", absoluteAddress(place));
    sheet.activate();
    cellsOf(sheet, place).select();
    await context.sync();
  });
}
