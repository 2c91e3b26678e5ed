// The way back: whatever sheets there were and whatever the user typed into them, the inverse leaves them as they were.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inverseEdits } from "../../shared/commands/inverse-edits.ts";
import type { Edit, WrittenValue } from "../../shared/workbook/edit.ts";
import { formula } from "../../shared/workbook/formula.ts";
import { claimSheets } from "../../shared/workbook/own-sheets.ts";
import type { SheetSnapshot } from "../../shared/workbook/snapshot.ts";
import { fileHost } from "../hosts/file-host.ts";

const WATCH = { progress: () => {}, isCancelled: () => false };
const SHEETS = ["Сводка", "Школы", "Пояснения"];

const value: fc.Arbitrary<WrittenValue> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1000, max: 1000 }),
  fc.boolean(),
  fc.constantFrom("текст", "=1+1", "0123", "45%", " пробел "),
  fc.integer({ min: 0, max: 99 }).map((result) => ({ formula: formula`1+${result - 1}`, value: result })),
);
const rows = fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
const made = fc
  .uniqueArray(fc.constantFrom(...SHEETS), { minLength: 1, maxLength: 3 })
  .chain((names) => fc.tuple(...names.map((name) => rows.map((values) => ({ name, values })))))
  .map((sheets): readonly Edit[] =>
    claimSheets(
      sheets.flatMap(({ name, values }): Edit[] => [
        { kind: "ensure-sheet", sheet: name },
        { kind: "put-values", sheet: name, rowIndex: 0, columnIndex: 0, values },
      ]),
      "TEST",
    ),
  );
/** What the user types into the sheets of the first run: the edits of a host that is not ours would do the same. */
const typed = fc.array(
  fc.record({ sheet: fc.constantFrom(...SHEETS), row: fc.nat(5), column: fc.nat(5), text: fc.constantFrom("моё", "7", "") }),
  { maxLength: 4 },
);

const editsOf = (edits: readonly Edit[], sheet: string): readonly Edit[] =>
  edits.filter((edit) => ("sheet" in edit ? edit.sheet === sheet : "block" in edit && edit.block.sheet === sheet));

test("a second run and its inverse leave everything as before it", async () => {
  await fc.assert(
    fc.asyncProperty(made, typed, made, async (first, words, second) => {
      const { host } = await fileHost();
      // Typing is put together with the run, so that the file host needs no second writer.
      const own = new Set(first.flatMap((edit) => (edit.kind === "ensure-sheet" ? edit.sheet : [])));
      const typing = words
        .filter(({ sheet }) => own.has(sheet))
        .map(({ sheet, row, column, text }): Edit => {
          return { kind: "put-values", sheet, rowIndex: row, columnIndex: column, values: [[text === "" ? null : text]] };
        });
      await host.applyEdits([...first, ...typing], WATCH);
      const before = await host.readSnapshot({ sheets: "all" });
      await host.applyEdits(second, WATCH);
      const inverse = inverseEdits(second, before, (sheet) => (own.has(sheet) ? editsOf(first, sheet) : undefined));
      await host.applyEdits(inverse, WATCH);
      const after = await host.readSnapshot({ sheets: "all" });
      const values = ({ sheets }: typeof before) => Object.fromEntries(sheets.map(({ name, rows: all }) => [name, all]));
      expect(values(after)).toEqual(values(before));
    }),
    { numRuns: 40 },
  );
}, 120_000);

test("a sheet of an earlier session comes back with its values and its mark, though without its looks", async () => {
  const { host } = await fileHost();
  const first = claimSheets(
    [
      { kind: "ensure-sheet", sheet: "Сводка" },
      { kind: "put-values", sheet: "Сводка", rowIndex: 2, columnIndex: 1, values: [["Школа", 12]] },
    ],
    "SUMMARY",
  );
  await host.applyEdits(first, WATCH);
  const before = await host.readSnapshot({ sheets: "all" });
  const second = claimSheets([{ kind: "ensure-sheet", sheet: "Сводка" }], "SUMMARY");
  await host.applyEdits(second, WATCH);
  await host.applyEdits(
    inverseEdits(second, before, () => undefined),
    WATCH,
  );
  const after = await host.readSnapshot({ sheets: "all" });
  expect(after.sheets).toEqual(before.sheets);
  expect(after.names.map(({ name }) => name)).toContain("MSOKO_SUMMARY_1");
});

describe("what the user has done to a sheet since it was made", () => {
  const MADE: Edit[] = claimSheets(
    [
      { kind: "ensure-sheet", sheet: "Сводка" },
      {
        kind: "put-values",
        sheet: "Сводка",
        rowIndex: 0,
        columnIndex: 0,
        values: [
          ["Школа", 12],
          ["Итог", { formula: formula`B1*2`, value: 24 }],
          ["Примечание", null],
        ],
      },
    ],
    "SUMMARY",
  );
  const sheet = (rows: SheetSnapshot["rows"], formulas: SheetSnapshot["formulas"] = []): SheetSnapshot => {
    return { name: "Сводка", visibility: "visible", rows, merges: [], hiddenRows: [], hiddenColumns: [], formulas };
  };
  const inverseOf = (edits: readonly Edit[], before: SheetSnapshot) =>
    inverseEdits(edits, { file: "книга.xlsx", sheets: [before], names: [] }, () => MADE);
  const typedOver = (before: SheetSnapshot) => inverseOf(MADE, before).slice(MADE.length);
  const COMPUTED = [{ rowIndex: 1, columnIndex: 1, formula: "B1*2" }];

  test("a cell that was blanked is blank again, also where its row has nothing behind it or nothing at all", () => {
    // B1 and the whole of the third row are blanked: a host lists neither.
    const blanked = sheet(
      [
        { rowIndex: 0, values: ["Школа"] },
        { rowIndex: 1, values: ["Итог", 24] },
      ],
      COMPUTED,
    );
    const blank = { kind: "put-values", sheet: "Сводка", values: [[null]] } as const;
    expect(typedOver(blanked)).toEqual([
      { ...blank, rowIndex: 0, columnIndex: 1 },
      { ...blank, rowIndex: 2, columnIndex: 0 },
    ]);
  });

  test("a formula whose value has changed by itself stays a formula: only B1 was typed", () => {
    const counted = sheet(
      [
        { rowIndex: 0, values: ["Школа", 15] },
        { rowIndex: 1, values: ["Итог", 30] },
        { rowIndex: 2, values: ["Примечание"] },
      ],
      COMPUTED,
    );
    expect(typedOver(counted)).toEqual([{ kind: "put-values", sheet: "Сводка", rowIndex: 0, columnIndex: 1, values: [[15]] }]);
  });

  test("a sheet that was there under a name in other letters' case was there: it comes back and is not deleted", () => {
    const inverse = inverseOf([{ kind: "ensure-sheet", sheet: "СВОДКА" }], sheet([{ rowIndex: 0, values: ["Школа", 12] }]));
    expect(inverse.map(({ kind }) => kind)).not.toContain("delete-own-sheet");
    expect(inverse.slice(0, MADE.length)).toEqual(MADE);
  });

  test("a sheet that was not there is deleted", () => {
    expect(inverseOf([{ kind: "ensure-sheet", sheet: "Школы" }], sheet([]))).toEqual([
      { kind: "delete-own-sheet", sheet: "Школы" },
    ]);
  });
});
