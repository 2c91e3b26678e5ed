// Whatever call of a service fails, and wherever time runs out: a clear refusal, and the same edits applied again give what they
// would have given at once.

import { describe, expect, it } from "vitest";
import { HostRefusal } from "../../shared/commands/host.ts";
import { block } from "../../shared/workbook/block.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { applyEdits, type RunClock } from "../../src/sheets/host/apply-edits.ts";
import { readSnapshot } from "../../src/sheets/host/read-snapshot.ts";
import { TimeOver } from "../../src/sheets/host/time-over.ts";
import { SERVICE_FAILURE } from "../hosts/sheets-model/service-calls.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";
import { ALL_EDITS } from "./all-edits.ts";
import { modelState } from "./model-state.ts";

const WATCH = { progress: () => {}, isCancelled: () => false };

/** A spreadsheet with something of the user's, and a sheet of ours that is to be deleted. */
function prepared(): SheetsModel {
  const model = new SheetsModel();
  model.install();
  model.spreadsheet.sheetNamed("Лист1")?.grid.type(1, 1, "моё");
  const old: Edit[] = [
    { kind: "ensure-sheet", sheet: "Старое" },
    { kind: "name", name: "MSOKO_OLD_1", block: block("Старое", 0, 0) },
  ];
  applyEdits(old, WATCH);
  model.calls.reset();
  return model;
}

function refusalOf(work: () => void): HostRefusal | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof HostRefusal) return error;
    throw error;
  }
}

/** Numbers of sheets and the order of names may differ: links are compared without them. */
const comparable = (model: SheetsModel): string => JSON.stringify(modelState(model)).replace(/gid=\d+/g, "gid=");
/** Without printing two whole spreadsheets where they differ. */
const expectSame = (model: SheetsModel, expected: string, about: string): void =>
  expect(comparable(model) === expected, about).toBe(true);

describe.each([
  ["on new sheets", 0],
  ["on sheets made before", 1],
] as const)("a failure at every call, %s", (_, times) => {
  const begun = (): SheetsModel => {
    const model = prepared();
    for (let i = 0; i < times; i++) applyEdits(ALL_EDITS, WATCH);
    model.calls.reset();
    return model;
  };

  it("is a refusal, nothing is changed unless it says so, and applying again mends it", () => {
    const whole = begun();
    applyEdits(ALL_EDITS, WATCH);
    const { count } = whole.calls;
    const expected = comparable(whole);
    const codes = new Map<string, number>();
    for (let call = 1; call <= count; call++) {
      const model = begun();
      const before = comparable(model);
      model.calls.failAt(call);
      const refusal = refusalOf(() => applyEdits(ALL_EDITS, WATCH));
      expect(refusal, `call ${call} of ${count}`).not.toBeNull();
      codes.set(refusal?.code ?? "", (codes.get(refusal?.code ?? "") ?? 0) + 1);
      expect(refusal?.detail).toBe(SERVICE_FAILURE);
      const isWhole = comparable(model) === expected;
      if (refusal?.code !== "interrupted" && !isWhole) expectSame(model, before, `call ${call}: nothing is changed`);
      applyEdits(ALL_EDITS, WATCH);
      expectSame(model, expected, `call ${call}: mended`);
    }
    expect([...codes.keys()].sort()).toEqual(["interrupted", "unexpected"]);
  });
});

describe("a run that is cut", () => {
  const MINUTE = 60_000;

  it("at five minutes goes on where it stopped, and comes to the same", () => {
    const whole = prepared();
    applyEdits(ALL_EDITS, WATCH);
    const expected = comparable(whole);
    const model = prepared();
    let time = 0;
    // Every call takes four seconds: a run has time for some seventy.
    model.calls.onCall = () => {
      time += 4_000;
    };
    const cuts: number[] = [];
    for (let runs = 0; runs < 20; runs++) {
      const clock: RunClock = { now: () => time, began: time };
      const began = time;
      const refusal = refusalOf(() => applyEdits(ALL_EDITS, WATCH, clock));
      // One step may still be done after five minutes, and has to fit into the sixth.
      if (!refusal) break;
      expect(refusal).toBeInstanceOf(TimeOver);
      expect(time - began).toBeLessThan(12 * MINUTE);
      cuts.push((refusal as TimeOver).done);
    }
    expect(cuts.length).toBeGreaterThan(2);
    expect([...cuts].sort((a, b) => a - b)).toEqual(cuts);
    expectSame(model, expected, "the whole");
  });

  it("and then failed, at whatever call, goes on from the same place and comes to the same", () => {
    const expected = (() => {
      const whole = prepared();
      applyEdits(ALL_EDITS, WATCH);
      return comparable(whole);
    })();
    const cut = (): SheetsModel => {
      const model = prepared();
      let time = 0;
      model.calls.onCall = () => {
        time += 4_000;
      };
      expect(refusalOf(() => applyEdits(ALL_EDITS, WATCH, { now: () => time, began: 0 }))).toBeInstanceOf(TimeOver);
      model.calls.onCall = null;
      model.calls.reset();
      return model;
    };
    const atEase: RunClock = { now: () => 6 * MINUTE, began: 6 * MINUTE };
    const went = cut();
    applyEdits(ALL_EDITS, WATCH, atEase);
    const { count } = went.calls;
    for (let call = 1; call <= count; call++) {
      const model = cut();
      model.calls.failAt(call);
      expect(
        refusalOf(() => applyEdits(ALL_EDITS, WATCH, atEase)),
        `call ${call} of ${count}`,
      ).not.toBeNull();
      applyEdits(ALL_EDITS, WATCH, atEase);
      expectSame(model, expected, `call ${call}: mended`);
    }
  });

  it("is not gone on with for other edits, nor after half an hour", () => {
    const model = prepared();
    let time = 0;
    model.calls.onCall = () => {
      time += 10_000;
    };
    const cut = (edits: readonly Edit[]): number =>
      (refusalOf(() => applyEdits(edits, WATCH, { now: () => time, began: time })) as TimeOver).done;
    const others = ALL_EDITS.slice(0, -1);
    const first = cut(ALL_EDITS);
    expect(cut(ALL_EDITS)).toBeGreaterThan(first);
    // Begun anew each time, in sheets that stand already.
    const anew = cut(others);
    cut(ALL_EDITS);
    expect(cut(others)).toBe(anew);
    time += 31 * MINUTE;
    expect(cut(others)).toBe(anew);
  });

  it("by the user is cut between two steps", () => {
    prepared();
    let steps = 0;
    const watch = { progress: () => void steps++, isCancelled: () => steps === 3 };
    expect(refusalOf(() => applyEdits(ALL_EDITS, watch))?.code).toBe("interrupted");
    expect(steps).toBe(3);
  });
});

describe("what stands in the way is said before anything is changed", () => {
  const made = (sheet: string): Edit[] => [
    { kind: "ensure-sheet", sheet },
    { kind: "name", name: "MSOKO_TEST_1", block: block(sheet, 0, 0) },
  ];
  const refused = (model: SheetsModel, edits: readonly Edit[]): HostRefusal | null => {
    const before = comparable(model);
    const refusal = refusalOf(() => applyEdits(edits, WATCH));
    expectSame(model, before, "nothing is changed");
    return refusal;
  };

  it("another run", () => {
    const model = prepared();
    model.locks.isHeldByOthers = true;
    expect(refused(model, made("Своё"))?.code).toBe("busy");
  });

  it("a sheet of the user's under the name, whatever the case of its letters", () => {
    const model = prepared();
    model.spreadsheet.addSheet("СВОДКА");
    expect(refused(model, made("Сводка"))).toMatchObject({ code: "not-permitted", detail: "СВОДКА" });
  });

  it("our sheet, protected by somebody else", () => {
    const model = prepared();
    applyEdits(made("Своё"), WATCH);
    const sheet = model.spreadsheet.sheetNamed("Своё");
    if (sheet) sheet.protections = [sheet.closed(false)];
    expect(refused(model, made("Своё"))).toMatchObject({ code: "sheet-protected", detail: "Своё" });
  });

  it("a sheet that is not there, and more cells than a spreadsheet holds", () => {
    const model = prepared();
    expect(refused(model, [{ kind: "note", sheet: "Нет", rowIndex: 0, columnIndex: 0, text: "а" }])?.code).toBe("place-absent");
    expect(refused(model, [{ kind: "activate", sheet: "Нет" }])?.code).toBe("place-absent");
    const huge: Edit = { kind: "put-values", sheet: "Своё", rowIndex: 999_999, columnIndex: 15, values: [[1]] };
    expect(refused(model, [...made("Своё"), huge])?.code).toBe("too-large");
  });

  it("a failure of reading is a refusal, never a snapshot with something missing", () => {
    const whole = prepared();
    const expected = JSON.stringify(readSnapshot({ sheets: "all" }));
    const { count } = whole.calls;
    for (let call = 1; call <= count; call++) {
      whole.calls.failAt(call);
      expect(refusalOf(() => expect(JSON.stringify(readSnapshot({ sheets: "all" }))).toBe(expected))?.detail).toBe(
        SERVICE_FAILURE,
      );
    }
  });
});
