// Finds the cells of a sheet that are headers of personal columns, or labels beside a personal value.

import type { PersonalDataKind } from "../../catalogue/findings.ts";
import { cellText } from "../../text/cell-text.ts";
import { type CellValue, isCellDate } from "../../workbook/cell.ts";
import type { SheetRow, SheetSnapshot } from "../../workbook/snapshot.ts";
import { runDetector } from "./detector.ts";
import { personalHeader } from "./header-detectors.ts";
import { isBlankCell } from "./is-blank-cell.ts";
import { VALUE_DETECTORS } from "./value-detectors.ts";

export interface HeaderCell {
  readonly kind: PersonalDataKind;
  readonly rowIndex: number;
  /** The columns that the header stands over: several under a merged cell. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** `column`: values below it. `cell`: a label, its value is this one cell, `firstColumn`. */
  readonly over: "column" | "cell";
}

/** In the first rows a header may be a long question; further down (a table under a table) it is short and begins with the word. */
const HEAD_ROWS = 12;
const LONGEST_QUESTION = 200;
const LONGEST_HEADER = 60;
const LATEST_WORD = 3;
const MEMORY = 20_000;

type HeaderOptions = Parameters<typeof personalHeader>[1];

/** Headers repeat, and so do the short texts that are none: each is judged once. */
function headerMemory(options: HeaderOptions) {
  const known = new Map<string, ReturnType<typeof personalHeader>>();
  return (text: string, before: string): ReturnType<typeof personalHeader> => {
    // Only «Номер» and «№» depend on the header beside them.
    if (text.length <= 6) return personalHeader(text, { ...options, before });
    if (known.has(text)) return known.get(text);
    if (known.size >= MEMORY) known.clear();
    const found = personalHeader(text, options);
    known.set(text, found);
    return found;
  };
}

const isNumbered = (value: CellValue): boolean => typeof value === "number" || /^\d+([.)]\d*)*$/.test(cellText(value).trim());

/** Whether the cell right of a label is its value. */
function isValueOf(kind: PersonalDataKind, value: CellValue): boolean {
  if (kind === "birth-date" && value !== null && isCellDate(value)) return true;
  const text = cellText(value);
  return VALUE_DETECTORS.some((detector) => detector.kind === kind && runDetector(detector, text).matches.length > 0);
}

function headersOfRow(row: SheetRow, position: number, below: SheetRow | undefined, judge: ReturnType<typeof headerMemory>) {
  const filled = row.values.flatMap((value, column) => (isBlankCell(value) ? [] : [{ value, column }]));
  const texts = filled.filter(({ value }) => typeof value === "string").length;
  const first = filled[0];
  if (!first) return [];
  const isAlone = filled.length === 1;
  // A single cell over others is the header of a column of one; elsewhere it is a title or a line of text.
  if (isAlone && isBlankCell(below?.values[first.column])) return [];
  // Numbers of tasks may outnumber the words of a header; a word in the middle of such a cell proves nothing.
  const isHead = position < HEAD_ROWS && !isNumbered(first.value) && !isAlone && texts >= filled.length / 2;
  return filled.flatMap(({ value, column }, i): Omit<HeaderCell, "rowIndex" | "lastColumn">[] => {
    if (typeof value !== "string" || value.length > (isHead ? LONGEST_QUESTION : LONGEST_HEADER)) return [];
    const text = value.trim();
    if (!/[A-Za-zА-Яа-яЁё№]/.test(text)) return [];
    const found = judge(text, cellText(filled[i - 1]?.value));
    if (!found || (!isHead && found.index > LATEST_WORD)) return [];
    const right = filled[i + 1];
    const isLabel = right !== undefined && (text.endsWith(":") || isValueOf(found.kind, right.value));
    const place = isLabel ? right.column : column;
    return [{ kind: found.kind, firstColumn: place, over: isLabel ? "cell" : "column" }];
  });
}

/** Top to bottom, left to right. */
export function findHeaderCells(sheet: SheetSnapshot, options: HeaderOptions): readonly HeaderCell[] {
  const judge = headerMemory(options);
  const widths = new Map(sheet.merges.map((merge) => [`${merge.rowIndex} ${merge.columnIndex}`, merge.columnCount]));
  const lastFilled = sheet.rows.reduce((last, { values }) => Math.max(last, values.length - 1), 0);
  return sheet.rows.flatMap((row, position) =>
    headersOfRow(row, position, sheet.rows[position + 1], judge).map((header) => {
      const width = header.over === "cell" ? 1 : (widths.get(`${row.rowIndex} ${header.firstColumn}`) ?? 1);
      return { ...header, rowIndex: row.rowIndex, lastColumn: Math.min(header.firstColumn + width - 1, lastFilled) };
    }),
  );
}
