// The campaign on the example in every host that runs here: one hash of findings and verdicts, and the sheets of the command line.

import { describe, expect, test } from "vitest";
import type { Host } from "../../shared/commands/host.ts";
import { makeExcelHost } from "../../src/excel/make-excel-host.ts";
import { PROFILES } from "../hosts/excel-model/profiles.ts";
import { startExcel } from "../hosts/excel-model/start-excel.ts";
import { fileHost } from "../hosts/file-host.ts";
import { sheetsHost } from "../hosts/sheets-host.ts";
import { commandLineCampaign } from "./command-line-campaign.ts";
import { expectSameCampaign, type FormulaComparison } from "./same-campaign.ts";

const HOSTS: readonly (readonly [string, FormulaComparison, () => Promise<Host>])[] = [
  ["an .xlsx file", "values", async () => (await fileHost()).host],
  ...PROFILES.map((profile): readonly [string, FormulaComparison, () => Promise<Host>] => [
    `Excel ${profile.name}`,
    // The model computes nothing.
    "formulas",
    async () => {
      (await startExcel(profile, profile.requirements.ExcelApi === "1.20"))();
      return makeExcelHost();
    },
  ]),
  // Formulas go there with semicolons and without decimal signs, and the model computes nothing.
  ["Google Sheets", "places", async () => (await sheetsHost()).host],
];

describe("the example's campaign", () => {
  test("by the command line names one school of 26 and its findings: what is compared is not empty", () => {
    // One school by criterion h (a count of the order's conditions by hand, see test/files/real-municipalities.test.ts).
    const { summary, protocol } = commandLineCampaign();
    expect(JSON.stringify(summary)).toContain("edu630130");
    expect(JSON.stringify(protocol)).toContain("findings");
  });

  test.each(HOSTS)("in %s: the command line's findings, verdicts and sheets", async (_, by, open) => {
    await expectSameCampaign(await open(), by);
  });
});
