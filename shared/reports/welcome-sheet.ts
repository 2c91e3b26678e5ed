// The first sheet of the page: what to do here, and a living example of a custom function over one school's results.

import type { Language } from "../catalogue/messages/messages.ts";
import { block } from "../workbook/block.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import { formula, here } from "../workbook/formula.ts";
import { claimSheets } from "../workbook/own-sheets.ts";

interface WelcomeWords {
  readonly sheet: string;
  readonly title: string;
  readonly steps: readonly [string, string, string];
  readonly example: string;
  readonly verdict: string;
  /** Headers of a table of results: the core knows them by these words, in whatever language the screen is. */
  readonly columns: readonly string[];
}

const COLUMNS = ["Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5"];

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
  [2020, "ВПР", "Русский язык", 4, 20, 5, 10, 5, 0],
  [2021, "ВПР", "Русский язык", 4, 20, 4, 10, 6, 0],
  [2020, "ВПР", "Математика", 4, 20, 1, 8, 8, 3],
  [2021, "ВПР", "Математика", 4, 20, 2, 7, 8, 3],
];

/** The first column holds the text, the others the table. */
const TEXT_WIDTH = 58;
const WIDTHS = [8, 12, 15, 7, 13, 6, 6, 6, 6];
const HEADER_ROW = 3;
const FIRST_COLUMN = 2;
const STEP_HEIGHT = 32;
const VERDICT_HEIGHT = 96;
const VERDICT_ROW = HEADER_ROW + 4;

export function welcomeSheet(language: Language): readonly Edit[] {
  const { sheet, title, steps, example, verdict, columns } = WELCOME_WORDS[language];
  const results = block(sheet, HEADER_ROW, FIRST_COLUMN, ROWS.length + 1, columns.length);
  const text = (rowIndex: number, value: WrittenValue, columnIndex = 0): Edit => ({
    ...{ kind: "put-values", sheet, rowIndex, columnIndex },
    values: [[value]],
  });
  const input = block(sheet, HEADER_ROW + 1, FIRST_COLUMN, ROWS.length, columns.length);
  return [
    ...claimSheets([{ kind: "ensure-sheet", sheet }], "WELCOME"),
    { kind: "column-widths", sheet, columnIndex: 0, widths: [TEXT_WIDTH, 3, ...WIDTHS] },
    text(0, title),
    { kind: "style", block: block(sheet, 0, 0), style: "title" },
    { kind: "row-heights", sheet, rowIndex: 0, heights: [28] },
    { kind: "put-values", sheet, rowIndex: HEADER_ROW, columnIndex: 0, values: steps.map((step) => [step]) },
    { kind: "style", block: block(sheet, HEADER_ROW, 0, steps.length), style: "text" },
    { kind: "row-heights", sheet, rowIndex: HEADER_ROW, heights: steps.map(() => STEP_HEIGHT) },
    text(HEADER_ROW - 1, example, FIRST_COLUMN),
    { kind: "style", block: block(sheet, HEADER_ROW - 1, FIRST_COLUMN), style: "section" },
    { kind: "put-values", sheet, rowIndex: HEADER_ROW, columnIndex: FIRST_COLUMN, values: [columns, ...ROWS] },
    { kind: "style", block: block(sheet, HEADER_ROW, FIRST_COLUMN, 1, columns.length), style: "header" },
    { kind: "style", block: input, style: "input" },
    text(VERDICT_ROW + 1, verdict),
    { kind: "style", block: block(sheet, VERDICT_ROW + 1, 0), style: "section" },
    // No value yet: whoever opens the sheet computes it.
    text(VERDICT_ROW + 2, { formula: formula`LOW_RESULT_SCHOOL(${here(results)})`, value: null }),
    { kind: "style", block: block(sheet, VERDICT_ROW + 2, 0), style: "text" },
    { kind: "row-heights", sheet, rowIndex: VERDICT_ROW + 2, heights: [VERDICT_HEIGHT] },
    { kind: "activate", sheet },
  ];
}
