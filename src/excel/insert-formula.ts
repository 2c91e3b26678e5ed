// Puts a formula that the user asked for into the active cell, if that is blank; our own functions get the add-in's namespace.

import { HostRefusal } from "../../shared/commands/host.ts";
import { absoluteAddress, type Block, block } from "../../shared/workbook/block.ts";
import { runInExcel } from "./run-in-excel.ts";

/** What the manifest calls the namespace of our functions. */
export const NAMESPACE = "MSOKO";

/** A quoted string, a quoted sheet name, or a function's name before its bracket; a name with a namespace is one word. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu;

export function withNamespace(formula: string, functions: readonly string[]): string {
  const own = new Set(functions.map((name) => name.toUpperCase()));
  return formula.replace(TOKEN, (token) => (own.has(token.toUpperCase()) ? `${NAMESPACE}.${token}` : token));
}

export function insertFormula(formula: string, functions: readonly string[]): Promise<Block> {
  return runInExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,formulas,worksheet/name");
    await context.sync();
    const place = block(cell.worksheet.name, cell.rowIndex, cell.columnIndex);
    if (cell.formulas[0]?.[0] !== "") throw new HostRefusal("cell-not-empty", absoluteAddress(place));
    cell.formulas = [[withNamespace(formula, functions)]];
    await context.sync();
    return place;
  });
}
