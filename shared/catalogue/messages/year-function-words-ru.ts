// The words of the functions of the year in Russian.

import { plural } from "./plural-ru.ts";
import type { YearFunctionWords } from "./year-function-words.ts";

export const YEAR_FUNCTION_WORDS_RU: YearFunctionWords = {
  headers: {
    deadline: ["Ближайший срок", "Примечание"],
    effect: ["Изменение", "Не меньше", "Не больше", "Ожидалось и без решения", "Сверх ожидаемого", "Вывод"],
  },
  notADay: (parameter, shown) => `«${parameter}» — это день, например 31.05.2027, а не «${shown}».`,
  waits: "ждёт даты события",
  noDeadline: "срок не прочитан: напишите месяц, дату, «ежемесячно», «ежегодно», «в течение года»",
  over: "срок прошёл и не повторяется",
  inDays: (days) => (days === 0 ? "сегодня" : `через ${days} ${plural(days, "день", "дня", "дней")}`),
  unknownYear: (year) => `нерабочие дни ${year} года не внесены: срок отправки не перенесён`,
  fiveColumns: "Таблица из пяти столбцов: школа, до — случаев и всего, после — случаев и всего.",
  noneChosen: "Школ, о которых решение, в таблице нет.",
  verdicts: {
    "beyond-expected": "изменение больше ожидаемого",
    "within-expected": "в пределах ожидаемого",
    "worse-than-expected": "хуже ожидаемого",
    "not-enough-data": "недостаточно данных",
    "no-baseline": "без исходного значения",
  },
};
