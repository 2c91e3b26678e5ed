// The indicators of the five orders over a made-up municipality: who has a value, what stands behind it, and every value again by plain
// loops over the raw answers that share no code with the notation.

import { describe, expect, test } from "vitest";
import { AXES } from "../../shared/catalogue/axes.ts";
import type { CountedIndicator } from "../../shared/catalogue/indicator.ts";
import { VALUE_WORDS_EN } from "../../shared/catalogue/messages/value-words-en.ts";
import { VALUE_WORDS_RU } from "../../shared/catalogue/messages/value-words-ru.ts";
import { entriesOf, type OrderContents } from "../../shared/catalogue/order-contents.ts";
import { indicatorsOf } from "../../shared/catalogue/order-entry.ts";
import { CellSource, derivedCatalogue } from "../../shared/indicators/cell-source.ts";
import { breakdownOf, compileEntries, type EntryIndicator } from "../../shared/indicators/compile-entries.ts";
import { DERIVED_FIELDS } from "../../shared/indicators/derived-fields.ts";
import { evaluateEntries } from "../../shared/indicators/evaluate-entries.ts";
import type { IndicatorValue } from "../../shared/indicators/indicator-value.ts";
import type { ValueReason } from "../../shared/indicators/value-reason.ts";
import { contentsOf } from "../../shared/municipalities/contents-of.ts";
import { reasonText } from "../../shared/reports/directions/reason-text.ts";
import { type Plain, plainTotal } from "../notation/plain-reading.ts";
import {
  ALL_FIELDS,
  COUNTS,
  type Counts,
  type GeneratedOptions,
  generatedMunicipality,
  PERIOD,
  YEAR,
} from "./generated-municipality.ts";

const ORDERS = ["zelenchuk", "botlikh", "petrozavodsk", "ishimbay", "leninsk-kuznetsky"];
const ALL: readonly OrderContents[] = await Promise.all(ORDERS.map(contentsOf));
const SINCE = YEAR - 2;

const indicatorsOfOrder = (contents: OrderContents): EntryIndicator[] =>
  entriesOf(contents).flatMap((entry) =>
    indicatorsOf(entry).map((indicator) => ({ direction: null, unit: entry.unit ?? null, indicator })),
  );

const { catalogue, derived, faults } = derivedCatalogue(ALL_FIELDS, DERIVED_FIELDS);

/** Answers are the same for all orders: made once for each choice. */
const GENERATED = new Map<string, ReturnType<typeof generatedMunicipality>>();

function evaluated(contents: OrderContents, options: GeneratedOptions) {
  const key = JSON.stringify(options);
  const generated = GENERATED.get(key) ?? generatedMunicipality(options);
  GENERATED.set(key, generated);
  const { store, cellOf } = generated;
  const items = compileEntries(indicatorsOfOrder(contents), catalogue);
  const values = evaluateEntries(items, new CellSource(store, derived, PERIOD), { year: YEAR, period: PERIOD, since: SINCE });
  return { values, cellOf };
}

const keyOf = ({ item, org }: IndicatorValue): string =>
  `${item.code}/${item.part ?? ""} ${breakdownOf(item)} ${org ?? "municipality"}`;

/** Entries of which the municipality has at least one value. */
const withValue = (values: readonly IndicatorValue[]): Set<string> =>
  new Set(values.filter(({ org, value }) => org === null && value !== null).map(({ item }) => item.code));

test("the derived fields compile", () => {
  expect(faults).toEqual([]);
  expect(derived.size).toBe(7);
});

test("of 365 entries at least 310 have a value where everything is answered", () => {
  const counts = ALL.map((contents) => {
    const { values } = evaluated(contents, { seed: 77, gaps: false });
    const found = withValue(values);
    const entries = entriesOf(contents).filter(({ computable }) => computable !== "heading");
    const without = entries.filter(({ code }) => !found.has(code));
    return { id: contents.id, entries: entries.length, without: without.map(({ code }) => code) };
  });
  const [asked, without] = [counts.reduce((sum, { entries }) => sum + entries, 0), counts.flatMap((one) => one.without)];
  console.log(`entries with a value: ${asked - without.length} of ${asked}; without: ${without.join(" ")}`);
  expect(asked).toBe(365);
  expect(asked - without.length).toBeGreaterThanOrEqual(310);
});

describe.each(ALL)("$id", (contents) => {
  test("every text of the order compiles", () => {
    const items = compileEntries(indicatorsOfOrder(contents), catalogue);
    const broken = items.flatMap((item) =>
      item.kind === "refused" && item.reason.kind === "record-fault" ? [[item.code, item.reason.found]] : [],
    );
    expect(broken).toEqual([]);
  });

  test.each([false, true])("every counted value again by plain loops; with gaps: %s", (gaps) => {
    const { values, cellOf } = evaluated(contents, { seed: 77, gaps });
    const again = plainValues(contents, cellOf);
    const inText = new Set(
      indicatorsOfOrder(contents).flatMap(({ indicator: one }) => ("numerator" in one ? [`${one.code}/${one.part ?? ""}`] : [])),
    );
    const counted = values.filter(({ item }) => inText.has(`${item.code}/${item.part ?? ""}`));
    const found = new Map(counted.map((value) => [keyOf(value), [value.value, value.numerator, value.denominator]]));
    expect(found.size).toBeGreaterThan(100);
    let numbers = 0;
    for (const [key, figures] of again) {
      const [value, ...rest] = found.get(key) ?? [];
      expect([key, ...rest]).toEqual([key, ...figures.slice(1)]);
      if (figures[0] === null) expect([key, value]).toEqual([key, null]);
      else expect(value, key).toBeCloseTo(figures[0] as number, 12);
      numbers += figures[0] === null ? 0 : 1;
    }
    expect(again.size).toBe(found.size);
    expect(numbers).toBeGreaterThan(again.size / 3);
  });
});

describe("a field that nobody answers", () => {
  const FEW: Counts = { ...COUNTS, school: 8, kindergarten: 4, heads: 10, reserve: 6, decisions: 8, observers: 5 };
  const BLANKED = [
    "staff_ped",
    "k_staff",
    "gia9.graduates",
    "aoop.mastered",
    "grade4.pupils",
    "heads.level",
    "vpr4_ru.participants",
  ];
  /** Derived names by the fields that they are made of. */
  const BEHIND: { readonly [derived: string]: RegExp } = {
    has_grade4: /^grade4\.pupils$/,
    has_grades_5_9: /^grade[5-9]\.pupils$/,
    has_grades_10_11: /^grade1[0-2]\.pupils$/,
    attain4_base_share: /^vpr4_/,
    attain_ooo_high_share: /^(vpr[5-8]|oge)_/,
    attain_soo_high_share: /^ege_/,
  };
  const uses = (code: string, indicator: EntryIndicator["indicator"]): boolean => {
    const text = JSON.stringify("numerator" in indicator ? indicator : (indicator.arguments ?? {}));
    return [...text.matchAll(/\[([^\]]*)\]/g)].some(([, written = ""]) => {
      const behind = BEHIND[written];
      if (behind) return behind.test(code);
      const shape = written
        .replace(/\./g, "\\.")
        .replace(/\*/g, "[^.]+")
        .replace(/\{([^}]*)\}/g, (_, axis: string) => {
          const taken = indicator.axes?.[axis];
          const members =
            typeof taken === "object" ? taken : AXES.find((one) => one.code === axis)?.members.map((one) => one.code);
          return members ? `(${members.join("|")})` : "[^.]+";
        });
      return new RegExp(`^${shape}$`).test(code);
    });
  };

  test.each(BLANKED)("%s: exactly the entries that use it have the reason, with field, form and organisation", (code) => {
    for (const contents of ALL) {
      const before = evaluated(contents, { seed: 4, counts: FEW }).values;
      const after = evaluated(contents, { seed: 4, counts: FEW, blanked: code }).values;
      const users = new Set(
        indicatorsOfOrder(contents)
          .filter(({ indicator }) => uses(code, indicator))
          .map(({ indicator }) => indicator.code),
      );
      const known = new Map(before.filter(({ org }) => org === null).map((value) => [keyOf(value), value]));
      for (const value of after.filter(({ org }) => org === null)) {
        const was = known.get(keyOf(value));
        if (value.value === was?.value && value.known === was?.known) continue;
        expect([contents.id, value.item.code, users.has(value.item.code)]).toEqual([contents.id, value.item.code, true]);
        if (value.value !== null) continue;
        if (value.item.kind === "window") continue;
        expect(value.reason).toMatchObject({ kind: "answer", why: "blank", year: YEAR });
        expect(value.reason?.kind === "answer" && value.reason.fields.map((field) => field.code)).toContain(code);
        const [word, form] = [
          reasonText(value.reason as ValueReason, VALUE_WORDS_RU),
          reasonText(value.reason as ValueReason, VALUE_WORDS_EN),
        ];
        expect(word).toMatch(/^нет данных: «.+» \(форма «.+»\) — \S+-\d+, 2024\/25/);
        expect(form).toMatch(/^no data: “.+” \(form “.+”\) — \S+-\d+, 2024\/25/);
      }
      // Nobody who uses it goes on as if nothing were amiss.
      const changed = new Set(
        after
          .filter((value) => value.org === null && (value.value === null || value.known !== known.get(keyOf(value))?.known))
          .map(({ item }) => item.code),
      );
      for (const user of users) expect([contents.id, user, changed.has(user)]).toEqual([contents.id, user, true]);
    }
  });
});

test("a value names the cells that went in, of a derived field those behind it", () => {
  const botlikh = ALL.find(({ id }) => id === "botlikh") as OrderContents;
  const { values } = evaluated(botlikh, { seed: 77, gaps: false });
  const of = (code: string, org: string | null) => values.find((value) => value.item.code === code && value.org === org);
  const fieldAt = (cell: string) => ALL_FIELDS.filter(({ of: who }) => who === "school")[Number(cell.slice(1)) - 1]?.code;
  const one = of("1.16.9", "school-7")?.from() ?? [];
  expect(one.map(({ file, sheet, cell = "" }) => [file, sheet, fieldAt(cell)])).toEqual([
    ["school-7.xlsx", "attainment", "aoop.mastered"],
    ["school-7.xlsx", "attainment", "aoop.pupils"],
  ]);
  expect(of("1.16.9", null)?.from()).toHaveLength(2 * COUNTS.school);
  // 5.1.6 rests on the least of three works of grade 4, three counts and the participants each, and on the pupils of grade 4.
  const derivedCells = of("5.1.6", "school-7")?.from() ?? [];
  expect(derivedCells.map(({ cell = "" }) => fieldAt(cell))).toContain("vpr4_om.mark5");
  expect(derivedCells).toHaveLength(13);
});

test("a cumulative value takes over what was kept where no earlier form is there, and says so", () => {
  const botlikh = ALL.find(({ id }) => id === "botlikh") as OrderContents;
  const items = compileEntries(indicatorsOfOrder(botlikh), catalogue).filter(({ code }) => code === "3.1.4");
  const run = (years: readonly number[], earlier?: () => number) => {
    const { store } = generatedMunicipality({ seed: 5, years });
    const options = { year: YEAR, period: PERIOD, since: SINCE, ...(earlier ? { earlier } : {}) };
    return evaluateEntries(items, new CellSource(store, derived, PERIOD), options).find(({ org }) => org === null);
  };
  const whole = run([SINCE, SINCE + 1, YEAR]);
  const alone = run([YEAR], () => 100);
  expect(whole).toMatchObject({ takenOver: null, known: 3 * COUNTS.school });
  expect(alone).toMatchObject({ takenOver: YEAR - 1, known: COUNTS.school });
  const thisYear = run([YEAR]);
  // Without what was kept the schools of the years before were never asked: the value is of this year and says over how many it goes.
  expect(alone?.value).toBe((thisYear?.value ?? 0) + 100);
});

test("fields that refer to one another in a circle are a fault, and the rest compiles", () => {
  const field = (code: string) => ({ code, label: code, of: "school", kind: "number", form: "derived" }) as const;
  const { faults: found, derived: left } = derivedCatalogue(ALL_FIELDS, [
    { field: field("a"), parts: [{ numerator: "[b] + 1" }] },
    { field: field("b"), parts: [{ numerator: "[c]" }] },
    { field: field("c"), parts: [{ numerator: "[a]" }] },
    { field: field("d"), parts: [{ numerator: "[pupils]" }] },
  ]);
  expect(found.map(({ field: code, found: { fault } }) => [code, fault.code, fault.facts])).toEqual([
    ["a", "circle", { path: ["a", "b", "c", "a"] }],
    ["b", "circle", { path: ["b", "c", "a", "b"] }],
    ["c", "circle", { path: ["c", "a", "b", "c"] }],
  ]);
  expect([...left.keys()]).toEqual(["d"]);
});

type Figures = readonly [value: number | null, numerator: number | null, denominator: number | null];

/** Everything of an order once more: loops over raw answers. */
function plainValues(contents: OrderContents, cellOf: ReturnType<typeof generatedMunicipality>["cellOf"]): Map<string, Figures> {
  const codes = ALL_FIELDS.map(({ code }) => code);
  const isCode = new Set([
    ...codes,
    "took_part",
    "has_grade4",
    "has_grades_5_9",
    "has_grades_10_11",
    "attain4_base_share",
    "attain_ooo_high_share",
    "attain_soo_high_share",
  ]);
  const plain = (org: string, code: string, year: number): Plain => {
    const cell = cellOf(org, code, year);
    return typeof cell === "object" ? (cell.why === "not-applicable" ? "x" : "?") : cell;
  };
  const sum = (org: string, year: number, of: readonly string[]): number | "?" | "x" => {
    const cells = of.map((code) => plain(org, code, year));
    if (cells.includes("?")) return "?";
    const numbers = cells.filter((cell): cell is number => typeof cell === "number");
    return numbers.length === 0 ? "x" : numbers.reduce((a, b) => a + b, 0);
  };
  const vpr = codes.filter((code) => /^vpr\d_[a-z]+\.participants$/.test(code)).map((code) => code.split(".")[0] ?? "");
  const grades = (...of: number[]) => of.map((grade) => `grade${grade}.pupils`);
  const columns = (works: readonly string[], column: string) => works.map((work) => `${work}.${column}`);
  function anyAbove0(org: string, year: number, of: readonly string[]): Plain {
    const cells = of.map((code) => plain(org, code, year));
    if (cells.some((cell) => typeof cell === "number" && cell > 0)) return 1;
    return cells.includes("?") ? "?" : cells.every((cell) => cell === "x") ? "x" : 0;
  }
  function above0(value: Plain): Plain {
    return typeof value === "number" ? Number(value > 0) : value;
  }
  function shareOf(org: string, year: number, over: readonly string[], under: readonly string[]): Plain {
    const [n, d] = [sum(org, year, over), sum(org, year, under)];
    if (n === "x" || d === "x") return "x";
    return n === "?" || d === "?" || d === 0 ? "?" : n / d;
  }
  function least(org: string, year: number): Plain {
    const works = ["vpr4_ru", "vpr4_ma", "vpr4_om"].filter((work) => plain(org, `${work}.participants`, year) !== 0);
    const shares = works.map((work) =>
      shareOf(
        org,
        year,
        columns([work], "mark3").concat(columns([work], "mark4"), columns([work], "mark5")),
        columns([work], "participants"),
      ),
    );
    if (shares.includes("?")) return "?";
    const numbers = shares.filter((share): share is number => typeof share === "number");
    return numbers.length === 0 ? "x" : Math.min(...numbers);
  }
  const marks = ["vpr5_ru", "vpr5_ma", "vpr6_ru", "vpr6_ma", "vpr7_ru", "vpr7_ma", "vpr8_ru", "vpr8_ma", "oge_ru", "oge_ma"];
  const exams = ["ege_ru", "ege_mp"];
  const ask =
    (org: string, year: number) =>
    (asked: string): Plain => {
      const code = asked.replace("#filled", "");
      if (asked !== code) {
        const cell = cellOf(org, code, year);
        return typeof cell !== "object" ? 1 : cell.why === "blank" ? 0 : cell.why === "not-applicable" ? "x" : "?";
      }
      switch (code) {
        case "took_part":
          return anyAbove0(org, year, columns(vpr, "participants"));
        case "has_grade4":
          return above0(sum(org, year, grades(4)));
        case "has_grades_5_9":
          return above0(sum(org, year, grades(5, 6, 7, 8, 9)));
        case "has_grades_10_11":
          return above0(sum(org, year, grades(10, 11, 12)));
        case "attain4_base_share":
          return least(org, year);
        case "attain_ooo_high_share":
          return shareOf(org, year, columns(marks, "mark5"), columns(marks, "participants"));
        case "attain_soo_high_share":
          return shareOf(org, year, columns(exams, "from70"), columns(exams, "participants"));
        default:
          return plain(org, code, year);
      }
    };

  /** Members for which all codes with the hole are fields. */
  function combinations(record: CountedIndicator): { readonly [axis: string]: string }[] {
    const text = [record.numerator, record.denominator ?? "", record.where ?? ""].join(" ");
    let all: { [axis: string]: string }[] = [{}];
    for (const [axis, taken] of Object.entries(record.axes ?? {})) {
      const members = taken === "*" ? (AXES.find(({ code }) => code === axis)?.members.map(({ code }) => code) ?? []) : taken;
      all = all.flatMap((one) => members.map((member) => ({ ...one, [axis]: member })));
    }
    return all.filter((one) =>
      [...text.matchAll(/\[([^\]]*)\]/g)].every(([, code = ""]) => {
        const whole = code.replace(/\{(.*?)\}/g, (_, axis: string) => one[axis] ?? "");
        return whole.includes("*") || isCode.has(whole);
      }),
    );
  }

  const result = new Map<string, Figures>();
  for (const { indicator } of indicatorsOfOrder(contents)) {
    if (!("numerator" in indicator)) continue;
    const { code, part, over } = indicator;
    const everyone = Array.from({ length: COUNTS[over] }, (_, i) => `${over}-${i + 1}`);
    const alone = ["school", "kindergarten", "additional"].includes(over) ? everyone : [];
    const all = combinations(indicator);
    const filled = (text: string | undefined, members: { readonly [axis: string]: string }) =>
      (text ?? "").replace(/\{(.*?)\}/g, (_, axis: string) => members[axis] ?? "");
    const total = (orgs: readonly string[], years: readonly number[], members: { readonly [axis: string]: string }) =>
      plainTotal(
        {
          numerator: filled(indicator.numerator, members),
          denominator: filled(indicator.denominator, members),
          where: filled(indicator.where, members),
          limit: indicator.limit ?? Number.NaN,
        },
        years.flatMap((year) => orgs.map((org) => ask(org, year))),
        PERIOD,
        codes,
      );
    const { window } = indicator;
    if (window) {
      const first = window.includesIdentificationYear ? YEAR - window.span + 1 : YEAR - window.span;
      const years = Array.from({ length: window.span }, (_, i) => first + i);
      const verdicts = everyone.map((org) => {
        const held = years.map((year) => all.map((members) => total([org], [year], members)));
        const each = window.per === "work" ? held.flat().map((one) => [one]) : held;
        const met = each.filter((works) => works.some(({ known, numerator }) => known > 0 && numerator > 0)).length;
        const open = each.filter(
          (works) =>
            !works.some(({ known, numerator }) => known > 0 && numerator > 0) && works.some(({ asked, known }) => asked > known),
        ).length;
        const verdict = met >= window.required ? 1 : met + open >= window.required ? null : 0;
        result.set(`${code}/${part ?? ""}  ${org}`, [verdict, verdict, verdict === null ? null : 1]);
        return verdict;
      });
      const decided = verdicts.filter((verdict) => verdict !== null);
      const yes = decided.filter((verdict) => verdict === 1).length;
      result.set(
        `${code}/${part ?? ""}  municipality`,
        decided.length === 0 ? [null, null, null] : [yes / decided.length, yes, decided.length],
      );
      continue;
    }
    for (const members of all) {
      const breakdown = Object.entries(members)
        .map(([axis, member]) => `${axis}=${member}`)
        .join(", ");
      for (const org of [...alone, null]) {
        const orgs = org === null ? everyone : [org];
        const figures = (years: readonly number[]): Figures => {
          const { numerator, denominator, known } = total(orgs, years, members);
          if (known === 0) return [null, null, null];
          if (indicator.denominator === undefined) return [numerator, numerator, null];
          return denominator === 0 ? [null, numerator, denominator] : [numerator / denominator, numerator, denominator];
        };
        const key = `${code}/${part ?? ""} ${breakdown} ${org ?? "municipality"}`;
        if (indicator.years === "change") {
          const [[now], [before]] = [figures([YEAR]), figures([YEAR - 1])];
          result.set(key, [now === null || before === null ? null : now - before, null, null]);
        } else result.set(key, figures(indicator.years === "cumulative" ? [SINCE, SINCE + 1, YEAR] : [YEAR]));
      }
    }
  }
  return result;
}
