// Says what came of a menu's command: done in a corner, a refusal in a window with what to do about it.

import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { refusalWordsOf } from "../../../shared/catalogue/messages/refusal-words-of.ts";
import { CommandRefusal } from "../../../shared/commands/command.ts";
import { refusalOf } from "../host/refusing.ts";
import { sheetsWordsOf, userLanguage } from "../words.ts";

/** `work` gives what to say; the run itself never fails. */
export function saying(work: (language: Language) => string): void {
  const language = userLanguage();
  const { menu } = sheetsWordsOf(language);
  try {
    SpreadsheetApp.getActive().toast(work(language), menu);
  } catch (error) {
    const { code, detail } = error instanceof CommandRefusal ? error : refusalOf(error);
    const { text, advice } = refusalWordsOf(language)[code](detail);
    const ui = SpreadsheetApp.getUi();
    ui.alert(menu, `${text}\n\n${advice}`, ui.ButtonSet.OK);
  }
}
