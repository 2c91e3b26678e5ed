// Reads sheets that are too large for one answer: first how large they are, then their rows piece by piece.

import { HostRefusal } from "../../shared/commands/host.ts";
import type { SheetSnapshot } from "../../shared/workbook/snapshot.ts";
import { isAnswerTooLarge } from "./refusal-of.ts";
import { askCells, askFrame, type CellsAnswer, type FrameAnswer, hasValues, sheetSnapshot } from "./sheet-answer.ts";

/** Some 35 bytes a cell are usual; Excel for the web gives 5 MB at once. */
const CELLS_A_PIECE = 100_000;
/** More than any district's files hold, and as much as a pane can keep. */
const MOST_CELLS = 5_000_000;

function checkSize({ sheet, used }: FrameAnswer, read: number): number {
  const all = read + (used.isNullObject ? 0 : used.rowCount * used.columnCount);
  if (all > MOST_CELLS) throw new HostRefusal("too-large", sheet.name);
  return all;
}

/** Rows from `from` on, as many as fit into so many cells, of at least one row. */
function rowsFrom({ sheet, used }: FrameAnswer, from: number, cells: number): Excel.Range {
  const count = Math.min(Math.max(1, Math.floor(cells / used.columnCount)), used.rowCount - from);
  return sheet.getRangeByIndexes(used.rowIndex + from, used.columnIndex, count, used.columnCount);
}

async function readSheet(context: Excel.RequestContext, frame: FrameAnswer): Promise<SheetSnapshot> {
  const pieces: CellsAnswer[] = [];
  if (frame.used.isNullObject) return sheetSnapshot(frame, pieces);
  let cells = CELLS_A_PIECE;
  for (let from = 0; from < frame.used.rowCount; ) {
    const piece = askCells(rowsFrom(frame, from, cells));
    try {
      await context.sync();
      if (!hasValues(piece)) throw new HostRefusal("too-large", frame.sheet.name);
      pieces.push(piece);
      from += piece.range.values.length;
    } catch (error) {
      // Long texts: fewer rows at once, down to one.
      if (!isAnswerTooLarge(error) || cells <= frame.used.columnCount) throw error;
      cells = Math.floor(cells / 4);
    }
  }
  return sheetSnapshot(frame, pieces);
}

export async function readPieces(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetSnapshot[]> {
  const frames = sheets.map((sheet) => askFrame(sheet, sheet.getUsedRangeOrNullObject(true)));
  await context.sync();
  frames.reduce((read, frame) => checkSize(frame, read), 0);
  const read: SheetSnapshot[] = [];
  for (const frame of frames) read.push(await readSheet(context, frame));
  return read;
}
