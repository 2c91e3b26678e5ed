// What was typed on a form's sheet where the form asks for nothing: it is not read, and so a person must be told of it.

import { type Finding, finding } from "../catalogue/findings.ts";
import type { FormSection } from "../catalogue/forms/form.ts";
import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import { cellAddress } from "../workbook/block.ts";
import type { CellValue } from "../workbook/cell.ts";
import type { SheetRow, SheetSnapshot } from "../workbook/snapshot.ts";
import { wholeNumber } from "./find-form-columns.ts";
import type { FormMatch } from "./match-form-rows.ts";

/** Somebody typed something that counts: «х», a dash and a zero say that there is nothing. */
function isAnswer(value: CellValue | undefined): boolean {
  const read = readNumber(value);
  return read.kind === "unreadable" || (read.kind === "number" && read.value !== 0);
}

const isNumber = (value: CellValue | undefined): boolean => readNumber(value).kind === "number";

// Under a form people sign and leave a telephone; totals they reckon for themselves.
const NO_ANSWER =
  /^(исполнител|ответственн|директор|руководител|заполнил|составил|телефон|тел\b|дата|подпись|м\.? ?п|прим|итого|всего|сумма)/;

/** Answers in the cells of the row that the form marks «х», and numbers in columns over which no head stands. */
function cellsOfRow({ rows, columns }: FormMatch) {
  const forbidden: { readonly row: number; readonly cell: string }[] = [];
  const beside: string[] = [];
  for (const { section, row, at, numberColumn } of rows) {
    const numberOf = new Map([...(columns.get(section.code)?.indexOf ?? [])].map(([number, index]) => [index, number]));
    at.values.forEach((value, index) => {
      if (index <= numberColumn) return;
      const number = numberOf.get(index);
      const cell = cellAddress(at.rowIndex, index);
      if (number === undefined) {
        if (isNumber(value) && !columns.get(section.code)?.headed.has(index)) beside.push(cell);
      } else if (row.forbidden?.includes(number) && isAnswer(value)) forbidden.push({ row: row.number, cell });
    });
  }
  return { forbidden, beside };
}

/** A row among or under the form's own that has a label and answers, and is none of them. */
function isAddedRow({ values }: SheetRow, section: FormSection, match: FormMatch, numberColumn: number): boolean {
  const found = match.columns.get(section.code);
  if (!found || wholeNumber(values[numberColumn]) === 2) return false;
  const label = fold(cellText(values.slice(0, numberColumn).find((value) => cellText(value).trim() !== "")));
  if (label === "" || NO_ANSWER.test(label) || label === fold(section.total ?? "")) return false;
  const heads = new Set(match.form.sections.flatMap((each) => each.columns.map((column) => fold(column.label))));
  return [...found.indexOf.values()].some((index) => {
    const text = fold(cellText(values[index]));
    const isHead = heads.has(text) || heads.has(text.split(",")[0] ?? "");
    return isAnswer(values[index]) && !isHead && (isNumber(values[index]) || wholeNumber(values[numberColumn]) !== null);
  });
}

function addedRows(match: FormMatch, sheet: SheetSnapshot): number[] {
  const ordered = [...match.rows].sort((a, b) => a.at.rowIndex - b.at.rowIndex);
  const [first] = ordered;
  if (!first) return [];
  const start = Math.min(first.at.rowIndex, match.columns.get(first.section.code)?.numbersRow?.rowIndex ?? first.at.rowIndex);
  return sheet.rows
    .filter((row) => row.rowIndex > start && !match.claimed.has(row.rowIndex))
    .filter((row) => {
      const above = ordered.filter(({ at }) => at.rowIndex < row.rowIndex).pop() ?? first;
      return isAddedRow(row, above.section, match, above.numberColumn);
    })
    .map(({ rowIndex }) => rowIndex);
}

/** One finding for each way of typing past the form, with all its cells. */
export function unreadCells(match: FormMatch, sheet: SheetSnapshot, file: string): Finding[] {
  const here = (cell: string | undefined) => ({ file, sheet: sheet.name, ...(cell === undefined ? {} : { cell }) });
  const { forbidden, beside } = cellsOfRow(match);
  const added = addedRows(match, sheet);
  const cells = forbidden.map(({ cell }) => cell);
  return [
    ...(forbidden.length === 0
      ? []
      : [finding("answers-where-none-asked", here(cells[0]), { rows: [...new Set(forbidden.map(({ row }) => row))], cells })]),
    ...(added.length === 0
      ? []
      : [finding("rows-not-of-form", here(cellAddress(added[0] ?? 0, 0)), { rows: added.map((rowIndex) => rowIndex + 1) })]),
    ...(beside.length === 0 ? [] : [finding("numbers-beside-form", here(beside[0]), { cells: beside })]),
  ];
}
