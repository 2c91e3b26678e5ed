// The edits of a run that has found faults in a form: notes and colours on its cells, and a sheet of our own with links to them.

import { block } from "../../../shared/workbook/block.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { formula } from "../../../shared/workbook/formula.ts";

export const FINDINGS = "Замечания";
const COUNT = 2;

/** A sheet with everything that our sheets have: table, lists, conditional formats, notes, links, a chart, a name. */
export const findingsSheet = (form: string): readonly Edit[] => [
  { kind: "ensure-sheet", sheet: FINDINGS, tab: "bad" },
  {
    kind: "put-values",
    sheet: FINDINGS,
    rowIndex: 0,
    columnIndex: 0,
    values: [
      ["Замечания по форме"],
      [],
      ["Ячейка", "Что не так", "Сколько", "Доля", "Дата"],
      ["B2", "=Больше, чем обучающихся", 3, 0.25, { date: "2022-04-20" }],
      ["C3", "_x000D_ не доля", 1, 0.75, { date: "2022-04-21T09:30:00" }],
      ["Всего", null, { formula: formula`SUM(${block(FINDINGS, 3, 2, COUNT)})`, value: 4 }, null, true],
    ],
  },
  { kind: "style", block: block(FINDINGS, 0, 0), style: "title" },
  { kind: "style", block: block(FINDINGS, 2, 0, 1, 5), style: "header" },
  { kind: "style", block: block(FINDINGS, 3, 0, COUNT, 5), style: "text" },
  { kind: "number-format", block: block(FINDINGS, 3, 3, COUNT), format: "percent-1" },
  { kind: "column-widths", sheet: FINDINGS, columnIndex: 0, widths: [12, 40, 12] },
  { kind: "freeze", sheet: FINDINGS, rowCount: 3, columnCount: 0 },
  { kind: "filter", block: block(FINDINGS, 2, 0, COUNT + 1, 5) },
  { kind: "drop-down", block: block(FINDINGS, 3, 5, COUNT), options: ["исправлено", "верно, так и есть"], hint: "Ответ школы" },
  {
    kind: "conditional-format",
    block: block(FINDINGS, 3, 3, COUNT),
    when: { kind: "compare", operator: "<", value: 0.5 },
    style: "bad",
  },
  { kind: "note", sheet: FINDINGS, rowIndex: 2, columnIndex: 2, text: "Сколько учеников" },
  { kind: "link", sheet: FINDINGS, rowIndex: 3, columnIndex: 0, to: { kind: "cell", block: block(form, 1, 1) } },
  { kind: "link", sheet: FINDINGS, rowIndex: 4, columnIndex: 0, to: { kind: "cell", block: block(form, 2, 2) } },
  {
    kind: "chart",
    over: block(FINDINGS, 8, 0, 12, 5),
    chart: {
      type: "column",
      title: "Замечания",
      description: "Сколько замечаний по ячейкам",
      categories: block(FINDINGS, 3, 0, COUNT),
      series: [{ name: block(FINDINGS, 2, 2), values: block(FINDINGS, 3, 2, COUNT) }],
      valueAxis: { title: "Сколько", format: "number" },
    },
  },
  { kind: "page", sheet: FINDINGS, orientation: "portrait", repeatedRowCount: 3, footer: "МСОКО" },
  { kind: "protect", sheet: FINDINGS, unlocked: [block(FINDINGS, 3, 5, COUNT)] },
  { kind: "name", name: "ЗАМЕЧАНИЯ", block: block(FINDINGS, 3, 0, COUNT, 5) },
];

/** Notes and colours on B2 and C3 of the form. */
export const marksOn = (form: string): readonly Edit[] => [
  { kind: "note", sheet: form, rowIndex: 1, columnIndex: 1, text: "Участников больше, чем обучающихся: 25 > 22." },
  { kind: "note", sheet: form, rowIndex: 2, columnIndex: 2, text: "Доля записана дробью, нужны проценты." },
  { kind: "style", block: block(form, 1, 1), style: "bad" },
  { kind: "style", block: block(form, 2, 2), style: "doubt" },
];
