// Calls of services grow with sheets and with kinds of edits, never with schools: a call costs tens of milliseconds whatever its size.

import { describe, expect, it } from "vitest";
import { emptyCampaign } from "../../shared/commands/campaign.ts";
import { COMMANDS } from "../../shared/commands/command-table.ts";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import { applyEdits } from "../../src/sheets/host/apply-edits.ts";
import { readSnapshot } from "../../src/sheets/host/read-snapshot.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";
import { tableOfSchools } from "./table-of-schools.ts";

const EMPTY = emptyCampaign(BASE);

const WATCH = { progress: () => {}, isCancelled: () => false };
interface Counts {
  readonly read: number;
  readonly first: number;
  readonly again: number;
  readonly most: readonly (readonly [string, number])[];
}

function countsOf(schools: number): Counts {
  const { calls } = tableOfSchools(schools);
  const counted = (work: () => void): number => {
    calls.reset();
    work();
    return calls.count;
  };
  const command = COMMANDS["build-summary"];
  const snapshot = () => readSnapshot(command.wants(EMPTY, {}, "ru"));
  const read = counted(() => void snapshot());
  const seen = {
    campaign: EMPTY,
    profile: BASE,
    workbook: snapshot(),
    source: null,
    year: null,
    language: "ru",
    today: "2026-11-22",
  } as const;
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

  it("of reading: a few for the spreadsheet, eight a sheet, five a name", () => {
    const model = new SheetsModel();
    model.install();
    const counted = (): number => {
      model.calls.reset();
      readSnapshot({ sheets: "all" });
      return model.calls.count;
    };
    const one = counted();
    model.spreadsheet.addSheet("Вторая").grid.type(500, 20, "далеко");
    expect(counted() - one).toBe(8);
    const edits = [
      { kind: "name", name: "MSOKO_X", block: { sheet: "Вторая", rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 } },
    ] as const;
    applyEdits(edits, WATCH);
    expect(counted() - one).toBe(8 + 5);
  });
});
