// Everything that names a cell must name one of a sheet that is in the workbook: Excel repairs or mistrusts a file that does not.

import type { Block } from "../../../shared/workbook/block.ts";
import { checkBlock, sheetNamed, type WorkbookModel } from "./workbook-model.ts";

/** Charts check their own ranges while their caches are made. `otherSheets` are in the file beside those of the model. */
export function checkTargets(workbook: WorkbookModel, otherSheets: ReadonlySet<string> = new Set()): void {
  const check = (block: Block): void => {
    checkBlock(block);
    if (!otherSheets.has(block.sheet)) sheetNamed(workbook, block.sheet);
  };
  if (workbook.sheets.length === 0) throw new Error("A workbook needs at least one sheet");
  for (const { block } of workbook.names.values()) check(block);
  for (const { links, dropDowns } of workbook.sheets) {
    for (const { what } of links.values()) if (what.kind === "cell") check(what.block);
    for (const { options } of dropDowns) if ("sheet" in options) check(options);
  }
}
