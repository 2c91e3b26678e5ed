// What Excel may refuse, and what is left of the workbook then: as it was, as it should be, or such that the next run mends it.

import { describe, expect, it } from "vitest";
import { HostRefusal } from "../../shared/commands/host.ts";
import { block } from "../../shared/workbook/block.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { claimSheets } from "../../shared/workbook/own-sheets.ts";
import { makeExcelHost } from "../../src/excel/make-excel-host.ts";
import type { ExcelModel } from "./excel-model/excel-model.ts";
import { profileNamed } from "./excel-model/profiles.ts";
import { startExcel } from "./excel-model/start-excel.ts";

// Where one undo for all is asked for, a failure is tried again without (excel-undo.test.ts).
const newExcel = await startExcel(profileNamed("2024"));
const WATCH = { progress: () => {}, isCancelled: () => false };
const host = makeExcelHost();

/** Two sheets; `size` of them characters that make a run large. */
function report(word: string, size = 0): Edit[] {
  const filler = "д".repeat(30_000);
  const rows = Array.from({ length: Math.ceil(size / filler.length) }, (_, i) => [`${word} ${i}`, filler]);
  const chart: Edit = {
    kind: "chart",
    over: block("Сводка", 5, 3, 10, 5),
    chart: {
      ...{ type: "column", title: word, description: word },
      categories: block("Сводка", 1, 0, 2),
      series: [{ name: block("Сводка", 0, 1), values: block("Сводка", 1, 1, 2) }],
      valueAxis: { title: "", format: "number" },
    },
  };
  const edits: Edit[] = [
    { kind: "ensure-sheet", sheet: "Сводка" },
    {
      kind: "put-values",
      sheet: "Сводка",
      rowIndex: 0,
      columnIndex: 0,
      values: [
        [word, "доля"],
        ["РУ", 0.1],
        ["МА", 0.2],
      ],
    },
    { kind: "style", block: block("Сводка", 0, 0, 1, 2), style: "header" },
    chart,
    { kind: "ensure-sheet", sheet: "Школы" },
    { kind: "put-values", sheet: "Школы", rowIndex: 0, columnIndex: 0, values: [[word], ...rows] },
  ];
  return [...claimSheets(edits, "TEST"), { kind: "activate", sheet: "Сводка" }];
}

/** All that a user would notice: sheets, cells, names, charts. */
const stateOf = ({ workbook }: ExcelModel) => ({
  sheets: workbook.Worksheets.items.map((sheet) => ({
    name: sheet.Name,
    visibility: sheet.Visibility,
    cells: [...sheet.cells.cells()].map(([row, column, { value }]) => `${row} ${column} ${String(value).slice(0, 40)}`),
    charts: sheet.Charts.items.map((chart) => chart.Title.Text),
  })),
  names: workbook.Names.items.map(({ Name, Formula }) => `${Name} ${Formula}`),
});

const refusal = async (run: Promise<unknown>): Promise<HostRefusal> => {
  const error: unknown = await run.then(() => undefined).catch((caught: unknown) => caught);
  if (!(error instanceof HostRefusal)) throw new Error(`no refusal, but ${String(error)}`);
  return error;
};

const meant = new Map<string, ReturnType<typeof stateOf>>();

/** What the workbook is like when nothing fails. */
async function meantState(prepare: Edit[] | null, edits: Edit[]): Promise<ReturnType<typeof stateOf>> {
  const key = `${prepare === null} ${JSON.stringify(edits).length}`;
  const known = meant.get(key);
  if (known) return known;
  const model = newExcel();
  model.workbook.Worksheets.items[0]?.typeInto(0, 0, "моё");
  if (prepare) await host.applyEdits(prepare, WATCH);
  await host.applyEdits(edits, WATCH);
  const state = stateOf(model);
  meant.set(key, state);
  return state;
}

/** After the failure the workbook is as before or says that it was interrupted, and running again gives what was meant. */
async function mends(prepare: Edit[] | null, edits: Edit[], failure: NonNullable<ExcelModel["failure"]>): Promise<string> {
  const expected = await meantState(prepare, edits);
  const model = newExcel();
  model.workbook.Worksheets.items[0]?.typeInto(0, 0, "моё");
  if (prepare) await host.applyEdits(prepare, WATCH);
  const before = stateOf(model);
  model.batches = [];
  model.failure = failure;
  const { code } = await refusal(host.applyEdits(edits, WATCH));
  model.failure = null;
  if (code !== "interrupted") expect(stateOf(model)).toEqual(before);
  await host.applyEdits(edits, WATCH);
  expect(stateOf(model)).toEqual(expected);
  return code;
}

const LARGE = 6_500_000;

describe("a failure at each batch", () => {
  it.each([0, 1])("of a small run, batch %i refused: as before", async (batch) => {
    expect(await mends(null, report("новое"), { batch, code: "GeneralException" })).toBe("unexpected");
    expect(await mends(report("старое"), report("новое"), { batch, code: "InvalidOperationInCellEditMode" })).toBe(
      "cell-being-edited",
    );
  });

  it.each([10, 40, 70])("of a small run, at action %i of a new workbook: as before", async (action) => {
    expect(await mends(null, report("новое"), { batch: 1, action, code: "GeneralException" })).toBe("unexpected");
  });

  it.each([10, 40, 90])("of a small run, at action %i over older sheets: mended by the next run", async (action) => {
    expect(await mends(report("старое"), report("новое"), { batch: 1, action, code: "GeneralException" })).toBe("interrupted");
  });

  it("of a large run on new sheets: as before", async () => {
    const model = newExcel();
    await host.applyEdits(report("новое", LARGE), WATCH);
    const count = model.batches.length;
    expect(count).toBeGreaterThan(4);
    for (let batch = 0; batch < count; batch++) {
      for (const action of [0, 12]) {
        expect(await mends(null, report("новое", LARGE), { batch, action, code: "GeneralException" })).toBe("unexpected");
      }
    }
  });

  it("of a large run over older sheets: as before until the last batch, mended then", async () => {
    const model = newExcel();
    await host.applyEdits(report("старое"), WATCH);
    model.batches = [];
    await host.applyEdits(report("новое", LARGE), WATCH);
    const count = model.batches.length;
    for (let batch = 0; batch < count; batch++) {
      const code = await mends(report("старое"), report("новое", LARGE), { batch, action: 14, code: "RequestAborted" });
      expect(code).toBe(batch < count - 1 ? "workbook-closed" : "interrupted");
    }
  });
});

describe("a run that is cut so short that it can take nothing back", () => {
  it("leaves sheets that the next run knows and clears away", async () => {
    const model = newExcel();
    await host.applyEdits(report("старое"), WATCH);
    model.batches = [];
    let alive = true;
    model.isGone = () => !alive;
    const running = host.applyEdits(report("новое", LARGE), {
      ...WATCH,
      progress: () => {
        alive = model.batches.length < 3;
      },
    });
    expect((await refusal(running)).code).toBe("interrupted");
    expect(model.workbook.Worksheets.items.some(({ Name }) => Name.startsWith("msoko_staging"))).toBe(true);
    model.isGone = () => false;
    await host.applyEdits(report("новое"), WATCH);
    expect(model.workbook.Worksheets.items.map(({ Name }) => Name)).toEqual(["Лист1", "Сводка", "Школы"]);
    expect(model.workbook.Names.items.map(({ Name }) => Name)).toEqual(["MSOKO_TEST_1", "MSOKO_TEST_2"]);
  });
});

describe("what Excel refuses, by its name", () => {
  it("the user cancels between batches: as before", async () => {
    const model = newExcel();
    const before = stateOf(model);
    const isCancelled = () => model.batches.length > 2;
    expect((await refusal(host.applyEdits(report("новое", LARGE), { ...WATCH, isCancelled }))).code).toBe("interrupted");
    expect(stateOf(model)).toEqual(before);
  });

  it("the user is editing a cell: the run waits and is done after it", async () => {
    const model = newExcel();
    model.isCellEdited = true;
    const running = host.applyEdits(report("новое"), WATCH);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(model.batches).toEqual([]);
    model.finishEditing();
    await running;
    expect(model.workbook.Worksheets.items).toHaveLength(3);
  });

  it("a sheet of the user's of the same name is not written over", async () => {
    const model = newExcel();
    model.workbook.Worksheets.Add("Сводка").typeInto(0, 0, "моё");
    const before = stateOf(model);
    expect(await refusal(host.applyEdits(report("новое"), WATCH))).toMatchObject({ code: "not-permitted", detail: "Сводка" });
    expect(stateOf(model)).toEqual(before);
  });

  it("a school's sheet is protected: nothing is changed", async () => {
    const model = newExcel();
    model.workbook.Worksheets.items[0]?.Protection.Protect({}, null);
    const note: Edit = { kind: "note", sheet: "Лист1", rowIndex: 0, columnIndex: 0, text: "проверьте" };
    expect(await refusal(host.applyEdits([...report("новое"), note], WATCH))).toMatchObject({
      code: "sheet-protected",
      detail: "Лист1",
    });
    expect(model.workbook.Worksheets.items).toHaveLength(1);
  });

  it("our sheet has been locked with a password: nothing is changed", async () => {
    const model = newExcel();
    await host.applyEdits(report("старое"), WATCH);
    model.workbook.Worksheets.items[2]?.Protection.Protect({}, "тайна");
    const before = stateOf(model);
    expect((await refusal(host.applyEdits(report("новое"), WATCH))).code).toBe("sheet-protected");
    expect(stateOf(model)).toEqual(before);
  });

  it("pages cannot be set up, as without a printer: the sheets are made all the same", async () => {
    const printed = report("старое").flatMap((edit): Edit[] =>
      edit.kind === "chart"
        ? [{ kind: "page", sheet: "Сводка", orientation: "portrait", repeatedRowCount: 1, footer: "внизу" }, edit]
        : [edit],
    );
    const model = newExcel();
    await host.applyEdits(report("старое"), WATCH);
    const expected = stateOf(model);
    const without = newExcel();
    without.workbook.hasNoPrinter = true;
    await host.applyEdits(printed, WATCH);
    expect(stateOf(without)).toEqual(expected);
    // Over an earlier report too.
    await host.applyEdits(printed, WATCH);
    expect(stateOf(without)).toEqual(expected);
  });

  it("the workbook's structure is protected", async () => {
    const model = newExcel();
    model.workbook.Protection.Protected = true;
    expect((await refusal(host.applyEdits(report("новое"), WATCH))).code).toBe("sheet-protected");
  });

  it.each([
    ["HostRestartNeeded", "workbook-closed"],
    ["AccessDenied", "sheet-protected"],
    ["OperationCellsExceedLimit", "too-large"],
    ["SomethingNew", "unexpected"],
  ])("%s is %s", async (code, expected) => {
    newExcel().failure = { batch: 0, code };
    expect(await refusal(host.readSnapshot({ sheets: "all" }))).toMatchObject({ code: expected });
  });
});

describe("what a failed run had already done is taken back", () => {
  const LONG_LIST = Array.from({ length: 60 }, (_, i) => `Школа № ${i} с длинным названием`);
  // A fresh sheet with a list of options that is too long for a cell's rule and gets a hidden sheet; a name that was there moves to it.
  const edits: Edit[] = [
    ...claimSheets(
      [
        { kind: "ensure-sheet", sheet: "Сводка" },
        { kind: "put-values", sheet: "Сводка", rowIndex: 0, columnIndex: 0, values: [["Школа", 12]] },
        { kind: "drop-down", block: block("Сводка", 1, 0), options: LONG_LIST },
      ],
      "TEST",
    ),
    { kind: "name", name: "MSOKO_PLACE", block: block("Сводка", 0, 1) },
    // The last thing that a run does: by then the hidden sheet is hidden as no user can show it.
    { kind: "activate", sheet: "Сводка" },
  ];

  it("at whichever action it fails: no hidden sheet stays, and the name leads where it led", async () => {
    const prepared = () => {
      const model = newExcel();
      model.workbook.Names.Add("MSOKO_PLACE", "='Лист1'!$C$5");
      return model;
    };
    const whole = prepared();
    await host.applyEdits(edits, WATCH);
    const meantSheets = stateOf(whole);
    expect(meantSheets.sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "Visible", "VeryHidden"]);
    expect(meantSheets.names).toContain("MSOKO_PLACE =Сводка!$B$1");
    const refused: string[] = [];
    for (let action = 0; action < 400; action++) {
      const model = prepared();
      const before = stateOf(model);
      model.failure = { batch: 1, action, code: "GeneralException" };
      const outcome = await host.applyEdits(edits, WATCH).then(
        () => "done",
        ({ code }: HostRefusal) => code,
      );
      model.failure = null;
      // The batch has fewer actions than that: nothing has failed.
      if (outcome === "done") break;
      refused.push(outcome);
      expect(stateOf(model)).toEqual(before);
    }
    expect(refused.length).toBeGreaterThan(20);
    expect([...new Set(refused)]).toEqual(["unexpected"]);
  });
});
