// The custom functions that cells of the page's grid may use.

import { wordsOf } from "../../../shared/catalogue/messages/languages.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { DEFAULT_SETTINGS } from "../../../shared/catalogue/settings.ts";
import { lowResultSchool } from "../../../shared/functions/low-result-school.ts";
import type { GridArgument, GridFunction } from "./grid-function.ts";

const textOf = (argument: GridArgument | undefined): string => {
  const value = argument?.[0]?.[0] ?? "";
  return typeof value === "object" ? "" : String(value);
};

interface Words {
  readonly description: string;
  readonly table: readonly [name: string, description: string];
  readonly year: readonly [name: string, description: string];
}

const WORDS: { readonly [language in Language]: Words } = {
  ru: {
    description: "Низкие ли результаты у школы: по таблице результатов, критериями муниципалитета",
    table: ["таблица", "Результаты с заголовком: Год, Процедура, Предмет, Класс, Участников, 2, 3, 4, 5"],
    year: ["год", "Учебный год, за который определяется: 2021/22; без него — следующий за последним в таблице"],
  },
  en: {
    description: "Whether a school has low results: by a table of results and the municipality's criteria",
    table: ["table", "Results with a header: Год, Процедура, Предмет, Класс, Участников, 2, 3, 4, 5"],
    year: ["year", "The academic year of identification: 2021/22; without it, the one after the latest in the table"],
  },
};

export function gridFunctions(language: Language): readonly GridFunction[] {
  const { description, table, year } = WORDS[language];
  return [
    {
      id: "LOW_RESULT_SCHOOL",
      description,
      parameters: [
        { name: table[0], description: table[1], optional: false },
        { name: year[0], description: year[1], optional: true },
      ],
      run: ([range = [], ofYear]) => lowResultSchool(range, textOf(ofYear), DEFAULT_SETTINGS, wordsOf(language)),
    },
  ];
}
