// One conversation with Excel: waits while the user edits a cell, is one step of undo where Excel can make it one, and refuses in words
// that the pane knows.

import { refusalOf } from "./refusal-of.ts";

export const isSupported = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** The declarations of office.js that this is built with know nothing yet of one undo for many calls (ExcelApi 1.20). */
interface RunOptions extends Excel.RunOptions {
  readonly mergeUndoGroup?: boolean;
}

/** Excel can make all that an add-in does one step of undo. */
export const hasUndoGroups = (): boolean => isSupported("1.20");

export async function runInExcel<T>(
  talk: (context: Excel.RequestContext) => Promise<T>,
  { asOneUndo = false }: { readonly asOneUndo?: boolean } = {},
): Promise<T> {
  const options: RunOptions = { delayForCellEdit: true, ...(asOneUndo ? { mergeUndoGroup: true } : {}) };
  try {
    return await Excel.run(options, talk);
  } catch (error) {
    throw refusalOf(error);
  }
}
