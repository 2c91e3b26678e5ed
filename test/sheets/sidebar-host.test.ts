// The sidebar's side of the calls: pieces, time that runs out, a cache that forgets, and failures before our code ran.

import { describe, expect, it } from "vitest";
import { HostRefusal } from "../../shared/commands/host.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import type { EditsPiece, EditsProgress } from "../../src/sheets/server/messages.ts";
import type { ScriptRun } from "../../src/sheets/server/script-run.ts";
import { sheetsHost } from "../../src/sheets/server/sheets-host.ts";
import { takeEdits } from "../../src/sheets/server/take-edits.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";

const WATCH = { progress: () => {}, isCancelled: () => false };

/** A server that answers each piece as it is told. */
function serverOf(answer: (piece: EditsPiece) => EditsProgress | { readonly fails: string }): ScriptRun {
  const chain = (done: (text: string) => void, failed: (failure: { message: string }) => void): object => ({
    withSuccessHandler: (handler: typeof done) => chain(handler, failed),
    withFailureHandler: (handler: typeof failed) => chain(done, handler),
    applyEditsJson: (json: string) => {
      const value = answer(JSON.parse(json));
      if ("fails" in value) failed({ message: value.fails });
      else done(JSON.stringify({ ok: true, value }));
    },
  });
  return chain(
    () => {},
    () => {},
  ) as unknown as ScriptRun;
}

const sent = (run: ScriptRun, edits: readonly Edit[] = []): Promise<HostRefusal | null> =>
  sheetsHost(run, () => "1")
    .applyEdits(edits, WATCH)
    .then(
      () => null,
      (error: unknown) => error as HostRefusal,
    );

const long = (cells: number): Edit[] => [
  { kind: "ensure-sheet", sheet: "Своё" },
  {
    ...{ kind: "put-values", sheet: "Своё", rowIndex: 0, columnIndex: 0 },
    values: Array.from({ length: cells }, (_, row) => [`Школа № ${row} ${"я".repeat(100)}`]),
  },
  { kind: "name", name: "MSOKO_TEST_1", block: { sheet: "Своё", rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 } },
];

describe("the host of the sidebar", () => {
  it("sends what is long in pieces, through a cache of 100 KB a value", async () => {
    const model = new SheetsModel();
    model.install();
    const pieces: number[] = [];
    const run = serverOf((piece) => {
      pieces.push(piece.text.length);
      return takeEdits(piece);
    });
    expect(await sent(run, long(20_000))).toBeNull();
    expect(pieces.length).toBeGreaterThan(2);
    expect(model.spreadsheet.sheetNamed("Своё")?.grid.last().row).toBe(20_000);
  });

  it("loses no sign of two units where a piece ends within it", async () => {
    const model = new SheetsModel();
    model.install();
    const faces = "😀".repeat(24_000);
    // Whichever parity the cuts have, one of two neighbouring texts has them within signs.
    const values = Array.from({ length: 40 }, (_, row) => [`${"я".repeat(row % 2)}${faces.slice(0, 48_000)}`]);
    const edits = [long(0)[0], { kind: "put-values", sheet: "Своё", rowIndex: 0, columnIndex: 0, values }, long(0)[2]] as Edit[];
    expect(await sent(serverOf(takeEdits), edits)).toBeNull();
    const { grid } = model.spreadsheet.sheetNamed("Своё") ?? {};
    expect(values.every(([text], row) => JSON.stringify(grid?.cell(row + 1, 1).value).includes(`"${text}"`))).toBe(true);
  });

  it("begins anew where the cache has lost a piece, and gives up after the third time", async () => {
    const model = new SheetsModel();
    model.install();
    let losses = 1;
    const forgetful = () =>
      serverOf((piece) => {
        if (piece.index === piece.count - 1 && losses-- > 0) model.cache.kept.clear();
        return takeEdits(piece);
      });
    expect(await sent(forgetful(), long(20_000))).toBeNull();
    losses = 9;
    expect((await sent(forgetful(), long(20_000)))?.code).toBe("unexpected");
  });

  it("goes on as long as each call gets further", async () => {
    let done = 0;
    const run = serverOf(() => (done < 5 ? { state: "again", done: ++done, of: 6 } : { state: "done" }));
    expect(await sent(run)).toBeNull();
    expect((await sent(serverOf(() => ({ state: "again", done: 2, of: 6 }))))?.code).toBe("interrupted");
  });

  it("names the way out where several accounts are the cause", async () => {
    const storage = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
    const refusal = await sent(serverOf(() => ({ fails: storage })));
    expect(refusal).toBeInstanceOf(HostRefusal);
    expect(refusal).toMatchObject({ code: "not-permitted", detail: expect.stringContaining("аккаунт") });
    expect((await sent(serverOf(() => ({ fails: "Exceeded maximum execution time" }))))?.code).toBe("interrupted");
    expect((await sent(serverOf(() => ({ fails: "Нечто" }))))?.detail).toBe("Нечто");
  });
});
