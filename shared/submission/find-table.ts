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

/** The texts of one row, or of two rows read as one header. */
interface Candidate {
  readonly texts: () => readonly string[];
  /** How many of them are words: a number names no column of its own. */
  readonly words: number;
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

const foldedCell = (value: CellValue): string => (typeof value === "number" ? String(value) : fold(cellText(value)));

const folded = (values: readonly CellValue[]): string[] => values.map(foldedCell);

/** Two rows of headers read as one: the upper words are carried to the right over blanks, the lower words added. */
function joinHeaders(upper: readonly string[], lower: readonly string[]): string[] {
  let carried = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    if (upper[i]) carried = upper[i] ?? "";
    return `${lower[i] ? carried : (upper[i] ?? "")} ${lower[i] ?? ""}`.trim();
  });
}

/** How many of the joined headers are words, without joining them: rows of data are many, and none of them is a header. */
function joinedWords(upper: readonly string[], lower: readonly string[]): number {
  let words = 0;
  let carriesWord = false;
  for (let i = 0; i < Math.max(upper.length, lower.length); i++) {
    const [above = "", below = ""] = [upper[i], lower[i]];
    if (above !== "") carriesWord = !isNumeral(above);
    if (below === "" ? above !== "" && carriesWord : carriesWord || !isNumeral(below)) words++;
  }
  return words;
}

function candidatesOf(rows: readonly (readonly string[])[]): Candidate[] {
  return rows.flatMap((texts, position) => {
    const words = texts.reduce((count, text) => count + (isNumeral(text) ? 0 : 1), 0);
    const single = { texts: () => texts, words, headerPosition: position, rowsFrom: position + 1 };
    const next = rows[position + 1];
    if (!next) return [single];
    const joined = { texts: () => joinHeaders(texts, next), words: joinedWords(texts, next), headerPosition: position };
    return [single, { ...joined, rowsFrom: position + 2 }];
  });
}

/** What the header that comes nearest to the layout lacks. */
function nearestMissing(layout: Layout, candidates: readonly Candidate[]): readonly string[] | undefined {
  let nearest: readonly string[] | undefined;
  for (const { texts } of candidates) {
    const { columns, missing } = matchHeader(layout, texts());
    if (columns.size > 0 && (nearest === undefined || missing.length < nearest.length)) nearest = missing;
  }
  return nearest;
}

const TOTAL = /^(итог[оии]?|всего|сумма|в среднем)([^а-я]|$)|^средн(ее|ий|яя)($|:| значение| балл| процент| по )/;
const NAMING = ["group", "name", "fullName", "login", "code"];

/** A header may be printed anew on every page. */
const repeatsHeader = (texts: readonly string[], header: readonly string[], columns: readonly number[]): boolean =>
  columns.every((column) => texts[column] === header[column]);

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
    const texts = folded(row.values);
    const first = texts.find((text) => text !== "" && !/^\d+$/.test(text)) ?? "";
    const isTotal = [first, ...naming.map((column) => texts[column] ?? "")].some((text) => TOTAL.test(text));
    if (isTotal && kind !== "journal-report-old") totals.push(row);
    else if (!repeatsHeader(texts, header, columns) && !(kept.length === 0 && numbersColumns(texts))) kept.push(row);
  }
  return { rows: kept, totals };
}

/** Finds the table of a sheet; a sheet whose title names a report but whose header is not complete is a broken table. */
export function findTable(sheet: SheetSnapshot): FoundTable | BrokenTable | undefined {
  const rows = sheet.rows.slice(0, HEADER_SEARCH_ROWS).map(({ values }) => values.map(foldedCell));
  const candidates = candidatesOf(rows);
  const titled = rows.flat().filter((text) => !isNumeral(text));
  const hasTitle = ({ title }: Layout): boolean => title !== undefined && titled.some((text) => title.test(text));
  const layouts = hasTitle(OLD_JOURNAL_LAYOUT) ? [...LAYOUTS, OLD_JOURNAL_LAYOUT] : LAYOUTS;
  for (const layout of layouts) {
    const leastWords = layout.required.length + (layout.requiredAny?.length ?? 0);
    for (const { texts, words, headerPosition, rowsFrom } of candidates) {
      if (words < leastWords) continue;
      const header = texts();
      const match = matchHeader(layout, header);
      const { columns, series, repeated, missing } = match;
      if (missing.length > 0) continue;
      const sorted = sortRows(sheet.rows.slice(rowsFrom), layout.kind, header, match);
      return { kind: layout.kind, headerPosition, columns, series, repeatedHeaders: repeated, ...sorted };
    }
  }
  for (const layout of layouts.filter(hasTitle)) {
    const missing = nearestMissing(layout, candidates);
    if (missing) return { kind: layout.kind, missing };
  }
  return undefined;
}
