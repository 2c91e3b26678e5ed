// Numbers of pupils out of rounded percents: exact where the printed decimals allow one answer, refused where they do not.

import fc from "fast-check";
import { expect, test } from "vitest";
import { printedPrecision, restoreCount, restoreCounts } from "../../shared/submission/restore-counts.ts";

/** Four counts and their sum, at most `most`. */
const counts = (most: number) =>
  fc
    .tuple(fc.nat(most), fc.nat(most), fc.nat(most), fc.nat(most))
    .map((cuts) => {
      const [a = 0, b = 0, c = 0, n = 0] = [...cuts].sort((x, y) => x - y);
      return { counts: [a, b - a, c - b, n - c], participants: n };
    })
    .filter(({ participants }) => participants > 0);

const printed = (count: number, participants: number, decimals: number): number =>
  Number(((100 * count) / participants).toFixed(decimals));

test.each([
  [2, 10_000],
  [1, 1_000],
  [0, 100],
])("any counts printed with %i decimals come back exactly while there are at most %i participants", (decimals, most) => {
  fc.assert(
    fc.property(counts(most), ({ counts: expected, participants }) => {
      const values = expected.map((count) => printed(count, participants, decimals));
      const restored = restoreCounts(values, participants, { percents: decimals, fractions: 0 });
      expect(restored).toEqual({ kind: "counts", counts: expected, written: "percents" });
    }),
    { numRuns: 2000 },
  );
});

test("counts come back as fractions of one with four decimals, too", () => {
  fc.assert(
    fc.property(
      counts(10_000).filter(({ counts: [a = 0, b = 0, c = 0, d = 0], participants }) => Math.max(a, b, c, d) < participants),
      ({ counts: expected, participants }) => {
        const values = expected.map((count) => Number((count / participants).toFixed(4)));
        const restored = restoreCounts(values, participants, { percents: 2, fractions: 2 });
        expect(restored).toEqual({ kind: "counts", counts: expected, written: "fractions" });
      },
    ),
    { numRuns: 2000 },
  );
});

test("whatever the values are, restored counts print as those values, or are those values", () => {
  const value = fc.oneof(
    fc.nat(100),
    fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
    fc.double({ min: -5, max: 120, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 4, maxLength: 4 }), fc.nat(12_000), (values, participants) => {
      const precision = printedPrecision(values);
      const restored = restoreCounts(values, participants, precision);
      if (restored.kind !== "counts") return;
      expect(restored.counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      expect(restored.counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(participants);
      const { written } = restored;
      restored.counts.forEach((count, i) => {
        const said = values[i] ?? 0;
        if (written === "counts") expect(count).toBe(said);
        else {
          const decimals = written === "percents" ? precision.percents : precision.fractions;
          const percent = participants === 0 ? 0 : (100 * count) / participants;
          expect(Math.abs(percent - (written === "percents" ? said : 100 * said))).toBeLessThanOrEqual(
            0.5 * 10 ** -decimals + 2e-6,
          );
        }
      });
    }),
    { numRuns: 5000 },
  );
});

test("the printed rows of examples/district-63 come back", () => {
  // «РУ 4 Статистика по отметкам» 2021, school 63-007: 117 pupils; by hand 3, 28, 55, 31 (2.56, 23.93, 47.01, 26.5 percent).
  expect(restoreCounts([2.56, 23.93, 47.01, 26.5], 117, { percents: 2, fractions: 0 })).toEqual({
    kind: "counts",
    counts: [3, 28, 55, 31],
    written: "percents",
  });
});

test("counts that add up to all participants next to a hundred are those counts", () => {
  // 98 pupils: read as whole percents, 60 would be 59 pupils (58.8).
  expect(restoreCounts([60, 20, 10, 8], 98, { percents: 0, fractions: 0 })).toEqual({
    kind: "counts",
    counts: [60, 20, 10, 8],
    written: "counts",
  });
});

test("one percent alone is restored or refused", () => {
  expect(restoreCount(12.5, 8, 1)).toEqual({ kind: "counts", counts: [1], written: "percents" });
  expect(restoreCount(10, 8, 0)).toEqual({ kind: "not-whole", index: 0, percent: 10, nearest: 1 });
  expect(restoreCount(10, 250, 0)).toEqual({ kind: "too-coarse" });
  expect(restoreCount(-1, 8, 0).kind).toBe("not-whole");
  // 1% of 200 is two pupils: a lone percent is never taken for a fraction.
  expect(restoreCount(1, 200, 1)).toEqual({ kind: "counts", counts: [2], written: "percents" });
});

test("the precision of a table is that of its most precise value", () => {
  expect(printedPrecision([10, 20, 30, 40])).toEqual({ percents: 0, fractions: 0 });
  expect(printedPrecision([12.5, 87.5])).toEqual({ percents: 1, fractions: 0 });
  expect(printedPrecision([68.45999999999999, 31.54])).toEqual({ percents: 2, fractions: 0 });
  expect(printedPrecision([0.1042, 0.55])).toEqual({ percents: 2, fractions: 2 });
});
