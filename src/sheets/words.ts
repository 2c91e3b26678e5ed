// The words of the menu and of what the script itself says; everything else is said by the core.

import type { Language } from "../../shared/catalogue/messages/messages.ts";

export interface SheetsWords {
  readonly menu: string;
  readonly openPane: string;
  readonly done: string;
  readonly startIntake: string;
  readonly repairIntake: string;
  readonly importAll: string;
  readonly markAnswers: string;
  readonly intakeRuns: (taken: number) => string;
  readonly marksAnswers: (marks: boolean) => string;
  readonly noResponses: string;
}

const WORDS: { readonly [language in Language]: SheetsWords } = {
  ru: {
    menu: "МСОКО",
    openPane: "Открыть панель",
    done: "Готово",
    startIntake: "Приём ответов: включить",
    repairIntake: "Приём ответов: починить",
    importAll: "Приём ответов: проверить все заново",
    markAnswers: "Приём ответов: отмечать на листе ответов",
    intakeRuns: (taken) => `Приём включён. Проверено ответов: ${taken}.`,
    marksAnswers: (marks) => (marks ? "Замечания отмечаются и на листе ответов." : "Замечания пишутся только на листе «Приём»."),
    noResponses: "Листа с ответами на форму здесь нет. Свяжите форму с этой таблицей и повторите.",
  },
  en: {
    menu: "МСОКО",
    openPane: "Open the pane",
    done: "Done",
    startIntake: "Intake of responses: start",
    repairIntake: "Intake of responses: repair",
    importAll: "Intake of responses: check all again",
    markAnswers: "Intake of responses: mark the responses' own sheet",
    intakeRuns: (taken) => `The intake is on. Responses checked: ${taken}.`,
    marksAnswers: (marks) =>
      marks ? "Findings are marked on the responses' sheet too." : "Findings stand on the intake sheet only.",
    noResponses: "There is no sheet of a form's responses here. Link the form to this spreadsheet and try again.",
  },
};

export const sheetsWordsOf = (language: Language): SheetsWords => WORDS[language];

/** Asks for nothing that needs consent: a menu is built before the user has given any. */
export const userLanguage = (): Language => (Session.getActiveUserLocale().toLowerCase().startsWith("en") ? "en" : "ru");
