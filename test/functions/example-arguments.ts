// A function's own example as a call of it.

import { FUNCTION_EXAMPLES } from "../../shared/catalogue/function-examples.ts";
import type { FunctionId } from "../../shared/catalogue/function-parameters.ts";
import { parseRectangle } from "../../shared/workbook/block.ts";

/** The arguments of an example with the cells that its addresses name. */
export const exampleArguments = (id: FunctionId) =>
  FUNCTION_EXAMPLES[id].arguments.map((argument) => {
    if (typeof argument === "number") return argument;
    if (typeof argument === "object") return argument.text;
    const at = parseRectangle(argument);
    if (!at) throw new Error(argument);
    const { rowIndex, columnIndex, rowCount, columnCount } = at;
    return FUNCTION_EXAMPLES[id].cells
      .slice(rowIndex, rowIndex + rowCount)
      .map((row) => Array.from({ length: columnCount }, (_, i) => row[columnIndex + i] ?? null));
  });
