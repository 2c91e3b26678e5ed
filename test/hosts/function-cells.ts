// Puts tables on the model's sheet for functions to refer to, and the examples of the functions.

import { FUNCTION_EXAMPLES } from "../../shared/catalogue/function-examples.ts";
import { FUNCTION_PARAMETERS, type FunctionId } from "../../shared/catalogue/function-parameters.ts";
import type { FunctionArgument } from "../../shared/functions/function-table.ts";
import { parseRectangle, type Rectangle, rectangleAddress } from "../../shared/workbook/block.ts";
import type { ExcelModel } from "./excel-model/excel-model.ts";
import type { FunctionCall } from "./excel-model/function-calls.ts";
import { at, type CellReference } from "./excel-model/handed-over.ts";

const SHEET = "Лист1";

const reference = (where: Rectangle): CellReference => at(`${SHEET}!${rectangleAddress(where)}`);

/** The table as it is, from this row on, blanks left blank; gives the reference to it. */
export function put({ workbook }: ExcelModel, table: readonly (readonly unknown[])[], rowIndex = 0): CellReference {
  const { cells } = workbook.Worksheets.GetItem(SHEET);
  for (const [i, row] of table.entries()) {
    for (const [j, value] of row.entries()) {
      if (value === null || value === "") continue;
      const isError = typeof value === "object" && value !== null && "error" in value;
      cells.put(rowIndex + i, j, isError ? { value: String(value.error), isError: true } : { value: value as string | number });
    }
  }
  return reference({ rowIndex, columnIndex: 0, rowCount: table.length, columnCount: table[0]?.length ?? 1 });
}

interface ExampleCall {
  readonly call: FunctionCall;
  /** The same arguments as the core takes them. */
  readonly own: readonly FunctionArgument[];
}

/** The example stands below the others: `place` is its number among them. */
export function exampleCall(excel: ExcelModel, id: FunctionId, place: number): ExampleCall {
  const { cells, arguments: given } = FUNCTION_EXAMPLES[id];
  const below = place * 40;
  put(excel, cells, below);
  const args: unknown[] = [];
  const own: FunctionArgument[] = [];
  for (const [index] of FUNCTION_PARAMETERS[id].entries()) {
    const argument = given[index];
    const where = typeof argument === "string" ? parseRectangle(argument) : undefined;
    if (where) {
      const rows = cells.slice(where.rowIndex, where.rowIndex + where.rowCount);
      own.push(rows.map((row) => Array.from({ length: where.columnCount }, (_, j) => row[where.columnIndex + j] ?? null)));
      args.push(reference({ ...where, rowIndex: where.rowIndex + below }));
    } else {
      const value = typeof argument === "object" ? argument.text : (argument ?? null);
      own.push(value);
      args.push(value);
    }
  }
  return { call: { id, args }, own };
}
