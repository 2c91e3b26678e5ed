// A specialist at the year's workbook in any host: types, clears, sorts, adds and deletes rows, builds again; and a plain record of it.

import type { MunicipalityYear } from "../../../shared/catalogue/municipality-year.ts";
import { buildYear } from "../../../shared/commands/build-year.ts";
import type { Host } from "../../../shared/commands/host.ts";
import { block } from "../../../shared/workbook/block.ts";
import type { CellValue } from "../../../shared/workbook/cell.ts";
import type { Edit, WrittenValue } from "../../../shared/workbook/edit.ts";
import type { SheetSnapshot } from "../../../shared/workbook/snapshot.ts";
import { WORDS } from "./typed-year.ts";

const WATCH = { progress: () => {}, isCancelled: () => false };
const SHEET = WORDS.sheets.roadMap.name;
const { columns } = WORDS;
const TYPED = [columns.status, columns.link, columns.note, columns.plannedMonth, columns.doneOn];

/** The value as it is read back: dates in one form, a blank as nothing. */
const plain = (value: CellValue | WrittenValue | undefined): unknown =>
  typeof value === "object" && value !== null && "date" in value ? value.date.slice(0, 10) : (value ?? "");

/** Numbers that are the same everywhere (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

interface Table {
  readonly headerRow: number;
  readonly header: readonly string[];
  /** The values of each row under the header, formulas among them as what they show. */
  readonly rows: readonly (readonly CellValue[])[];
}

function tableOf(sheet: SheetSnapshot): Table {
  const head = sheet.rows.find(({ values }) => values.includes(columns.item) && values.includes(columns.status));
  if (!head) throw new Error("no header");
  const last = Math.max(...sheet.rows.map(({ rowIndex }) => rowIndex));
  const rows = Array.from({ length: last - head.rowIndex }, (_, i) => {
    const values = sheet.rows.find(({ rowIndex }) => rowIndex === head.rowIndex + 1 + i)?.values ?? [];
    return head.values.map((__, column) => values[column] ?? null);
  });
  return { headerRow: head.rowIndex, header: head.values.map(String), rows };
}

const written = (value: CellValue): WrittenValue =>
  typeof value === "object" && value !== null
    ? "date" in value
      ? value
      : "error" in value
        ? value.error
        : value.percent / 100
    : value;

export class Specialist {
  /** What she has typed, by the row's key and the column. */
  readonly typed = new Map<string, Map<string, unknown>>();
  private readonly texts = new Map<string, string>();
  private added = 0;

  constructor(
    private readonly host: Host,
    private readonly municipality: MunicipalityYear,
    private readonly random: (below: number) => number,
  ) {}

  async build(): Promise<void> {
    const earlier = await this.host.readSnapshot({ sheets: "all" });
    const outcome = buildYear(
      { municipality: this.municipality, name: "Район", order: null, year: 2027, today: "2026-11-29", earlier },
      "ru",
    );
    if (!outcome.ok) throw new Error("another plan");
    await this.host.applyEdits(outcome.edits, WATCH);
  }

  private async table(): Promise<Table> {
    const [sheet] = (await this.host.readSnapshot({ sheets: [SHEET] })).sheets;
    if (!sheet) throw new Error("no road map");
    return tableOf(sheet);
  }

  private put(rowIndex: number, columnIndex: number, values: readonly (readonly WrittenValue[])[]): Edit {
    return { kind: "put-values", sheet: SHEET, rowIndex, columnIndex, values };
  }

  /** One thing that a hand does; several are done before a rebuild. */
  async act(times: number): Promise<void> {
    const table = await this.table();
    const keyColumn = table.header.indexOf(columns.item);
    let rows = table.rows.map((row) => row.map(written));
    for (let i = 0; i < times; i++) {
      const filled = rows.filter((row) => row[keyColumn] !== null && row[keyColumn] !== "");
      const action = this.random(10);
      if (action < 6) this.type(filled, table);
      else if (action === 6) rows = this.sorted(rows, this.random(table.header.length));
      else if (action === 7) rows = this.inserted(rows, table);
      else if (action === 8) rows = this.deleted(rows, keyColumn);
      else rows = [...rows].reverse();
    }
    const blank = table.header.map((): WrittenValue => null);
    const height = Math.max(rows.length, table.rows.length);
    const all = Array.from({ length: height }, (_, i) => rows[i] ?? blank);
    // A host changes values only where it makes a sheet: the sheet is made again as her hands have left it.
    const [mark] = (await this.host.readSnapshot({ sheets: "none" })).names.filter(({ refersTo }) => refersTo.includes(SHEET));
    await this.host.applyEdits(
      [
        { kind: "ensure-sheet", sheet: SHEET },
        this.put(table.headerRow, 0, [table.header, ...all]),
        { kind: "name", name: mark?.name ?? "", block: block(SHEET, 0, 0) },
      ],
      WATCH,
    );
  }

  private type(rows: WrittenValue[][], table: Table): void {
    const row = rows[this.random(rows.length)];
    if (!row) return;
    const column = TYPED[this.random(TYPED.length)] ?? columns.note;
    const value = this.value(column);
    row[table.header.indexOf(column)] = value;
    const key = String(row[table.header.indexOf(columns.item)]);
    const typed = this.typed.get(key) ?? new Map<string, unknown>();
    typed.set(column, plain(value));
    this.typed.set(key, typed);
  }

  private value(column: string): WrittenValue {
    const number = this.random(28) + 1;
    if (this.random(8) === 0) return null;
    if (column === columns.status) return Object.values(WORDS.statuses)[this.random(4)] ?? null;
    if (column === columns.plannedMonth) return WORDS.months[this.random(12)] ?? null;
    if (column === columns.doneOn) return { date: `2026-10-${String(number).padStart(2, "0")}` };
    if (column === columns.link) return `https://example.ru/${number}?a=1&b="2"`;
    return ["=СУММ(A1)", "1.10", "+7", `примечание ${number}`, "001"][this.random(5)] ?? null;
  }

  private sorted(rows: WrittenValue[][], column: number): WrittenValue[][] {
    return [...rows].sort((a, b) => String(plain(a[column])).localeCompare(String(plain(b[column]))));
  }

  private inserted(rows: WrittenValue[][], table: Table): WrittenValue[][] {
    const key = `доп. ${++this.added}`;
    const row = table.header.map((): WrittenValue => null);
    row[table.header.indexOf(columns.item)] = key;
    row[table.header.indexOf(columns.text)] = `Своё дело ${this.added}`;
    row[table.header.indexOf(columns.deadline)] = "октябрь";
    this.texts.set(key, `Своё дело ${this.added}`);
    this.typed.set(key, new Map());
    const at = this.random(rows.length + 1);
    return [...rows.slice(0, at), row, ...rows.slice(at)];
  }

  /** The order's rows come back with the next build, blank; rows of her own are gone. */
  private deleted(rows: WrittenValue[][], keyColumn: number): WrittenValue[][] {
    const at = this.random(rows.length);
    const key = String(rows[at]?.[keyColumn] ?? "");
    this.typed.delete(key);
    this.texts.delete(key);
    return rows.filter((_, index) => index !== at);
  }

  /** Where what stands on the sheet is not what was typed; blank where all is there. */
  async lost(): Promise<string[]> {
    const table = await this.table();
    const of = (row: readonly CellValue[], column: string) => plain(row[table.header.indexOf(column)]);
    const byKey = new Map(table.rows.map((row) => [String(of(row, columns.item)), row]));
    const wrong: string[] = [];
    for (const [key, typed] of this.typed) {
      for (const [column, value] of typed) {
        const now = of(byKey.get(key) ?? [], column);
        if (now !== value) wrong.push(`${key}, ${column}: «${String(now)}» and not «${String(value)}»`);
      }
    }
    for (const [key, text] of this.texts) if (of(byKey.get(key) ?? [], columns.text) !== text) wrong.push(`${key}: ${text}`);
    for (const { item } of this.municipality.measures) if (!byKey.has(item)) wrong.push(`${item} is gone`);
    // Nothing has got into a row in which nothing was typed.
    for (const [key, row] of byKey) {
      const stray = TYPED.filter((column) => ![columns.status, columns.plannedMonth].includes(column)).find(
        (column) => of(row, column) !== "" && !this.typed.get(key)?.has(column),
      );
      if (stray !== undefined && key !== "") wrong.push(`${key}, ${stray}: «${String(of(row, stray))}» from nowhere`);
    }
    return wrong;
  }
}
