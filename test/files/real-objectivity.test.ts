// Signs of doubtful objectivity on real figures, held against a computation apart from this project on the same exports.

import { join } from "node:path";
import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { EXAMPLE, REAL_DATA } from "../real-data.ts";
import { runSvod } from "./run-svod.ts";

interface Signs {
  readonly school: string;
  readonly work: { readonly year: number; readonly subject: string; readonly grade: number };
  readonly signA: boolean | null;
  readonly signC: boolean | null;
  readonly spike: boolean | null;
  readonly conclusion: string;
}

/** The four works of 2021 that the federal algorithm of that year names. */
const isOfficial = ({ work }: Signs): boolean =>
  work.year === 2021 && ["РУ", "МА"].includes(work.subject) && [4, 5].includes(work.grade);

/** The example is district 63 itself; 04 and 60 lie beside the checkout. */
const folderOf = (district: string): string => (district === "63" ? EXAMPLE : join(REAL_DATA ?? "", district));

// Computed by a script of its own in Python (openpyxl, percents restored to counts): sign A in so many of so many school-works; schools
// in which A goes with a spike in the same official work of 2021; jumps of cohorts.
describe.each([
  ["04", 26, 180, 1, []],
  ["60", 288, 1094, 7, ["edu600480 МА 6"]],
  ["63", 152, 363, 5, []],
] as const)("district %s", (district, inflated, works, withSpike, jumps) => {
  test.skipIf(district !== "63" && !REAL_DATA)("signs A, C and spikes are those of the independent computation", () => {
    const objectivity: readonly Signs[] = runSvod([folderOf(district)]).json.objectivity;
    const known = objectivity.filter(({ signA }) => signA !== null);
    expect([known.filter(({ signA }) => signA).length, known.length]).toEqual([inflated, works]);
    const together = objectivity.filter((signs) => isOfficial(signs) && signs.signA && signs.spike);
    expect(new Set(together.map(({ school }) => school)).size).toBe(withSpike);
    expect(objectivity.filter(({ signC }) => signC).map(({ school, work }) => `${school} ${work.subject} ${work.grade}`)).toEqual(
      jumps,
    );
    // One sign alone never asks for a check.
    expect(objectivity.filter((signs) => signs.conclusion === "needs-check" && !signs.signA)).toEqual([]);
  });
});

test("the summary's sheet shows what asks for a check first, and says that one sign is no conclusion", async () => {
  const run = runSvod([EXAMPLE]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(run.workbook as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet("Объективность");
  expect(sheet?.getCell("A2").text).toContain("Один признак — повод присмотреться");
  expect(sheet?.getCell("A3").text).toContain("проверьте реквизиты письма");
  const conclusions = sheet?.getColumn(5).values.slice(6) as readonly string[];
  const expected = run.json.objectivity.filter(({ conclusion }: Signs) => conclusion === "needs-check").length;
  expect(conclusions.slice(0, expected).every((word) => word === "требует проверки")).toBe(true);
  expect(conclusions.filter((word) => word === "требует проверки").length).toBe(expected);
  expect(conclusions.join()).not.toContain("необъектив");
});
