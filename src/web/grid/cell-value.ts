// From the grid's cells to the plain values that the core knows.

import { CellValueType, type ICellData, type IDocumentData, type IStyleData, type Nullable } from "@univerjs/core";
import type { CellValue } from "../../../shared/workbook/cell.ts";
import { percentOf } from "../../xlsx/read/cell-values.ts";
import { kindOfFormat, type NumberKind, PERCENT, PLAIN, TIME } from "../../xlsx/read/number-kind.ts";
import { serialDate } from "../../xlsx/read/serial-date.ts";

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|CALC!|SPILL!|CYCLE!|CONNECT!|ERROR!|GETTING_DATA|BLOCKED!|FIELD!|UNKNOWN!)$/;

const kinds = new Map<string, NumberKind>();

function kindOfPattern(pattern: string | undefined): NumberKind {
  if (pattern === undefined || pattern === "") return PLAIN;
  const known = kinds.get(pattern);
  if (known !== undefined) return known;
  const kind = kindOfFormat(pattern);
  kinds.set(pattern, kind);
  return kind;
}

/** Text of a cell with several looks inside; the grid ends each paragraph with its own sign. */
const richText = (document: IDocumentData): string =>
  (document.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n").replace(/\n$/, "");

function ofNumber(value: number, pattern: string | undefined): CellValue {
  const kind = kindOfPattern(pattern);
  if (kind === PLAIN) return value;
  if (kind === PERCENT) return { percent: percentOf(value) };
  const date = serialDate(value, false, kind === TIME);
  return date === undefined ? value : { date };
}

/** `isComputed`: a formula of the grid stands in the cell or has spilled into it. */
export function cellValue(cell: ICellData, style: Nullable<IStyleData>, isComputed: boolean): CellValue {
  if (cell.p) return richText(cell.p) || null;
  const { v, t } = cell;
  if (v === undefined || v === null || v === "") return null;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean") return Boolean(v);
  if (typeof v === "string") {
    const isError = (isComputed || cell.custom?.error === true) && ERROR.test(v);
    return isError
      ? { error: v }
      : t === CellValueType.NUMBER && v.trim() !== "" && Number.isFinite(Number(v))
        ? ofNumber(Number(v), style?.n?.pattern)
        : v;
  }
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return ofNumber(v, style?.n?.pattern);
}
