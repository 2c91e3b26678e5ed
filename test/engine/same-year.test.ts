// The plan of the year in every host that runs here: one hash of it, the command line's sheets, and as many crossings however long the plan.

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { buildYear } from "../../shared/commands/build-year.ts";
import type { Host } from "../../shared/commands/host.ts";
import { loadProfile } from "../../shared/municipalities/profiles.ts";
import { yearOf } from "../../shared/municipalities/year-of.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { makeExcelHost } from "../../src/excel/make-excel-host.ts";
import { startExcel } from "../hosts/excel-model/start-excel.ts";
import { fileHost } from "../hosts/file-host.ts";
import { sheetsHost } from "../hosts/sheets-host.ts";
import { campaignOn, viewOf } from "./run-campaign.ts";

const newExcel = await startExcel();

const HOSTS: readonly (readonly [string, () => Promise<Host>])[] = [
  ["an .xlsx file", async () => (await fileHost()).host],
  [
    "Excel",
    async () => {
      newExcel();
      return makeExcelHost();
    },
  ],
  ["Google Sheets", async () => (await sheetsHost()).host],
];

const INPUT = { municipality: "petrozavodsk", year: 2027 };
/** The day of the tests' campaigns. */
const TODAY = "2026-11-22";
const NOTHING: WorkbookSnapshot = { file: "", sheets: [], names: [] };
const MARK = { item: "I.2.6", doneOn: "2026-10-05", link: "https://example.ru/otchet" };

/** What the command line makes of the same. */
async function plan(id: string, marks: readonly (typeof MARK)[] = []) {
  const [municipality, profile] = [await yearOf(id), await loadProfile(id)];
  if (!municipality || !profile) throw new Error(id);
  const { name, order } = profile;
  const outcome = buildYear({ municipality, name, order, year: INPUT.year, today: TODAY, earlier: NOTHING, marks }, "ru");
  if (!outcome.ok) throw new Error("another plan");
  return outcome;
}

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

describe.each(HOSTS)("in %s", (_, open) => {
  test("the plan is the command line's, a row is marked as done, and the view and its file say the same", async () => {
    const host = await open();
    const { bridge, delivered } = campaignOn(host);
    const before = viewOf(await bridge.run("year", INPUT));
    expect(before.isBuilt).toBe(false);
    const view = viewOf(await bridge.run("build-year", INPUT));
    const { data } = await plan("petrozavodsk");
    expect(view.counts.overdue).toBe(data.rows.filter(({ state }) => state === "overdue").length);
    const marked = viewOf(await bridge.run("mark-done", { ...INPUT, mark: MARK }));
    const after = await plan("petrozavodsk", [MARK]);
    expect(marked.counts.done).toBe(1);
    for (const [state, count] of Object.entries(marked.counts)) {
      expect([state, count]).toEqual([state, after.data.rows.filter((row) => row.state === state).length]);
    }
    expect(await sheetsHash(host)).toBe(await fileHash());
    viewOf(await bridge.run("year-calendar", INPUT));
    const text = new TextDecoder().decode(delivered[0]?.bytes);
    expect(delivered[0]?.name).toBe("сроки-2026-27.ics");
    expect(text.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    // 25 November 2026 is a Wednesday: the monthly report is due on it.
    expect(text).toContain("DTSTART;VALUE=DATE:20261125");
  });

  test("a plan of another municipality is not written over", async () => {
    const { bridge } = campaignOn(await open());
    viewOf(await bridge.run("build-year", INPUT));
    const refused = await bridge.run("build-year", { ...INPUT, municipality: "botlikh" });
    expect(refused).toMatchObject({ status: "refused", refusal: { text: expect.stringContaining("petrozavodsk") } });
  });
});

/** What stands on the sheets, without the cells that hosts compute or write in a dialect of their own. */
async function sheetsHash(host: Host): Promise<string> {
  const { edits } = await plan("petrozavodsk");
  const made = new Set(edits.flatMap((edit) => (edit.kind === "ensure-sheet" ? edit.sheet : [])));
  const { sheets } = await host.readSnapshot({ sheets: "all" });
  const own = sheets.filter(({ name }) => made.has(name));
  expect(own).toHaveLength(made.size);
  return hashOf(
    own.map(({ name, rows, formulas }) => {
      const computed = new Set(formulas.map(({ rowIndex, columnIndex }) => `${rowIndex}:${columnIndex}`));
      const cells = rows.flatMap(({ rowIndex, values }) =>
        values.flatMap((value, column) =>
          value === null || value === "" || computed.has(`${rowIndex}:${column}`) ? [] : [[rowIndex, column, value]],
        ),
      );
      return [name, [...computed].sort(), cells];
    }),
  );
}

let known: string | undefined;
/** Of an .xlsx file, against which the others are held. */
async function fileHash(): Promise<string> {
  if (known !== undefined) return known;
  const { host } = await fileHost();
  const { bridge } = campaignOn(host);
  viewOf(await bridge.run("build-year", INPUT));
  viewOf(await bridge.run("mark-done", { ...INPUT, mark: MARK }));
  known = await sheetsHash(host);
  return known;
}
