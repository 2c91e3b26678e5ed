// The commands in Russian.

import type { CommandWords } from "./command-words.ts";
import { plural } from "./plural-ru.ts";
import { REFUSALS_RU } from "./refusal-words-ru.ts";

/** «Паспорт школы» within a line: «паспорт школы»; an abbreviation keeps its capitals. */
const inLine = (name: string): string => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);
const schools = (count: number): string => `${count} ${plural(count, "школа", "школы", "школ")}`;
const FEW_WORKS = 3;

function listed(names: readonly string[]): string {
  const rest = names.length - FEW_WORKS;
  return [...names.slice(0, FEW_WORKS), ...(rest > 0 ? [`и ещё ${rest}`] : [])].join("; ");
}

export const COMMAND_WORDS_RU: CommandWords = {
  titles: {
    collection: { title: "Собранные файлы", long: "Чем оказался каждый собранный файл" },
    "forget-files": { title: "Убрать файлы", long: "Убрать файлы из собранных; сами файлы не меняются" },
    "make-forms": { title: "Формы для школ", long: "Сделать по реестру книгу-форму для каждой школы" },
    "check-forms": { title: "Проверить формы", long: "Проверить всё, что прислали школы, и сделать листы протокола" },
    "explain-warning": { title: "Пояснить замечание", long: "Записать пояснение школы и решение специалиста" },
    "mark-copies": { title: "Копии с пометками", long: "Сделать для каждой школы копию её файла с примечаниями на ячейках" },
    "build-summary": {
      title: "Построить сводку",
      long: "Вычислить показатели, найти школы с низкими результатами и сделать листы сводки",
    },
    "school-card": { title: "Карточка школы", long: "Выводы о школе и числа, из которых они следуют" },
    settings: { title: "Параметры", long: "Выбор, который приказ оставляет открытым, и пороги критериев" },
    "change-settings": { title: "Применить параметры", long: "Следующие сводка и проверка будут с этими параметрами" },
    "what-if": { title: "Что, если", long: "Какие выводы изменятся при других порогах; ничего не записывается" },
    functions: { title: "Функции", long: "Функции для ячеек с примерами" },
    "show-example": { title: "Показать пример", long: "Пример функции на отдельном листе, с живой формулой" },
    "show-source": { title: "Показать источник", long: "Показать лист собранного файла и ячейку, о которой идёт речь" },
    year: { title: "Год", long: "Что просрочено и что впереди по приказу муниципалитета" },
    "build-year": { title: "Построить план года", long: "Дорожная карта, календарь, отчётность, цикл, реестр процедур, решения" },
    "mark-done": { title: "Отметить выполнение", long: "Статус, дата и ссылка в строке дорожной карты" },
    "year-calendar": { title: "Сроки для календаря", long: "Файл .ics: сроки плана как события на день" },
    "export-data": { title: "Скачать данные", long: "Сводка и протокол как файлы JSON" },
  },
  refusals: REFUSALS_RU,
  copyRefusals: {
    signed: "файл подписан электронной подписью, запись в него сделала бы подпись недействительной",
    strict: "файл сохранён как «Строгий Open XML»: сохраните его как обычную книгу Excel",
    encoding: "файл в необычной кодировке: сохраните его в Excel заново",
    disordered: "строки или ячейки в файле стоят не по порядку: сохраните его в Excel заново",
    unusual: "файл устроен необычно: сохраните его в Excel заново",
  },
  openWorkbook: (title) => `Открытая книга «${title}»`,
  whatForms: (forms, count) => `Формы: ${forms.map(inLine).join(", ")} — ${schools(count)}`,
  whatSheets: (kinds, works, count) =>
    [kinds.join(", "), listed(works), ...(count > 0 ? [schools(count)] : [])].filter((part) => part !== "").join(" · "),
  whatRegister: (count) => `Реестр школ — ${schools(count)}`,
  nothingKnown: "Не распознан: ничего из него не взято",
  placeOf: (rank, of) => `${rank} из ${of}`,
  figures: (low, participants, percent) => `${low} из ${participants} (${percent})`,
  lowShareByYear: (work) => `Доля «2» по годам: ${work}`,
  lowShareDescription: (school, work, points) => `${school}, ${work}, доля отметок «2» по годам: ${points}`,
  municipalitySeries: "Муниципалитет",
  asInData: "по данным",
  workbookHasSummary: (what) => `В открытой книге уже есть сводка. ${what}.`,
  settingsTaken: (titles) =>
    `Из книги взяты параметры, которые были в панели другими: ${titles.join("; ")}. Проверьте их в «Параметрах», прежде чем строить заново.`,
  workbookHasOtherProfile: (titles) =>
    `В книге другой профиль, её параметры не взяты. Отличаются: ${titles.join("; ")}. Выберите нужное в «Параметрах», прежде чем строить заново.`,
  deadlineTitle: (day) => `срок сдачи форм ${day}`,
  exampleSheet: "Пример функции",
  sourceSheet: "Источник",
  sourceNote: (file, sheet) => `Файл: ${file}\nЛист: ${sheet}\nКопия для просмотра; сам файл не меняется.`,
  sourceCut: (rows) => `Показаны не все строки: дальше строки ${rows} лист не показан.`,
  fileNames: {
    summaryJson: "svod.json",
    checkJson: "proverka.json",
    forms: (year) => `Формы ${year}.zip`,
    copies: "Копии с пометками.zip",
    data: "Данные.zip",
  },
};
