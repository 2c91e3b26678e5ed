// The example of a function as a formula to insert beside its example cells, wherever these stand.

import { FUNCTION_EXAMPLES } from "../catalogue/function-examples.ts";
import type { FunctionId } from "../catalogue/function-parameters.ts";
import { parseRectangle, rectangleAddress } from "../workbook/block.ts";

/** How the host writes formulas. */
export interface FormulaDialect {
  /** The function's whole name: `MSOKO.SHARE`. */
  readonly name: string;
  readonly separator: "," | ";";
}

/** Where the example's cells were put: its A1, from 0. */
interface ExamplePlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

function movedAddress(address: string, { rowIndex, columnIndex }: ExamplePlace): string {
  const rectangle = parseRectangle(address);
  // Examples are literals of the program: one that is no address is a broken law of the program.
  if (!rectangle) throw new Error(`An example's argument is no address: ${address}`);
  return rectangleAddress({
    ...rectangle,
    rowIndex: rectangle.rowIndex + rowIndex,
    columnIndex: rectangle.columnIndex + columnIndex,
  });
}

/** `=MSOKO.SHARE(B2:B4;C2:C4)`. */
export function exampleFormula(
  id: FunctionId,
  { name, separator }: FormulaDialect,
  place: ExamplePlace = { rowIndex: 0, columnIndex: 0 },
): string {
  const written = FUNCTION_EXAMPLES[id].arguments.map((argument) =>
    typeof argument === "string"
      ? movedAddress(argument, place)
      : typeof argument === "number"
        ? String(argument)
        : `"${argument.text.replace(/"/g, '""')}"`,
  );
  return `=${name}(${written.join(separator)})`;
}
