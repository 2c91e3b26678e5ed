// The words of the menu of the intake, and of what it says when it is done. The script without the intake does not carry them.

import type { Language } from "../../../shared/catalogue/messages/messages.ts";

export interface IntakeMenuWords {
  readonly repairIntake: string;
  readonly importAll: string;
  readonly markResponses: string;
  readonly responsesChecked: (taken: number) => string;
  /** There was no time for the rest. */
  readonly responsesLeft: (checked: number, of: number) => string;
  readonly marksResponses: (marks: boolean) => string;
  readonly noResponses: string;
}

const WORDS: { readonly [language in Language]: IntakeMenuWords } = {
  ru: {
    repairIntake: "Приём ответов: включить или починить",
    importAll: "Приём ответов: проверить все заново",
    markResponses: "Приём ответов: отмечать на листе ответов",
    responsesChecked: (taken) => `Проверено ответов: ${taken}.`,
    responsesLeft: (checked, of) => `Проверено ${checked} из ${of}: остальные проверятся сами, раз в час по части.`,
    marksResponses: (marks) =>
      marks ? "Замечания отмечаются и на листе ответов." : "Замечания пишутся только на листе «Приём».",
    noResponses: "лист с ответами на форму (свяжите форму с этой таблицей)",
  },
  en: {
    repairIntake: "Intake of responses: start or repair",
    importAll: "Intake of responses: check all again",
    markResponses: "Intake of responses: mark the responses' own sheet",
    responsesChecked: (taken) => `Responses checked: ${taken}.`,
    responsesLeft: (checked, of) => `${checked} of ${of} checked: the others are checked by themselves, some every hour.`,
    marksResponses: (marks) =>
      marks ? "Findings are marked on the responses' sheet too." : "Findings stand on the intake sheet only.",
    noResponses: "a sheet of a form's responses (link the form to this spreadsheet)",
  },
};

export const intakeMenuWordsOf = (language: Language): IntakeMenuWords => WORDS[language];
