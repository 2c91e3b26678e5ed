// How far a criterion and a school are from turning, held against a search through every possible result of the same pupils.

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Settings } from "../../shared/catalogue/settings.ts";
import type { SubjectCode } from "../../shared/catalogue/subjects.ts";
import { verdictOn } from "./verdict-on.ts";

type Counts = readonly [low: number, middle: number, high: number];
type Work = { readonly subject: SubjectCode; readonly year: number; readonly counts: Counts };
type Years = readonly (Counts | null)[];

const verdictOf = (works: readonly Work[], settings: Partial<Settings>) =>
  verdictOn(
    works.map(({ subject, year, counts: [low, middle, high] }) => ({ subject, year, marks: [low, middle, 0, high] })),
    settings,
  );

const worksOf = (subject: SubjectCode, years: Years): Work[] =>
  years.flatMap((counts, index) => (counts ? [{ subject, year: 2019 + index, counts }] : []));

/** All ways to divide the same pupils into «2», «3» or «4», and «5». */
function divisions([low, middle, high]: Counts): Counts[] {
  const pupils = low + middle + high;
  const lows = Array.from({ length: pupils + 1 }, (_, count) => count);
  return lows.flatMap((first) => lows.slice(0, pupils - first + 1).map((last): Counts => [first, pupils - first - last, last]));
}

/** Pupils whose result differs between two divisions: those whom no matching pairs off. */
const between = (a: Counts, b: Counts): number => a.reduce((sum, count, i) => sum + Math.max(0, count - (b[i] ?? 0)), 0);

interface Outcome {
  readonly isMet: boolean;
  /** For how many pupils it differs from the given one. */
  readonly distance: number;
}

/** Every result that the same pupils could have in the works of a criterion. */
function outcomes(subject: SubjectCode, years: Years, code: string, settings: Partial<Settings>): Outcome[] {
  const combined = years.reduce<{ readonly years: Years; readonly distance: number }[]>(
    (all, counts) =>
      all.flatMap((so) =>
        counts === null
          ? [{ ...so, years: [...so.years, null] }]
          : divisions(counts).map((other) => ({
              years: [...so.years, other],
              distance: so.distance + between(counts, other),
            })),
      ),
    [{ years: [], distance: 0 }],
  );
  return combined.map(({ years: other, distance }) => {
    return { isMet: verdictOf(worksOf(subject, other), settings).of(code)?.verdict === "met", distance };
  });
}

const least = (distances: readonly number[]): number | null => (distances.length === 0 ? null : Math.min(...distances));

const counts = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)).filter(([a, b, c]) => a + b + c > 0 && a + b + c < 4);
const few = fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1)).filter(([a, b, c]) => a + b + c > 0 && a + b + c < 3);
/** Three years of the window, one of which may be missing; at least two have data. */
const threeYears = fc.tuple(few, fc.option(few, { freq: 2 }), few);
const choices = fc.record({
  combine: fc.constantFrom("both" as const, "any" as const, "share" as const),
  percent: fc.integer({ min: 1, max: 100 }),
  minCriteria: fc.constantFrom(1, 2),
});

test("of a school: the least number of pupils, in all works together, with whom its verdict would be another", () => {
  fc.assert(
    fc.property(threeYears, fc.tuple(counts, counts), choices, (russian, maths, { combine, percent, minCriteria }) => {
      const lowPercents = { "2.1.1.a": percent, "2.1.1.b": percent };
      const settings = { combine, minCriteria, lowPercents };
      const given = verdictOf([...worksOf("РУ", russian), ...worksOf("МА", maths)], settings);
      const a = outcomes("РУ", russian, "2.1.1.a", settings);
      const b = outcomes("МА", maths, "2.1.1.b", settings);
      for (const [code, all] of [
        ["2.1.1.a", a],
        ["2.1.1.b", b],
      ] as const) {
        const isMet = given.of(code)?.verdict === "met";
        const others = all.filter((outcome) => outcome.isMet !== isMet).map(({ distance }) => distance);
        expect([code, given.of(code)?.pupilsToFlip]).toEqual([code, least(others)]);
      }
      const isLow = given.verdict === "low-result";
      const turned = a.flatMap((one) =>
        b.flatMap((other) =>
          Number(one.isMet) + Number(other.isMet) >= minCriteria !== isLow ? one.distance + other.distance : [],
        ),
      );
      expect(given.pupilsToFlip).toBe(least(turned));
      // One or two pupils are few; three are not.
      const few = given.doubts.filter(({ kind }) => kind === "few-pupils-decide");
      expect(few).toEqual(
        given.pupilsToFlip !== null && given.pupilsToFlip <= 2 ? [{ kind: "few-pupils-decide", pupils: given.pupilsToFlip }] : [],
      );
    }),
    { numRuns: 60 },
  );
});

test("a school two of whose works must change by 1 and 3 pupils is 4 pupils away, whichever work comes first", () => {
  // Of 20 with «5» absent: 4 are 20%. 3 is one pupil short, 1 is three short.
  const [near, far] = [[3, 17, 0] as const, [1, 19, 0] as const];
  for (const years of [
    [near, far],
    [far, near],
  ]) {
    const verdict = verdictOf(worksOf("РУ", years), {});
    expect([verdict.pupilsToFlip, verdict.doubts]).toEqual([4, []]);
  }
});

test("of three works that are not met, the two nearest count", () => {
  // 2 of three years are required: 10 pupils short, 1 short, 2 short.
  const far = [0, 49, 1] as const;
  expect(verdictOf(worksOf("РУ", [far, [3, 17, 0], [2, 18, 0]]), {}).pupilsToFlip).toBe(3);
});

test("no number of pupils turns a school where too few criteria have data", () => {
  expect(verdictOf(worksOf("РУ", [[0, 3, 0], [0, 3, 0], null]), { minCriteria: 2 }).pupilsToFlip).toBeNull();
});
