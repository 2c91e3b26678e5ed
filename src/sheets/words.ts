// The words of the menu and of what the script itself says; everything else is said by the core.

import type { Language } from "../../shared/catalogue/messages/messages.ts";

/** What the script itself writes: answers of custom functions, sheets and letters of the intake. */
export const SCRIPT_LANGUAGE: Language = "ru";

export interface SheetsWords {
  readonly menu: string;
  readonly openPane: string;
  /** As every host calls them. */
  readonly commands: { readonly [command in "build-summary" | "check-forms"]: string };
}

const WORDS: { readonly [language in Language]: SheetsWords } = {
  ru: {
    menu: "МСОКО",
    openPane: "Открыть панель",
    commands: { "build-summary": "Построить сводку", "check-forms": "Проверить формы" },
  },
  en: {
    menu: "МСОКО",
    openPane: "Open the pane",
    commands: { "build-summary": "Build the summary", "check-forms": "Check forms" },
  },
};

export const sheetsWordsOf = (language: Language): SheetsWords => WORDS[language];

/** Asks for nothing that needs consent: a menu is built before the user has given any. */
export const userLanguage = (): Language => (Session.getActiveUserLocale().toLowerCase().startsWith("en") ? "en" : "ru");
