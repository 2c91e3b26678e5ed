// The words of the letters' menu and of the letter about the deadline. The script without letters does not carry them.

import type { Language } from "../../../shared/catalogue/messages/messages.ts";

export interface LetterWords {
  readonly reminders: string;
  readonly askDeadline: string;
  readonly deadlineUnclear: string;
  readonly remindersOn: string;
  readonly remindersOff: string;
  readonly letters: string;
  readonly lettersOn: (addresses: number, without: readonly string[]) => string;
  readonly lettersOff: string;
  readonly noAddresses: string;
  /** A school and the titles of the forms that it owes, where it has answered others. */
  readonly owes: (school: string, forms: readonly string[]) => string;
  readonly lateSubject: (workbook: string, schools: number) => string;
  /** `deadline`: ISO 8601. */
  readonly lateLead: (deadline: string, schools: number) => string;
}

const dayText = (day: string): string => day.split("-").reverse().join(".");

const WORDS: { readonly [language in Language]: LetterWords } = {
  ru: {
    reminders: "Письма о не ответивших в срок: включить или выключить",
    askDeadline: "Срок и адрес, на который писать, например: 10.06.2027 methodist@example.ru",
    deadlineUnclear: "Срок или адрес не распознаны; письма выключены.",
    remindersOn: "Письма включены: раз в день после срока, если список изменился.",
    remindersOff: "Письма выключены.",
    letters: "Письма школам о замечаниях: включить или выключить",
    lettersOn: (addresses, without) =>
      `Письма школам включены, адресов: ${addresses}.${without.length > 0 ? ` Без адреса: ${without.join(", ")}.` : ""}`,
    lettersOff: "Письма школам выключены.",
    noAddresses: "На листе «Реестр» нет адресов: добавьте столбец «Почта». Письма школам выключены.",
    owes: (school, forms) => `${school}: нет формы «${forms.join("», «")}»`,
    lateSubject: (workbook, schools) => `МСОКО: «${workbook}», не ответили школ: ${schools}`,
    lateLead: (deadline, schools) => `Срок был ${dayText(deadline)}. Прислали не всё (${schools}):`,
  },
  en: {
    reminders: "Letters about schools that are late: on or off",
    askDeadline: "The deadline and the address to write to, such as: 10.06.2027 methodist@example.ru",
    deadlineUnclear: "The deadline or the address was not understood; letters are off.",
    remindersOn: "Letters are on: once a day after the deadline, where the list has changed.",
    remindersOff: "Letters are off.",
    letters: "Letters to schools about findings: on or off",
    lettersOn: (addresses, without) =>
      `Letters to schools are on, addresses: ${addresses}.${without.length > 0 ? ` Without an address: ${without.join(", ")}.` : ""}`,
    lettersOff: "Letters to schools are off.",
    noAddresses: "The sheet «Реестр» has no addresses: add a column «Почта». Letters to schools are off.",
    owes: (school, forms) => `${school}: no form “${forms.join("”, “")}”`,
    lateSubject: (workbook, schools) => `MSOKO: “${workbook}”, schools that have not answered: ${schools}`,
    lateLead: (deadline, schools) => `The deadline was ${dayText(deadline)}. Not everything has come from (${schools}):`,
  },
};

export const letterWordsOf = (language: Language): LetterWords => WORDS[language];
