// What is handed to Excel as typed: a text stays a text whatever it looks like; our functions get their namespace; one undo is asked for
// where Excel can give it.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { block } from "../../shared/workbook/block.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { claimSheets } from "../../shared/workbook/own-sheets.ts";
import { withNamespace } from "../../src/excel/insert-formula.ts";
import { makeExcelHost } from "../../src/excel/make-excel-host.ts";
import { mergedAreas } from "../../src/excel/merged-areas.ts";
import { typedText } from "../../src/excel/typed-value.ts";
import { TRAPS } from "./contract.ts";
import { parseTyped } from "./excel-model/parse-typed.ts";
import { startExcel } from "./excel-model/start-excel.ts";

const newExcel = await startExcel();
const WATCH = { progress: () => {}, isCancelled: () => false };

describe("texts", () => {
  const likely = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.stringMatching(/^[=+\-@']?[0-9А-яA-z.,/:% ]{0,10}$/),
    fc.constantFrom(...TRAPS, "май 2021", "Mar-5", "истина", " TRUE ", "12:30", "1e5", "#Н/Д", "−5", "5 %"),
  );

  it("whatever a text looks like, Excel takes it for that text", () => {
    fc.assert(
      fc.property(likely, (text) => {
        expect(parseTyped(typedText(text), "General").cell?.value ?? "").toBe(text);
      }),
      { numRuns: 3_000 },
    );
  });

  it("plain words need no apostrophe, which a user would see", () => {
    for (const word of ["Школа", "не сдано", "п/п", "СОШ им. Пушкина"]) expect(typedText(word)).toBe(word);
  });
});

describe("formulas", () => {
  it.each([
    ["=SHARE(A1:A5)", "=MSOKO.SHARE(A1:A5)"],
    ["=IF(share(A1)>0,SUM(B1:B2),0)", "=IF(MSOKO.share(A1)>0,SUM(B1:B2),0)"],
    ['="SHARE(1)"&SHARE (A1)', '="SHARE(1)"&MSOKO.SHARE (A1)'],
    ["=MSOKO.SHARE(A1)+OTHER.SHARE(A1)", "=MSOKO.SHARE(A1)+OTHER.SHARE(A1)"],
    ["='SHARE(1)'!A1", "='SHARE(1)'!A1"],
  ])("%s", (typed, written) => {
    expect(withNamespace(typed, ["SHARE", "QUALITY"])).toBe(written);
  });
});

describe("addresses of several areas", () => {
  it.each([
    ["Лист1!A1:B2", [{ rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 }]],
    [
      "'Отчёт, май'!A1:B1,'Отчёт, май'!D4:D5",
      [
        { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 2 },
        { rowIndex: 3, columnIndex: 3, rowCount: 2, columnCount: 1 },
      ],
    ],
    ["'д''Арт!'!C2:C3", [{ rowIndex: 1, columnIndex: 2, rowCount: 2, columnCount: 1 }]],
    ["Лист1!B:C", [{ rowIndex: 0, columnIndex: 1, rowCount: 1_048_576, columnCount: 2 }]],
    ["Лист1!3:3", [{ rowIndex: 2, columnIndex: 0, rowCount: 1, columnCount: 16_384 }]],
  ])("%s", (address, areas) => {
    expect(mergedAreas(address)).toEqual(areas);
  });
});

describe("one undo for all that a command does", () => {
  const edits = claimSheets([{ kind: "ensure-sheet", sheet: "Сводка" }], "TEST");
  const protect: Edit = { kind: "protect", sheet: "Сводка", unlocked: [] };

  async function asked(list: readonly Edit[], failing = false): Promise<unknown[]> {
    newExcel();
    const { run } = Excel;
    const options: unknown[] = [];
    const spy = async (given: { readonly mergeUndoGroup?: boolean }, talk: never) => {
      options.push(given.mergeUndoGroup === true);
      if (failing && given.mergeUndoGroup) throw Object.assign(new Error("no"), { code: "UndoNotSupported" });
      return (run as (...args: unknown[]) => unknown)(given, talk);
    };
    Object.assign(Excel, { run: spy });
    await makeExcelHost()
      .applyEdits(list, WATCH)
      .finally(() => Object.assign(Excel, { run }));
    return options;
  }

  it("is asked for", async () => expect(await asked(edits)).toEqual([true]));
  it("not with what Excel cannot undo", async () => expect(await asked([...edits, protect])).toEqual([false]));
  it("refused, the same is done without it", async () => expect(await asked(edits, true)).toEqual([true, false]));
});

it("a place with a wrong sheet name in other letters' case is found, as in Excel", async () => {
  const { workbook } = newExcel();
  const host = makeExcelHost();
  await host.applyEdits(
    claimSheets(
      [
        { kind: "ensure-sheet", sheet: "Сводка" },
        { kind: "activate", sheet: "Сводка" },
      ],
      "TEST",
    ),
    WATCH,
  );
  expect(workbook.activeSheet.Name).toBe("Сводка");
  await host.goTo(block("лист1", 3, 2));
  const { sheet, where } = workbook.selection;
  expect([workbook.activeSheet.Name, sheet.Name, where]).toEqual([
    "Лист1",
    "Лист1",
    { rowIndex: 3, columnIndex: 2, rowCount: 1, columnCount: 1 },
  ]);
});

it("a text that looks like a formula is read as a text, a formula as its value and itself", async () => {
  const { workbook } = newExcel();
  const [sheet] = workbook.Worksheets.items;
  sheet?.typeInto(0, 0, "'=1+1");
  sheet?.typeInto(0, 1, "=1+1");
  const { sheets } = await makeExcelHost().readSnapshot({ sheets: "all" });
  expect(sheets[0]?.rows[0]?.values[0]).toBe("=1+1");
  expect(sheets[0]?.formulas).toEqual([{ rowIndex: 0, columnIndex: 1, formula: "1+1" }]);
});

it("dates with other cells between them are dates, each of them, and the cells between keep their format", async () => {
  const { workbook } = newExcel();
  const date = { date: "2026-06-10" };
  const values = [[date], [date], [45], ["текст"], [date], [null], [date]];
  const edits: Edit[] = [
    { kind: "ensure-sheet", sheet: "Сводка" },
    { kind: "put-values", sheet: "Сводка", rowIndex: 0, columnIndex: 0, values },
  ];
  await makeExcelHost().applyEdits(claimSheets(edits, "TEST"), WATCH);
  const { sheets } = await makeExcelHost().readSnapshot({ sheets: "all" });
  const made = sheets.find(({ name }) => name === "Сводка");
  expect(made?.rows.map(({ rowIndex, values: [value] }) => [rowIndex, value])).toEqual([
    [0, date],
    [1, date],
    [2, 45],
    [3, "текст"],
    [4, date],
    [6, date],
  ]);
  expect(workbook.Worksheets.items).toHaveLength(2);
});
