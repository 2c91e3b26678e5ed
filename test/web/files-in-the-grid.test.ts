// Files opened in the grid and saved from it, in a real browser: what the user has changed is in them, all else is as it came.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { block } from "../../shared/workbook/block.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { formula, here } from "../../shared/workbook/formula.ts";
import { ownSheets } from "../../shared/workbook/own-sheets.ts";
import { hasLibreOffice, resavedByLibreOffice } from "../libre-office.ts";
import { difference, PASSPORT, partText, snapshotOf } from "../xlsx/patch/patched.ts";
import { FORM, schoolForm } from "../xlsx/patch/school-form.ts";
import { usualParts, worksheet, zip } from "../xlsx/read/build-package.ts";
import { openedParts } from "../xlsx/write/opened-parts.ts";
import { type GridPage, openGridPage } from "./grid-page.ts";
import { at, base64, OWN, own, savedFrom, sheetOf } from "./grid-steps.ts";

let grid: GridPage;
let form: Uint8Array;
beforeAll(async () => {
  form = await schoolForm();
  grid = await openGridPage();
});
afterAll(() => grid?.close());
beforeEach(() => grid.ask("fresh"));

async function open(bytes: Uint8Array): Promise<void> {
  expect(await grid.ask("open", base64(bytes), "Школа 1.xlsx")).toBeNull();
}

const save = (): Promise<Uint8Array> => savedFrom(grid);

const SHEET = "xl/worksheets/sheet1.xml";

describe("a file opened and saved", () => {
  it("nothing changed, is the same bytes", async () => {
    for (const bytes of [form, PASSPORT]) {
      await open(bytes);
      expect(Buffer.compare(await save(), bytes)).toBe(0);
    }
  });

  it("shows what our reader reads: values, dates, percents, formulas, merges", async () => {
    await open(form);
    const { file, sheets } = await grid.ask("readSnapshot", { sheets: "all" });
    expect(file).toBe("Школа 1");
    expect(sheets).toEqual(snapshotOf(form).sheets);
  });

  it("a value typed changes its cell and the answers that depend on it, and no other part", async () => {
    await open(form);
    await grid.ask("type", FORM, 1, 1, 30);
    const after = await save();
    expect(difference(form, after)).toMatchObject({ changed: [SHEET], added: [], removed: [], recompressed: [] });
    expect([at(sheetOf(after, FORM), 1, 1), at(sheetOf(after, FORM), 3, 1)]).toEqual([30, 57]);
    const expected = partText(form, SHEET).replace("<v>25</v>", "<v>30</v>").replace("<v>52</v>", "<v>57</v>");
    expect(partText(after, SHEET)).toBe(expected);
  });

  it("a formula typed is a formula, a text that looks like one is a text", async () => {
    await open(form);
    await grid.ask("type", FORM, 7, 0, "=SUM(B2:B3)*2");
    await grid.ask("type", FORM, 7, 1, "просто");
    const sheet = sheetOf(await save(), FORM);
    expect(sheet.formulas).toContainEqual({ rowIndex: 7, columnIndex: 0, formula: "SUM(B2:B3)*2" });
    expect([at(sheet, 7, 0), at(sheet, 7, 1)]).toEqual([104, "просто"]);
  });

  it("formulas that share one text are shown, computed and kept, also when the first of them goes", async () => {
    const rows = [
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>',
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>',
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
    ];
    const bytes = zip(usualParts(worksheet(rows.join(""))));
    const name = snapshotOf(bytes).sheets[0]!.name;
    await open(bytes);
    expect(await grid.ask("formulaAt", name, 2, 1)).toBe("A3*2");
    await grid.ask("type", name, 2, 0, 10);
    const kept = await save();
    expect(at(sheetOf(kept, name), 2, 1)).toBe(20);
    expect(partText(kept, SHEET)).toContain('<f t="shared" si="0"/><v>20</v>');
    await grid.ask("type", name, 0, 1, "конец");
    const { formulas } = sheetOf(await save(), name);
    expect(formulas.map((each) => each.formula)).toEqual(["A2*2", "A3*2"]);
  });

  it("sheets of commands and of the user are added; the user's old sheets stay", async () => {
    await open(form);
    await grid.ask(
      "applyEdits",
      own({ kind: "put-values", sheet: OWN, rowIndex: 0, columnIndex: 0, values: [["Школа", 1]] }),
      false,
    );
    await grid.ask("type", "Черновик", 0, 0, "моё");
    const after = await save();
    expect(snapshotOf(after).sheets.map(({ name }) => name)).toEqual([
      ...snapshotOf(form).sheets.map(({ name }) => name),
      OWN,
      "Черновик",
    ]);
    expect([...ownSheets(snapshotOf(after).names).keys()]).toEqual([OWN]);
    expect(at(sheetOf(after, OWN), 0, 1)).toBe(1);
    expect(at(sheetOf(after, "Черновик"), 0, 0)).toBe("моё");
    expect(sheetOf(after, FORM)).toEqual(sheetOf(form, FORM));

    // Opened again, the tool's sheet is known and made anew.
    await open(after);
    await grid.ask(
      "applyEdits",
      own({ kind: "put-values", sheet: OWN, rowIndex: 0, columnIndex: 0, values: [["Другая", 2]] }),
      false,
    );
    expect(at(sheetOf(await save(), OWN), 0, 0)).toBe("Другая");
  });

  it("notes of commands on the user's sheets stand beside the school's own", async () => {
    await open(form);
    await grid.ask("applyEdits", [{ kind: "note", sheet: FORM, rowIndex: 1, columnIndex: 1, text: "проверьте" }], false);
    const comments = [...openedParts(await save())]
      .filter(([path]) => path.includes("comments"))
      .map(([, xml]) => xml)
      .join();
    expect(comments).toContain("проверьте");
    expect(comments).toContain("класс объединён");
  });

  it("a row put in between: the values of all rows and the formulas go along", async () => {
    await open(form);
    await grid.ask("goTo", block(FORM, 2, 0));
    await grid.ask("command", "sheet.command.insert-row-before", { value: 1 });
    const { sheets } = await grid.ask("readSnapshot", { sheets: [FORM] });
    const after = sheetOf(await save(), FORM);
    expect(after.rows).toEqual(sheets[0]?.rows);
    expect(after.formulas).toEqual([{ rowIndex: 4, columnIndex: 1, formula: "SUM(B2:B4)" }]);
  });

  it("what cannot be kept is said", async () => {
    await open(form);
    const subUnitId = await grid.ask("sheetIdOf", "Справочник");
    await grid.ask("command", "sheet.command.remove-sheet", { subUnitId });
    const { notSaved } = await grid.ask("save");
    expect(notSaved).toEqual([{ what: "deleted-sheet", where: "Справочник" }]);
  });

  it("a file that is no workbook is refused, and the open one stays", async () => {
    await open(form);
    expect(await grid.ask("open", base64(new TextEncoder().encode("Школа;1")), "a.xlsx")).not.toBeNull();
    expect((await grid.ask("readSnapshot", { sheets: "none" })).file).toBe("Школа 1");
  });

  it.skipIf(!hasLibreOffice)(
    "a form saved by LibreOffice: as our reader reads it, and byte for byte but for the cell",
    { timeout: 120_000 },
    async () => {
      const resaved = resavedByLibreOffice(form);
      await open(resaved);
      expect((await grid.ask("readSnapshot", { sheets: "all" })).sheets).toEqual(snapshotOf(resaved).sheets);
      expect(Buffer.compare(await save(), resaved)).toBe(0);
      await grid.ask("type", FORM, 1, 1, 30);
      const after = await save();
      expect(difference(resaved, after)).toMatchObject({ changed: [SHEET], added: [], removed: [], recompressed: [] });
      expect(at(sheetOf(after, FORM), 3, 1)).toBe(57);
    },
  );

  it("every file of the example opens as it is read", async () => {
    const folder = join("examples", "district-63");
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".xlsx"));
    expect(paths.length).toBeGreaterThan(40);
    for (const path of paths) {
      const bytes = new Uint8Array(readFileSync(join(folder, path)));
      await open(bytes);
      expect((await grid.ask("readSnapshot", { sheets: "all" })).sheets, path).toEqual(snapshotOf(bytes).sheets);
    }
  });
});

describe("a fresh workbook saved", () => {
  it("has the tool's sheets with all that the grid cannot show, what was typed there, and the user's sheet", async () => {
    const rows = [
      ["", "доля"],
      ["РУ", 0.2],
      ["МА", 0.3],
    ];
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
    const sum = { formula: formula`SUM(${here(block(OWN, 1, 1, 2))})`, value: 0.5 };
    await grid.ask(
      "applyEdits",
      own(
        { kind: "put-values", sheet: OWN, rowIndex: 0, columnIndex: 0, values: [...rows, [null, sum]] },
        { kind: "number-format", block: block(OWN, 1, 1, 3), format: "percent-1" },
        { kind: "protect", sheet: OWN, unlocked: [block(OWN, 1, 1)] },
        chart,
      ),
      false,
    );
    await grid.ask("type", OWN, 1, 1, 0.4);
    await grid.ask("type", "Лист1", 0, 0, "моё");
    await grid.ask("type", "Лист1", 1, 0, "=1+1");
    const bytes = await save();
    const parts = openedParts(bytes);
    expect(parts.get("xl/charts/chart1.xml")).toContain("Доля «2»");
    expect(parts.get("xl/worksheets/sheet2.xml")).toContain("<sheetProtection");
    const { sheets } = snapshotOf(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(["Лист1", OWN]);
    expect([at(sheets[0]!, 0, 0), at(sheets[0]!, 1, 0)]).toEqual(["моё", 2]);
    expect(sheets[0]?.formulas).toEqual([{ rowIndex: 1, columnIndex: 0, formula: "1+1" }]);
    expect([at(sheets[1]!, 1, 1), at(sheets[1]!, 3, 1)]).toEqual([{ percent: 40 }, { percent: 70 }]);
  });

  it("looks that the user has given a cell", async () => {
    await grid.ask("type", "Лист1", 0, 0, 0.5);
    const subUnitId = await grid.ask("sheetIdOf", "Лист1");
    const s = { bl: 1, bg: { rgb: "#FFF2CC" }, n: { pattern: "0%" } };
    await grid.ask("command", "sheet.mutation.set-range-values", { subUnitId, cellValue: { 0: { 0: { s } } } });
    const bytes = await save();
    expect(at(sheetOf(bytes, "Лист1"), 0, 0)).toEqual({ percent: 50 });
    expect(partText(bytes, "xl/styles.xml")).toContain("FFFFF2CC");
    expect(partText(bytes, "xl/styles.xml")).toContain("<b/>");
  });
});

it("a sheet of 10,000 rows and 20 columns is put in and taken out again without a long freeze", async () => {
  const values = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => (column === 0 ? `Школа ${row}` : row * column)),
  );
  const edits = own(
    { kind: "put-values", sheet: OWN, rowIndex: 0, columnIndex: 0, values },
    { kind: "style", block: block(OWN, 0, 0, 10_000, 20), style: "number" },
  );
  const started = Date.now();
  await grid.ask("applyEdits", edits, false);
  // Some 1.5 s on two busy cores, most of it the way of the values into the page.
  expect(Date.now() - started).toBeLessThan(15_000);
  const { sheets } = await grid.ask("readSnapshot", { sheets: [OWN] });
  expect(sheets[0]?.rows).toHaveLength(10_000);
  expect(at(sheetOf(await save(), OWN), 9_999, 19)).toBe(9_999 * 19);
});

it("nothing of all this was a fault of the page or stopped by its policy", () => {
  expect(grid.faults).toEqual([]);
});
