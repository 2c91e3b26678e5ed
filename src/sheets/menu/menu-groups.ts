// The items of the menu that every spreadsheet has.

import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { sheetsWordsOf } from "../words.ts";
import type { MenuItem } from "./add-menu.ts";

export function menuGroups(language: Language): readonly (readonly MenuItem[])[] {
  const { openPane, commands } = sheetsWordsOf(language);
  return [
    [{ title: openPane, functionName: "showPane" }],
    [
      { title: commands["build-summary"], functionName: "buildSummary" },
      { title: commands["check-forms"], functionName: "checkForms" },
    ],
  ];
}
