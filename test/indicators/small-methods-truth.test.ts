// Criteria in integers, totals of shares, running totals and the small methods against their worked examples, to 1e-9.

import { describe, expect, test } from "vitest";
import { checklistShare } from "../../shared/indicators/methods/checklist-share.ts";
import { dataQuality } from "../../shared/indicators/methods/data-quality.ts";
import { meanOfAreas } from "../../shared/indicators/methods/mean-of-areas.ts";
import type { Pair } from "../../shared/indicators/methods/pair.ts";
import { planFact } from "../../shared/indicators/methods/plan-fact.ts";
import { selfAssessment } from "../../shared/indicators/methods/self-assessment.ts";
import { stableGroup } from "../../shared/indicators/methods/stable-groups.ts";
import { weightedScore } from "../../shared/indicators/methods/weighted-score.ts";
import { BLANK, type Cell, NOT_APPLICABLE, type Row } from "../../shared/notation/cell.ts";
import { compileIndicator } from "../../shared/notation/compile-indicator.ts";
import { fieldCatalogue } from "../../shared/notation/known-fields.ts";
import { totaller } from "../../shared/notation/total.ts";
import { expectClose, truthCases } from "../truth.ts";

const count = (code: string) => ({ code, label: code, of: "school", kind: "count", form: "f" }) as const;
const CATALOGUE = fieldCatalogue([
  ...["twos", "participants", "high", "quality", "count"].map(count),
  { code: "date", label: "date", of: "school", kind: "date", form: "f" },
]);

/** The total of a record over rows given by field. */
function total(
  record: { readonly numerator: string; readonly denominator?: string; readonly where?: string; readonly limit?: number },
  rows: readonly { readonly [code: string]: Cell }[],
  period = { from: "", to: "" },
) {
  const compiled = compileIndicator({ code: "1", over: "school", ...record }, CATALOGUE);
  const [instance] = compiled.ok ? compiled.instances : [];
  if (instance === undefined) throw new Error(JSON.stringify(compiled));
  return totaller(instance, period)(rows.map((row): Row => instance.slots.map(({ field }) => row[field.code] ?? BLANK)));
}

test.each(
  truthCases<
    { twos: number; participants: number; thresholdPercent: number; high: number },
    { lowMet: boolean; noHighMet: boolean; both: boolean }
  >("low-result-criterion"),
)("low results: $name", ({ input, expected }) => {
  const { thresholdPercent, ...row } = input;
  const holds = (numerator: string) => total({ numerator, limit: thresholdPercent / 100 }, [row]).numerator === 1;
  const low = "[twos] / [participants] >= порог";
  expect(holds(low)).toBe(expected.lowMet);
  expect(holds("[high] = 0")).toBe(expected.noHighMet);
  expect(holds(`${low} и [high] = 0`)).toBe(expected.both);
});

test.each(
  truthCases<{ schools: { participants: number; quality: number }[] }, { share: number; meanOfShares: number }>("weighted-share"),
)("weighted share: $name", ({ input, expected }) => {
  const { numerator, denominator } = total({ numerator: "[quality]", denominator: "[participants]" }, input.schools);
  expectClose(numerator / (denominator ?? 0), expected.share);
  // The mean of the percents is another figure: nothing here may give it.
  expect(Math.abs(numerator / (denominator ?? 0) - expected.meanOfShares)).toBeGreaterThan(0.01);
});

test.each(truthCases<{ events: { date: string; count: number }[]; asOf: string; start: string }, number>("cumulative"))(
  "running total: $name",
  ({ input, expected }) => {
    const period = { from: input.start, to: input.asOf };
    expect(total({ numerator: "[count]", where: "[date] в периоде" }, input.events, period).numerator).toBe(expected);
  },
);

const ANSWERS: { readonly [answer: string]: Cell } = { yes: 1, no: 0, na: NOT_APPLICABLE };
const shareOf = (pair: Pair | object): number | null =>
  "numerator" in pair ? (pair as Pair).numerator / (pair as Pair).denominator : null;

describe("small methods", () => {
  const cases = truthCases<{ readonly [name: string]: unknown }, unknown>("small-methods");
  const read = (name: string) => {
    const found = cases.find((one) => one.name.startsWith(name));
    if (!found) throw new Error(name);
    return { input: found.input as never, expected: found.expected as never } as { input: never; expected: never };
  };

  test.each(["checklist with", "checklist: nothing"])("%s", (name) => {
    const { input, expected } = read(name) as { input: { answers: string[] }; expected: number | null };
    expect(shareOf(checklistShare(input.answers.map((answer) => ANSWERS[answer] ?? BLANK)))).toBe(expected);
  });

  test("self-assessment", () => {
    const { input, expected } = read("self-assessment") as {
      input: { marks: (number | null)[] };
      expected: { share: number; answered: number };
    };
    const pair = selfAssessment(input.marks.map((mark) => mark ?? BLANK)) as Pair;
    expectClose(shareOf(pair), expected.share);
    expect(pair.denominator / 2).toBe(expected.answered);
  });

  test.each(["plan and fact, more", "plan and fact, less", "plan of 0"])("%s", (name) => {
    const { input, expected } = read(name) as {
      input: { plan: number; fact: number; better: "more" | "less" };
      expected: object | null;
    };
    expect(planFact(input.plan, input.fact, input.better)).toEqual(expected);
  });

  test("stable groups", () => {
    const { input, expected } = read("stable groups") as {
      input: { [school: string]: (number | null)[] };
      expected: { [school: string]: string };
    };
    for (const [school, quarters] of Object.entries(input)) expect(stableGroup(quarters)).toBe(expected[school]);
  });

  test("quality of data", () => {
    const { input, expected } = read("quality of data") as {
      input: { expected: number; acceptedFirst: number; acceptedLater: number };
      expected: { share: number; complete: number };
    };
    const quality = dataQuality(input.expected, input.acceptedFirst, input.acceptedLater);
    expectClose([quality?.acceptedFirst, quality?.accepted], [expected.share, expected.complete]);
    expect(dataQuality(0, 0, 0)).toBeNull();
  });

  test("weighted score refuses without weights", () => {
    const without = read("weighted score refuses") as { input: { scores: number[]; weights: null } };
    expect(weightedScore(without.input.scores, without.input.weights)).toBeNull();
    const { input, expected } = truthCases<{ scores: number[]; weights: number[] }, number>("small-methods").find(
      ({ name }) => name === "weighted score",
    ) as { input: { scores: number[]; weights: number[] }; expected: number };
    expect(weightedScore(input.scores, input.weights)).toBe(expected);
    expect(weightedScore([1, 2], [1])).toBeNull();
    expect(weightedScore([1, 2], [0, 0])).toBeNull();
  });

  test("areas of a kindergarten", () => {
    const { input, expected } = read("areas of a kindergarten") as {
      input: { kindergartens: { children: number; areas: number[] }[] };
      expected: { means: number[]; okrug: number; plainMean: number };
    };
    const pairs = input.kindergartens.map(({ areas, children }) => meanOfAreas(areas, children) as Pair);
    expect(pairs.map(shareOf)).toEqual(expected.means);
    const added = pairs.reduce((sum, { numerator, denominator }) => [sum[0] + numerator, sum[1] + denominator] as const, [
      0, 0,
    ] as readonly [number, number]);
    expectClose(added[0] / added[1], expected.okrug);
  });
});
