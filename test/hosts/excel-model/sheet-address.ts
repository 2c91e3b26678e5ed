// Addresses as Excel writes them: a sheet's name is quoted only where it must be.

import { parseRectangle, type Rectangle } from "../../../shared/workbook/block.ts";
import { invalidArgument } from "./model-error.ts";

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const WHOLE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

const quoted = (sheet: string): string => (PLAIN_NAME.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`);

export const addressIn = (sheet: string, address: string): string => `${quoted(sheet)}!${address}`;

export interface SheetAddress {
  readonly sheet: string;
  readonly where: Rectangle;
}

/** Reads `='Лист 1'!$A$1`; throws on what is no such address. */
export function parseSheetAddress(text: string): SheetAddress {
  const [, inQuotes, plain, address = ""] = WHOLE.exec(text) ?? [];
  const where = parseRectangle(address);
  const sheet = inQuotes?.replace(/''/g, "'") ?? plain;
  if (sheet === undefined || !where) throw invalidArgument(`address ${text}`);
  return { sheet, where };
}
