// What the specialist types survives every rebuild and every move of rows, in an .xlsx file, in Excel and in Google Sheets.

import { describe, expect, test } from "vitest";
import type { Host } from "../../../shared/commands/host.ts";
import { ISHIMBAY_YEAR } from "../../../shared/municipalities/ishimbay/year.ts";
import { makeExcelHost } from "../../../src/excel/make-excel-host.ts";
import { startExcel } from "../../hosts/excel-model/start-excel.ts";
import { fileHost } from "../../hosts/file-host.ts";
import { sheetsHost } from "../../hosts/sheets-host.ts";
import { randomFrom, Specialist } from "./kept-rows.ts";

const newExcel = await startExcel();

/** The order of Ishimbaysky is the shortest, and has rows without a deadline, once, by event and through the year. */
const YEAR = { ...ISHIMBAY_YEAR, measures: ISHIMBAY_YEAR.measures.slice(0, 24) };

const HOSTS: readonly (readonly [string, number, () => Promise<Host>])[] = [
  ["an .xlsx file", 12, async () => (await fileHost()).host],
  [
    "Excel",
    10,
    async () => {
      newExcel();
      return makeExcelHost();
    },
  ],
  ["Google Sheets", 10, async () => (await sheetsHost()).host],
];

const HANDFUL = 100;

describe.each(HOSTS)("in %s", (_, rebuilds, open) => {
  test(`of ${HANDFUL} things done before each of ${rebuilds} rebuilds nothing is lost and nothing moves to another row`, async () => {
    const specialist = new Specialist(await open(), YEAR, randomFrom(16));
    await specialist.build();
    for (let i = 0; i < rebuilds; i++) {
      await specialist.act(HANDFUL);
      await specialist.build();
      expect({ rebuild: i, lost: await specialist.lost() }).toEqual({ rebuild: i, lost: [] });
    }
    expect(specialist.typed.size).toBeGreaterThan(20);
  });
});
