// What stands in the spreadsheet beside the responses: the register of schools and the specialist's rules, by the names of their sheets.

import { checkWordsOf } from "../../../shared/catalogue/messages/languages.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import type { RegisterEntry } from "../../../shared/schools/register-entry.ts";
import { readFile } from "../../../shared/submission/read-file.ts";
import { withoutPersonalData } from "../../../shared/validation/personal-data/without-personal-data.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";

export const REGISTER_SHEET = "Реестр";
export const rulesSheetName = (language: Language): string => checkWordsOf(language).sheets.rules;

export interface BesideResponses {
  readonly register: readonly RegisterEntry[];
  readonly rules: WorkbookSnapshot | null;
}

export function besideResponses(file: string, sheets: readonly SheetSnapshot[], language: Language, on: string): BesideResponses {
  const named = (name: string): WorkbookSnapshot | null => {
    const found = sheets.filter((sheet) => sheet.name === name);
    return found.length === 0 ? null : { file, sheets: found, names: [] };
  };
  const register = named(REGISTER_SHEET);
  // Names and phones of directors stand in every register; they are not read.
  const clean = register && withoutPersonalData(register, { on, allow: "service-contacts" }).workbook;
  return { register: clean ? readFile(clean, []).register : [], rules: named(rulesSheetName(language)) };
}
