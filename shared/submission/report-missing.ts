// Reports the cells of a row that hold no number where results are needed: the blank ones, and those that say there are no data.

import { finding } from "../catalogue/findings.ts";
import { readNumber } from "../text/read-number.ts";
import type { SheetRow } from "../workbook/snapshot.ts";
import type { TableCells } from "./read-cells.ts";

/** Neighbouring columns together: 7, 8, 10 -> [7, 8], [10]. */
function runsOf(columns: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last?.[last.length - 1] === column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** One finding for the blank cells and one for those that say so, each at these cells alone. */
export function reportMissing(cells: TableCells, row: SheetRow, columns: readonly number[], school: string): void {
  const having = (kind: "blank" | "absent") => columns.filter((column) => readNumber(row.values[column]).kind === kind);
  const [blank, [first, ...others]] = [having("blank"), runsOf(having("absent"))];
  if (blank.length > 0) cells.findings.push(finding("results-missing", cells.at(row, blank), { school }));
  if (!first) return;
  const further = others.map((run) => cells.at(row, run).cell ?? "");
  cells.findings.push(finding("results-no-data", cells.at(row, first), { school, others: further }));
}
