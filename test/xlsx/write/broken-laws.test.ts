// Edits that break a law of the program throw before a byte is written.

import { describe, expect, it } from "vitest";
import { block } from "../../../shared/workbook/block.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { formula } from "../../../shared/workbook/formula.ts";
import { sheetXml, written } from "./opened-parts.ts";

const SHEET: Edit = { kind: "ensure-sheet", sheet: "Лист" };
const put = (value: Extract<Edit, { kind: "put-values" }>["values"][number][number]): Edit => ({
  kind: "put-values",
  sheet: "Лист",
  rowIndex: 0,
  columnIndex: 0,
  values: [[value]],
});
const link = (address: string): Edit => ({
  kind: "link",
  sheet: "Лист",
  rowIndex: 0,
  columnIndex: 0,
  to: { kind: "address", address },
});

describe("a sheet's name", () => {
  // Excel's rules for names of sheets: 31 characters, none of []:*?/\, no apostrophe at the ends, "History" is taken.
  it.each(["", "x".repeat(32), "а/б", "а[1]", "а:б", "а*", "а?", "а\\б", "'а", "а'", "history", "а\u0001"])(
    "%j is refused",
    (sheet) => {
      expect(() => written([{ kind: "ensure-sheet", sheet }])).toThrow(/Sheet name/);
    },
  );

  it("is unique whatever its case", () => {
    expect(() => written([SHEET, { kind: "ensure-sheet", sheet: "ЛИСТ" }])).toThrow(/by case only/);
  });

  it("of 31 characters with an apostrophe inside is taken", () => {
    expect(() => written([{ kind: "ensure-sheet", sheet: `а'${"б".repeat(29)}` }])).not.toThrow();
  });
});

describe("a value", () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%s is no number for a cell", (value) => {
    expect(() => written([SHEET, put(value)])).toThrow(/not a number/);
    expect(() => written([SHEET, put({ formula: formula`1`, value })])).toThrow(/not a number/);
  });

  it.each(["2021-02-30", "20.04.2021", "2021-04-20T25:00"])("%s is no date", (date) => {
    expect(() => written([SHEET, put({ date })])).toThrow(/date/);
  });

  it("a formula whose answer spills is refused, a name of a sheet or a text is not taken for one", () => {
    expect(() => written([SHEET, put({ formula: formula`SORT(A1:A3)`, value: 1 })])).toThrow(/spills/);
    const quoted = formula`COUNTIF(${block("SORT(1)", 0, 0)},"IFNA(")+IFNA(1,2)`;
    expect(sheetXml([SHEET, put({ formula: quoted, value: 1 })])).toContain(
      `<f>COUNTIF('SORT(1)'!$A$1,"IFNA(")+_xlfn.IFNA(1,2)</f>`,
    );
  });
});

describe("a target", () => {
  it.each(["javascript:alert(1)", "file:///etc/passwd", "www.example.ru", "http:// x", ""])("%j is no link", (address) => {
    expect(() => written([SHEET, link(address)])).toThrow(/links are written/);
  });

  it.each(["mailto:uo@example.ru", "http://пример.рф/"])("%j is a link", (address) => {
    expect(() => written([SHEET, link(address)])).not.toThrow();
  });

  it("on a sheet that is not there is refused", () => {
    const gone = block("Нет", 0, 0);
    const cell: Edit = { kind: "link", sheet: "Лист", rowIndex: 0, columnIndex: 0, to: { kind: "cell", block: gone } };
    expect(() => written([SHEET, cell])).toThrow(/No sheet/);
    expect(() => written([SHEET, { kind: "name", name: "ИМЯ", block: gone }])).toThrow(/No sheet/);
    expect(() => written([SHEET, { kind: "style", block: gone, style: "bad" }])).toThrow(/No sheet/);
    expect(() => written([SHEET, { kind: "drop-down", block: block("Лист", 0, 0), options: gone }])).toThrow(/No sheet/);
  });

  it.each(["A1", "два слова", "1а", "R1C1", "r", ""])("%j is no defined name", (name) => {
    expect(() => written([SHEET, { kind: "name", name, block: block("Лист", 0, 0) }])).toThrow(/defined name/);
  });

  it("beyond the sheet's last row or column is refused", () => {
    expect(() => written([SHEET, { kind: "style", block: block("Лист", 1_048_576, 0), style: "bad" }])).toThrow(/No such block/);
    expect(() => written([SHEET, { kind: "style", block: block("Лист", 0, 16_384), style: "bad" }])).toThrow(/No such block/);
  });
});

it("a workbook without a sheet is refused; deleting a sheet that is not there is nothing to do", () => {
  expect(() => written([])).toThrow(/at least one sheet/);
  expect(() => written([SHEET, { kind: "delete-own-sheet", sheet: "Другой" }])).not.toThrow();
});
