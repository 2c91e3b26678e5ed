// What the user types and pastes is read in the language of the page: the one place where the grid asks, and where formulas are put right.

import { CellValueType, type ICellData, ICommandService, type Nullable } from "@univerjs/core";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import type { Grid } from "../grid/grid.ts";
import { readTypedFormula } from "./read-typed-formula.ts";
import { looksLikeNumber, readTypedValue } from "./read-typed-value.ts";

/** What the grid's own reader of texts is answered (src/build/page-bundle.mjs); `undefined` leaves it to the grid. */
type Reader = (text: unknown) => { readonly v: number; readonly z?: string } | null | undefined;

const TRUTH: ReadonlyMap<string, 0 | 1> = new Map([
  ["ИСТИНА", 1],
  ["ЛОЖЬ", 0],
]);

const isText = (cell: ICellData): boolean =>
  cell.t === CellValueType.FORCE_STRING || (typeof cell.s === "object" && cell.s?.n?.pattern === "@");

/** Changes the cell in place. Gives the text that was meant for a number and is none. */
function putRight(cell: Nullable<ICellData>, isTextThere: boolean): string | undefined {
  if (!cell) return undefined;
  if (typeof cell.f === "string") {
    cell.f = readTypedFormula(cell.f);
    return undefined;
  }
  if (typeof cell.v !== "string" || cell.p || isText(cell) || isTextThere) return undefined;
  const truth = TRUTH.get(cell.v.trim().toUpperCase());
  if (truth !== undefined) {
    cell.v = truth;
    cell.t = CellValueType.BOOLEAN;
    return undefined;
  }
  const read = readTypedValue(cell.v);
  if (!read) {
    if (!looksLikeNumber(cell.v)) return undefined;
    cell.t = CellValueType.FORCE_STRING;
    return cell.v;
  }
  cell.v = read.value;
  cell.t = CellValueType.NUMBER;
  if (read.pattern !== undefined) cell.s = { ...(typeof cell.s === "object" ? cell.s : {}), n: { pattern: read.pattern } };
  return undefined;
}

/** `onUnread`: told of a text that looks like a number or a date and stays a text. */
export function typeInLanguage(grid: Grid, language: () => Language, onUnread: (text: string) => void): void {
  const reader: Reader = (text) => {
    if (language() !== "ru") return undefined;
    const read = typeof text === "string" ? readTypedValue(text) : undefined;
    // Without a format of its own a pasted number would stay a text.
    return read ? { v: read.value, ...(read.pattern === undefined ? { z: "General" } : { z: read.pattern }) } : null;
  };
  Object.assign(globalThis, { msokoReadTyped: reader });
  grid.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id || language() !== "ru") return;
    const { unitId, subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams & { readonly trigger?: string };
    if (trigger?.startsWith("formula.")) return;
    const sheet = unitId === grid.workbook.getUnitId() ? grid.workbook.getSheetBySheetId(subUnitId) : undefined;
    for (const [row, columns] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(columns ?? {})) {
        const there = sheet?.getCellMatrix().getValue(Number(row), Number(column));
        const isTextThere = there?.s ? grid.workbook.getStyles().getStyleByCell(there)?.n?.pattern === "@" : false;
        const unread = putRight(cell as Nullable<ICellData>, isTextThere);
        if (unread !== undefined) onUnread(unread);
      }
    }
  });
}
