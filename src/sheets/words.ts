// The words of the menu and of what the script itself says; everything else is said by the core.

import type { Language } from "../../shared/catalogue/messages/messages.ts";

/** The script writes its sheets in this language; those who read another are served by the pane. */
export const SCRIPT_LANGUAGE: Language = "ru";

export interface SheetsWords {
  readonly menu: string;
  readonly openPane: string;
  /** As every host calls them. */
  readonly commands: { readonly [command in "build-summary" | "check-forms"]: string };
  readonly done: string;
  readonly repairIntake: string;
  readonly importAll: string;
  readonly markResponses: string;
  readonly responsesChecked: (taken: number) => string;
  readonly marksResponses: (marks: boolean) => string;
  readonly noResponses: string;
  readonly reminders: string;
  readonly askDeadline: string;
  readonly deadlineUnclear: string;
  readonly remindersOn: string;
  readonly remindersOff: string;
}

const WORDS: { readonly [language in Language]: SheetsWords } = {
  ru: {
    menu: "МСОКО",
    openPane: "Открыть панель",
    commands: { "build-summary": "Построить сводку", "check-forms": "Проверить формы" },
    done: "Готово",
    repairIntake: "Приём ответов: включить или починить",
    importAll: "Приём ответов: проверить все заново",
    markResponses: "Приём ответов: отмечать на листе ответов",
    responsesChecked: (taken) => `Проверено ответов: ${taken}.`,
    marksResponses: (marks) =>
      marks ? "Замечания отмечаются и на листе ответов." : "Замечания пишутся только на листе «Приём».",
    noResponses: "лист с ответами на форму (свяжите форму с этой таблицей)",
    reminders: "Письма о не ответивших в срок: включить или выключить",
    askDeadline: "Срок и адрес, на который писать, например: 10.06.2027 methodist@example.ru",
    deadlineUnclear: "Срок или адрес не распознаны; письма выключены.",
    remindersOn: "Письма включены: раз в день после срока, если список изменился.",
    remindersOff: "Письма выключены.",
  },
  en: {
    menu: "МСОКО",
    openPane: "Open the pane",
    commands: { "build-summary": "Build the summary", "check-forms": "Check forms" },
    done: "Done",
    repairIntake: "Intake of responses: start or repair",
    importAll: "Intake of responses: check all again",
    markResponses: "Intake of responses: mark the responses' own sheet",
    responsesChecked: (taken) => `Responses checked: ${taken}.`,
    marksResponses: (marks) =>
      marks ? "Findings are marked on the responses' sheet too." : "Findings stand on the intake sheet only.",
    noResponses: "a sheet of a form's responses (link the form to this spreadsheet)",
    reminders: "Letters about schools that are late: on or off",
    askDeadline: "The deadline and the address to write to, such as: 10.06.2027 methodist@example.ru",
    deadlineUnclear: "The deadline or the address was not understood; letters are off.",
    remindersOn: "Letters are on: once a day after the deadline, where the list has changed.",
    remindersOff: "Letters are off.",
  },
};

export const sheetsWordsOf = (language: Language): SheetsWords => WORDS[language];

/** Asks for nothing that needs consent: a menu is built before the user has given any. */
export const userLanguage = (): Language => (Session.getActiveUserLocale().toLowerCase().startsWith("en") ? "en" : "ru");
