// «да» and «нет» as cells of a range hold them.

import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import type { CellValue } from "../workbook/cell.ts";

/** `undefined` for what is neither. */
export function yesOrNo(cell: CellValue | undefined): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  const text = fold(cellText(cell)).trim();
  if (text === "да" || text === "yes") return true;
  return text === "нет" || text === "no" ? false : undefined;
}
