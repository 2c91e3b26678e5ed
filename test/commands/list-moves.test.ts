// The list of low-result schools beside last year's, as the summary tells it.

import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import { computeSummary } from "../../shared/commands/build-summary.ts";
import type { SchoolResult } from "../../shared/indicators/school-results.ts";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import { resultsOf, schoolResult } from "../identification/school-result.ts";

/** ВПР, Russian, grades 5 and 6: criterion h asks for two works of two years with 30% of «2» and nobody with a «5». */
const LOW = [4, 6, 0, 0] as const;
const FINE = [0, 4, 4, 2] as const;

interface Years {
  readonly id: string;
  /** Marks in grades 5 and 6 of 2019 to 2021; `null` for a year without data. */
  readonly marks: readonly (readonly [number, number, number, number] | null)[];
}

function movesOf(...schools: readonly Years[]) {
  const results: SchoolResult[] = [];
  const all = schools.map(({ id }) => ({ ...schoolResult({ year: 2021 }).school, id, name: id }));
  for (const [index, { marks }] of schools.entries()) {
    for (const [step, of] of marks.entries()) {
      const school = all[index];
      if (!of || !school) continue;
      for (const grade of [5, 6]) results.push({ ...schoolResult({ year: 2019 + step, grade, marks: of }), school });
    }
  }
  const settings = { ...DEFAULT_SETTINGS, identificationYear: 2022 };
  return computeSummary({ profile: BASE, files: [], settings, date: "2022-09-01" }, { ...resultsOf(...results), schools: all })
    .moves;
}

test("who entered, who left, who stayed", () => {
  const moves = movesOf(
    { id: "entered", marks: [FINE, FINE, LOW] },
    { id: "left", marks: [LOW, FINE, FINE] },
    { id: "stayed", marks: [LOW, LOW, LOW] },
    { id: "never", marks: [FINE, FINE, FINE] },
  );
  expect(moves).toMatchObject({ entered: ["entered"], left: ["left"], stayed: ["stayed"] });
});

test("a school of which a year ago nothing was known has not entered the list", () => {
  expect(movesOf({ id: "new", marks: [null, null, LOW] }, { id: "old", marks: [FINE, FINE, FINE] })).toMatchObject({
    entered: [],
    stayed: [],
  });
});

test("nobody could be judged a year ago: nothing is said of moves", () => {
  expect(movesOf({ id: "new", marks: [null, null, LOW] })).toBeNull();
});
