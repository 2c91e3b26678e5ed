// Reads sheets that are too large for one answer: first how large they are, then their rows in pieces, as many as one answer holds.

import { HostRefusal } from "../../shared/commands/host.ts";
import type { SheetSnapshot } from "../../shared/workbook/snapshot.ts";
import { isAnswerTooLarge } from "./refusal-of.ts";
import {
  type AskedSheet,
  askCells,
  askFrame,
  type CellsAnswer,
  type FrameAnswer,
  hasValues,
  sheetSnapshot,
} from "./sheet-answer.ts";

/** 35 to 60 bytes a cell are usual; Excel for the web gives 5 MB at once. */
const CELLS_AT_ONCE = 60_000;
/** More than any district's files hold, and as much as a pane can keep. */
const MOST_CELLS = 5_000_000;

/** Rows of one sheet, counted from the first used one. */
interface Piece {
  readonly frame: FrameAnswer;
  readonly from: number;
  readonly rowCount: number;
}

const cellsIn = ({ frame, rowCount }: Piece): number => rowCount * frame.used.columnCount;

function cut({ frame, from, rowCount }: Piece, cells: number): Piece[] {
  const rows = Math.max(1, Math.floor(cells / frame.used.columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, i) => {
    return { frame, from: from + i * rows, rowCount: Math.min(rows, rowCount - i * rows) };
  });
}

function wholeSheets(frames: readonly FrameAnswer[]): Piece[] {
  const pieces = frames.flatMap((frame) => (frame.used.isNullObject ? [] : { frame, from: 0, rowCount: frame.used.rowCount }));
  pieces.reduce((before, piece) => {
    const cells = before + cellsIn(piece);
    if (cells > MOST_CELLS) throw new HostRefusal("too-large", piece.frame.sheet.name);
    return cells;
  }, 0);
  return pieces;
}

function ask({ frame: { sheet, used }, from, rowCount }: Piece): CellsAnswer {
  return askCells(sheet.getRangeByIndexes(used.rowIndex + from, used.columnIndex, rowCount, used.columnCount));
}

/** Takes pieces off the front of the list, as many as hold so many cells, but at least one. */
function takeSome(pieces: Piece[], most: number): Piece[] {
  const taken: Piece[] = [];
  let cells = 0;
  for (let next = pieces[0]; next && (taken.length === 0 || cells + cellsIn(next) <= most); next = pieces[0]) {
    taken.push(next);
    cells += cellsIn(next);
    pieces.shift();
  }
  return taken;
}

export async function readPieces(
  context: Excel.RequestContext,
  sheets: readonly AskedSheet[],
): Promise<readonly SheetSnapshot[]> {
  const frames = sheets.map(({ sheet, withMerges }) => askFrame(sheet, sheet.getUsedRangeOrNullObject(true), withMerges));
  await context.sync();
  const waiting = wholeSheets(frames).flatMap((piece) => cut(piece, CELLS_AT_ONCE));
  const read = new Map<FrameAnswer, CellsAnswer[]>(frames.map((frame) => [frame, []]));
  let most = CELLS_AT_ONCE;
  while (waiting.length > 0) {
    const pieces = takeSome(waiting, most);
    const answers = pieces.map(ask);
    try {
      await context.sync();
    } catch (error) {
      const isOneRow = pieces.length === 1 && pieces[0]?.rowCount === 1;
      if (!isAnswerTooLarge(error) || isOneRow) throw error;
      // Long texts: the same in smaller pieces.
      most = Math.max(1, Math.floor(pieces.reduce((sum, piece) => sum + cellsIn(piece), 0) / 4));
      waiting.unshift(...pieces.flatMap((piece) => cut(piece, most)));
      continue;
    }
    for (const [i, answer] of answers.entries()) {
      const { frame } = pieces[i]!;
      if (!hasValues(answer)) throw new HostRefusal("too-large", frame.sheet.name);
      read.get(frame)?.push(answer);
    }
    most = Math.min(most * 2, CELLS_AT_ONCE);
  }
  return frames.map((frame) => sheetSnapshot(frame, read.get(frame) ?? []));
}
