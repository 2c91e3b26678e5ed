// Where on the user's sheet a range begins, as an argument says it, so that places in an answer are the sheet's own.

import { foldLatin } from "../text/fold.ts";
import { parseRectangle } from "../workbook/block.ts";
import type { FunctionTools } from "./custom-function.ts";
import type { FunctionError } from "./function-result.ts";
import type { Corner } from "./range-sheet.ts";

/** `B5`, `$B$5`, `'Лист 1'!B5`, in whatever alphabet; without it places count from the range's own first cell. */
export function rangeCorner(firstCell: string | undefined, name: string, { say }: FunctionTools): Corner | FunctionError {
  if (firstCell === undefined) return { rowIndex: 0, columnIndex: 0 };
  const address = firstCell.slice(firstCell.lastIndexOf("!") + 1);
  const place = parseRectangle(foldLatin(address).toUpperCase());
  const isCell = place?.rowCount === 1 && place.columnCount === 1;
  return isCell ? place : { error: "value", message: say.faults.notAnAddress(name, firstCell) };
}
