// One conversation with Excel: waits while the user edits a cell, is one step of undo where Excel can make it one, and refuses in words
// that the pane knows.

import { refusalOf } from "./refusal-of.ts";

export const isSupported = (version: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/** The declarations of office.js that this is built with know nothing yet of one undo for many calls (ExcelApi 1.19). */
interface RunOptions extends Excel.RunOptions {
  readonly mergeUndoGroup?: boolean;
}

export async function runInExcel<T>(talk: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const options: RunOptions = { delayForCellEdit: true, ...(isSupported("1.19") ? { mergeUndoGroup: true } : {}) };
  try {
    return await Excel.run(options, talk);
  } catch (error) {
    throw refusalOf(error);
  }
}
