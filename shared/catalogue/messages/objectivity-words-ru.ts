// The words of the sheet «Объективность» in Russian.

import type { ObjectivityWords } from "./objectivity-words.ts";

export const OBJECTIVITY_WORDS_RU: ObjectivityWords = {
  conclusion: "Вывод",
  why: "Два признака вместе",
  howToRead:
    "Один признак — повод присмотреться: завышенный средний балл бывает и у сильной школы. Проверки требуют работы с двумя независимыми признаками. «—»: по присланным файлам не вычисляется.",
  signs: {
    signA: "Средний балл выше регионального",
    signB: "Отметки журнала против баллов",
    signC: "Скачок той же параллели",
    spike: "Пик на границе отметки",
    journal: "Подтвердили отметку меньше 70%",
    official: "В списке с маркерами",
  },
  conclusions: {
    "needs-check": "требует проверки",
    "single-sign": "один признак",
    "no-sign": "признаков нет",
    "not-computable": "нет данных",
  },
  pairs: {
    "mean-and-spike": "средний балл и пик на границе",
    "mean-and-journal": "средний балл и отметки выше журнала",
    "mean-in-two-years": "средний балл два года",
    "mean-and-official": "средний балл и список с маркерами",
  },
};
