// One cell as Excel answers it: value, its type and its number format, to the plain value that the core knows.

import type { CellValue } from "../../shared/workbook/cell.ts";
import { percentOf } from "../xlsx/read/cell-values.ts";
import { kindOfFormat, type NumberKind, PERCENT, PLAIN, TIME } from "../xlsx/read/number-kind.ts";
import { serialDate } from "../xlsx/read/serial-date.ts";

/** Names of errors in a Russian Excel. */
const ERRORS: { readonly [shown: string]: string } = {
  "#ПУСТО!": "#NULL!",
  "#ДЕЛ/0!": "#DIV/0!",
  "#ЗНАЧ!": "#VALUE!",
  "#ССЫЛКА!": "#REF!",
  "#ИМЯ?": "#NAME?",
  "#ЧИСЛО!": "#NUM!",
  "#Н/Д": "#N/A",
};

/** Formats are few and cells are many: what a format makes of a number is worked out once. */
const kinds = new Map<string, NumberKind>();

function kindOf(format: string): NumberKind {
  const known = kinds.get(format);
  if (known !== undefined) return known;
  const kind = kindOfFormat(format);
  kinds.set(format, kind);
  return kind;
}

function numberCell(value: number, format: string): CellValue {
  const kind = format === "General" ? PLAIN : kindOf(format);
  if (kind === PLAIN) return value;
  if (kind === PERCENT) return { percent: percentOf(value) };
  const date = serialDate(value, false, kind === TIME);
  return date === undefined ? value : { date };
}

export function cellOf(value: unknown, type: string, format: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (type === "Error") return { error: ERRORS[String(value)] ?? String(value) };
  if (typeof value === "number") return numberCell(value, String(format));
  return typeof value === "boolean" ? value : String(value);
}
