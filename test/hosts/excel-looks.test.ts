// What stands around the values in Excel: looks, lists, conditions, links, charts, pages, locks, notes. Expected numbers: a column of 8.43
// characters is 64 pixels or 48 points wide in Excel's own documentation; colours are those of shared/workbook/style.ts.

import { describe, expect, it } from "vitest";
import { block } from "../../shared/workbook/block.ts";
import type { ChartSpec } from "../../shared/workbook/chart.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { formula, here } from "../../shared/workbook/formula.ts";
import { claimSheets } from "../../shared/workbook/own-sheets.ts";
import { STYLES } from "../../shared/workbook/style.ts";
import { makeExcelHost } from "../../src/excel/make-excel-host.ts";
import type { ConditionalFormatModel } from "./excel-model/conditional-formats.ts";
import { M365 } from "./excel-model/profiles.ts";
import { startExcel } from "./excel-model/start-excel.ts";

const newExcel = await startExcel();
const WATCH = { progress: () => {}, isCancelled: () => false };
const OWN = "Сводка";
const host = makeExcelHost();

async function sheetWith(...edits: readonly Edit[]) {
  const { workbook } = newExcel();
  await host.applyEdits(claimSheets([{ kind: "ensure-sheet", sheet: OWN, tab: "bad" }, ...edits], "TEST"), WATCH);
  return workbook.Worksheets.GetItem(OWN);
}
const put = (values: readonly (readonly (string | number)[])[]): Edit => {
  return { kind: "put-values", sheet: OWN, rowIndex: 0, columnIndex: 0, values };
};

describe("looks", () => {
  it("styles lie over one another, each with what it says", async () => {
    const sheet = await sheetWith(
      put([["а", "б"]]),
      { kind: "style", block: block(OWN, 0, 0, 2, 2), style: "text" },
      { kind: "style", block: block(OWN, 0, 1), style: "bad" },
    );
    const look = (column: number, property: string) => sheet.looks.at(0, column, property);
    expect([look(0, "wrap"), look(1, "wrap")]).toEqual([true, true]);
    expect([look(0, "fill.color"), look(1, "fill.color")]).toEqual([undefined, `#${STYLES.bad.fill}`]);
    expect(look(0, "border.InsideVertical.style")).toBe("Continuous");
  });

  it("widths, heights, panes, filter and the tab", async () => {
    const sheet = await sheetWith(
      { kind: "column-widths", sheet: OWN, columnIndex: 1, widths: [8.43, 8.43, 30] },
      { kind: "row-heights", sheet: OWN, rowIndex: 0, heights: [40] },
      { kind: "freeze", sheet: OWN, rowCount: 2, columnCount: 1 },
      { kind: "filter", block: block(OWN, 0, 0, 3, 2) },
    );
    expect([1, 2, 3].map((column) => sheet.looks.at(0, column, "columnWidth"))).toEqual([48, 48, 161.25]);
    expect(sheet.looks.at(0, 0, "rowHeight")).toBe(40);
    expect(sheet.FreezePanes.frozen).toEqual({ rowCount: 2, columnCount: 1 });
    expect(sheet.AutoFilter.range?.where).toEqual({ rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 });
    expect(sheet.TabColor).toBe("#C00000");
  });

  it("a link leads, and looks as it was asked to", async () => {
    const sheet = await sheetWith(
      put([["район", "сайт"]]),
      { kind: "style", block: block(OWN, 0, 0), style: "bad" },
      { kind: "link", sheet: OWN, rowIndex: 0, columnIndex: 0, to: { kind: "cell", block: block("Лист1", 4, 1) } },
      { kind: "link", sheet: OWN, rowIndex: 0, columnIndex: 1, to: { kind: "address", address: "https://example.org/a" } },
    );
    expect(sheet.looks.at(0, 0, "hyperlink")).toEqual({ documentReference: "'Лист1'!B5" });
    expect(sheet.looks.at(0, 1, "hyperlink")).toEqual({ address: "https://example.org/a" });
    expect(sheet.looks.at(0, 0, "font.color")).toBe(`#${STYLES.bad.fontColor}`);
    expect(sheet.cells.at(0, 0)?.value).toBe("район");
  });

  it("a page prints on A4, one page wide", async () => {
    const footer = "Район & школы";
    const { PageLayout } = await sheetWith({ kind: "page", sheet: OWN, orientation: "landscape", repeatedRowCount: 2, footer });
    expect(PageLayout).toMatchObject({ Orientation: "Landscape", PaperSize: "A4", Zoom: { horizontalFitToPages: 1 } });
    expect(PageLayout.HeadersFooters.DefaultForAllPages.CenterFooter).toBe("Район && школы · стр. &P из &N");
    expect(PageLayout.titleRows).toBe("$1:$2");
  });
});

describe("rules", () => {
  it("of two conditional formats the earlier has the first word", async () => {
    const cells = block(OWN, 1, 1, 2);
    const sheet = await sheetWith(
      { kind: "conditional-format", block: cells, when: { kind: "compare", operator: ">=", value: 0.3 }, style: "bad" },
      { kind: "conditional-format", block: cells, when: { kind: "text-is", text: 'он сказал "да"' }, style: "doubt" },
      {
        kind: "conditional-format",
        block: cells,
        when: { kind: "formula", formula: formula`${here(block(OWN, 1, 2))}<1` },
        style: "good",
      },
    );
    const [first, second, third] = sheet.conditionalFormats as ConditionalFormatModel[];
    expect(first?.Custom.Rule.Formula).toBe("=AND(ISNUMBER(B2),B2>=0.3)");
    expect(first?.Custom.Format.Fill.Color).toBe(`#${STYLES.bad.fill}`);
    expect(second?.CellValue.Rule).toEqual({ formula1: '="он сказал ""да"""', operator: "EqualTo" });
    expect(third?.Custom.Rule.Formula).toBe("=C2<1");
  });

  it("a short list stands in the cell, a long one on a hidden sheet of ours", async () => {
    const long = Array.from({ length: 60 }, (_, i) => `вариант ответа ${i}`);
    const sheet = await sheetWith(
      { kind: "drop-down", block: block(OWN, 0, 0), options: ["да", "нет"], hint: "Выберите" },
      { kind: "drop-down", block: block(OWN, 0, 1), options: long },
    );
    expect(sheet.looks.at(0, 0, "validation.rule")).toEqual({ list: { inCellDropDown: true, source: "да,нет" } });
    expect(sheet.looks.at(0, 0, "validation.prompt")).toMatchObject({ message: "Выберите" });
    expect(sheet.looks.at(0, 1, "validation.rule")).toEqual({
      list: { inCellDropDown: true, source: "='msoko_lists'!$A$1:$A$60" },
    });
    const lists = sheet.workbook.Worksheets.items.find(({ Name }) => Name === "msoko_lists");
    expect(lists?.Visibility).toBe("VeryHidden");
    expect(lists?.cells.at(59, 0)?.value).toBe("вариант ответа 59");
  });

  it("a protected sheet takes what is typed into its unlocked cells only", async () => {
    const sheet = await sheetWith(put([["а", "б"]]), { kind: "protect", sheet: OWN, unlocked: [block(OWN, 0, 1)] });
    const type = (column: number) => () => {
      sheet.GetRangeByIndexes(0, column, 1, 1).Values = [["в"]];
    };
    expect(type(0)).toThrow("cannot");
    expect(type(1)).not.toThrow();
  });
});

describe("charts", () => {
  it.each([
    ["one value, which Excel would take for the table around it", [["РУ", 0.95]]],
    [
      "a first cell without a value, which Excel would take for a name",
      [
        ["РУ", "—"],
        ["МА", 0.2],
      ],
    ],
  ] as const)("%s: one series with all its cells", async (_, rows) => {
    const chart: ChartSpec = {
      ...({ type: "column", title: "Доля «2»", description: "Доли", categories: block(OWN, 1, 0, rows.length) } as const),
      series: [{ name: block(OWN, 0, 1), values: block(OWN, 1, 1, rows.length) }],
      valueAxis: { title: "", format: "number" },
    };
    const sheet = await sheetWith(put([["предмет", "район"], ...rows]), { kind: "chart", over: block(OWN, 5, 0, 10, 4), chart });
    const series = sheet.Charts.items[0]?.Series.items ?? [];
    expect(series.map(({ values }) => [values?.RowIndex, values?.ColumnIndex, values?.RowCount])).toEqual([[1, 1, rows.length]]);
  });

  it("are native, with the series, names and scale that were asked for", async () => {
    const sheet = await sheetWith(
      put([
        ["предмет", "район", "область"],
        ["РУ", 0.95, 0.3],
        ["МА", 0.2, 0.4],
      ]),
      {
        kind: "chart",
        over: block(OWN, 5, 0, 10, 4),
        chart: {
          ...{ type: "column", title: "Доля «2»", description: "Доли" },
          categories: block(OWN, 1, 0, 2),
          series: [1, 2].map((column) => ({ name: block(OWN, 0, column), values: block(OWN, 1, column, 2) })),
          valueAxis: { title: "доля", format: "percent" },
        },
      },
    );
    const [chart] = sheet.Charts.items;
    expect(chart?.ChartType).toBe("ColumnClustered");
    expect(chart?.Series.items.map(({ Name }) => Name)).toEqual(["район", "область"]);
    expect(chart?.Series.items.map(({ values }) => values?.ColumnIndex)).toEqual([1, 2]);
    expect(chart?.Series.items.map(({ categories }) => categories?.RowCount)).toEqual([2, 2]);
    expect(chart?.Axes.ValueAxis).toMatchObject({ Minimum: 0, Maximum: 1, NumberFormat: "0%" });
    expect(chart?.place?.map(({ RowIndex, ColumnIndex }) => [RowIndex, ColumnIndex])).toEqual([
      [5, 0],
      [14, 3],
    ]);
  });
});

describe.each([
  ["notes, where Excel has them for add-ins", "1.20", true, "Notes"],
  ["comments, where it has not", "1.14", false, "Comments"],
] as const)("%s", (_, ExcelApi, withNotes, place) => {
  const note = (text: string): Edit => ({ kind: "note", sheet: "Лист1", rowIndex: 2, columnIndex: 1, text });

  it("what a person has written stays, our part is replaced", async () => {
    const start = await startExcel({ ...M365, requirements: { ...M365.requirements, ExcelApi } }, withNotes);
    const sheet = start().workbook.Worksheets.items[0]!;
    sheet[place].Add(sheet.GetRangeByIndexes(2, 1, 1, 1), "моё");
    await host.applyEdits([note("сумма не сходится")], WATCH);
    await host.applyEdits([note("сходится")], WATCH);
    const text = sheet[place].onCell(2, 1)?.Content.replace(/\u200b/g, "");
    expect(text).toBe("моё\n\nПроверка МСОКО:\nсходится");
    await host.applyEdits([{ ...note("новое"), rowIndex: 7 } as Edit], WATCH);
    expect(sheet[place].items).toHaveLength(2);
  });

  it("our own sheet is emptied of all of them", async () => {
    const start = await startExcel({ ...M365, requirements: { ...M365.requirements, ExcelApi } }, withNotes);
    const { workbook } = start();
    const made = (rows: readonly number[]) =>
      claimSheets(
        [
          { kind: "ensure-sheet", sheet: OWN },
          ...rows.map((rowIndex): Edit => ({ kind: "note", sheet: OWN, rowIndex, columnIndex: 0, text: "проверьте" })),
        ],
        "TEST",
      );
    await host.applyEdits(made([0, 1, 2, 3]), WATCH);
    await host.applyEdits(made([1]), WATCH);
    expect(workbook.Worksheets.GetItem(OWN)[place].items.map(({ cell }) => cell.RowIndex)).toEqual([1]);
  });
});
