// What exceljs, a reader that we did not write, finds in the file: values, looks, panes, lists, notes, links, protection, names.

import { describe, expect, it } from "vitest";
import { block } from "../../../shared/workbook/block.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { STYLES } from "../../../shared/workbook/style.ts";
import { EVERY_EDIT, RATING, SOURCE } from "./every-edit.ts";
import { partOf, readByExceljs, readSheet, sheetXml, written } from "./opened-parts.ts";

const rating = () => readSheet(EVERY_EDIT, RATING);

const put = (values: Extract<Edit, { kind: "put-values" }>["values"]): readonly Edit[] => [
  { kind: "ensure-sheet", sheet: "Лист" },
  { kind: "put-values", sheet: "Лист", rowIndex: 0, columnIndex: 0, values },
];

describe("exceljs reads the written workbook", () => {
  it("values of every kind, formulas with their cached values", async () => {
    const sheet = await rating();
    expect(sheet.getCell("A4").value).toBe("МБОУ СОШ № 1");
    expect(sheet.getCell("B4").value).toBe(0.62);
    expect(sheet.getCell("D7").value).toBeNull();
    expect(sheet.getCell("G4").value).toEqual(new Date("2022-04-20T00:00:00Z"));
    expect(sheet.getCell("E5").value).toEqual({ formula: "AVERAGE(B5:D5)", result: 0.31 });
    expect(sheet.getCell("B9").result).toBe("Лицей «Созвездие»");
    expect(sheet.getCell("B10").result).toBe(true);
    expect(sheet.getCell("B11").result).toEqual({ error: "#DIV/0!" });
    expect(sheet.getCell("B12").formula, "STDEV.P came with Excel 2010").toMatch(/^_xlfn\.STDEV\.P\(/);
  });

  it("dates as Excel counts them", async () => {
    const dates = ["1900-01-01", "1900-02-28", "1900-03-01", "2021-04-20T12:00:00", "1899-12-31"].map((date) => [{ date }]);
    const bytes = written(put(dates));
    const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
    // Excel numbers 1900-01-01 as 1, holds 1900 for a leap year (60 is 1900-02-29), and 2021-04-20 is 44306.
    expect([...xml.matchAll(/<c [^>]*><v>([^<]*)<\/v>/g)].map(([, v]) => v)).toEqual(["1", "59", "61", "44306.5", "0"]);
    const sheet = (await readByExceljs(bytes)).getWorksheet("Лист");
    expect(sheet?.getCell("A3").numFmt).toBe("dd.mm.yyyy");
    expect(sheet?.getCell("A4").numFmt).toBe("dd.mm.yyyy hh:mm");
    expect(sheet?.getCell("A5").value, "before Excel's calendar: text").toBe("31.12.1899");
  });

  it("styles merged in the order of the edits, blank cells included", async () => {
    const sheet = await rating();
    const mean = sheet.getCell("E4");
    // style text, then the format percent-1, then style bad: nothing of the earlier ones is lost.
    expect(mean.numFmt).toBe("0.0%");
    expect(mean.alignment).toMatchObject({ vertical: "top", wrapText: true });
    expect(mean.border?.left?.style).toBe("thin");
    expect(mean.fill).toMatchObject({ fgColor: { argb: `FF${STYLES.bad.fill}` } });
    expect(mean.font).toMatchObject({ color: { argb: `FF${STYLES.bad.fontColor}` } });
    expect(sheet.getCell("D7").border?.left?.style).toBe("thin");
    expect(sheet.getCell("A1").font).toMatchObject({ bold: true, size: 16 });
    expect(sheet.getCell("A3").alignment).toMatchObject({ horizontal: "center" });
  });

  it("widths, heights, panes, filter, tab, page", async () => {
    const sheet = await rating();
    // 34 characters and 5 pixels of margin at 7 pixels a character: (34 * 7 + 5) / 7, cut to 1/256.
    expect(sheet.getColumn(1).width).toBeCloseTo(34.7109375, 10);
    expect(sheet.getColumn(4).width).toBeCloseTo(11.7109375, 10);
    expect(sheet.getRow(1).height).toBe(24);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 3, topLeftCell: "B4", activeCell: "B4" });
    expect(sheet.autoFilter).toBe("A3:G7");
    expect(sheet.properties.tabColor?.argb).toBe("FF548235");
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 });
    expect(sheet.pageSetup.printTitlesRow).toBe("1:3");
    expect(sheet.headerFooter.oddFooter).toBe("&CОтдел образования && МСОКО · стр. &P из &N");
  });

  it("drop-downs, conditional formats, notes and links", async () => {
    const sheet = await rating();
    expect(sheet.getCell("F5").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"норма,низкие"'],
      prompt: "Выберите статус",
      error: "Выберите значение из списка или очистите ячейку.",
    });
    expect(sheet.getCell("I3").dataValidation.formulae).toEqual([`'${RATING}'!$A$4:$A$7`]);
    const formats = (sheet as unknown as { conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[] })
      .conditionalFormattings;
    expect(formats.map(({ ref, rules }) => [ref, rules[0]?.formulae[0]])).toEqual([
      ["E4:E7", "AND(ISNUMBER(E4),E4<0.4)"],
      ["F4:F7", '"тип ""низкие"""'],
      ["A4:A7", "E4>=0.8"],
    ]);
    const note = sheet.getCell("B5").note as { texts: { text: string }[] };
    expect(note.texts.map(({ text }) => text).join("")).toBe("Проверьте отчёт школы.\nФорма 1, <D12>");
    // exceljs reads links to the web only; the other one is seen in the XML.
    expect(sheetXml(EVERY_EDIT)).toContain(`<hyperlink ref="A4" location="'Данные &amp; ''источник'' 1'!A2"/>`);
    expect(sheet.getCell("A5").hyperlink).toBe("https://edu.example.ru/?a=1&b=два%20слова");
  });

  it("protection with unlocked cells, beside notes that are still there", async () => {
    const sheet = await rating();
    const protection = (sheet as unknown as { sheetProtection: Record<string, unknown> }).sheetProtection;
    expect(protection).toMatchObject({ sheet: true, formatColumns: true });
    expect(sheet.getCell("F4").protection).toMatchObject({ locked: false });
    expect(sheet.getCell("E4").protection?.locked ?? true).toBe(true);
    expect(sheet.getCell("B5").note).toBeDefined();
  });

  it("names, the order of sheets and the active one", async () => {
    const workbook = await readByExceljs(written(EVERY_EDIT));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([RATING, SOURCE]);
    expect(workbook.definedNames.getRanges("РЕЙТИНГ").ranges).toEqual([`'${RATING}'!$E$4:$E$7`]);
    expect(workbook.views[0]?.activeTab).toBe(1);
  });
});

describe("edits that meet earlier ones", () => {
  it("ensure-sheet empties the sheet and keeps its place", async () => {
    const again: readonly Edit[] = [
      ...put([["старое"]]),
      { kind: "ensure-sheet", sheet: "Второй" },
      { kind: "style", block: block("Лист", 0, 0), style: "bad" },
      { kind: "ensure-sheet", sheet: "Лист" },
    ];
    const workbook = await readByExceljs(written(again));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Лист", "Второй"]);
    expect(workbook.getWorksheet("Лист")?.actualRowCount).toBe(0);
  });

  it("a later drop-down takes its cells from an earlier one", async () => {
    const lists: readonly Edit[] = [
      ...put([["x"]]),
      { kind: "drop-down", block: block("Лист", 0, 0, 10, 3), options: ["да", "нет"] },
      { kind: "drop-down", block: block("Лист", 4, 1), options: ["1", "2"] },
    ];
    const sheet = await readSheet(lists, "Лист");
    const formulae = (address: string) => sheet.getCell(address).dataValidation?.formulae;
    expect(["A1", "B4", "A5", "B5", "C5", "B6", "C10"].map((address) => formulae(address)?.[0])).toEqual([
      '"да,нет"',
      '"да,нет"',
      '"да,нет"',
      '"1,2"',
      '"да,нет"',
      '"да,нет"',
      '"да,нет"',
    ]);
  });

  it("options that a validation cannot hold stand on a very hidden sheet", async () => {
    const withComma = ["МБОУ СОШ № 1, филиал", "Лицей"];
    const long = Array.from({ length: 40 }, (_, i) => `Школа № ${i + 1}`);
    const lists: readonly Edit[] = [
      ...put([["x"]]),
      { kind: "drop-down", block: block("Лист", 0, 0), options: withComma },
      { kind: "drop-down", block: block("Лист", 1, 0), options: long },
      { kind: "drop-down", block: block("Лист", 2, 0), options: withComma },
    ];
    const workbook = await readByExceljs(written(lists));
    const sheet = workbook.getWorksheet("Лист");
    const list = workbook.getWorksheet("msoko_lists");
    expect(list?.state).toBe("veryHidden");
    expect(["A1", "A2", "A3"].map((address) => sheet?.getCell(address).dataValidation.formulae[0])).toEqual([
      "'msoko_lists'!$A$1:$A$2",
      "'msoko_lists'!$B$1:$B$40",
      "'msoko_lists'!$A$1:$A$2",
    ]);
    expect(list?.getCell("A1").value).toBe("МБОУ СОШ № 1, филиал");
    expect(list?.getCell("B40").value).toBe("Школа № 40");
  });
});
