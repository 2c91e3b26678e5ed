// Edits of every kind on two sheets, as a command would give them.

import { block } from "../../shared/workbook/block.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { formula, here } from "../../shared/workbook/formula.ts";
import { claimSheets } from "../../shared/workbook/own-sheets.ts";

const MAIN = "Сводка";
const OTHER = "Данные";

const chart = (sheet: string): Edit => ({
  kind: "chart",
  over: block(sheet, 5, 4, 10, 5),
  chart: {
    ...{ type: "column", title: "Доля «2»", description: "Доли" },
    categories: block(sheet, 1, 0, 2),
    series: [{ name: block(sheet, 0, 1), values: block(sheet, 1, 1, 2) }],
    valueAxis: { title: "доля", format: "percent" },
  },
});

const table = (sheet: string, other: string): Edit[] => [
  { kind: "ensure-sheet", sheet, tab: "doubt" },
  {
    ...{ kind: "put-values", sheet, rowIndex: 0, columnIndex: 0 },
    values: [
      ["Школа", "Доля", "Когда"],
      ["=1+1", 0.31, { date: "2026-01-15" }],
      ["Вторая", { formula: formula`IF(${block(other, 1, 1)}>0.25,1,0)`, value: 1 }, { date: "2026-01-15T10:00:00" }],
    ],
  },
  { kind: "style", block: block(sheet, 0, 0, 1, 3), style: "header" },
  { kind: "style", block: block(sheet, 1, 0, 2, 3), style: "text" },
  { kind: "style", block: block(sheet, 1, 0), style: "link" },
  { kind: "number-format", block: block(sheet, 1, 1, 2), format: "percent-1" },
  { kind: "column-widths", sheet, columnIndex: 0, widths: [30, 12, 12] },
  { kind: "row-heights", sheet, rowIndex: 0, heights: [30, 15, 15] },
  { kind: "freeze", sheet, rowCount: 1, columnCount: 1 },
  { kind: "filter", block: block(sheet, 0, 0, 3, 3) },
  { kind: "drop-down", block: block(sheet, 1, 0, 2), options: ["Первая", "Вторая"], hint: "Выберите" },
  { kind: "drop-down", block: block(sheet, 1, 1, 2), options: block(other, 1, 1, 2) },
  {
    kind: "conditional-format",
    block: block(sheet, 1, 1, 2),
    when: { kind: "compare", operator: ">=", value: 0.3 },
    style: "bad",
  },
  { kind: "conditional-format", block: block(sheet, 1, 0, 2), when: { kind: "text-is", text: "Первая" }, style: "doubt" },
  {
    ...{ kind: "conditional-format", block: block(sheet, 1, 0, 2), style: "good" },
    when: { kind: "formula", formula: formula`AND(${here(block(sheet, 1, 1))}<0.2,${block(other, 1, 1)}>0)` },
  },
  { kind: "note", sheet, rowIndex: 1, columnIndex: 1, text: "проверьте" },
  { kind: "link", sheet, rowIndex: 1, columnIndex: 0, to: { kind: "cell", block: block(other, 2, 0) } },
  { kind: "link", sheet, rowIndex: 2, columnIndex: 1, to: { kind: "cell", block: block(other, 0, 0) } },
  chart(sheet),
  { kind: "protect", sheet, unlocked: [block(sheet, 1, 0, 2)] },
  { kind: "page", sheet, orientation: "landscape", repeatedRowCount: 1, footer: "Подвал" },
  { kind: "name", name: `MSOKO_SHARES_OF_${sheet === MAIN ? "A" : "B"}`, block: block(sheet, 1, 1, 2) },
];

export const ALL_EDITS: readonly Edit[] = claimSheets(
  [
    ...table(MAIN, OTHER),
    ...table(OTHER, MAIN),
    { kind: "note", sheet: "Лист1", rowIndex: 0, columnIndex: 0, text: "отметка" },
    { kind: "style", block: block("Лист1", 0, 0), style: "bad" },
    { kind: "delete-own-sheet", sheet: "Старое" },
    { kind: "activate", sheet: MAIN },
  ],
  "TEST",
);
