// Our own sheets stand behind the school's, are known again whatever they are called by then, and are made anew by the next run.

import { beforeAll, describe, expect, it } from "vitest";
import { block } from "../../../shared/workbook/block.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { formula } from "../../../shared/workbook/formula.ts";
import { hasLibreOffice, resavedByLibreOffice } from "../../libre-office.ts";
import { relationship, relationships, usualParts, workbook, worksheet, zip } from "../read/build-package.ts";
import { readByExceljs } from "../write/opened-parts.ts";
import { FINDINGS, findingsSheet, marksOn } from "./findings-sheet.ts";
import { difference, oldSheets, partText, patched, snapshotOf, withPart } from "./patched.ts";
import { FORM, REFERENCE, schoolForm } from "./school-form.ts";

const edits: readonly Edit[] = [...marksOn(FORM), ...findingsSheet(FORM)];
const WORKBOOK = "xl/workbook.xml";

const small = (text: string, sheet = FINDINGS): readonly Edit[] => [
  { kind: "ensure-sheet", sheet },
  { kind: "put-values", sheet, rowIndex: 0, columnIndex: 0, values: [[text]] },
];

const activeTab = (bytes: Uint8Array): string | undefined => /activeTab="(\d+)"/.exec(partText(bytes, WORKBOOK))?.[1];
const selectedTabs = (bytes: Uint8Array, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i + 1).filter((n) =>
    partText(bytes, `xl/worksheets/sheet${n}.xml`).includes('tabSelected="1"'),
  );

describe("a sheet of our own", () => {
  let form: Uint8Array;
  beforeAll(async () => {
    form = await schoolForm();
  });

  it("has all that a sheet of a fresh workbook has", async () => {
    const book = await readByExceljs(patched(form, edits));
    const sheet = book.getWorksheet(FINDINGS)!;
    expect(book.worksheets.map(({ name }) => name)).toEqual([FORM, REFERENCE, FINDINGS, "msoko_lists"]);
    expect(sheet.getCell("B4").value).toBe("=Больше, чем обучающихся");
    expect(snapshotOf(patched(form, edits)).sheets[2]?.rows[3]?.values[1]).toBe("_x000D_ не доля");
    expect(sheet.getCell("C6").value).toEqual({ formula: `SUM('${FINDINGS}'!$C$4:$C$5)`, result: 4 });
    expect(sheet.getCell("E4").value).toEqual(new Date("2022-04-20T00:00:00Z"));
    expect(sheet.getCell("E5").numFmt).toBe("dd.mm.yyyy hh:mm");
    expect(sheet.getCell("D4").numFmt).toBe("0.0%");
    expect(sheet.getCell("A3").font).toMatchObject({ bold: true, color: { argb: "FFFFFFFF" } });
    expect(sheet.getCell("A3").border?.left?.style).toBe("thin");
    expect(sheet.getCell("F4").dataValidation).toMatchObject({ type: "list", prompt: "Ответ школы" });
    expect(sheet.getCell("F4").protection).toMatchObject({ locked: false });
    expect(sheet.getCell("C3").note).toMatchObject({ texts: [{ text: "Сколько учеников" }] });
    expect(sheet.autoFilter).toBe("A3:E5");
    const formats = (sheet as unknown as { conditionalFormattings: { rules: { style: unknown }[] }[] }).conditionalFormattings;
    expect(formats[0]?.rules[0]?.style).toMatchObject({ font: { color: { argb: "FF8B1A10" } } });
  });

  it("puts no text into the school's table of strings, and a text never becomes a formula", () => {
    const after = patched(form, edits);
    expect(partText(after, "xl/sharedStrings.xml")).toBe(partText(form, "xl/sharedStrings.xml"));
    const xml = partText(after, "xl/worksheets/sheet3.xml");
    expect(xml).toContain('t="inlineStr"><is><t>=Больше, чем обучающихся</t></is>');
    expect([...xml.matchAll(/<f>/g)]).toHaveLength(1);
  });

  it("patching twice gives the bytes of patching once", () => {
    const once = patched(form, [...edits, { kind: "activate", sheet: FINDINGS }]);
    expect(patched(once, [...edits, { kind: "activate", sheet: FINDINGS }])).toEqual(once);
    expect(patched(form, [...edits, { kind: "activate", sheet: FINDINGS }]), "and there is no chance in it").toEqual(once);
  });

  it("is emptied and filled anew in its place, with all that hung on it", () => {
    const first = patched(form, [...edits, ...small("Ещё лист", "Второй")]);
    const again = patched(first, small("Замечаний нет"));
    const { sheets, names } = snapshotOf(again);
    expect(sheets.map(({ name }) => name)).toEqual([FORM, REFERENCE, FINDINGS, "Второй", "msoko_lists"]);
    expect(sheets[2]?.rows).toEqual([{ rowIndex: 0, values: ["Замечаний нет"] }]);
    expect(names.map(({ name }) => name)).toContain("УЧАСТНИКИ");
    expect(difference(first, again).removed).toEqual([
      "xl/charts/chart1.xml",
      "xl/drawings/drawing2.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/comments2.xml",
      "xl/drawings/vmlDrawing2.vml",
      "xl/worksheets/_rels/sheet3.xml.rels",
    ]);
    expect(partText(again, "[Content_Types].xml")).not.toMatch(/chart1|drawing2|comments2/);
    expect(partText(again, WORKBOOK)).not.toMatch(/_FilterDatabase|Print_Titles/);
    expect(oldSheets(form, again)).toEqual(snapshotOf(form).sheets);
  });

  it("is known again after the school has renamed and moved it, and is not taken for another of that name", () => {
    const first = patched(form, small("Первый"));
    const renamed = withPart(first, WORKBOOK, (xml) => xml.replaceAll("Замечания", "Ответ школы"));
    const again = patched(renamed, small("Второй", "Ответ школы"));
    expect(snapshotOf(again).sheets.map(({ name }) => name)).toEqual([FORM, REFERENCE, "Ответ школы"]);
    expect(snapshotOf(again).sheets[2]?.rows[0]?.values).toEqual(["Второй"]);
    expect(snapshotOf(patched(renamed, small("Третий"))).sheets.map(({ name }) => name)).toEqual([
      FORM,
      REFERENCE,
      "Ответ школы",
      FINDINGS,
    ]);
  });

  it.skipIf(!hasLibreOffice)("is known again after LibreOffice has saved the file", { timeout: 120_000 }, () => {
    const resaved = resavedByLibreOffice(patched(form, edits));
    const again = patched(resaved, edits);
    expect(snapshotOf(again).sheets.map(({ name }) => name)).toEqual([FORM, REFERENCE, FINDINGS, "msoko_lists"]);
    const comments = partText(again, "xl/comments1.xml");
    expect(comments.match(/Проверка МСОКО:/g)).toHaveLength(2);
    expect(comments).toContain("Примечание школы:");
    expect(patched(again, edits)).toEqual(again);
  });

  it("is deleted with its names; sheets behind it get their new numbers", () => {
    const first = patched(form, [...small("a", "Первый"), ...findingsSheet(FORM), { kind: "activate", sheet: FINDINGS }]);
    expect(activeTab(first)).toBe("3");
    const again = patched(first, [
      { kind: "delete-own-sheet", sheet: "Первый" },
      { kind: "delete-own-sheet", sheet: "Нет такого" },
    ]);
    expect(snapshotOf(again).sheets.map(({ name }) => name)).toEqual([FORM, REFERENCE, FINDINGS, "msoko_lists"]);
    expect(activeTab(again)).toBe("2");
    expect(partText(again, WORKBOOK)).toContain('name="_xlnm._FilterDatabase" localSheetId="2"');
    expect(partText(again, WORKBOOK)).not.toContain("Первый");
    expect(difference(first, again)).toMatchObject({
      removed: ["xl/worksheets/sheet3.xml"],
      changed: ["xl/_rels/workbook.xml.rels", "xl/workbook.xml", "[Content_Types].xml"].sort(),
    });
  });

  it("is shown first only where that is asked; then no other tab stays chosen with it", () => {
    expect(selectedTabs(form, 2)).toEqual([]);
    const chosen = withPart(form, "xl/worksheets/sheet1.xml", (xml) => xml.replace("<sheetView ", '<sheetView tabSelected="1" '));
    const plain = patched(chosen, small("x"));
    expect([activeTab(plain) ?? "0", selectedTabs(plain, 3)]).toEqual(["0", [1]]);
    const active = patched(chosen, [...small("x"), { kind: "activate", sheet: FINDINGS }]);
    expect([activeTab(active), selectedTabs(active, 3)]).toEqual(["2", [3]]);
    // Two tabs chosen at once are a group: what is typed into one goes into both.
    expect(partText(active, "xl/worksheets/sheet1.xml")).toContain('tabSelected="0"');
    expect([activeTab(patched(active, small("y"))), selectedTabs(patched(active, small("y")), 3)]).toEqual(["2", [3]]);
  });

  it("two runs with a sheet each: lists that the other sheet needs are left to it", () => {
    const options = (list: string): readonly string[] => [`${list}, с запятой`, "нет"];
    const listed = (sheet: string): readonly Edit[] => [
      ...small(sheet, sheet),
      { kind: "drop-down", block: block(sheet, 1, 0), options: options(sheet) },
    ];
    const both = patched(patched(form, listed("А")), listed("Б"));
    const { sheets } = snapshotOf(both);
    expect(sheets.map(({ name }) => name)).toEqual([FORM, REFERENCE, "А", "msoko_lists", "Б", "msoko_lists_2"]);
    expect(sheets[3]?.rows[0]?.values).toEqual(["А, с запятой"]);
    expect(patched(both, listed("Б"))).toEqual(both);
    expect(patched(both, listed("А"))).toEqual(both);
  });

  it("formulas in Excel's chain of calculation: a chain that names a sheet of ours is taken out, any other stays", () => {
    const chain = (sheetId: number): string =>
      `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/><c r="A2" i="${sheetId}"/></calcChain>`;
    const before = zip(
      usualParts(worksheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'), {
        "xl/_rels/workbook.xml.rels": relationships(
          relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
          relationship("rId5", "calcChain", "calcChain.xml"),
        ),
        "xl/calcChain.xml": chain(1),
      }),
    );
    const computed: readonly Edit[] = [
      { kind: "ensure-sheet", sheet: FINDINGS },
      {
        kind: "put-values",
        sheet: FINDINGS,
        rowIndex: 1,
        columnIndex: 0,
        values: [[{ formula: formula`SUM(${block("Лист1", 0, 0)})`, value: 2 }]],
      },
    ];
    const first = patched(before, computed);
    expect(difference(before, first).changed).not.toContain("xl/calcChain.xml");
    expect(difference(first, patched(first, small("x"))).removed).toEqual([]);
    const byExcel = withPart(first, "xl/calcChain.xml", () => chain(2));
    const again = patched(byExcel, small("x"));
    expect(difference(byExcel, again).removed).toEqual(["xl/calcChain.xml"]);
    expect(partText(again, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("a workbook whose only view and names are empty tags, and one with neither", () => {
    for (const [before, after] of [
      ["<bookViews/>", "<definedNames />"],
      ["", "<calcPr/>"],
    ]) {
      const bytes = zip(
        usualParts(worksheet(""), {
          "xl/workbook.xml": workbook('<sheet name="Лист1" sheetId="7" r:id="rId1"/>', before, after),
        }),
      );
      const twice = [...small("x"), { kind: "activate", sheet: FINDINGS } as const];
      const once = patched(bytes, twice);
      expect(activeTab(once)).toBe("1");
      expect(partText(once, WORKBOOK)).toMatch(/<sheet name="Замечания" sheetId="8"/);
      expect(patched(once, twice)).toEqual(once);
    }
  });
});
