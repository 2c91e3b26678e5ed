// Addresses as Excel writes them: a sheet's name is quoted only where it must be.

import { LAST_ROW_INDEX, parseRectangle, type Rectangle } from "../../../shared/workbook/block.ts";
import { invalidArgument } from "./model-error.ts";

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const WHOLE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;

const quoted = (sheet: string): string => (PLAIN_NAME.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`);

export const addressIn = (sheet: string, address: string): string => `${quoted(sheet)}!${address}`;

export interface SheetAddress {
  readonly sheet: string;
  readonly where: Rectangle;
}

/** Reads `='Лист 1'!$A$1`; throws on what is no such address. */
export function parseSheetAddress(text: string): SheetAddress {
  const [, inQuotes, plain, address = ""] = WHOLE.exec(text) ?? [];
  const columns = WHOLE_COLUMNS.exec(address);
  const where = parseRectangle(columns ? `${columns[1]}1:${columns[2]}${LAST_ROW_INDEX + 1}` : address);
  const sheet = inQuotes?.replace(/''/g, "'") ?? plain;
  if (sheet === undefined || !where) throw invalidArgument(`address ${text}`);
  return { sheet, where };
}
