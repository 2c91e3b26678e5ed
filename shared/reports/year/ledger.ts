// A ledger: a table of our own in which some columns are the specialist's. What she has typed survives every rebuild, matched by the
// row's key, never by its place; rows of her own stay at the end.

import { inEitherLanguage } from "../../catalogue/messages/year/index.ts";
import type { YearSheet, YearWords } from "../../catalogue/messages/year/words.ts";
import { findColumns } from "../../submission/find-columns.ts";
import { cellText } from "../../text/cell-text.ts";
import { type Block, block } from "../../workbook/block.ts";
import { type CellValue, isCellError, isCellPercent } from "../../workbook/cell.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import type { NumberFormatName, StyleName } from "../../workbook/style.ts";
import { LED_HEADER_ROW_INDEX, ledSheet } from "../check-workbook/led-sheet.ts";
import { columnBlock, type SheetTable, type TableColumn } from "../table-edits.ts";

type ColumnWord = keyof YearWords["columns"];

export interface LedgerColumn<Id extends ColumnWord = ColumnWord> {
  readonly id: Id;
  readonly width: number;
  /** The specialist's: kept as it was typed. */
  readonly typed?: true;
  readonly format?: NumberFormatName;
  readonly style?: StyleName;
}

export interface LedgerPlan<Id extends ColumnWord = ColumnWord> {
  readonly sheet: YearSheet;
  /** The column by which rows are known. */
  readonly key: Id;
  /** Keys follow from dates: a row that is gone and in which nothing was typed is let go. */
  readonly isGenerated?: true;
  readonly columns: readonly LedgerColumn<Id>[];
}

type Cells<Id extends ColumnWord> = { readonly [id in Id]?: WrittenValue };

export interface LedgerRow<Id extends ColumnWord = ColumnWord> {
  readonly key: string;
  /** In a typed column: what stands there until something is typed. */
  readonly cells: Cells<Id>;
  /** Typed by the specialist, not of the order. */
  readonly isOwn: boolean;
}

/** A row as it stands on the sheet of an earlier run. */
export interface KeptRow<Id extends ColumnWord = ColumnWord> {
  /** Blank where she gave none. */
  readonly key: string;
  readonly cells: { readonly [id in Id]?: CellValue };
  /** Where it stands; `null`: not on the sheet yet. */
  readonly rowIndex: number | null;
}

/** The rows of an earlier run; blank where there was none. Blank rows are passed over. */
export function readLedger<Id extends ColumnWord>(workbook: WorkbookSnapshot, plan: LedgerPlan<Id>): readonly KeptRow<Id>[] {
  const names = inEitherLanguage((words) => words.sheets[plan.sheet].name);
  const sheets = workbook.sheets.filter(({ name }) => names.includes(name));
  const ids = plan.columns.map(({ id }) => id);
  const headers = Object.fromEntries(ids.map((id) => [id, inEitherLanguage((words) => words.columns[id])]));
  const table = findColumns({ ...workbook, sheets }, headers as { [id in Id]: readonly string[] }, [plan.key]);
  return (table?.rows ?? []).flatMap((row): KeptRow<Id>[] => {
    const cells: { [id in Id]?: CellValue } = {};
    for (const id of ids) {
      const value = row.values[table?.columnOf(id) ?? -1] ?? null;
      if (value !== null && value !== "") cells[id] = value;
    }
    return Object.keys(cells).length === 0 ? [] : [{ key: cellText(cells[plan.key]).trim(), cells, rowIndex: row.rowIndex }];
  });
}

/** As it is written again: an error and a percent as what they show. */
function writtenAgain(value: CellValue | undefined): WrittenValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "object") return isCellPercent(value) ? value.percent / 100 : isCellError(value) ? value.error : value;
  return value;
}

export interface Merged<Id extends ColumnWord> {
  readonly rows: readonly LedgerRow<Id>[];
  /** What is kept of each row by its key. */
  readonly kept: ReadonlyMap<string, KeptRow<Id>>;
}

function ownRow<Id extends ColumnWord>(key: string, { cells }: KeptRow<Id>, plan: LedgerPlan<Id>): LedgerRow<Id> {
  const written = plan.columns.map(({ id }) => [id, writtenAgain(cells[id])] as const);
  return { key, cells: { ...(Object.fromEntries(written) as Cells<Id>), [plan.key]: key }, isOwn: true };
}

/**
 * The rows with what was typed in them. A row that is no longer of the plan, a second row of one key and a row without a key stay below,
 * each under a key of its own, where anything in them was typed.
 */
export function mergeLedger<Id extends ColumnWord>(
  rows: readonly LedgerRow<Id>[],
  earlier: readonly KeptRow<Id>[],
  plan: LedgerPlan<Id>,
  words: YearWords,
): Merged<Id> {
  const typedIds = plan.columns.filter(({ typed }) => typed).map(({ id }) => id);
  const planned = new Set(rows.map(({ key }) => key));
  const kept = new Map<string, KeptRow<Id>>();
  const others: KeptRow<Id>[] = [];
  for (const row of earlier) {
    if (planned.has(row.key) && !kept.has(row.key)) kept.set(row.key, row);
    else others.push(row);
  }
  const taken = new Set([...planned]);
  const keyOf = (wanted: string): string => {
    let key = wanted;
    for (let number = 1; key === "" || taken.has(key); number++)
      key = wanted === "" ? words.ownRow(number) : `${wanted} (${number + 1})`;
    taken.add(key);
    return key;
  };
  const own = others
    .filter((row) => {
      const isGone = plan.isGenerated === true && row.key !== "";
      return (!planned.has(row.key) && !isGone) || typedIds.some((id) => row.cells[id] !== undefined);
    })
    .map((row) => {
      const key = keyOf(row.key);
      kept.set(key, row);
      return ownRow(key, row, plan);
    });
  const merged = rows.map((row): LedgerRow<Id> => {
    const before = kept.get(row.key);
    if (!before) return row;
    const typed = typedIds.map((id) => [id, writtenAgain(before.cells[id])] as const);
    return { ...row, cells: { ...row.cells, ...(Object.fromEntries(typed) as Cells<Id>) } };
  });
  return { rows: [...merged, ...own], kept };
}

export interface LedgerSheet<Id extends ColumnWord> {
  readonly edits: Edit[];
  readonly table: SheetTable;
  /** The cells of a column, with room below for rows to come. */
  readonly column: (id: Id) => Block;
  /** One cell. */
  readonly cell: (rowIndex: number, id: Id) => Block;
}

/** So many rows are looked at by formulas of other sheets: the longest plan has 124, the rest is room to add. */
const LOOKED_AT = 500;

interface LedgerOptions<Id extends ColumnWord> {
  readonly footer: string;
  readonly tab?: SheetTable["tab"];
  readonly frozenColumns?: number;
  /** Blank rows to type in. */
  readonly blanks?: number;
  readonly colours?: { readonly [id in Id]?: TableColumn["colours"] };
  readonly title?: string;
}

/** Where the rows of a ledger are, before they are made: formulas of other sheets point there. */
export function ledgerPlaces<Id extends ColumnWord>(
  plan: LedgerPlan<Id>,
  words: YearWords,
): Pick<LedgerSheet<Id>, "column" | "cell"> {
  const sheet = words.sheets[plan.sheet].name;
  const indexOf = (id: Id): number => plan.columns.findIndex((column) => column.id === id);
  return {
    column: (id) => block(sheet, LED_HEADER_ROW_INDEX + 1, indexOf(id), LOOKED_AT),
    cell: (rowIndex, id) => block(sheet, LED_HEADER_ROW_INDEX + 1 + rowIndex, indexOf(id)),
  };
}

export function ledgerSheet<Id extends ColumnWord>(
  plan: LedgerPlan<Id>,
  rows: readonly LedgerRow<Id>[],
  words: YearWords,
  { footer, tab, frozenColumns = 1, blanks = 0, colours, title }: LedgerOptions<Id>,
): LedgerSheet<Id> {
  const { name, title: ownTitle, lead } = words.sheets[plan.sheet];
  const values = rows.map(({ cells }) => plan.columns.map(({ id }): WrittenValue => cells[id] ?? null));
  const blank = Array.from({ length: blanks }, () => plan.columns.map((): WrittenValue => null));
  const table: SheetTable = {
    ...{ sheet: name, headerRowIndex: LED_HEADER_ROW_INDEX, frozenColumns, footer },
    ...(tab === undefined ? {} : { tab }),
    columns: plan.columns.map(({ id, width, typed, format, style }): TableColumn => {
      const look = style ?? (typed ? "input" : undefined);
      const colour = colours?.[id];
      return {
        ...{ header: words.columns[id], width },
        ...(format === undefined ? {} : { format }),
        ...(look === undefined ? {} : { style: look }),
        ...(colour === undefined ? {} : { colours: colour }),
      };
    }),
    rows: [...values, ...blank],
  };
  const own = rows.flatMap(({ isOwn }, index): Edit[] => {
    const from = table.headerRowIndex + 1 + index;
    return isOwn ? [{ kind: "style", block: block(name, from, 0, 1, plan.columns.length), style: "input" }] : [];
  });
  return {
    edits: [...ledSheet(table, title ?? ownTitle, lead), ...own],
    table,
    ...ledgerPlaces(plan, words),
  };
}

/** A list to choose from in a column of a ledger. */
export function choices<Id extends ColumnWord>(
  { table }: LedgerSheet<Id>,
  plan: LedgerPlan<Id>,
  id: Id,
  options: readonly string[] | Block,
  hint?: string,
): Edit {
  const cells = columnBlock(
    table,
    plan.columns.findIndex((column) => column.id === id),
  );
  return { kind: "drop-down", block: cells, options, ...(hint === undefined ? {} : { hint }) };
}
