// Takes personal data out of what was seen of a workbook, before anything else looks at it, and reports them without repeating them.

import type { Finding } from "../../catalogue/findings.ts";
import { FORM_NAMES } from "../../catalogue/forms/form-marks.ts";
import { cellText } from "../../text/cell-text.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { type BlockedParts, findPersonalData, type PersonalDataOptions } from "./find-personal-data.ts";

/** Words of our own forms, of earlier ones too, that read like the header of a column of passports. */
const VERSION_LINE = /^(Форма|Form) passport\b/;
const FORM_NAME = /^(Паспорт|Passport)$/;

function withoutOwnWords(sheet: SheetSnapshot, isStamp: boolean): SheetSnapshot {
  const isOwn = (text: string): boolean => VERSION_LINE.test(text) || (isStamp && FORM_NAME.test(text));
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      values: row.values.map((value) => (typeof value === "string" && isOwn(cellText(value).trim()) ? "—" : value)),
    })),
  };
}

function withoutBlocked(sheet: SheetSnapshot, { columns, cells }: BlockedParts): SheetSnapshot {
  if (columns.length + cells.length === 0) return sheet;
  const [whole, single] = [new Set(columns), new Set(cells.map(({ rowIndex, columnIndex }) => `${rowIndex} ${columnIndex}`))];
  const rows = sheet.rows.map((row) => ({
    ...row,
    values: row.values.map((value, column) => (whole.has(column) || single.has(`${row.rowIndex} ${column}`) ? null : value)),
  }));
  return { ...sheet, rows: rows.filter(({ values }) => values.some((value) => value !== null)) };
}

export interface CleanWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly findings: readonly Finding[];
}

export function withoutPersonalData(workbook: WorkbookSnapshot, options: PersonalDataOptions): CleanWorkbook {
  const stamp = workbook.names.find(({ name }) => name === FORM_NAMES.stamp)?.refersTo ?? "";
  const findings: Finding[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const isStamp = stamp.startsWith(`'${sheet.name.replace(/'/g, "''")}'!`) || stamp.startsWith(`${sheet.name}!`);
    const outcome = findPersonalData(withoutOwnWords(sheet, isStamp), workbook.file, options);
    findings.push(...outcome.findings);
    return withoutBlocked(sheet, outcome.blocked);
  });
  return { workbook: { ...workbook, sheets }, findings };
}
