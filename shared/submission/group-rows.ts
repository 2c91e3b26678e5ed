// The rows of a federal report by groups of participants: whom each is about, and how many participants it counts.

import { finding } from "../catalogue/findings.ts";
import type { SheetRow } from "../workbook/snapshot.ts";
import type { Unit } from "./facts.ts";
import type { FoundTable } from "./find-table.ts";
import { isBlankRow, type TableCells } from "./read-cells.ts";
import { readUnit } from "./read-unit.ts";

export interface GroupRow {
  readonly row: SheetRow;
  readonly unit: Unit;
  /** What findings call the row: the school's name, or its label above the school level. */
  readonly name: string;
  /** `undefined` where the row cannot be used, which has been reported. */
  readonly participants: number | undefined;
}

export const nameOf = (unit: Unit, label: string): string => (unit.level === "school" ? unit.school.name : label);

/**
 * A row without a label or without a count of participants is reported among the findings of `cells`; blank rows are passed
 * over.
 */
export function readGroupRows(table: FoundTable, cells: TableCells, file: string, sheet: string): GroupRow[] {
  const rows: GroupRow[] = [];
  const column = table.columns.get("participants") ?? 0;
  let schoolsSeen = false;
  let nameless = 0;
  for (const row of table.rows) {
    if (isBlankRow(row)) continue;
    const label = cells.text(row, "group");
    if (label === "") {
      if (typeof row.values[column] === "number") nameless++;
      continue;
    }
    const unit = readUnit(label, schoolsSeen);
    schoolsSeen ||= unit.level === "school";
    const name = nameOf(unit, label);
    const read = cells.numberAt(row, column, name);
    const isCount = typeof read === "number" && read >= 0 && Number.isInteger(read);
    if (!isCount && read !== undefined)
      cells.findings.push(finding("participants-missing", cells.at(row, [column]), { school: name }));
    rows.push({ row, unit, name, participants: isCount ? read : undefined });
  }
  if (nameless > 0) cells.findings.push(finding("row-without-school", { file, sheet }, { rows: nameless }));
  return rows;
}
