// Whether a cell holds nothing that a reader would see.

import type { CellValue } from "../../workbook/cell.ts";

export const isBlankCell = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");
