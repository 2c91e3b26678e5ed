// A workbook with one blank sheet.

import { generateRandomId, type IWorkbookData } from "@univerjs/core";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { LOCALES } from "./grid.ts";
import { blankSheet } from "./sheet-data.ts";

const FIRST_SHEET: { readonly [language in Language]: string } = { ru: "Лист1", en: "Sheet1" };

export function workbookData(name: string, language: Language, sheets: IWorkbookData["sheets"][string][]): IWorkbookData {
  const listed = sheets.map((sheet, i) => ({ ...sheet, id: sheet.id ?? `sheet-${i + 1}` }));
  return {
    id: `workbook-${generateRandomId(8)}`,
    name,
    appVersion: "0.25.1",
    locale: LOCALES[language],
    styles: {},
    sheetOrder: listed.map(({ id }) => id),
    sheets: Object.fromEntries(listed.map((sheet) => [sheet.id, sheet])),
  };
}

export const newWorkbook = (name: string, language: Language): IWorkbookData =>
  workbookData(name, language, [blankSheet("sheet-1", FIRST_SHEET[language])]);
