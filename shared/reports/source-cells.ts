// Where a row of a table comes from, in three columns: file, sheet, cells. Apart they can be filtered, and repeat cheaply.

import type { Location } from "../workbook/location.ts";

export const sourceCells = (at: Location | null | undefined): [string | null, string | null, string | null] => [
  at?.file ?? null,
  at?.sheet ?? null,
  at?.cell ?? null,
];
