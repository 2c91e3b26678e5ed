// The words of the intake of responses: its sheet beside the sheet of responses, and what it says of each row.

import type { Language } from "./messages.ts";

export type IntakeState = "accepted" | "doubtful" | "faulty" | "not-taken";

export interface IntakeWords {
  /** The name of the intake's sheet for a sheet of responses. */
  readonly sheet: (responses: string) => string;
  readonly title: (responses: string) => string;
  readonly states: { readonly [state in IntakeState]: string };
  readonly columns: {
    readonly row: string;
    readonly school: string;
    readonly form: string;
    readonly received: string;
    readonly state: string;
    readonly errors: string;
    readonly warnings: string;
    readonly findings: string;
    readonly letter: string;
    /** Of the tool's own columns, by which a result finds its response. */
    readonly key: string;
    readonly print: string;
    readonly general: string;
  };
  /** `row`: of the response that counts instead. */
  readonly replaced: (row: number) => string;
  readonly letterStates: {
    readonly waiting: string;
    readonly noAddress: string;
    /** `at`: ISO 8601. */
    readonly sent: (at: string) => string;
    /** A run was cut while the letter went out: nobody can tell whether it did. */
    readonly unsure: string;
  };
  /** A line of a row's findings. */
  readonly line: (cell: string, text: string, advice: string) => string;
  readonly letter: {
    readonly subject: (form: string, state: string) => string;
    readonly greeting: string;
    readonly checked: (school: string, form: string, errors: number, warnings: number) => string;
    readonly accepted: (school: string, form: string) => string;
    readonly finding: (number: number, text: string, advice: string) => string;
    readonly advice: string;
    readonly source: (workbook: string) => string;
  };
  readonly stopped: string;
  readonly notResponses: string;
}

/** `20.05.2026 14:03` */
const momentText = (at: string): string => `${at.slice(0, 10).split("-").reverse().join(".")} ${at.slice(11, 16)}`;

const WORDS: { readonly [language in Language]: IntakeWords } = {
  ru: {
    sheet: (responses) => `Приём: ${responses}`,
    title: (responses) => `Проверка ответов листа «${responses}»`,
    states: { accepted: "Принято", doubtful: "Есть вопросы", faulty: "Есть ошибки", "not-taken": "Не принято" },
    columns: {
      row: "Строка ответа",
      school: "Школа",
      form: "Форма",
      received: "Получено",
      state: "Состояние",
      errors: "Ошибок",
      warnings: "Вопросов",
      findings: "Замечания и что сделать",
      letter: "Письмо школе",
      key: "Ключ (не менять)",
      print: "Отпечаток (не менять)",
      general: "О листе ответов в целом",
    },
    replaced: (row) => `Заменён ответом в строке ${row}`,
    letterStates: {
      waiting: "ждёт отправки",
      noAddress: "нет адреса",
      sent: (at) => `отправлено ${momentText(at)}`,
      unsure: "отправка прервана, проверьте «Отправленные»",
    },
    line: (cell, text, advice) => `${cell ? `${cell}: ` : ""}${text}${advice ? ` ${advice}` : ""}`,
    letter: {
      subject: (form, state) => `МСОКО, форма «${form}»: ${state.toLowerCase()}`,
      greeting: "Здравствуйте!",
      checked: (school, form, errors, warnings) =>
        `Ответ школы ${school} на форму «${form}» проверен. Ошибок: ${errors}, вопросов: ${warnings}.`,
      accepted: (school, form) =>
        `Исправленный ответ школы ${school} на форму «${form}» проверен и принят, замечаний больше нет.`,
      finding: (number, text, advice) => `${number}. ${text}${advice ? ` ${advice}` : ""}`,
      advice: "Исправьте ответ по ссылке «Изменить ответ» или заполните форму ещё раз: учитывается последний ответ.",
      source: (workbook) => `Письмо составлено по таблице «${workbook}». На вопросы ответит тот, кто прислал вам форму.`,
    },
    stopped: "Приём остановлен: похоже на персональные данные. Удалите столбец из формы и с листа ответов, затем почините приём.",
    notResponses: "Вопросы листа не узнаны: приём работает с ответами на формы сбора.",
  },
  en: {
    sheet: (responses) => `Intake: ${responses}`,
    title: (responses) => `Check of the responses on «${responses}»`,
    states: { accepted: "Accepted", doubtful: "Questions", faulty: "Errors", "not-taken": "Not taken" },
    columns: {
      row: "Response row",
      school: "School",
      form: "Form",
      received: "Received",
      state: "State",
      errors: "Errors",
      warnings: "Questions",
      findings: "Findings and what to do",
      letter: "Letter to the school",
      key: "Key (leave as it is)",
      print: "Print (leave as it is)",
      general: "About the sheet as a whole",
    },
    replaced: (row) => `Replaced by the response in row ${row}`,
    letterStates: {
      waiting: "waits to be sent",
      noAddress: "no address",
      sent: (at) => `sent ${momentText(at)}`,
      unsure: "sending was cut off: look into “Sent”",
    },
    line: (cell, text, advice) => `${cell ? `${cell}: ` : ""}${text}${advice ? ` ${advice}` : ""}`,
    letter: {
      subject: (form, state) => `MSOKO, form “${form}”: ${state.toLowerCase()}`,
      greeting: "Hello,",
      checked: (school, form, errors, warnings) =>
        `the response of ${school} to the form “${form}” has been checked. Errors: ${errors}, questions: ${warnings}.`,
      accepted: (school, form) => `the corrected response of ${school} to the form “${form}” is accepted; no findings are left.`,
      finding: (number, text, advice) => `${number}. ${text}${advice ? ` ${advice}` : ""}`,
      advice: "Correct it by the link “Edit your response”, or fill in the form again: the last response counts.",
      source: (workbook) =>
        `This letter was made from the spreadsheet “${workbook}”. Whoever sent you the form will answer questions.`,
    },
    stopped:
      "The intake is stopped: this looks like personal data. Delete the column from the form and the sheet, then repair the intake.",
    notResponses: "The sheet's questions are not known: the intake takes responses to the forms of collection.",
  },
};

export const intakeWordsOf = (language: Language): IntakeWords => WORDS[language];
