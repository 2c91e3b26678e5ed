// The form answers while a person types: LibreOffice holds it open, values are typed, and the checks say what the core says.

import { describe, expect, test } from "vitest";
import { FORMS, RULE_TEXTS } from "../../shared/catalogue/forms/forms.ts";
import { compileRule } from "../../shared/notation/compile-rule.ts";
import { parseFieldKey } from "../../shared/notation/linear-check.ts";
import { CHECK_COLUMNS, checkCell, planChecks } from "../../shared/reports/form-workbook/check-plan.ts";
import { evaluateInstance } from "../../shared/validation/evaluate-instance.ts";
import { rectangleAddress } from "../../shared/workbook/block.ts";
import { hasLibreOffice, resavedByLibreOffice } from "../libre-office.ts";
import { readByExceljs } from "../xlsx/write/opened-parts.ts";
import { CELLS, isCount, madeForm, PLANS, placeOf, statusPlaceOf, TABS, WORDS } from "./made-form.ts";
import { canType, typeInLibreOffice } from "./type-in-libre-office.ts";

const { passport } = TABS;
const { checks: checksSheet } = WORDS.sheets;
const [STATE, ERRORS, UNFILLED] = [`${passport}!A6`, `${passport}!C6`, `${passport}!E6`];
const STATES = Object.fromEntries(Object.entries(WORDS.states).map(([key, { word }]) => [key, word]));

const instances = RULE_TEXTS.flatMap((rule) => {
  const outcome = compileRule(rule, FORMS);
  return outcome.ok ? outcome.instances : [];
});
const plan = planChecks(PLANS, instances, checksSheet);
const live = plan.groups.flatMap(({ checks }) => checks);

/** Numbers that do not depend on the machine (Numerical Recipes' constants). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test("all rules but those on last year answer live", () => {
  expect(live).toHaveLength(instances.filter(({ rule }) => !rule.text.includes("прошлого года")).length);
  expect(CHECK_COLUMNS.verdict).toBe(5);
});

describe.skipIf(!canType)("typed into LibreOffice", () => {
  test("a check turns red when the sum is wrong and back when it is right", { timeout: 180_000 }, () => {
    const pupils = placeOf("pupils");
    const seen = [STATE, ERRORS, statusPlaceOf("pupils")];
    const grade1 = { [placeOf("grade1.classes")]: "2", [placeOf("grade1.pupils")]: "50" };
    const [untouched, onlyTotal, wrong, right, swapped, nobody, word, locked] = typeInLibreOffice(madeForm(), [
      { read: [...seen, UNFILLED] },
      { type: { [pupils]: "51" }, read: seen },
      { type: grade1, read: seen },
      { type: { [pupils]: "50" }, read: [...seen, statusPlaceOf("grade1.pupils")] },
      { type: { [placeOf("grade1.classes")]: "90" }, read: [statusPlaceOf("grade1.classes"), ERRORS] },
      { type: { [placeOf("grade1.pupils")]: "0" }, read: [statusPlaceOf("grade1.pupils")] },
      { type: { [placeOf("teachers")]: "нет" }, read: [statusPlaceOf("teachers")] },
      { type: { [STATE]: "готово", [statusPlaceOf("pupils")]: "верно" } },
    ]);
    // 28 required fields of the passport: 2 + 5 in general, 1, 3, 4, 6, 2, and 5 of the social context.
    expect(untouched?.texts).toEqual({
      [STATE]: STATES.fill,
      [ERRORS]: "0",
      [statusPlaceOf("pupils")]: STATES.fill,
      [UNFILLED]: "28",
    });
    // Nobody has begun with the grades yet: no blame.
    expect(onlyTotal?.texts[statusPlaceOf("pupils")]).toBe(STATES.ok);
    expect(wrong?.texts).toEqual({
      [STATE]: STATES.fix,
      [ERRORS]: "1",
      [statusPlaceOf("pupils")]: `${STATES.fix}: 51 ≠ 50 (П-01)`,
    });
    expect(right?.texts).toMatchObject({ [STATE]: STATES.fill, [ERRORS]: "0", [statusPlaceOf("grade1.pupils")]: STATES.ok });
    expect(swapped?.texts).toEqual({ [statusPlaceOf("grade1.classes")]: `${STATES.fix}: 50 < 90 (П-04)`, [ERRORS]: "1" });
    expect(nobody?.texts[statusPlaceOf("grade1.pupils")]).toBe(`${STATES.fix}: 0, нужно > 0 (П-02)`);
    expect(word?.texts[statusPlaceOf("teachers")]).toBe(STATES.notNumber);
    expect(locked?.refused).toEqual([STATE, statusPlaceOf("pupils")]);
  });

  test("with every cell filled, each check says what the core evaluates", { timeout: 180_000 }, () => {
    const fields = CELLS.map(({ field }) => field);
    const rounds = [1, 2, 3].map((seed) => {
      const next = numbersFrom(seed);
      // Small numbers: equal sides and broken ones are both frequent.
      return new Map(fields.filter(isCount).map((field) => [`${field.form}|${field.code}`, next(4)]));
    });
    const verdictPlace = (check: (typeof live)[number]) =>
      `${checksSheet}!${rectangleAddress(checkCell(checksSheet, check, "verdict"))}`;
    const answers = typeInLibreOffice(
      madeForm(),
      rounds.map((values) => ({
        type: Object.fromEntries(fields.filter(isCount).map((f) => [placeOf(f.code), String(values.get(`${f.form}|${f.code}`))])),
        read: live.map(verdictPlace),
      })),
    );
    const said = { holds: STATES.ok, "not-applicable": STATES.notAsked, unknown: STATES.fill };
    const counts = new Map<string, number>();
    rounds.forEach((values, round) => {
      for (const check of live) {
        const { outcome } = evaluateInstance(check.instance, (key) => {
          const { form, code } = parseFieldKey(key);
          return values.get(`${form}|${code}`) ?? null;
        });
        const failed = check.instance.rule.level === "обязательный" ? STATES.fix : STATES.review;
        const expected = outcome === "broken" ? failed : said[outcome];
        expect(answers[round]?.texts[verdictPlace(check)], `${check.instance.rule.code}, round ${round}`).toBe(expected);
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      }
    });
    // The comparison is worth something only where all three outcomes were met.
    for (const outcome of ["holds", "broken", "not-applicable"]) expect(counts.get(outcome), outcome).toBeGreaterThan(20);
  });
});

test.skipIf(!hasLibreOffice)("a new form shows at once what LibreOffice computes", { timeout: 120_000 }, async () => {
  // rooms is carried over, so that some checks are already judged.
  const bytes = madeForm({
    previous: new Map([
      [
        "edu203001",
        new Map<string, number | string>([
          ["rooms", 0],
          ["location", "2. Город"],
        ]),
      ],
    ]),
  });
  const [ours, theirs] = [await readByExceljs(bytes), await readByExceljs(resavedByLibreOffice(bytes))];
  let compared = 0;
  for (const sheet of ours.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula === undefined) return;
        compared++;
        const result = theirs.getWorksheet(sheet.name)?.getCell(cell.address).result;
        expect(result ?? "", `${sheet.name}!${cell.address} ${cell.formula}`).toEqual(cell.result ?? "");
      }),
    );
  }
  // Four formulas a check, one a row, the counters and totals.
  expect(compared).toBeGreaterThan(4 * live.length + 60);
});
