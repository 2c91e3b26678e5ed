// The tables of indicators on random districts, held against plain loops over the schools' counts.

import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import type { Indicator } from "../../shared/indicators/compute-indicators.ts";
import { indicatorTables } from "../../shared/indicators/indicator-tables.ts";
import type { SchoolResult } from "../../shared/indicators/school-results.ts";
import { schoolResult } from "../identification/school-result.ts";

const count = fc.nat(9);
const result: fc.Arbitrary<SchoolResult> = fc
  .record({
    id: fc.constantFrom("1", "2", "3", "4"),
    year: fc.constantFrom(2019, 2020, 2021),
    subject: fc.constantFrom("РУ" as const, "МА" as const),
    marks: fc.option(fc.tuple(count, count, count, count), { freq: 4 }),
    withoutMark: fc.nat(2),
    journal: fc.option(fc.record({ lowered: count, confirmed: count, raised: count })),
    scores: fc.option(fc.record({ participants: fc.integer({ min: 1, max: 9 }), mean: fc.nat(20) })),
  })
  .map(({ id, year, subject, marks, withoutMark, journal, scores }) => {
    const made = schoolResult({ year, subject, ...(marks ? { marks } : {}) });
    const at = { file: "школы.xlsx" };
    return {
      ...made,
      school: { ...made.school, id, name: `Школа № ${id}` },
      marks: made.marks && { ...made.marks, participants: made.marks.participants + withoutMark },
      journal: journal && { value: journal, participants: journal.lowered + journal.confirmed + journal.raised, at },
      primaryScores: scores && { value: { mean: scores.mean, max: 20 } as never, participants: scores.participants, at },
    };
  });
/** One result a school and work, as the store of results has it. */
const district = fc.uniqueArray(result, {
  selector: ({ school, work }) => `${school.id} ${work.year} ${work.subject}`,
  minLength: 1,
  maxLength: 12,
});

const figureOf = (indicator: Indicator): number | null => (indicator.kind === "value" ? indicator.value : null);
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));

/** All that is customary, from counts, by hand. */
function byHand(results: readonly SchoolResult[]) {
  let [two, three, four, five, participants] = [0, 0, 0, 0, 0];
  let [lowered, confirmed, raised] = [0, 0, 0];
  let [scored, greatest] = [0, 0];
  for (const { marks, journal, primaryScores } of results) {
    if (marks) {
      two += marks.value[0];
      three += marks.value[1];
      four += marks.value[2];
      five += marks.value[3];
      participants += marks.participants;
    }
    if (journal) {
      lowered += journal.value.lowered;
      confirmed += journal.value.confirmed;
      raised += journal.value.raised;
    }
    if (primaryScores) {
      scored += primaryScores.value.mean * primaryScores.participants;
      greatest += primaryScores.value.max * primaryScores.participants;
    }
  }
  const compared = lowered + confirmed + raised;
  return {
    passRate: share(three + four + five, participants),
    quality: share(four + five, participants),
    meanMark: share(2 * two + 3 * three + 4 * four + 5 * five, two + three + four + five),
    sou: share(five + 0.64 * four + 0.36 * three + 0.16 * two, participants),
    lowShare: share(two, participants),
    highShare: share(five, participants),
    loweredShare: share(lowered, compared),
    confirmedShare: share(confirmed, compared),
    raisedShare: share(raised, compared),
    scoreShare: share(scored, greatest),
  };
}

const closeAll = (values: Readonly<Record<string, number | null>>) =>
  Object.fromEntries(Object.entries(values).map(([code, value]) => [code, close(value)]));
const valuesOf = (indicators: Readonly<Record<string, Indicator>>) =>
  Object.fromEntries(Object.entries(indicators).map(([code, indicator]) => [code, figureOf(indicator)]));

const ofWork = (results: readonly SchoolResult[], { year, subject }: SchoolResult["work"]) =>
  results.filter(({ work }) => work.year === year && work.subject === subject);

test("every school's and the municipality's indicators are those of plain loops over the counts", () => {
  fc.assert(
    fc.property(district, (results) => {
      const { schools, municipality } = indicatorTables(results, [], DEFAULT_SETTINGS);
      for (const row of schools) expect(valuesOf(row.indicators)).toEqual(closeAll(byHand([row.result])));
      for (const row of municipality) {
        const own = ofWork(results, row.work);
        expect(valuesOf(row.indicators)).toEqual(closeAll(byHand(own)));
        const withMarks = own.filter(({ marks }) => marks !== null);
        expect(row.schools).toBe(withMarks.length);
        expect(row.participants).toBe(withMarks.reduce((sum, { marks }) => sum + (marks?.participants ?? 0), 0));
        expect(row.marks).toEqual(
          withMarks.length === 0
            ? null
            : [0, 1, 2, 3].map((mark) => withMarks.reduce((sum, { marks }) => sum + (marks?.value[mark] ?? 0), 0)),
        );
      }
      expect(municipality).toHaveLength(new Set(results.map(({ work }) => `${work.year} ${work.subject}`)).size);
    }),
  );
});

test("a school's place is one more than the schools with a better quality; the median is the middle of the sorted qualities", () => {
  fc.assert(
    fc.property(district, (results) => {
      const { schools, municipality } = indicatorTables(results, [], DEFAULT_SETTINGS);
      for (const { result: own, place } of schools) {
        const qualities = ofWork(results, own.work).map((each) => byHand([each]).quality);
        const { quality } = byHand([own]);
        const known = qualities.filter((value) => value !== null);
        expect(place === null ? null : [place.rank, place.of]).toEqual(
          quality === null ? null : [1 + known.filter((value) => value > quality).length, known.length],
        );
      }
      for (const { work, medianQuality } of municipality) {
        const sorted = ofWork(results, work)
          .flatMap((each) => byHand([each]).quality ?? [])
          .sort((a, b) => a - b);
        const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
        expect(medianQuality).toEqual(low === undefined || high === undefined ? null : close((low + high) / 2));
      }
    }),
  );
});

test("a change is the share of «2» in the last year with data less that in the first; from ten points on it is negative", () => {
  fc.assert(
    fc.property(district, (results) => {
      const { dynamics } = indicatorTables(results, [], DEFAULT_SETTINGS);
      for (const { school, work, points, lowShareChangePoints, isNegative } of dynamics) {
        const own = results.filter((each) => each.school.id === school.id && each.work.subject === work.subject);
        own.sort((a, b) => a.work.year - b.work.year);
        expect(points.map(({ year, participants }) => [year, participants])).toEqual(
          own.map(({ work: { year }, marks }) => [year, marks?.participants ?? 0]),
        );
        const shares = own.flatMap(({ marks }) =>
          marks && marks.participants > 0 ? [[marks.value[0], marks.participants]] : [],
        );
        const [[from = 0, ofFirst = 1] = [], [to = 0, ofLast = 1] = []] = [shares[0], shares.at(-1)];
        if (shares.length < 2) expect([lowShareChangePoints, isNegative]).toEqual([null, false]);
        else {
          expect(lowShareChangePoints).toBeCloseTo(100 * (to / ofLast - from / ofFirst), 9);
          // In whole numbers: exactly ten points are ten.
          expect(isNegative).toBe(100 * (to * ofFirst - from * ofLast) >= 10 * ofFirst * ofLast);
        }
      }
    }),
  );
});

test("the order in which schools come changes no figure", () => {
  const shuffled = district.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled, ([results, other]) => {
      const figures = (given: readonly SchoolResult[]) =>
        indicatorTables(given, [], DEFAULT_SETTINGS)
          .municipality.map(({ work, schools, participants, medianQuality, indicators }) =>
            JSON.stringify([work.year, work.subject, schools, participants, medianQuality?.toFixed(9), indicators.quality]),
          )
          .sort();
      expect(figures(other)).toEqual(figures(results));
    }),
  );
});
