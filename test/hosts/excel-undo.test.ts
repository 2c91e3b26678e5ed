// What the user may undo: all of a command at once where Excel can, never less than the command where it cannot, and what was done before it
// is still there to be undone.

import { describe, expect, it } from "vitest";
import { block } from "../../shared/workbook/block.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { formula } from "../../shared/workbook/formula.ts";
import { claimSheets } from "../../shared/workbook/own-sheets.ts";
import { makeExcelHost } from "../../src/excel/make-excel-host.ts";
import { startExcel } from "./excel-model/start-excel.ts";

const newExcel = await startExcel();
const host = makeExcelHost();
const WATCH = { progress: () => {}, isCancelled: () => false };

const report = (word: string): Edit[] =>
  claimSheets(
    [
      { kind: "ensure-sheet", sheet: "Сводка" },
      { kind: "put-values", sheet: "Сводка", rowIndex: 0, columnIndex: 0, values: [[word], [1]] },
    ],
    "TEST",
  );

const written = (model: ReturnType<typeof newExcel>) =>
  model.workbook.Worksheets.GetItemOrNullObject("Сводка")?.cells.at(0, 0)?.value;

describe("one undo for all of a command", () => {
  it.each(["UndoNotSupported", "InternalError", "GeneralException", "InvalidArgument"])(
    "Excel refuses it as %s: the command is done without, over an earlier report too",
    async (code) => {
      const model = newExcel();
      for (const word of ["новое", "новее"]) {
        // The look, then the writing.
        model.failure = { batch: model.batches.length + 1, action: 3, code, onlyInUndoGroup: true };
        await host.applyEdits(report(word), WATCH);
        expect(written(model)).toBe(word);
        expect(model.batches.filter(({ failed }) => failed === code)).toHaveLength(word === "новое" ? 1 : 2);
      }
      expect(model.workbook.Worksheets.items.map(({ Name }) => Name)).toEqual(["Лист1", "Сводка"]);
    },
  );

  it("a failure that has a name is not tried again", async () => {
    const model = newExcel();
    model.failure = { batch: 1, code: "AccessDenied", onlyInUndoGroup: true };
    await expect(host.applyEdits(report("новое"), WATCH)).rejects.toMatchObject({ code: "sheet-protected" });
    expect(written(model)).toBeUndefined();
  });

  it("is not asked for where a sheet is hidden, deleted or protected, nor for thousands of formulas", async () => {
    const model = newExcel();
    const sheet = "Сводка";
    // Too long for a list in the cell's own rule: it goes to a hidden sheet.
    const options = Array.from({ length: 60 }, (_, index) => `вариант ответа номер ${index}`);
    const formulas = Array.from({ length: 1_200 }, () => [{ formula: formula`1+1`, value: 2 }]);
    const kinds: Edit[][] = [
      [...report("список"), { kind: "drop-down", block: block(sheet, 1, 0), options }],
      [...report("формулы"), { kind: "put-values", sheet, rowIndex: 3, columnIndex: 0, values: formulas }],
      [...report("защита"), { kind: "protect", sheet, unlocked: [] }],
      [{ kind: "delete-own-sheet", sheet }],
    ];
    for (const edits of kinds) await host.applyEdits(edits, WATCH);
    expect(model.refusedUndos).toBe(0);
  });
});

describe("what the user did before", () => {
  it("is still there to be undone after our own sheets were read, and after a look at what would change", async () => {
    const model = newExcel();
    await host.applyEdits(report("новое"), WATCH);
    model.workbook.undoHistory = ["ввод в A1"];
    await host.readSnapshot({ sheets: ["Сводка"] });
    await host.readSnapshot({ sheets: "none" });
    expect(model.workbook.undoHistory).toEqual(["ввод в A1"]);
  });

  it("is lost in Excel where the user's own sheets are read as forms: only there merged cells matter", async () => {
    const model = newExcel();
    model.workbook.Worksheets.items[0]?.typeInto(0, 0, "Форма");
    model.workbook.Worksheets.items[0]!.merges = [{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 3 }];
    model.workbook.undoHistory = ["ввод в A1"];
    const { sheets } = await host.readSnapshot({ sheets: "all" });
    expect(sheets[0]?.merges).toEqual([{ rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }]);
    expect(model.workbook.undoHistory).toEqual([]);
  });
});

it("a workbook in compatibility mode gets its report, with the head of the page repeated in print", async () => {
  const model = newExcel();
  model.workbook.Name = "Отчёт.xls";
  const page: Edit = { kind: "page", sheet: "Сводка", orientation: "portrait", repeatedRowCount: 1, footer: "внизу" };
  await host.applyEdits([...report("новое"), page], WATCH);
  expect(written(model)).toBe("новое");
  expect(model.workbook.Worksheets.GetItem("Сводка").PageLayout.titleRows).toBe("$1:$1");
});
