// Holds a host to the command line: the same findings and verdicts, and the same values on the same sheets.

import { expect } from "vitest";
import type { Host } from "../../shared/commands/host.ts";
import type { SheetRow, SheetSnapshot } from "../../shared/workbook/snapshot.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { campaignHash, commandLineHash } from "./campaign-hash.ts";
import { commandLineCampaign } from "./command-line-campaign.ts";

/**
 * What of a computed cell is compared: its value where the host keeps or computes one, else its formula, else (where the host writes
 * formulas in a dialect of its own) only that it is a formula.
 */
export type FormulaComparison = "values" | "formulas" | "places";

function comparedRows({ rows, formulas }: SheetSnapshot, by: FormulaComparison): readonly SheetRow[] {
  if (by === "values") return rows;
  const computed = new Map(formulas.map(({ rowIndex, columnIndex, formula }) => [`${rowIndex}:${columnIndex}`, formula]));
  return rows.map(({ rowIndex, values }) => ({
    rowIndex,
    values: values.map((value, columnIndex) => {
      const formula = computed.get(`${rowIndex}:${columnIndex}`);
      if (formula === undefined) return value;
      return by === "formulas" ? `=${formula}` : "=";
    }),
  }));
}

export async function expectSameCampaign(host: Host, by: FormulaComparison): Promise<void> {
  expect(await campaignHash(host)).toBe(commandLineHash());
  const { sheets } = await host.readSnapshot({ sheets: "all" });
  for (const bytes of commandLineCampaign().workbooks) {
    const outcome = readWorkbook(bytes, "командная строка");
    if (!outcome.ok) throw new Error("the command line's workbook does not open");
    for (const sheet of outcome.workbook.sheets) {
      const own = sheets.find(({ name }) => name === sheet.name);
      expect(own && comparedRows(own, by), sheet.name).toEqual(comparedRows(sheet, by));
    }
  }
}
