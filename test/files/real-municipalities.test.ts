// The main job on real figures: verdicts by the Botlikh criteria, held against an independent computation on the same exports.

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXAMPLE, REAL_DATA } from "../real-data.ts";
import { runSvod, type SvodRun } from "./run-svod.ts";

type Letter = "a" | "b" | "c" | "h" | "i";

const metBy = ({ json }: SvodRun, letter: Letter): string[] =>
  json.schools.filter(({ met }: { met: string[] }) => met.includes(`2.1.1.${letter}`)).map(({ id }: { id: string }) => id);

const counts = (run: SvodRun) =>
  Object.fromEntries((["a", "b", "c", "h", "i"] as const).map((letter) => [letter, metBy(run, letter).length]));

// Computed apart from this project by a script of 40 lines (Python, regular expressions over the sheet XML, exact integers).
describe("the bundled district 63, year 2021/22", () => {
  test.each([
    ["both", { a: [], b: [], c: [], h: ["edu630130"], i: [] }],
    ["share", { a: [], b: [], c: [], h: ["edu630090", "edu630130"], i: ["edu630090", "edu630100"] }],
    [
      "any",
      {
        a: ["edu630130"],
        b: [],
        c: [],
        h: ["edu630090", "edu630100", "edu630130"],
        i: ["edu630050", "edu630090", "edu630100", "edu630130", "edu630230"],
      },
    ],
  ] as const)("conditions combined as %s: exactly these schools meet each criterion", (combine, expected) => {
    const run = runSvod([EXAMPLE], { combine });
    for (const letter of ["a", "b", "c", "h", "i"] as const) expect(metBy(run, letter)).toEqual(expected[letter]);
  });

  test("every share of «2» that we sum for the municipality is the one that the export prints in its own row", () => {
    const { json } = runSvod([EXAMPLE]);
    // The exports' own rows are checked while reading; not one of 42 disagrees.
    const codes = json.findings.map(({ code }: { code: string }) => code);
    expect(codes).not.toContain("municipality-differs");
    expect(codes).not.toContain("municipality-marks-differ");
    // «ВПР 2021 Русский язык 4 класс», cells C11 and D11 as printed.
    const row = json.municipalityIndicators.find(
      ({ work }: { work: { year: number; subject: string; grade: number } }) =>
        work.year === 2021 && work.subject === "РУ" && work.grade === 4,
    );
    expect({ participants: row.participants, lowPercent: Number((100 * row.lowShare).toFixed(2)) }).toEqual({
      participants: 1984,
      lowPercent: 3.78,
    });
  });

  test("no error, and the one file that is no export is named for what it is", () => {
    const { json, said } = runSvod([EXAMPLE]);
    const ofQuestionnaire = json.findings.filter(({ at }: { at: { file: string } }) => at.file === "passport.xlsx");
    expect(json.findings.filter(({ severity }: { severity: string }) => severity !== "note")).toEqual([]);
    expect(ofQuestionnaire).toEqual([expect.objectContaining({ code: "file-for-check", severity: "note" })]);
    expect(said).toContain("Файлов: 43, прочитано: 42. Школ: 26");
  });
});

// The same independent script, and a second computation on the counts themselves, agree on these.
describe.skipIf(!REAL_DATA)("districts 60 and 04, year 2021/22 (skipped where their data are absent)", () => {
  test.each([
    ["60", "both", { a: 0, b: 0, c: 0, h: 11, i: 7 }],
    ["60", "share", { a: 4, b: 0, c: 0, h: 30, i: 26 }],
    ["60", "any", { a: 6, b: 0, c: 2, h: 34, i: 36 }],
    ["04", "both", { a: 0, b: 0, c: 0, h: 2, i: 2 }],
    ["04", "share", { a: 1, b: 1, c: 0, h: 3, i: 4 }],
  ])("%s, %s: %j", (district, combine, expected) => {
    expect(counts(runSvod([join(REAL_DATA ?? "", district)], { combine }))).toEqual(expected);
  });
});
