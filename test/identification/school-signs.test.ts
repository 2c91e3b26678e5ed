// Which signs ask for a check: two independent ones together; one alone never does.

import { describe, expect, test } from "vitest";
import { type SignPair, schoolSigns, type WorkSigns } from "../../shared/identification/objectivity/school-signs.ts";
import type { SchoolResult } from "../../shared/indicators/school-results.ts";
import { resultsOf, schoolResult } from "./school-result.ts";

/** ВПР, mathematics, grade 5: in 2021 a 3 begins at 7 points of 20 (the scale of the catalogue). */
const MAX = 20;
/** A region around 9 points, in which 7 is no rarer than its neighbours. */
const REGION = [1, 2, 3, 4, 6, 7, 8, 10, 12, 12, 10, 8, 6, 4, 3, 2, 1, 1, 0, 0, 0];

interface Given {
  readonly year?: number;
  /** Pupils by score, `score: pupils`. */
  readonly scores: { readonly [score: number]: number };
  /** Lowered, confirmed, raised. */
  readonly journal?: readonly [number, number, number];
  readonly isMarked?: boolean;
}

const at = { file: "а.xlsx", sheet: "Лист1", cell: "A1" };

function work({ year = 2021, scores, journal, isMarked = false }: Given): SchoolResult {
  const counts = Array.from({ length: MAX + 1 }, (_, score) => scores[score] ?? 0);
  const participants = counts.reduce((sum, count) => sum + count, 0);
  const mean = counts.reduce((sum, count, score) => sum + count * score, 0) / participants;
  const [lowered = 0, confirmed = 0, raised = 0] = journal ?? [];
  return {
    ...schoolResult({ subject: "МА", grade: 5, year, isMarked }),
    primaryScores: { value: { mean, max: MAX, counts }, participants, at },
    journal: journal ? { value: { lowered, confirmed, raised }, participants, at } : null,
  };
}

function signsOf(...works: readonly SchoolResult[]): readonly WorkSigns[] {
  const groupScores = works.map(({ work: of }) => ({
    level: "region" as const,
    work: of,
    participants: 5000,
    percents: REGION,
    at,
  }));
  return schoolSigns({ ...resultsOf(...works), groupScores });
}

const STRONG = { 13: 6, 14: 8, 15: 8, 16: 6 };
const ORDINARY = { 4: 5, 6: 5, 8: 6, 10: 5, 12: 5 };
/** Sixteen pupils on the first score of a 3, and strong ones far above. */
const HEAPED = { 5: 1, 7: 16, 8: 2, 9: 1, 18: 60 };

describe("two signs ask for a check", () => {
  test.each<[string, readonly Given[], readonly SignPair[]]>([
    ["an inflated mean with a heap on a border", [{ scores: HEAPED }], ["mean-and-spike"]],
    [
      "an inflated mean with marks that the journal does not confirm",
      [{ scores: STRONG, journal: [2, 15, 11] }],
      ["mean-and-journal"],
    ],
    [
      "an inflated mean in the same work of two years",
      [{ scores: STRONG }, { scores: STRONG, year: 2020 }],
      ["mean-in-two-years"],
    ],
    ["an inflated mean with the official list", [{ scores: STRONG, isMarked: true }], ["mean-and-official"]],
  ])("%s", (_, works, pairs) => {
    for (const signs of signsOf(...works.map(work))) {
      expect(signs).toMatchObject({ signA: true, pairs, conclusion: "needs-check" });
    }
  });
});

describe("one sign alone is a note", () => {
  test.each<[string, Given]>([
    ["an inflated mean of a strong school", { scores: STRONG, journal: [1, 26, 1] }],
    ["marks that the journal does not confirm", { scores: ORDINARY, journal: [10, 12, 4] }],
    ["the official list", { scores: ORDINARY, isMarked: true }],
  ])("%s", (_, given) => {
    expect(signsOf(work(given))[0]).toMatchObject({ pairs: [], conclusion: "single-sign" });
  });

  test("an inflated mean with marks below the journal: the two speak against each other", () => {
    expect(signsOf(work({ scores: STRONG, journal: [11, 15, 2] }))[0]).toMatchObject({
      ...{ signA: true, journal: true, pairs: [], conclusion: "single-sign" },
    });
  });

  test("exactly 70 percent confirmed is enough", () => {
    expect(signsOf(work({ scores: ORDINARY, journal: [3, 14, 3] }))[0]).toMatchObject({ journal: false, conclusion: "no-sign" });
    expect(signsOf(work({ scores: ORDINARY, journal: [4, 13, 3] }))[0]).toMatchObject({ journal: true });
  });
});

test("what was not sent is not computable, and no sign: marks without scores and journal", () => {
  const [signs] = schoolSigns(resultsOf(schoolResult({ year: 2021, marks: [1, 9, 8, 2] })));
  expect(signs).toMatchObject({
    ...{ signA: null, signB: null, signC: null, spike: null, journal: null, official: null },
    conclusion: "not-computable",
  });
});

test("a year without a scale of its own has no border, and so no spike", () => {
  expect(signsOf(work({ scores: HEAPED, year: 2019 }))[0]).toMatchObject({ signA: true, spike: null, conclusion: "single-sign" });
});

test("sign B: a negative rank link of journal and scores", () => {
  const ranked = (spearman: number): SchoolResult => ({
    ...work({ scores: ORDINARY }),
    journalRanks: { value: { spearman, printedFormula: 0.1 }, participants: 26, at },
  });
  expect(signsOf(ranked(-0.01))[0]).toMatchObject({ signB: true, conclusion: "single-sign" });
  expect(signsOf(ranked(0.4))[0]).toMatchObject({ signB: false, conclusion: "no-sign" });
});
