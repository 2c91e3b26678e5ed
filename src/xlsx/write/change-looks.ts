// Changes the look of every cell of a block, blank cells included.

import type { Block } from "../../../shared/workbook/block.ts";
import { type LookChange, PLAIN_LOOK } from "./look-table.ts";
import { checkBlock, rowAt, sheetNamed, type WorkbookModel } from "./workbook-model.ts";

export function changeLooks(workbook: WorkbookModel, block: Block, change: LookChange): void {
  checkBlock(block);
  const sheet = sheetNamed(workbook, block.sheet);
  const next = workbook.looks.changer(change);
  const endRow = block.rowIndex + block.rowCount;
  const endColumn = block.columnIndex + block.columnCount;
  for (let rowIndex = block.rowIndex; rowIndex < endRow; rowIndex++) {
    const { looks } = rowAt(sheet, rowIndex);
    for (let column = block.columnIndex; column < endColumn; column++) looks[column] = next(looks[column] ?? PLAIN_LOOK);
  }
}
