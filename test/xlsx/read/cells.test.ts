// What one cell's XML means. Expected values follow from ECMA-376 part 1 (18.3, 18.4, 22.9.2.19) and, for dates, from what Excel shows.

import { describe, expect, test } from "vitest";
import {
  findingOf,
  MAIN,
  type Parts,
  readSheetOf,
  STRICT_MAIN,
  sharedStrings,
  styles,
  usualParts,
  workbook,
  worksheet,
  zip,
} from "./build-package.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const sheetOf = (sheet: string, parts: Parts = {}) => readSheetOf(zip(usualParts(sheet, parts)));
const rowsOf = (rows: string, parts: Parts = {}) => sheetOf(worksheet(rows), parts).rows;
const cellOf = (cell: string, parts: Parts = {}) => rowsOf(`<row r="1">${cell}</row>`, parts)[0]?.values[0] ?? null;
const damageOf = (rows: string) => findingOf(zip(usualParts(worksheet(rows))));
const DAMAGED = ["file-damaged", { part: SHEET }];

describe("numbers", () => {
  // Expected: JavaScript's own reading of the same literal.
  test.each([
    "0",
    "-1",
    "3.5",
    "0.1",
    "1E-3",
    "12345678901234567890",
    "0.28260000000000002",
    "-0.5e2",
    ".5",
    "5.",
    "123456789012345",
    "0.000000000000001",
  ])("%s is read as written", (text) => {
    expect(cellOf(`<c r="A1"><v>${text}</v></c>`)).toBe(Number(text));
    expect(cellOf(`<c r='A1'><v>${text}</v></c>`)).toBe(Number(text));
  });

  test("spaces around a number do not matter", () => {
    expect(cellOf('<c r="A1" t="n"><v> 5\n</v></c>')).toBe(5);
  });

  test.each(["abc", "1,5", "NaN", "INF", "1e999", "0x10", "1 2", "--1"])("%s is no number and the file is damaged", (text) => {
    expect(damageOf(`<row><c><v>${text}</v></c></row>`)).toEqual(DAMAGED);
  });
});

describe("texts", () => {
  const strings = { "xl/sharedStrings.xml": sharedStrings("<si><t>МБОУ</t></si><si><t></t></si><si/>") };

  test("a shared string is found by its number", () => {
    expect(cellOf('<c r="A1" t="s"><v>0</v></c>', strings)).toBe("МБОУ");
  });

  test("an empty string is a blank", () => {
    for (const index of [1, 2]) expect(cellOf(`<c r="A1" t="s"><v>${index}</v></c>`, strings)).toBe(null);
    expect(cellOf('<c r="A1" t="inlineStr"><is><t></t></is></c>')).toBe(null);
    expect(cellOf('<c r="A1" t="str"><f>""</f><v></v></c>')).toBe(null);
  });

  test("a string that the file does not have damages it", () => {
    const missing = usualParts(worksheet('<row><c t="s"><v>0</v></c></row>'));
    expect(findingOf(zip(missing))).toEqual(["file-damaged", { part: "xl/sharedStrings.xml" }]);
  });

  test("runs of rich text are put together, phonetic hints are left out", () => {
    const si =
      '<si><r><rPr><b/></rPr><t>Шко</t></r><r><t xml:space="preserve">ла </t></r><rPh sb="0" eb="1"><t>но</t></rPh><phoneticPr fontId="1"/></si>';
    expect(cellOf('<c r="A1" t="s"><v>0</v></c>', { "xl/sharedStrings.xml": sharedStrings(si) })).toBe("Школа ");
  });

  test("spaces at the ends stay, with xml:space and without", () => {
    expect(cellOf('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> а </t></is></c>')).toBe(" а ");
    expect(cellOf('<c r="A1" t="inlineStr"><is><t> а </t></is></c>')).toBe(" а ");
  });

  test("Excel's escapes are decoded from left to right", () => {
    const text = (t: string) => cellOf(`<c r="A1" t="inlineStr"><is><t>${t}</t></is></c>`);
    expect(text("a_x000D_b")).toBe("a\rb");
    expect(text("_x005F_x000D_")).toBe("_x000D_");
    expect(text("_x00_ _xZZZZ_")).toBe("_x00_ _xZZZZ_");
  });

  test("references and CDATA are resolved, line ends made alike", () => {
    expect(cellOf('<c r="A1" t="inlineStr"><is><t>&lt;&amp;&#1103;&#x44F;&#13;\r\n<![CDATA[<&amp;>]]></t></is></c>')).toBe(
      "<&яя\r\n<&amp;>",
    );
  });

  test.each(["&nbsp;", "&", "&#0;", "&#xFFFE;", "&#xD800;", "]]>", "\u0001", "\ufffe"])(
    "%j is no text of XML and the file is damaged",
    (text) => {
      expect(damageOf(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`)).toEqual(DAMAGED);
    },
  );

  test("text that is not UTF-8 damages the file", () => {
    const sheet = Uint8Array.from(worksheet('<row><c t="inlineStr"><is><t>\xcf</t></is></c></row>'), (c) => c.charCodeAt(0));
    expect(findingOf(zip({ ...usualParts(""), [SHEET]: sheet }))).toEqual(DAMAGED);
  });

  test("a sheet in UTF-16 is read", () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${worksheet('<row><c t="inlineStr"><is><t>Да</t></is></c></row>')}`;
    const sheet = new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
    expect(readSheetOf(zip({ ...usualParts(""), [SHEET]: sheet })).rows).toEqual([{ rowIndex: 0, values: ["Да"] }]);
  });
});

describe("truth values and errors", () => {
  test.each<[string, unknown]>([
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="b"><v>true</v></c>', true],
    ['<c r="A1" t="b"><v>false</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
  ])("%s", (xml, value) => {
    expect(cellOf(xml)).toEqual(value);
  });

  test.each(["01", "2", "да"])("%s is no truth value and the file is damaged", (text) => {
    expect(damageOf(`<row><c t="b"><v>${text}</v></c></row>`)).toEqual(DAMAGED);
  });

  test("a type that nobody knows damages the file", () => {
    expect(damageOf('<row><c t="q"><v>1</v></c></row>')).toEqual(DAMAGED);
  });
});

describe("dates and percents", () => {
  const FORMATS: Readonly<Record<number, string>> = {
    164: "dd.mm.yyyy",
    165: "[h]:mm",
    166: "[Red]0.00",
    167: "0.0%",
    168: "0&quot; дней в мес.&quot;",
    169: "[$-419]d mmm yyyy\\ г.;@",
    170: "0&quot;%&quot;",
    171: "mmmm",
    172: "General",
    173: "#,##0.00\\ _d;[Red]\\-#,##0.00\\ _y",
  };
  const under = (id: number, serial: number | string, from1904 = false) =>
    cellOf(`<c r="A1" s="1"><v>${serial}</v></c>`, {
      "xl/styles.xml": styles([0, id], FORMATS),
      ...(from1904 && {
        "xl/workbook.xml": workbook('<sheet name="a" sheetId="1" r:id="rId1"/>', '<workbookPr date1904="true"/>'),
      }),
    });

  // 44306 is 20 April 2021: Excel's DATEVALUE("20.04.2021"). 1 and 59 to 61 are the ends of its first two months, with the leap day
  // that never was; 2958465 is 31 December 9999. 42844 days from 1904-01-01 is 20 April 2021 as well (44306 - 1462).
  test.each<[string, number, number, unknown]>([
    ["a built-in date", 14, 44306, { date: "2021-04-20" }],
    ["a custom date", 164, 44306, { date: "2021-04-20" }],
    ["a date with a locale, a literal and a text section", 169, 44306, { date: "2021-04-20" }],
    ["a month by its name", 171, 44306, { date: "2021-04-20" }],
    ["a date and time", 22, 44306.39583333333, { date: "2021-04-20T09:30:00" }],
    ["a time of day that a date's format hides", 14, 44306.5, { date: "2021-04-20T12:00:00" }],
    ["midnight that rounding makes", 22, 44305.999999, { date: "2021-04-20" }],
    ["the first day", 14, 1, { date: "1900-01-01" }],
    ["28 February 1900", 14, 59, { date: "1900-02-28" }],
    ["29 February 1900, which is no date", 14, 60, 60],
    ["1 March 1900", 14, 61, { date: "1900-03-01" }],
    ["the last day", 14, 2_958_465, { date: "9999-12-31" }],
    ["a day after the last", 14, 2_958_466, 2_958_466],
    ["a negative number", 14, -1, -1],
    ["a time of day", 20, 0.395833333333333, { date: "1899-12-31T09:30:00" }],
    ["midnight as a time", 20, 0, { date: "1899-12-31T00:00:00" }],
    ["hours that go on past a day", 165, 1.0625, { date: "1900-01-01T01:30:00" }],
    ["a Chinese date", 31, 44306, { date: "2021-04-20" }],
    ["a percent", 10, 0.2826, { percent: 28.26 }],
    ["a percent with floating noise", 167, 0.1 + 0.2, { percent: 30 }],
    ["a negative percent", 9, -0.07, { percent: -7 }],
    ["a percent sign in quotes", 170, 28, 28],
    ["a colour", 166, 44306, 44306],
    ["days in quotes", 168, 5, 5],
    ["padding by letters", 173, 5, 5],
    ["the general format by name", 172, 5, 5],
    ["a format that is not defined", 200, 5, 5],
  ])("%s (format %i, %d)", (_, id, serial, value) => {
    expect(under(id, serial)).toEqual(value);
  });

  test("a workbook that counts from 1904", () => {
    expect(under(14, 42844, true)).toEqual({ date: "2021-04-20" });
    expect(under(14, 0, true)).toEqual({ date: "1904-01-01" });
    expect(under(20, 0.5, true)).toEqual({ date: "1899-12-31T12:00:00" });
  });

  test("text and truth values under a date's format stay what they are", () => {
    const parts = { "xl/styles.xml": styles([0, 14]) };
    expect(cellOf('<c r="A1" s="1" t="str"><v>20.04.2021</v></c>', parts)).toBe("20.04.2021");
    expect(cellOf('<c r="A1" s="1" t="b"><v>1</v></c>', parts)).toBe(true);
  });

  test.each<[string, string]>([
    ["2021-04-20", "2021-04-20"],
    ["2021-04-20T00:00:00", "2021-04-20"],
    ["2021-04-20T09:30:00.000Z", "2021-04-20T09:30:00"],
    ["2021-04-20T09:30", "2021-04-20T09:30:00"],
    ["09:30:00", "1899-12-31T09:30:00"],
  ])("the ISO date %s", (text, date) => {
    expect(cellOf(`<c r="A1" t="d"><v>${text}</v></c>`)).toEqual({ date });
  });

  test.each(["2021-02-30", "20.04.2021", "2021-04-20T25:00", "2021-04-2009:30", "T", "Z"])("%s is no ISO date", (text) => {
    expect(damageOf(`<row><c t="d"><v>${text}</v></c></row>`)).toEqual(DAMAGED);
  });
});

describe("places", () => {
  test("a cell without an address stands after its neighbour", () => {
    expect(rowsOf('<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>')).toEqual([
      { rowIndex: 2, values: [null, 1, 2] },
      { rowIndex: 3, values: [3] },
    ]);
  });

  test("blanks at the end of a row are cut off, and rows without a value are not listed", () => {
    expect(
      rowsOf(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1" t="s"></c></row><row r="2"><c r="A2"/></row><row r="3"/>',
      ),
    ).toEqual([{ rowIndex: 0, values: [1] }]);
  });

  test("rows and cells out of order are put into order", () => {
    expect(
      rowsOf('<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>'),
    ).toEqual([
      { rowIndex: 0, values: [0] },
      { rowIndex: 1, values: [1, 2] },
    ]);
  });

  test.each([
    ["the same cell twice", '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ["the same row twice", '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'],
    ["a cell of another row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ["a column past XFD", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["a cell after XFD", '<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>'],
    ["a row past the last", '<row r="1048577"/>'],
    ["row 0", '<row r="0"/>'],
    ["no address", '<row><c r="1A"><v>1</v></c></row>'],
    ["two values", "<row><c><v>1</v><v>2</v></c></row>"],
    ["an element in a value", "<row><c><v>1<b/></v></c></row>"],
    ["an attribute twice", '<row><c r="A1" r="A1"/></row>'],
  ])("%s: the file is damaged", (_, rows) => {
    expect(damageOf(rows)).toEqual(DAMAGED);
  });
});

describe("formulas", () => {
  test("stand beside their cached values", () => {
    const sheet = sheetOf(
      worksheet(
        '<row><c><f>SUM(B1:B2)&amp;"_x000D_"</f><v>3</v></c><c t="str"><f t="shared" ref="B1:B2" si="0">A1&lt;2</f><v>да</v></c></row>' +
          '<row><c><f>=1</f></c><c t="e"><f t="shared" si="0"/><v>#N/A</v></c></row>',
      ),
    );
    expect(sheet.formulas).toEqual([
      { rowIndex: 0, columnIndex: 0, formula: 'SUM(B1:B2)&"\r"' },
      { rowIndex: 0, columnIndex: 1, formula: "A1<2" },
      { rowIndex: 1, columnIndex: 0, formula: "1", isUncomputed: true },
      { rowIndex: 1, columnIndex: 1, formula: null },
    ]);
    expect(sheet.rows).toEqual([
      { rowIndex: 0, values: [3, "да"] },
      { rowIndex: 1, values: [null, { error: "#N/A" }] },
    ]);
  });
});

test("a formula with an empty text for its value is computed, one with an empty value or none is not", () => {
  const { formulas } = sheetOf(
    worksheet('<row><c t="str"><f>""</f><v></v></c><c><f>B1</f><v/></c><c><f>B1</f></c><c><f>B1</f><v>0</v></c></row>'),
  );
  expect(formulas.map(({ isUncomputed = false }) => isUncomputed)).toEqual([false, true, true, false]);
});

describe("spellings of XML", () => {
  const expected = [{ rowIndex: 0, values: [1, "а"] }];

  test.each([
    [
      "prefixes",
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>а</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    ],
    [
      "the strict namespace",
      worksheet('<row><c><v>1</v></c><c t="inlineStr"><is><t>а</t></is></c></row>').replace(MAIN, STRICT_MAIN),
    ],
    [
      "comments, instructions, CDATA and spaces",
      `\ufeff<?xml version='1.0' encoding="UTF-8" standalone='yes'?>\n<!-- <row> --><?a <b>?><worksheet\n xmlns = '${MAIN}'>\n<sheetData ><!--a--> <row\tr = "1" ><c\nr='A1'><v><!-- 7 -->1<?b?></v ></c > x <c t='inlineStr' r='B1'><is><t><![CDATA[а]]></t></is></c></row></sheetData></worksheet>\n<!--end-->\n`,
    ],
    [
      "strangers between and inside",
      worksheet(
        '<row x:dyDescent="0.25"><x:c r="A1"><v>9</v></x:c><c><x:v>9</x:v><v>1</v><extLst><ext><c r="Z9"><v>8</v></c></ext></extLst></c><c t="inlineStr"><is><t>а</t></is></c></row>',
        '<mc:AlternateContent xmlns:mc="m"><mc:Choice><sheetData><row><c><v>5</v></c></row></sheetData></mc:Choice></mc:AlternateContent>',
        '<extLst><ext uri="a"><x:sheetData/></ext></extLst>',
      ).replace("<worksheet ", '<worksheet xmlns:x="stranger" '),
    ],
    [
      "a stranger's default namespace in the middle",
      worksheet('<row><c><v>1</v></c><c xmlns="stranger"><v>9</v></c><c t="inlineStr"><is><t>а</t></is></c></row>'),
    ],
  ])("%s", (_, sheet) => {
    expect(sheetOf(sheet).rows).toEqual(expected);
  });

  test.each([
    ["no namespace", "<worksheet><sheetData/></worksheet>"],
    ["another root", `<chartsheet xmlns="${MAIN}"/>`],
    ["an end that is missing", worksheet("<row>")],
    ["an end of another element", worksheet("<row></rows>")],
    ["an end that is cut", worksheet("").slice(0, -1)],
    ["two roots", worksheet("") + worksheet("")],
    ["text behind the end", `${worksheet("")}x`],
    ["a prefix that is not declared", worksheet("<y:row/>")],
    ["an attribute's prefix that is not declared", worksheet('<row y:a="1"/>')],
    ["an attribute without quotes", worksheet("<row r=1/>")],
    ["attributes without a space", worksheet('<row r="1"s="1"/>')],
    ["a tag inside a value", worksheet('<row r="<"/>')],
    ["an unknown entity that nobody reads", worksheet('<row a="&b;"/>')],
    ["two dashes in a comment", worksheet("<!-- a -- b -->")],
    ["a comment without an end", worksheet("<!-- a")],
    ["a declaration in the middle", worksheet('<?xml version="1.0"?>')],
    ["a declaration with a stranger's word", `<?xml version="1.0" a="b"?>${worksheet("")}`],
    ["version 1.1", `<?xml version="1.1"?>${worksheet("")}`],
    ["nothing", ""],
  ])("%s: the file is damaged", (_, sheet) => {
    expect(findingOf(zip(usualParts(sheet)))).toEqual(DAMAGED);
  });
});
