// A rating of four schools that uses every kind of edit, for tests of the file as a whole.

import { block } from "../../../shared/workbook/block.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { formula, here } from "../../../shared/workbook/formula.ts";

export const RATING = "Рейтинг школ";
export const SOURCE = "Данные & 'источник' 1";
const FIRST = 3;

/** Shares by school and year; the means are worked out by hand. */
const SCHOOLS = [
  { name: "МБОУ СОШ № 1", shares: [0.62, 0.55, 0.7], mean: 0.623333333333333 },
  { name: "МКОУ ООШ с. Ботлих", shares: [0.31, 0.29, 0.33], mean: 0.31 },
  { name: "Лицей «Созвездие»", shares: [0.93, 0.91, 0.95], mean: 0.93 },
  { name: "МБОУ СОШ № 12", shares: [0.58, 0.6, null], mean: 0.59 },
] as const;

const count = SCHOOLS.length;
const years = (rowIndex: number) => block(RATING, rowIndex, 1, 1, 3);
const column = (columnIndex: number) => block(RATING, FIRST, columnIndex, count);

export const EVERY_EDIT: readonly Edit[] = [
  { kind: "ensure-sheet", sheet: RATING, tab: "good" },
  { kind: "ensure-sheet", sheet: "Черновик", tab: "doubt" },
  { kind: "ensure-sheet", sheet: SOURCE },
  {
    kind: "put-values",
    sheet: RATING,
    rowIndex: 0,
    columnIndex: 0,
    values: [
      ["Рейтинг школ"],
      [],
      ["Школа", "2020", "2021", "2022", "Среднее", "Статус", "Дата"],
      ...SCHOOLS.map(({ name, shares, mean }, i) => [
        name,
        ...shares,
        { formula: formula`AVERAGE(${here(years(FIRST + i))})`, value: mean },
        "норма",
        { date: "2022-04-20" },
      ]),
      // 2.453333333333333 is the sum of the four means above.
      ["Всего", null, null, null, { formula: formula`SUM(${column(4)})`, value: 2.453333333333333 }],
      ["Лучшая", { formula: formula`INDEX(${column(0)},MATCH(MAX(${column(4)}),${column(4)},0))`, value: "Лицей «Созвездие»" }],
      ["Выше половины", { formula: formula`${block(RATING, FIRST, 4)}>0.5`, value: true }],
      ["Деление на ноль", { formula: formula`1/0`, value: { error: "#DIV/0!" } }],
      // The root of ((0.01/3)^2 + (0.22/3)^2 + (0.23/3)^2) / 3: how far the first school's years stand from their mean.
      ["Отклонение", { formula: formula`STDEV.P(${years(FIRST)})`, value: 0.0612825877028341 }],
    ],
  },
  { kind: "put-values", sheet: SOURCE, rowIndex: 0, columnIndex: 0, values: [["Источник"], [7]] },
  { kind: "style", block: block(RATING, 0, 0), style: "title" },
  { kind: "style", block: block(RATING, 2, 0, 1, 7), style: "header" },
  { kind: "style", block: block(RATING, FIRST, 0, count, 7), style: "text" },
  { kind: "number-format", block: block(RATING, FIRST, 1, count, 4), format: "percent-1" },
  { kind: "style", block: block(RATING, FIRST, 4), style: "bad" },
  { kind: "column-widths", sheet: RATING, columnIndex: 0, widths: [34, 11, 11, 11] },
  { kind: "row-heights", sheet: RATING, rowIndex: 0, heights: [24] },
  { kind: "freeze", sheet: RATING, rowCount: 3, columnCount: 1 },
  { kind: "filter", block: block(RATING, 2, 0, count + 1, 7) },
  { kind: "drop-down", block: column(5), options: ["норма", "низкие"], hint: "Выберите статус" },
  { kind: "drop-down", block: block(RATING, 2, 8), options: column(0) },
  { kind: "conditional-format", block: column(4), when: { kind: "compare", operator: "<", value: 0.4 }, style: "bad" },
  { kind: "conditional-format", block: column(5), when: { kind: "text-is", text: 'тип "низкие"' }, style: "doubt" },
  {
    kind: "conditional-format",
    block: column(0),
    when: { kind: "formula", formula: formula`${here(block(RATING, FIRST, 4))}>=0.8` },
    style: "good",
  },
  { kind: "note", sheet: RATING, rowIndex: 4, columnIndex: 1, text: "Проверьте отчёт школы.\nФорма 1, <D12>" },
  { kind: "note", sheet: SOURCE, rowIndex: 0, columnIndex: 0, text: "Второй лист с примечанием" },
  { kind: "link", sheet: RATING, rowIndex: 3, columnIndex: 0, to: { kind: "cell", block: block(SOURCE, 1, 0) } },
  {
    kind: "link",
    sheet: RATING,
    rowIndex: 4,
    columnIndex: 0,
    to: { kind: "address", address: "https://edu.example.ru/?a=1&b=два слова" },
  },
  ...(["column", "line", "scatter"] as const).map(
    (type, i): Edit => ({
      kind: "chart",
      over: block(RATING, 14 + i * 15, 0, 14, 6),
      chart: {
        type,
        title: "Доля качества <по школам>",
        description: 'Доля качества "по школам" за три года',
        categories: type === "scatter" ? column(1) : column(0),
        series: [2, 3].map((year) => ({ name: block(RATING, 2, year), values: column(year) })),
        valueAxis: { title: "Доля качества", format: "percent" },
      },
    }),
  ),
  {
    kind: "page",
    sheet: RATING,
    orientation: "landscape",
    repeatedRowCount: 3,
    footer: "Отдел образования & МСОКО",
  },
  { kind: "protect", sheet: RATING, unlocked: [column(5)] },
  { kind: "name", name: "РЕЙТИНГ", block: column(4) },
  { kind: "delete-own-sheet", sheet: "Черновик" },
  { kind: "activate", sheet: SOURCE },
];
