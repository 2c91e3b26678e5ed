// What schools themselves typed into one questionnaire: the faults that an independent count finds, each on its cell with both numbers.

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXAMPLE, REAL_DATA } from "../real-data.ts";
import { inFolder, runCheck, send, useFolder } from "./made-submissions.ts";

useFolder();

interface FoundFinding {
  readonly code: string;
  readonly at: { readonly cell: string };
  readonly facts: { readonly rule?: string; readonly worked?: string; readonly suspects?: readonly { readonly cell: string }[] };
}

interface FoundSchool {
  readonly name: string;
  readonly findings: readonly FoundFinding[];
}

function broken(passport: string, rule: string): { school: string; worked: string; cells: readonly string[] }[] {
  mkdirSync(inFolder("формы"), { recursive: true });
  send("passport.xlsx", readFileSync(passport));
  const { json } = runCheck({});
  return json.schools.flatMap(({ name, findings }: FoundSchool) =>
    findings
      .filter(({ code, facts }) => code === "rule-broken" && facts.rule === rule)
      .map(({ at, facts }) => ({
        school: name,
        worked: facts.worked ?? "",
        cells: [at.cell, ...(facts.suspects ?? []).map(({ cell }) => cell)],
      })),
  );
}

// Counted apart from this project by a script over the sheet XML (Python): declared total against the sum of grades 1-12.
describe("the bundled district 63", () => {
  test("two schools whose grades do not add up to the declared total, with the declared cell among the named and both numbers", () => {
    const found = broken(join(EXAMPLE, "passport.xlsx"), "П-01");
    expect(found.map(({ school }) => school)).toEqual(["63-018", "63-019"]);
    // Rows 19 and 20 of the sheet; column J is the declared total.
    expect(found.map(({ cells }, index) => cells.includes(`J${19 + index}`))).toEqual([true, true]);
    expect(found.map(({ worked }) => worked.split(" = ")[0])).toEqual(["1061", "734"]);
    const sums = found.map(({ worked }) =>
      (worked.split(" = ")[1] ?? "").split("+").reduce((sum, part) => sum + Number(part), 0),
    );
    expect(sums).toEqual([1059, 714]);
  });

  test("one school without teachers, on its cell", () => {
    expect(broken(join(EXAMPLE, "passport.xlsx"), "П-12")).toEqual([
      expect.objectContaining({ school: "63-013", cells: expect.arrayContaining(["AL14"]) }),
    ]);
  });
});

describe.skipIf(!REAL_DATA)("districts 60 and 04 (skipped where their data are absent)", () => {
  test.each([
    ["60", ["60-022", "60-027", "60-036", "60-049", "60-068", "60-072"], ["60-015", "60-017", "60-040", "60-073"]],
    ["04", ["04-006"], ["04-005"]],
  ])("%s: grades that do not add up, and no teachers", (district, sums, noTeachers) => {
    const passport = join(REAL_DATA ?? "", district, "passport.xlsx");
    expect(broken(passport, "П-01").map(({ school }) => school)).toEqual(sums);
    expect(broken(passport, "П-12").map(({ school }) => school)).toEqual(noTeachers);
  });
});
