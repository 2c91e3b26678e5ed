// A table of a report as edits: the words of a column that have a colour.

import { expect, it } from "vitest";
import { type Table, tableEdits } from "../../shared/reports/table-edits.ts";

const table = (rows: Table["rows"]): Table => ({
  sheet: "Файлы",
  headerRowIndex: 2,
  columns: [
    { header: "Файл", width: 20 },
    {
      header: "Состояние",
      width: 16,
      colours: [
        ["не открылся", "bad"],
        ["не распознан", "doubt"],
      ],
    },
  ],
  rows,
});
const coloured = (rows: Table["rows"]) => tableEdits(table(rows)).filter(({ kind }) => kind === "conditional-format");

it("colours each word in the cells of its column, under the header", () => {
  // The header is in row 3, so two rows of the second column are B4:B5.
  const cells = { sheet: "Файлы", rowIndex: 3, columnIndex: 1, rowCount: 2, columnCount: 1 };
  expect(
    coloured([
      ["а.xlsx", "не открылся"],
      ["б.xlsx", "прочитан"],
    ]),
  ).toEqual([
    { kind: "conditional-format", block: cells, when: { kind: "text-is", text: "не открылся" }, style: "bad" },
    { kind: "conditional-format", block: cells, when: { kind: "text-is", text: "не распознан" }, style: "doubt" },
  ]);
});

it("colours nothing where the table is empty", () => {
  expect(coloured([])).toEqual([]);
});
