// Calls of services grow with sheets and with kinds of edits, never with schools: a call costs tens of milliseconds whatever its size.

import { describe, expect, it } from "vitest";
import { EMPTY_CAMPAIGN } from "../../shared/commands/campaign.ts";
import { COMMANDS } from "../../shared/commands/command-table.ts";
import { applyEdits } from "../../src/sheets/host/apply-edits.ts";
import { readSnapshot } from "../../src/sheets/host/read-snapshot.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";

const WATCH = { progress: () => {}, isCancelled: () => false };
const HEADER = ["Год", "Процедура", "Предмет", "Класс", "Логин", "Школа", "Участников", "2", "3", "4", "5"];
const WORKS = ["РУ", "МА"].flatMap((subject) => ["2020/21", "2021/22"].map((year) => ({ subject, year })));

/** A spreadsheet with a table of results of so many schools, one in five of them weak. */
function withSchools(count: number): SheetsModel {
  const model = new SheetsModel();
  model.install();
  const sheet = model.spreadsheet.sheetNamed("Лист1");
  if (!sheet) throw new Error("no sheet");
  const rows = Array.from({ length: count }, (_, school) =>
    WORKS.map(({ subject, year }) => {
      const marks = school % 5 === 0 ? [12, 8, 0, 0] : [school % 3, 10, 5 + (school % 4), 3];
      const pupils = marks.reduce((sum, each) => sum + each, 0);
      return [year, "ВПР", subject, 5, `edu${203000 + school}`, `СОШ № ${school + 1}`, pupils, ...marks];
    }),
  ).flat();
  sheet.grid.rowCount = rows.length + 10;
  for (const [i, row] of [HEADER, ...rows].entries()) {
    for (const [j, value] of row.entries()) sheet.grid.type(i + 1, j + 1, `${j < 3 || j === 4 || j === 5 ? "'" : ""}${value}`);
  }
  return model;
}

interface Counts {
  readonly read: number;
  readonly first: number;
  readonly again: number;
  readonly most: readonly (readonly [string, number])[];
}

function countsOf(schools: number): Counts {
  const { calls } = withSchools(schools);
  const counted = (work: () => void): number => {
    calls.reset();
    work();
    return calls.count;
  };
  const command = COMMANDS["build-summary"];
  const snapshot = () => readSnapshot(command.wants(EMPTY_CAMPAIGN, {}, "ru"));
  const read = counted(() => void snapshot());
  const seen = { campaign: EMPTY_CAMPAIGN, workbook: snapshot(), source: null, language: "ru", today: "2026-11-22" } as const;
  const { edits, view } = command.run(seen, {});
  expect(view.counts["low-result"]).toBeGreaterThan(0);
  const first = counted(() => applyEdits(edits, WATCH));
  return { read, first, again: counted(() => applyEdits(edits, WATCH)), most: calls.byName().slice(0, 6) };
}

describe("calls of services for a summary", () => {
  it("are as many for 1,000 schools as for 10, but for blocks of 50,000 cells", () => {
    const [few, some, many] = [10, 100, 1_000].map(countsOf);
    if (process.env.MSOKO_SHOW_CALLS) console.log(JSON.stringify({ few, some, many }, null, 1));
    expect(many?.read).toBe(few?.read);
    for (const run of ["first", "again"] as const) {
      expect(some?.[run] ?? 0).toBeLessThan((few?.[run] ?? 0) + 20);
      expect(many?.[run] ?? 0).toBeLessThan((few?.[run] ?? 0) + 20);
    }
  });

  it("of reading: a few for the spreadsheet, seven a sheet, five a name", () => {
    const model = new SheetsModel();
    model.install();
    const counted = (): number => {
      model.calls.reset();
      readSnapshot({ sheets: "all" });
      return model.calls.count;
    };
    const one = counted();
    model.spreadsheet.addSheet("Вторая").grid.type(500, 20, "далеко");
    expect(counted() - one).toBe(7);
    const edits = [
      { kind: "name", name: "MSOKO_X", block: { sheet: "Вторая", rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 } },
    ] as const;
    applyEdits(edits, WATCH);
    expect(counted() - one).toBe(7 + 5);
  });
});
