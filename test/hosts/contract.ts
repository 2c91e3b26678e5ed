// The one contract of all hosts: what applying edits and reading them back must mean, whoever holds the workbook.

import { describe, expect, it } from "vitest";
import { type Host, HostRefusal, type SnapshotRequest } from "../../shared/commands/host.ts";
import { block } from "../../shared/workbook/block.ts";
import type { CellValue } from "../../shared/workbook/cell.ts";
import type { Edit, WrittenValue } from "../../shared/workbook/edit.ts";
import { formula, here } from "../../shared/workbook/formula.ts";
import { claimSheets, ownSheets } from "../../shared/workbook/own-sheets.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { summaryOf, TWO_BAD_YEARS } from "../reports/made-district.ts";

/** A host with a workbook in it that holds one sheet of the user's, «Лист1», blank. */
export interface HostUnderTest {
  readonly host: Host;
  /** What the user does by hand on a sheet of their own; a sheet that is not there is made. A leading «=» is a formula. */
  readonly type: (sheet: string, rowIndex: number, columnIndex: number, value: string | number | boolean | null) => Promise<void>;
  /** The formula that stands in a cell, without «=», as the host itself says; `null`: none. */
  readonly formulaAt: (sheet: string, rowIndex: number, columnIndex: number) => Promise<string | null>;
  /** Text of the note on a cell, as the host itself says; `null`: none. */
  readonly noteAt: (sheet: string, rowIndex: number, columnIndex: number) => Promise<string | null>;
  /** Charts on a sheet by their titles, as the host itself says; `null` where the host has no charts. */
  readonly chartsOn: (sheet: string) => Promise<readonly string[] | null>;
}

export interface HostTraits {
  /** A file has no selected cell. */
  readonly hasSelection: boolean;
}

const WATCH = { progress: () => {}, isCancelled: () => false };
const ALL: SnapshotRequest = { sheets: "all" };
const OWN = "Сводка";

const put = (sheet: string, values: readonly (readonly WrittenValue[])[], rowIndex = 0, columnIndex = 0): Edit => ({
  ...{ kind: "put-values", sheet, rowIndex, columnIndex, values },
});
const made = (sheet: string, ...edits: readonly Edit[]): Edit[] =>
  claimSheets([{ kind: "ensure-sheet", sheet }, ...edits], "TEST");

const sheetOf = (workbook: WorkbookSnapshot, name: string): SheetSnapshot => {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${workbook.sheets.map((each) => each.name).join(", ")}`);
  return sheet;
};
const cellOf = (sheet: SheetSnapshot, rowIndex: number, columnIndex: number): CellValue =>
  sheet.rows.find((row) => row.rowIndex === rowIndex)?.values[columnIndex] ?? null;

/** What a file of a school may hold, and a spreadsheet would take for something else. */
export const TRAPS: readonly string[] = [
  "=1+1",
  '=HYPERLINK("http://example.com","жми")',
  "+7 928 000-00-00",
  "-",
  "@SUM(A1:A9)",
  "'кавычка",
  "0123",
  "45%",
  "3,5",
  "01.09.2025",
  "1/2",
  "TRUE",
  "#REF!",
  "<img src=x onerror=alert(1)>",
  " пробелы ",
  "строка\nвторая",
];

/** Every host's test file calls this with its own way to make a workbook. */
export function describeHost(name: string, make: () => Promise<HostUnderTest>, { hasSelection }: HostTraits): void {
  describe(`${name} keeps the contract of hosts`, () => {
    it("values come back as they were put: numbers, texts, booleans, blanks, dates", async () => {
      const { host } = await make();
      const values = [
        ["Школа", 12, 0.2826, true, null],
        [null, -3.5, 0, false, { date: "2021-04-20" }],
      ];
      await host.applyEdits(
        made(OWN, put(OWN, values, 2, 1), { kind: "number-format", block: block(OWN, 3, 5), format: "date" }),
        WATCH,
      );
      const sheet = sheetOf(await host.readSnapshot(ALL), OWN);
      for (const [row, cells] of values.entries()) {
        for (const [column, value] of cells.entries()) expect(cellOf(sheet, 2 + row, 1 + column)).toEqual(value);
      }
      expect(sheet.rows.map(({ rowIndex }) => rowIndex)).toEqual([2, 3]);
    });

    it("a text is a text, whatever it looks like", async () => {
      const { host, formulaAt } = await make();
      await host.applyEdits(
        made(
          OWN,
          put(
            OWN,
            TRAPS.map((text) => [text]),
          ),
        ),
        WATCH,
      );
      const sheet = sheetOf(await host.readSnapshot(ALL), OWN);
      for (const [row, text] of TRAPS.entries()) {
        expect(cellOf(sheet, row, 0)).toBe(text);
        expect(await formulaAt(OWN, row, 0)).toBeNull();
      }
    });

    it("a formula is a formula", async () => {
      const { host, formulaAt } = await make();
      const sum = { formula: formula`SUM(${here(block(OWN, 0, 0, 2))})`, value: 5 };
      await host.applyEdits(made(OWN, put(OWN, [[2], [3], [sum]])), WATCH);
      expect(await formulaAt(OWN, 2, 0)).toBe("SUM(A1:A2)");
      expect(sheetOf(await host.readSnapshot(ALL), OWN).formulas).toMatchObject([{ rowIndex: 2, columnIndex: 0 }]);
    });

    it("a sheet made again is emptied first: nothing of the earlier run is left", async () => {
      const { host, noteAt, chartsOn } = await make();
      const chart: Edit = {
        kind: "chart",
        over: block(OWN, 5, 0, 10, 5),
        chart: {
          ...{ type: "column", title: "Доля «2»", description: "Доли" },
          categories: block(OWN, 1, 0, 2),
          series: [{ name: block(OWN, 0, 1), values: block(OWN, 1, 1, 2) }],
          valueAxis: { title: "доля", format: "percent" },
        },
      };
      const note: Edit = { kind: "note", sheet: OWN, rowIndex: 1, columnIndex: 1, text: "проверьте" };
      const rows = [
        ["", "район"],
        ["РУ", 0.2],
        ["МА", 0.3],
      ];
      await host.applyEdits(made(OWN, put(OWN, rows), note, chart), WATCH);
      expect(await noteAt(OWN, 1, 1)).toContain("проверьте");
      const charts = await chartsOn(OWN);
      if (charts !== null) expect(charts).toEqual(["Доля «2»"]);
      await host.applyEdits(made(OWN, put(OWN, [["новое"]])), WATCH);
      const sheet = sheetOf(await host.readSnapshot(ALL), OWN);
      expect(sheet.rows).toEqual([{ rowIndex: 0, values: ["новое"] }]);
      expect(await noteAt(OWN, 1, 1)).toBeNull();
      if (charts !== null) expect(await chartsOn(OWN)).toEqual([]);
    });

    it("the counts of a summary are the data's own, built once, twice and after other data", async () => {
      const { host, formulaAt } = await make();
      // «Низкие результаты», «Не выявлена», «Данных мало», «Всего школ»: C5 to C8. Two bad years make a school low, one is too few data.
      const [once, twice] = [
        TWO_BAD_YEARS,
        [...TWO_BAD_YEARS, ...TWO_BAD_YEARS.map((year) => ({ ...year, school: "Школа № 2" }))],
      ];
      for (const [results, counts] of [
        [once, [1, 0, 0, 1]],
        [once, [1, 0, 0, 1]],
        [twice, [2, 0, 0, 2]],
        [once, [1, 0, 0, 1]],
      ] as const) {
        await host.applyEdits(summaryOf(results).edits, WATCH);
        const sheet = sheetOf(await host.readSnapshot(ALL), "Сводка");
        expect([4, 5, 6, 7].map((row) => cellOf(sheet, row, 2))).toEqual(counts);
        for (const row of [4, 5, 6, 7]) expect(await formulaAt("Сводка", row, 2)).toBeNull();
      }
    });

    it("applied twice, edits leave what they leave applied once", async () => {
      const { host } = await make();
      const edits = [...made(OWN, put(OWN, [["Школа", 1]])), { kind: "activate", sheet: OWN } as const];
      await host.applyEdits(edits, WATCH);
      const once = await host.readSnapshot(ALL);
      await host.applyEdits(edits, WATCH);
      expect(await host.readSnapshot(ALL)).toEqual(once);
    });

    it("the user's own sheets are as they were, and stand first", async () => {
      const { host, type, formulaAt } = await make();
      await type("Лист1", 0, 0, "моё");
      await type("Лист1", 1, 1, 7);
      await type("Лист1", 2, 1, "=B2*2");
      const before = sheetOf(await host.readSnapshot(ALL), "Лист1");
      await host.applyEdits(made("Вторая", put("Вторая", [[1]])), WATCH);
      await host.applyEdits(claimSheets([{ kind: "ensure-sheet", sheet: OWN }, put(OWN, [[2]])], "OTHER"), WATCH);
      const after = await host.readSnapshot(ALL);
      expect(sheetOf(after, "Лист1")).toEqual(before);
      expect(await formulaAt("Лист1", 2, 1)).toBe("B2*2");
      expect(after.sheets.map((sheet) => sheet.name)).toEqual(["Лист1", "Вторая", OWN]);
    });

    it("the tool's own sheets are known again by their marks, also by others than the last command's", async () => {
      const { host } = await make();
      await host.applyEdits(made(OWN, put(OWN, [["а"]])), WATCH);
      await host.applyEdits(claimSheets([{ kind: "ensure-sheet", sheet: "Ещё" }], "OTHER"), WATCH);
      const { names, sheets } = await host.readSnapshot({ sheets: "none" });
      expect(sheets).toEqual([]);
      expect([...ownSheets(names).keys()].sort()).toEqual(["Ещё", OWN].sort());
    });

    it("only the sheets that are asked for are read, and one that is not there is left out", async () => {
      const { host, type } = await make();
      await type("Лист1", 0, 0, 1);
      await type("Лист2", 0, 0, 2);
      const { sheets } = await host.readSnapshot({ sheets: ["Лист2", "Нет такого"] });
      expect(sheets.map((sheet) => sheet.name)).toEqual(["Лист2"]);
    });

    it("a sheet of our own is deleted, with its mark", async () => {
      const { host } = await make();
      await host.applyEdits(made(OWN, put(OWN, [["а"]])), WATCH);
      await host.applyEdits([{ kind: "delete-own-sheet", sheet: OWN }], WATCH);
      const after = await host.readSnapshot(ALL);
      expect(after.sheets.map((sheet) => sheet.name)).toEqual(["Лист1"]);
      expect(ownSheets(after.names).size).toBe(0);
      // Deleting what is not there is nothing: a command can be run again.
      await host.applyEdits([{ kind: "delete-own-sheet", sheet: OWN }], WATCH);
    });

    it("looks, widths, lists, links, conditions, protection and pages do not disturb the values", async () => {
      const { host } = await make();
      const all: Edit[] = [
        { kind: "column-widths", sheet: OWN, columnIndex: 0, widths: [30, 12] },
        { kind: "row-heights", sheet: OWN, rowIndex: 0, heights: [30] },
        { kind: "freeze", sheet: OWN, rowCount: 1, columnCount: 1 },
        put(OWN, [
          ["Школа", "Доля"],
          ["Первая", 0.31],
          ["Вторая", 0.12],
        ]),
        { kind: "style", block: block(OWN, 0, 0, 1, 2), style: "header" },
        { kind: "number-format", block: block(OWN, 1, 1, 2), format: "percent-1" },
        { kind: "filter", block: block(OWN, 0, 0, 3, 2) },
        { kind: "drop-down", block: block(OWN, 1, 0, 2), options: ["Первая", "Вторая"], hint: "Выберите" },
        {
          kind: "conditional-format",
          block: block(OWN, 1, 1, 2),
          when: { kind: "compare", operator: ">=", value: 0.3 },
          style: "bad",
        },
        { kind: "conditional-format", block: block(OWN, 1, 0, 2), when: { kind: "text-is", text: "Первая" }, style: "doubt" },
        {
          ...{ kind: "conditional-format", block: block(OWN, 1, 0, 2), style: "good" },
          when: { kind: "formula", formula: formula`${here(block(OWN, 1, 1))}<0.2` },
        },
        { kind: "link", sheet: OWN, rowIndex: 1, columnIndex: 0, to: { kind: "cell", block: block(OWN, 2, 0) } },
        { kind: "protect", sheet: OWN, unlocked: [block(OWN, 1, 0, 2)] },
        { kind: "page", sheet: OWN, orientation: "landscape", repeatedRowCount: 1, footer: "Подвал" },
        { kind: "name", name: "MSOKO_SHARES", block: block(OWN, 1, 1, 2) },
        { kind: "activate", sheet: OWN },
      ];
      await host.applyEdits(made(OWN, ...all), WATCH);
      const read = async () => {
        const { sheets, names } = await host.readSnapshot(ALL);
        const values = sheetOf({ file: "", sheets, names }, OWN).rows.map((row) => row.values.map((v) => plain(v)));
        return { values, hasName: names.some(({ name }) => name === "MSOKO_SHARES") };
      };
      const expected = {
        values: [
          ["Школа", "Доля"],
          ["Первая", 0.31],
          ["Вторая", 0.12],
        ],
        hasName: true,
      };
      expect(await read()).toEqual(expected);
      // Our own protection never stops us.
      await host.applyEdits(made(OWN, ...all), WATCH);
      expect(await read()).toEqual(expected);
    });

    it("cancelled before it begins, nothing is changed", async () => {
      const { host } = await make();
      const before = await host.readSnapshot(ALL);
      const edits = made(OWN, put(OWN, [["а"]]));
      const refusal = await host.applyEdits(edits, { ...WATCH, isCancelled: () => true }).catch((error: unknown) => error);
      expect((refusal as HostRefusal).code).toBe("interrupted");
      expect(await host.readSnapshot(ALL)).toEqual(before);
    });

    if (!hasSelection) return;

    it("a place is shown; one that is not there is said", async () => {
      const { host } = await make();
      await host.goTo(block("Лист1", 4, 2));
      const refusal = await host.goTo(block("Нет такого", 0, 0)).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(HostRefusal);
      expect((refusal as HostRefusal).code).toBe("place-absent");
    });

    it("a formula goes into the selected cell, and never over what stands there", async () => {
      const { host, type } = await make();
      await host.goTo(block("Лист1", 4, 2));
      expect(await host.insertFormula("=SUM(A1:A3)")).toEqual(block("Лист1", 4, 2));
      await type("Лист1", 5, 2, "занято");
      await host.goTo(block("Лист1", 5, 2));
      const refusal = await host.insertFormula("=SUM(A1:A3)").catch((error: unknown) => error);
      expect((refusal as HostRefusal).code).toBe("cell-not-empty");
      expect(cellOf(sheetOf(await host.readSnapshot(ALL), "Лист1"), 5, 2)).toBe("занято");
    });
  });
}

/** A percent that a cell shows is the fraction that was put. */
function plain(value: CellValue): CellValue {
  return typeof value === "object" && value !== null && "percent" in value ? Number((value.percent / 100).toFixed(12)) : value;
}
