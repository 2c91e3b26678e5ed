// Sheets of rows, and people who cannot be real: no such names, numbers of series that are not given out.

import type { CellValue } from "../../../shared/workbook/cell.ts";
import type { SheetSnapshot } from "../../../shared/workbook/snapshot.ts";

export const ON = "2026-11-22";

export const sheetOf = (rows: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name: "Лист1",
  visibility: "visible",
  rows: rows.map((values, rowIndex) => ({ rowIndex, values })).filter(({ values }) => values.some((value) => value !== null)),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  formulas: [],
  ...more,
});

/** Names made of words that are nobody's. */
export const NOBODIES = [
  ["Небывалов", "Вымысел", "Выдумович"],
  ["Невзаправдина", "Небылица", "Выдумовна"],
  ["Никтошина", "Ничья", "Никтоевна"],
  ["Придуманов-Пустов", "Некто", "Никтоевич"],
  ["Отсутствуев", "Никак", "Нигдеевич"],
] as const;

export const fullName = (i: number): string => NOBODIES[i % NOBODIES.length]!.join(" ");

/** Series 00 00 is given to nobody. */
export const NO_PASSPORT = "00 00 000000";
/** СНИЛС numbers from 900-000-000 on are not given out; the control digits by the rule of the Pension Fund: 81 % 101 and so on. */
export const NO_SNILS = "900-000-000 81";
/** Region 99 has no natural persons; control digits computed by hand from the published weights of ИНН. */
export const NO_INN = "990000000041";
