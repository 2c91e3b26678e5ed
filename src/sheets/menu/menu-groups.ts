// The items of the menu that every spreadsheet has.

import { commandWordsOf } from "../../../shared/catalogue/messages/command-words-of.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { sheetsWordsOf } from "../words.ts";
import type { MenuItem } from "./add-menu.ts";

export function menuGroups(language: Language): readonly (readonly MenuItem[])[] {
  const { titles } = commandWordsOf(language);
  return [
    [{ title: sheetsWordsOf(language).openPane, functionName: "showPane" }],
    [
      { title: titles["build-summary"].title, functionName: "buildSummary" },
      { title: titles["check-forms"].title, functionName: "checkForms" },
    ],
  ];
}
