// The item of the menu that switches the letters to schools on and off. It says at once which schools have no address.

import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { readSheet } from "../host/read/read-sheet.ts";
import { sheetClock } from "../host/read/sheet-clock.ts";
import { today } from "../host/today.ts";
import { besideResponses, REGISTER_SHEET } from "../intake/beside-responses.ts";
import type { MenuItem } from "../menu/add-menu.ts";
import { saying } from "../menu/saying.ts";
import { SCRIPT_LANGUAGE } from "../words.ts";
import { lettersAreOn, switchLetters } from "./letter-settings.ts";
import { letterWordsOf } from "./letter-words.ts";

export const letterItems = (language: Language): readonly MenuItem[] => [
  { title: letterWordsOf(language).letters, functionName: "switchSchoolMail" },
];

export function switchSchoolLetters(): void {
  saying((language) => {
    const { lettersOff, lettersOn, noAddresses } = letterWordsOf(language);
    if (lettersAreOn()) {
      switchLetters(false);
      return lettersOff;
    }
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheetByName(REGISTER_SHEET);
    const sheets = sheet ? [readSheet(sheet, REGISTER_SHEET, sheetClock(spreadsheet))] : [];
    const { register } = besideResponses(spreadsheet.getName(), sheets, SCRIPT_LANGUAGE, today());
    const without = register.flatMap(({ mail, name }) => (mail === null ? name : []));
    if (without.length === register.length) return noAddresses;
    switchLetters(true);
    return lettersOn(register.length - without.length, without);
  });
}
