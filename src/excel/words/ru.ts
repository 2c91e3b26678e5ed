// The add-in's own words in Russian.

import type { ExcelWords } from "./words.ts";

export const EXCEL_WORDS_RU: ExcelWords = {
  functions: {
    blanksUnknown: (parameter) =>
      `Excel этой версии может передавать пустые ячейки как нули, и в аргументе «${parameter}» их не отличить от настоящих нулей. Дайте функции сам диапазон этой книги, например A1:D20, а не вычисление над ним и не другую книгу.`,
    blanksNotRead: "Excel не дал узнать, какие ячейки пусты, а без этого ответ был бы неверным. Пересчитайте книгу: Ctrl+Alt+F9.",
  },
};
