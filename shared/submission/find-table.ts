// Finds the table on a sheet by the words of its header, wherever it stands, and says which kind of sheet it is.

import { LAYOUTS, type Layout, type LayoutKind, OLD_JOURNAL_LAYOUT } from "../catalogue/layouts.ts";
import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import type { CellValue } from "../workbook/cell.ts";
import type { SheetRow, SheetSnapshot } from "../workbook/snapshot.ts";

export interface FoundTable {
  readonly kind: LayoutKind;
  /** Position in `sheet.rows` of the first row above which nothing belongs to the table. */
  readonly headerPosition: number;
  /** Column index of each named column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Column index of each numbered column, by its key. */
  readonly series: ReadonlyMap<string, number>;
  /** Headers that stand twice: no one can tell which column is meant. */
  readonly repeatedHeaders: readonly string[];
  /** The rows under the header, without totals and repetitions of the header. */
  readonly rows: readonly SheetRow[];
  /** Rows of totals among the schools. */
  readonly totals: readonly SheetRow[];
}

/** What a sheet would have to have to be what its title says. */
export interface BrokenTable {
  readonly kind: LayoutKind;
  readonly missing: readonly string[];
}

/** A header is looked for in this many rows that hold something. */
const HEADER_SEARCH_ROWS = 60;

/** The texts of one row, or of two rows read as one. */
interface Candidate {
  readonly texts: readonly string[];
  readonly headerPosition: number;
  readonly rowsFrom: number;
}

interface HeaderMatch {
  readonly columns: Map<string, number>;
  readonly series: Map<string, number>;
  readonly repeated: string[];
  readonly missing: readonly string[];
}

/** Digits and points only. */
const isNumeral = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 48 || code > 57) && code !== 46) return false;
  }
  return true;
};

function matchHeader(layout: Layout, headers: readonly string[]): HeaderMatch {
  const columns = new Map<string, number>();
  const series = new Map<string, number>();
  const repeated: string[] = [];
  const put = (map: Map<string, number>, key: string, index: number) => {
    if (map.has(key)) repeated.push(headers[index] ?? "");
    else map.set(key, index);
  };
  for (const [index, header] of headers.entries()) {
    if (header === "") continue;
    const rule = isNumeral(header) ? undefined : layout.columns.find((column) => column.header.test(header));
    const key = rule ? undefined : layout.series?.header.exec(header)?.slice(1).filter(Boolean).join(" ");
    if (rule) put(columns, rule.name, index);
    else if (key !== undefined) put(series, key, index);
  }
  const missing = layout.required.filter((name) => !columns.has(name));
  for (const names of layout.requiredAny ?? []) if (!names.some((name) => columns.has(name))) missing.push(names.join("/"));
  for (const key of layout.series?.required ?? []) if (!series.has(key)) missing.push(key);
  for (const key of layout.series?.forbidden ?? []) if (series.has(key)) missing.push(`-${key}`);
  return { columns, series, repeated, missing };
}

export const foldedCell = (value: CellValue): string => (typeof value === "number" ? String(value) : fold(cellText(value)));

const folded = (values: readonly CellValue[]): string[] => values.map(foldedCell);

/** Two rows of headers read as one: the upper words are carried to the right over blanks, the lower words added. */
function joinHeaders(upper: readonly string[], lower: readonly string[]): string[] {
  let carried = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    if (upper[i]) carried = upper[i] ?? "";
    return `${lower[i] ? carried : (upper[i] ?? "")} ${lower[i] ?? ""}`.trim();
  });
}

/** Each row, and each two rows read as one, from above; made one by one, since the header is found among the first. */
function* candidatesOf(rows: readonly SheetRow[]): Generator<Candidate> {
  let texts = folded(rows[0]?.values ?? []);
  for (let position = 0; position < rows.length; position++) {
    yield { texts, headerPosition: position, rowsFrom: position + 1 };
    const next = folded(rows[position + 1]?.values ?? []);
    if (position + 1 < rows.length) yield { texts: joinHeaders(texts, next), headerPosition: position, rowsFrom: position + 2 };
    texts = next;
  }
}

/** How many of the texts are words: a number names no column of its own, and rows of data are no header. */
const wordCount = (texts: readonly string[]): number => texts.reduce((count, text) => count + (isNumeral(text) ? 0 : 1), 0);

/** What the header that comes nearest to the layout lacks. */
function nearestMissing(layout: Layout, candidates: Iterable<Candidate>): readonly string[] | undefined {
  let nearest: readonly string[] | undefined;
  for (const { texts } of candidates) {
    const { columns, missing } = matchHeader(layout, texts);
    if (columns.size > 0 && (nearest === undefined || missing.length < nearest.length)) nearest = missing;
  }
  return nearest;
}

const TOTAL = /^(итог[оии]?|всего|сумма|в среднем)([^а-я]|$)|^средн(ее|ий|яя)($|:| значение| балл| процент| по )/;
export const isTotalLabel = (text: string): boolean => TOTAL.test(text);
const NAMING = ["group", "name", "fullName", "login", "code"];

/** A header may be printed anew on every page. */
const repeatsHeader = (row: SheetRow, header: readonly string[], columns: readonly number[]): boolean =>
  columns.every((column) => foldedCell(row.values[column] ?? null) === header[column]);

/** Under the header of an official form stands the row of the numbers of its columns: 1, 2, 3 ... */
function numbersColumns(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => text !== "");
  return numbers.length > 3 && numbers.every((text, index) => text === String(index + 1));
}

/** Sets aside the rows that are about no school. In the older journal report «Всего» is a part of every group. */
function sortRows(rows: readonly SheetRow[], kind: LayoutKind, header: readonly string[], match: HeaderMatch) {
  const kept: SheetRow[] = [];
  const totals: SheetRow[] = [];
  const columns = [...match.columns.values(), ...match.series.values()];
  const naming = NAMING.flatMap((name) => match.columns.get(name) ?? []);
  for (const row of rows) {
    const first = row.values.find((value) => typeof value === "string" && /[^\d\s]/.test(value)) ?? null;
    const isTotal = [first, ...naming.map((column) => row.values[column] ?? null)].some((value) =>
      isTotalLabel(foldedCell(value)),
    );
    if (isTotal && kind !== "journal-report-old") totals.push(row);
    else if (!repeatsHeader(row, header, columns) && !(kept.length === 0 && numbersColumns(folded(row.values)))) kept.push(row);
  }
  return { rows: kept, totals };
}

/** The words of a complete header that begins in this row, with its second row where it has one. */
export function headerAt(rows: readonly SheetRow[], position: number): readonly string[] | undefined {
  const candidates = candidatesOf(rows.slice(position, position + 2));
  for (const { texts, headerPosition } of candidates) {
    if (headerPosition > 0) break;
    const words = wordCount(texts);
    const isHeader = [...LAYOUTS, OLD_JOURNAL_LAYOUT].some(
      (layout) =>
        words >= layout.required.length + (layout.requiredAny?.length ?? 0) && matchHeader(layout, texts).missing.length === 0,
    );
    if (isHeader) return texts;
  }
  return undefined;
}

/** Whether a text stands over a column of any layout by its words. */
export const isHeaderWord = (text: string): boolean =>
  text !== "" &&
  !isNumeral(text) &&
  [...LAYOUTS, OLD_JOURNAL_LAYOUT].some(({ columns }) => columns.some(({ header }) => header.test(text)));

/** Whether a text is the title of a report. */
export const isReportTitle = (text: string): boolean =>
  !isNumeral(text) && [...LAYOUTS, OLD_JOURNAL_LAYOUT].some(({ title }) => title?.test(text));

/**
 * Finds the table of a sheet; a sheet whose title names a report but whose header is not complete is a broken table.
 * `underTitle`: layouts whose header alone says too little.
 */
export function findTable(
  sheet: SheetSnapshot,
  layouts: readonly Layout[] = LAYOUTS,
  underTitle: readonly Layout[] = [OLD_JOURNAL_LAYOUT],
): FoundTable | BrokenTable | undefined {
  const searched = sheet.rows.slice(0, HEADER_SEARCH_ROWS);
  const titles: string[] = [];
  const hasTitle = ({ title }: Layout): boolean => title !== undefined && titles.some((text) => title.test(text));
  for (const { texts, headerPosition, rowsFrom } of candidatesOf(searched)) {
    if (rowsFrom === headerPosition + 1) titles.push(...texts.filter((text) => !isNumeral(text)));
    const words = wordCount(texts);
    for (const layout of [...layouts, ...underTitle.filter(hasTitle)]) {
      if (words < layout.required.length + (layout.requiredAny?.length ?? 0)) continue;
      const match = matchHeader(layout, texts);
      if (match.missing.length > 0) continue;
      const { columns, series, repeated } = match;
      const sorted = sortRows(sheet.rows.slice(rowsFrom), layout.kind, texts, match);
      return { kind: layout.kind, headerPosition, columns, series, repeatedHeaders: repeated, ...sorted };
    }
  }
  for (const layout of [...layouts, ...underTitle].filter(hasTitle)) {
    const missing = nearestMissing(layout, candidatesOf(searched));
    if (missing) return { kind: layout.kind, missing };
  }
  return undefined;
}
