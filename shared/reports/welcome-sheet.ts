// The first sheet of the page: what to do here, and a living example of a custom function over one school's results.

import type { Language } from "../catalogue/messages/messages.ts";
import { block } from "../workbook/block.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import { formula, here } from "../workbook/formula.ts";
import { claimSheets } from "../workbook/own-sheets.ts";
import type { StyleName } from "../workbook/style.ts";

interface WelcomeWords {
  readonly sheet: string;
  readonly title: string;
  readonly steps: readonly [string, string, string];
  readonly example: string;
  readonly verdict: string;
  /** Headers of a table of results: the core knows them by these words, in whatever language the screen is. */
  readonly columns: readonly string[];
}

/** The subject first: its wide column also holds the verdict. */
const COLUMNS = ["Предмет", "Год", "Процедура", "Класс", "Участников", "2", "3", "4", "5"];

const WELCOME_WORDS: { readonly [language in Language]: WelcomeWords } = {
  ru: {
    sheet: "Начало",
    title: "МСОКО: качество образования в муниципалитете",
    steps: [
      "1. Справа, в панели, откройте файлы школ и выгрузки: что в каждом, узнаётся по содержанию.",
      "2. Нажмите «Сводка» или «Проверка»: появятся новые листы. Ваши листы не меняются.",
      "3. Кнопка «Сохранить» наверху отдаёт книгу .xlsx; ничего никуда не отправляется.",
    ],
    example: "Пример: измените числа, и вывод пересчитается",
    verdict: "Вывод",
    columns: COLUMNS,
  },
  en: {
    sheet: "Start",
    title: "MSOKO: the quality of education in a municipality",
    steps: [
      "1. In the pane on the right open the schools' files and exports: what each is shows from its content.",
      "2. Press “Summary” or “Check”: new sheets appear. Your own sheets do not change.",
      "3. “Save” above gives an .xlsx workbook; nothing is sent anywhere.",
    ],
    example: "An example: change the numbers, and the verdict follows",
    verdict: "Verdict",
    columns: COLUMNS,
  },
};

/** An invented school of 20 pupils a class: a quarter and then a fifth of them with «2», and nobody with «5». */
const ROWS: readonly (readonly WrittenValue[])[] = [
  ["Русский язык", 2020, "ВПР", 4, 20, 5, 10, 5, 0],
  ["Русский язык", 2021, "ВПР", 4, 20, 4, 10, 6, 0],
  ["Математика", 2020, "ВПР", 4, 20, 1, 8, 8, 3],
  ["Математика", 2021, "ВПР", 4, 20, 2, 7, 8, 3],
];

const WIDTHS = [62, 8, 12, 8, 13, 7, 7, 7, 7];
const STEPS_ROW = 2;
const HEADER_ROW = 7;
const VERDICT_ROW = HEADER_ROW + ROWS.length + 2;
const VERDICT_HEIGHT = 84;

export function welcomeSheet(language: Language): readonly Edit[] {
  const { sheet, title, steps, example, verdict, columns } = WELCOME_WORDS[language];
  const text = (rowIndex: number, value: WrittenValue, style: StyleName): readonly Edit[] => [
    { kind: "put-values", sheet, rowIndex, columnIndex: 0, values: [[value]] },
    { kind: "style", block: block(sheet, rowIndex, 0), style },
  ];
  const results = block(sheet, HEADER_ROW, 0, ROWS.length + 1, columns.length);
  // No value yet: whoever opens the sheet computes it.
  const living = { formula: formula`LOW_RESULT_SCHOOL(${here(results)})`, value: null };
  return [
    ...claimSheets([{ kind: "ensure-sheet", sheet }], "WELCOME"),
    { kind: "column-widths", sheet, columnIndex: 0, widths: WIDTHS },
    ...text(0, title, "title"),
    { kind: "put-values", sheet, rowIndex: STEPS_ROW, columnIndex: 0, values: steps.map((step) => [step]) },
    ...text(HEADER_ROW - 1, example, "section"),
    { kind: "put-values", sheet, rowIndex: HEADER_ROW, columnIndex: 0, values: [columns, ...ROWS] },
    { kind: "style", block: block(sheet, HEADER_ROW, 0, 1, columns.length), style: "header" },
    { kind: "style", block: block(sheet, HEADER_ROW + 1, 0, ROWS.length, columns.length), style: "input" },
    ...text(VERDICT_ROW, verdict, "section"),
    ...text(VERDICT_ROW + 1, living, "text"),
    { kind: "row-heights", sheet, rowIndex: VERDICT_ROW + 1, heights: [VERDICT_HEIGHT] },
    { kind: "activate", sheet },
  ];
}
