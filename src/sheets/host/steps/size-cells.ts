// Widths of columns and heights of rows, in the service's pixels.

import type { SheetPlan } from "../plan/sheet-plan.ts";
import type { OpenBook } from "./open-book.ts";

/** A character of the default font and the margins of a cell. */
const PIXELS_A_CHARACTER = 7;
const MARGIN_PIXELS = 5;
const PIXELS_A_POINT = 4 / 3;
/** More runs of equal heights than so, and the rows fit themselves to their texts: a call a run would grow with the table. */
const MOST_HEIGHT_RUNS = 8;

interface SizeRun {
  readonly first: number;
  readonly count: number;
  readonly size: number;
}

function runsOf(sizes: ReadonlyMap<number, number>): SizeRun[] {
  const runs: SizeRun[] = [];
  for (const [index, size] of [...sizes].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.size === size && last.first + last.count === index)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: index, count: 1, size });
  }
  return runs;
}

export function sizeCells(book: OpenBook, { name, widths, heights }: SheetPlan): void {
  const sheet = book.sheet(name);
  for (const { first, count, size } of runsOf(widths)) {
    sheet.setColumnWidths(first + 1, count, Math.round(size * PIXELS_A_CHARACTER) + MARGIN_PIXELS);
  }
  const runs = runsOf(heights);
  if (runs.length <= MOST_HEIGHT_RUNS) {
    for (const { first, count, size } of runs) sheet.setRowHeights(first + 1, count, Math.round(size * PIXELS_A_POINT));
    return;
  }
  const rows = [...heights.keys()];
  const first = Math.min(...rows);
  sheet.autoResizeRows(first + 1, Math.max(...rows) - first + 1);
}
