// The bundled example holds no pupil, name, login, address or contact (examples/README.md): no sheet of it raises an alarm.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BOTLIKH } from "../../../shared/municipalities/botlikh/profile.ts";
import { findPersonalData } from "../../../shared/validation/personal-data/find-personal-data.ts";
import { redactText } from "../../../shared/validation/personal-data/redact-text.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { EXAMPLE } from "../../real-data.ts";
import { ON, sheetOf } from "./made-sheet.ts";

const files = (readdirSync(EXAMPLE, { recursive: true }) as string[]).filter((name) => name.endsWith(".xlsx")).sort();

test("there are files to look at", () => expect(files).toContain("passport.xlsx"));

test.each(files)("%s", (name) => {
  const outcome = readWorkbook(new Uint8Array(readFileSync(join(EXAMPLE, name))), name);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.finding));
  for (const sheet of outcome.workbook.sheets) {
    expect(findPersonalData(sheet, name, { on: ON })).toEqual({ findings: [], blocked: { columns: [], cells: [] } });
    for (const value of sheet.rows.flatMap(({ values }) => values))
      if (typeof value === "string") expect(redactText(value)).toBe(value);
  }
});

test("the words of the order are nobody's data", () => {
  const texts = BOTLIKH.criteria.map(({ code, text }) => [code, text]);
  expect(findPersonalData(sheetOf([["Код", "Критерий"], ...texts]), "приказ.xlsx", { on: ON }).findings).toEqual([]);
  for (const [, text = ""] of texts) expect(redactText(text)).toBe(text);
});
