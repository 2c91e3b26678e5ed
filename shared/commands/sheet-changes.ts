// What edits would do to a workbook, sheet by sheet: for «show what would change» and for the journal.

import type { Edit } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { SheetChange } from "./views.ts";

interface Tally {
  kind: SheetChange["kind"];
  cells: number;
  charts: number;
  notes: number;
}

/** `workbook`: as it was read before, with the sheets that the edits touch. */
export function sheetChanges(edits: readonly Edit[], workbook: WorkbookSnapshot): SheetChange[] {
  const there = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const tallies = new Map<string, Tally>();
  const tallyOf = (sheet: string): Tally => {
    const tally = tallies.get(sheet) ?? { kind: "mark", cells: 0, charts: 0, notes: 0 };
    tallies.set(sheet, tally);
    return tally;
  };
  for (const edit of edits) {
    if (edit.kind === "ensure-sheet") tallyOf(edit.sheet).kind = there.has(edit.sheet.toLowerCase()) ? "replace" : "create";
    else if (edit.kind === "delete-own-sheet") {
      if (there.has(edit.sheet.toLowerCase())) tallyOf(edit.sheet).kind = "delete";
    } else if (edit.kind === "put-values") {
      tallyOf(edit.sheet).cells += edit.values.reduce((sum, row) => sum + row.filter((value) => value !== null).length, 0);
    } else if (edit.kind === "chart") tallyOf(edit.over.sheet).charts++;
    else if (edit.kind === "note") tallyOf(edit.sheet).notes++;
  }
  return [...tallies].map(([sheet, tally]) => ({ sheet, ...tally }));
}
