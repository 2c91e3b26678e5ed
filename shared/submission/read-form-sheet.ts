// Reads a filled form back, whatever was done to its sheet: rows and columns are known by their numbers and labels, not by their place.

import { type Finding, finding } from "../catalogue/findings.ts";
import { type Field, type Form, fieldsOf } from "../catalogue/forms/form.ts";
import { cellText } from "../text/cell-text.ts";
import { rectangleAddress } from "../workbook/block.ts";
import { isCellError, isUncomputed } from "../workbook/cell.ts";
import { type Location, rowLocation } from "../workbook/location.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { answerLayout } from "./answer-layout.ts";
import { oneAnswers } from "./answers.ts";
import type { FieldValue } from "./field-value.ts";
import { type FormMatch, matchForm } from "./match-form-rows.ts";
import { fieldFault, MendedAnswers, readField } from "./read-field.ts";
import { readStamp } from "./read-stamp.ts";
import type { Submission } from "./submission.ts";
import { unreadCells } from "./unread-cells.ts";

const fieldsByPlace = new WeakMap<Form, ReadonlyMap<string, Field>>();

function placesOf(form: Form): ReadonlyMap<string, Field> {
  const known = fieldsByPlace.get(form) ?? new Map(fieldsOf(form).map((field) => [`${field.row}|${field.column}`, field]));
  fieldsByPlace.set(form, known);
  return known;
}

/** Cells that merging has swallowed: only the first cell of a merged area keeps its value. */
function isMergedAway(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): boolean {
  return sheet.merges.some(
    (merge) =>
      rowIndex >= merge.rowIndex &&
      rowIndex < merge.rowIndex + merge.rowCount &&
      columnIndex >= merge.columnIndex &&
      columnIndex < merge.columnIndex + merge.columnCount &&
      (rowIndex !== merge.rowIndex || columnIndex !== merge.columnIndex),
  );
}

function readAnswers(match: FormMatch, sheet: SheetSnapshot, file: string) {
  const findings: Finding[] = [];
  const codes: string[] = [];
  const values: FieldValue[] = [];
  const cells: (readonly [rowIndex: number, columnIndex: number])[] = [];
  const fields = placesOf(match.form);
  const lost = new Set<string>();
  const hidden = new Set(sheet.hiddenRows);
  let hiddenRows = 0;
  const mended = new MendedAnswers();
  for (const { section, row, at: sheetRow } of match.rows) {
    if (hidden.has(sheetRow.rowIndex)) hiddenRows++;
    const columns = match.columns.get(section.code);
    for (const column of section.columns) {
      const field = fields.get(`${row.number}|${column.number}`);
      if (!field) continue;
      const columnIndex = columns?.indexOf.get(column.number);
      if (columnIndex === undefined) {
        lost.add(column.label);
        continue;
      }
      const cell = sheetRow.values[columnIndex] ?? null;
      codes.push(field.code);
      cells.push([sheetRow.rowIndex, columnIndex]);
      const at = () => rowLocation(file, sheet.name, sheetRow.rowIndex, columnIndex);
      if (columns?.atOdds.includes(column)) {
        values.push({ state: "unreadable" });
        continue;
      }
      if (isMergedAway(sheet, sheetRow.rowIndex, columnIndex)) {
        findings.push(finding("field-merged", at(), { field: field.label }));
        values.push({ state: "unreadable" });
        continue;
      }
      if (isUncomputed(cell)) {
        findings.push(finding("formula-without-value", at(), { what: field.label }));
        values.push({ state: "unreadable" });
        continue;
      }
      const read = readField(field, cell);
      mended.count(read);
      if (read.value.state === "unreadable") {
        findings.push(
          cell !== null && isCellError(cell)
            ? finding("field-formula-error", at(), { field: field.label, error: cell.error })
            : fieldFault(field, read, at()),
        );
      }
      values.push(read.value);
    }
  }
  const here = { file, sheet: sheet.name };
  const atOdds = [...match.columns.values()].flatMap((columns) => columns.atOdds.map(({ label }) => label));
  if (atOdds.length > 0) findings.push(finding("form-heads-exchanged", here, { columns: atOdds }));
  if (hiddenRows > 0) findings.push(finding("rows-hidden", here, { rows: hiddenRows }));
  findings.push(...unreadCells(match, sheet, file));
  if (lost.size > 0) findings.push(finding("form-columns-missing", here, { columns: [...lost] }));
  if (match.repeated.length > 0) findings.push(finding("form-rows-repeated", here, { rows: match.repeated }));
  if (match.missing.length > 0)
    findings.push(finding("form-rows-missing", here, { rows: match.missing.map((row) => row.number) }));
  findings.push(...mended.findings(here));
  const placeOf = (_: number, column: number): Location => {
    const [rowIndex, columnIndex] = cells[column]!;
    return rowLocation(file, sheet.name, rowIndex, columnIndex);
  };
  return { values: oneAnswers(answerLayout(match.form.code, codes), values, placeOf), findings };
}

/** The version that the sheet says beside «Версия»; `null` where it says none. */
function versionOf(sheet: SheetSnapshot): string | null {
  for (const row of sheet.rows.slice(0, 8)) {
    const column = row.values.findIndex((value) => /верси|version/i.test(cellText(value)));
    if (column >= 0) return cellText(row.values[column + 1]).trim() || null;
  }
  return null;
}

/** The submission on a sheet, or `undefined` where the sheet is none of the forms. */
export function readFormSheet(workbook: WorkbookSnapshot, sheet: SheetSnapshot, forms: readonly Form[]): Submission | undefined {
  const [match] = forms
    .flatMap((form) => matchForm(sheet, form) ?? [])
    .sort((a, b) => b.rows.length / b.form.sections.length - a.rows.length / a.form.sections.length);
  if (!match) return undefined;
  const { file } = workbook;
  const { school, year, contradictions } = readStamp(workbook, sheet);
  const version = versionOf(sheet);
  const { values, findings } = readAnswers(match, sheet, file);
  const rows = match.rows.map(({ at }) => at.rowIndex);
  const first = rows.reduce((least, row) => Math.min(least, row), rows[0] ?? 0);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  const at = {
    file,
    sheet: sheet.name,
    cell: rectangleAddress({ rowIndex: first, columnIndex: 0, rowCount: last - first + 1, columnCount: 3 }),
  };
  const other = version !== null && version !== match.form.version;
  const own = [
    ...(other ? [finding("form-version-differs", at, { version, current: match.form.version })] : []),
    ...(contradictions.length > 0 ? [finding("form-stamp-contradicts", at, { parts: contradictions })] : []),
    ...(sheet.visibility === "visible" ? [] : [finding("sheet-hidden", { file, sheet: sheet.name }, {})]),
  ];
  const isHidden = sheet.visibility !== "visible";
  return { form: match.form.code, version, school, year, isHidden, values, at, findings: [...findings, ...own] };
}
