// Case 10: calls of Google's services for a command, by schools and by sheets: a call costs tens of milliseconds whatever its size, so
// they may grow with the sheets that are read, and not with the schools.

import { emptyCampaign } from "../../shared/commands/campaign.ts";
import type { Command } from "../../shared/commands/command.ts";
import { COMMANDS } from "../../shared/commands/command-table.ts";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import { applyEdits } from "../../src/sheets/host/apply-edits.ts";
import { readSnapshot } from "../../src/sheets/host/read-snapshot.ts";
import { MENU_COMMANDS, type MenuCommand } from "../../src/sheets/menu/menu-commands.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";
import { ResponseSheet } from "../sheets/response-sheet.ts";
import { tableOfSchools } from "../sheets/table-of-schools.ts";
import type { BenchCase, BenchLine } from "./bench-case.ts";
import { ratioOf } from "./pair-runs.ts";

const EMPTY = emptyCampaign(BASE);

const SIZES = [10, 100, 1_000, 5_000] as const;
const MORE_SHEETS = [0, 1, 2, 4, 8] as const;
const WATCH = { progress: () => {}, isCancelled: () => false };

/** A sheet of responses of so many schools; every fourth has more pupils in the grades than in all. */
function responsesOf(schools: number): SheetsModel {
  const model = new SheetsModel();
  model.install();
  const responses = new ResponseSheet(model);
  responses.sheet.grid.rowCount = schools + 10;
  for (let school = 0; school < schools; school++) responses.append(school, school % 4 === 0 ? { pupils: 1 } : {});
  return model;
}

const MAKE: { readonly [id in MenuCommand]: (schools: number) => SheetsModel } = {
  "build-summary": tableOfSchools,
  "check-forms": responsesOf,
};

interface Counts {
  readonly reading: number;
  readonly writing: number;
}

function countsOf(id: MenuCommand, schools: number): Counts {
  const { calls } = MAKE[id](schools);
  const { wants, run } = COMMANDS[id] as Command<MenuCommand>;
  calls.reset();
  const workbook = readSnapshot(wants(EMPTY, {}, "ru"));
  const reading = calls.count;
  const { edits } = run(
    { campaign: EMPTY, profile: BASE, workbook, source: null, year: null, language: "ru", today: "2026-11-22" },
    {},
  );
  calls.reset();
  applyEdits(edits, WATCH);
  return { reading, writing: calls.count };
}

/** Calls of reading a spreadsheet that has so many more sheets. */
function readingOf(sheets: number): number {
  const model = tableOfSchools(SIZES[0]);
  for (let index = 0; index < sheets; index++) model.spreadsheet.addSheet(`Ещё ${index}`).grid.type(20, 20, "текст");
  model.calls.reset();
  readSnapshot({ sheets: "all" });
  return model.calls.count;
}

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(28) : String(cell).padStart(7))).join("");

export const sheetsCalls: BenchCase = {
  name: "sheets-calls",
  title: "calls of Google's services for a command, for 10 to 5,000 schools",
  async run() {
    const counts = MENU_COMMANDS.map((id) => ({ id, counts: SIZES.map((schools) => countsOf(id, schools)) }));
    const line = ({ id, counts: of }: (typeof counts)[number]): BenchLine => {
      const totals = of.map(({ reading, writing }) => reading + writing);
      const ratio = ratioOf(totals.map((total) => total / totals[0]!));
      // The greatest of all sizes; beyond 50,000 cells a table is written in blocks.
      return { what: `${id}: calls of so many schools : of ${SIZES[0]}`, ratio: { ...ratio, median: ratio.max }, bound: 1.15 };
    };
    const readings = MORE_SHEETS.map(readingOf);
    const steps = MORE_SHEETS.slice(1).map((sheets, index) => (readings[index + 1]! - readings[0]!) / sheets);
    return {
      lines: [
        ...counts.map(line),
        {
          what: "reading: calls a further sheet : of the first one added",
          ratio: ratioOf(steps.map((s) => s / steps[0]!)),
          bound: 1,
        },
      ],
      notes: [
        row(["schools", ...SIZES]),
        ...counts.flatMap(({ id, counts: of }) => [
          row([`${id}, reading`, ...of.map(({ reading }) => reading)]),
          row([`${id}, writing`, ...of.map(({ writing }) => writing)]),
        ]),
        row(["further sheets", ...MORE_SHEETS]),
        row(["reading all", ...readings]),
      ],
    };
  },
};
