// The contents of the five orders agree with themselves: codes, parents, assumptions, fields. Counts are those of the orders' texts.

import { describe, expect, test } from "vitest";
import { codesIn, fieldsOfEntry, systemsOfEntry } from "../../shared/catalogue/fields/entry-fields.ts";
import { FIELD_FORMS, recordsOf } from "../../shared/catalogue/fields/field-catalogue.ts";
import { fieldsOf } from "../../shared/catalogue/forms/form.ts";
import { PASSPORT } from "../../shared/catalogue/forms/passport.ts";
import { indicatorKey } from "../../shared/catalogue/indicator.ts";
import { INFORMATION_SYSTEMS } from "../../shared/catalogue/information-systems.ts";
import { entriesOf, type OrderContents } from "../../shared/catalogue/order-contents.ts";
import { indicatorsOf } from "../../shared/catalogue/order-entry.ts";
import { POPULATIONS } from "../../shared/catalogue/populations.ts";
import { termsIn } from "../../shared/catalogue/terms-in.ts";
import { contentsOf } from "../../shared/municipalities/contents-of.ts";
import { PROFILES } from "../../shared/municipalities/profiles.ts";
import { computableCounts } from "../../shared/reports/profile/profile-data.ts";

const ORDERS = ["zelenchuk", "botlikh", "petrozavodsk", "ishimbay", "leninsk-kuznetsky"];
const ALL: readonly OrderContents[] = await Promise.all(ORDERS.map(contentsOf));
const FIELDS = FIELD_FORMS.flatMap(recordsOf);

/** Names that are computed from other answers, and so are no fields of a form. */
const DERIVED = new Set([
  ...["took_part", "verdict", "verdict_context", "zone", "was_listed", "dynamics"],
  ...["attain4_base_share", "attain_ooo_high_share", "attain_soo_high_share"],
  ...["has_grade4", "has_grades_5_9", "has_grades_10_11", "low_in_cluster", "wellbeing_lowest"],
]);

// Counted by eye in the texts: entries of the lists of indicators, and the directions that each order names.
test.each([
  ["zelenchuk", 9, 45],
  ["botlikh", 8, 236],
  ["petrozavodsk", 13, 30],
  ["ishimbay", 9, 50],
  ["leninsk-kuznetsky", 8, 39],
])("%s has %i directions and %i entries", async (id, directions, entries) => {
  const contents = await contentsOf(id);
  expect(contents.id).toBe(id);
  expect(contents.year.directions).toHaveLength(directions);
  expect(entriesOf(contents)).toHaveLength(entries);
});

test("of 400 entries 324 are computed from answers, 36 after a table, 5 are documents, 35 head others", () => {
  expect(computableCounts(ALL.flatMap(entriesOf))).toEqual({ value: 324, table: 36, document: 5, heading: 35 });
});

test("every value is an indicator of its entry: several are numbered, all are over a known population", () => {
  const indicators = ALL.flatMap((contents) =>
    entriesOf(contents).flatMap((entry) => indicatorsOf(entry).map((one) => [contents.id, one] as const)),
  );
  const keys = indicators.map(([id, one]) => `${id}:${indicatorKey(one)}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain("botlikh:1.16.1.a/2");
  const populations = POPULATIONS.map(({ code }) => code);
  expect(indicators.filter(([, { over }]) => !populations.includes(over))).toEqual([]);
});

test("the five orders leave 154 things open", () => {
  expect(new Set(ALL.flatMap(({ assumptions }) => assumptions.map(({ id }) => id))).size).toBe(154);
});

test("every municipality of the list has contents", async () => {
  for (const { id } of PROFILES) expect((await contentsOf(id)).id).toBe(id);
  await expect(contentsOf("atlantis")).rejects.toThrow("no contents of atlantis");
});

describe.each(ALL)("$id", (contents) => {
  const entries = entriesOf(contents);
  const codes = entries.map(({ code }) => code);

  test("codes are unique, and parents are entries of the same order", () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(entries.flatMap(({ parent }) => parent ?? []).filter((parent) => !codes.includes(parent))).toEqual([]);
  });

  test("every entry but a heading has a value, a unit and how often it is due; a heading has no unit", () => {
    for (const { code, computable, values, unit, frequency } of entries) {
      const isHeading = computable === "heading";
      expect({
        code,
        hasValue: isHeading || values.length > 0,
        hasUnit: unit !== undefined,
        due: frequency !== undefined,
      }).toEqual({
        ...{ code, hasValue: true, hasUnit: !isHeading, due: !isHeading },
      });
    }
  });

  test("every passage has its words and its lines, from first to last", () => {
    const { definitions, requirements, provisions, systems, monitorings, methods, oddities } = contents;
    const passages = [...entries, ...definitions, ...requirements, ...provisions, ...systems, ...monitorings, ...methods];
    for (const { text, lines } of [...passages, ...oddities.map(({ note, lines: at }) => ({ text: note, lines: at }))]) {
      expect(text.trim()).not.toBe("");
      expect(lines.length, text).toBeGreaterThan(0);
      for (const [from, to] of lines) expect(from > 0 && from <= to, text).toBe(true);
    }
  });

  test("assumptions that entries rest on are in the list, and every one of the list is rested on", () => {
    const ids = contents.assumptions.map(({ id }) => id);
    const used = new Set(entries.flatMap(({ assumptions }) => assumptions));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  test("codes in the texts are fields of the register or derived names", () => {
    const unknown = entries.flatMap((entry) =>
      codesIn(entry).filter(
        (code) => !DERIVED.has(code) && fieldsOfEntry({ values: [{ over: "school", numerator: `[${code}]` }] }).length === 0,
      ),
    );
    expect(unknown).toEqual([]);
  });

  test("every axis of the texts is named in the record", () => {
    for (const entry of entries) {
      for (const value of entry.values) {
        const text = JSON.stringify({ ...value, axes: undefined });
        const holes = new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
        expect({ code: entry.code, holes: [...holes].sort() }).toEqual({
          ...{ code: entry.code, holes: Object.keys(value.axes ?? {}).sort() },
        });
      }
    }
  });

  test("every entry with a value names where its figures come from", () => {
    for (const entry of entries.filter(({ values }) => values.length > 0)) {
      expect(systemsOfEntry(entry).length, entry.code).toBeGreaterThan(0);
    }
  });
});

test("the register holds 400 fields, each once, with a label of its own", () => {
  expect(FIELDS).toHaveLength(400);
  expect(new Set(FIELDS.map(({ code }) => code)).size).toBe(400);
  const labels = FIELDS.map(({ label }) => label);
  expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
});

test("a choice names its answers, unless they are the order's own indicators", () => {
  expect(FIELDS.filter(({ type, options }) => type === "choice" && options === undefined).map(({ code }) => code)).toEqual([
    "decisions.indicator",
  ]);
});

test("a field that the passport form has already is asked there in the same way", () => {
  const asked = new Map(fieldsOf(PASSPORT).map((field) => [field.code, field]));
  const shared = FIELDS.filter(({ code }) => asked.has(code));
  // `pupils`, `teachers`, ten of the social context and three of grades 10-12.
  expect(shared.length).toBeGreaterThanOrEqual(13);
  for (const { code, type, special } of shared) {
    const there = asked.get(code);
    expect({ code, type }).toEqual({ code, type: there?.type });
    // The register may be more careful than the form, never less.
    if (there?.special) expect(special, code).toBe(true);
  }
});

test("systems are named once, and every system that a field or an order names is known", () => {
  const ids = INFORMATION_SYSTEMS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = [
    ...FIELDS.flatMap(({ systems }) => systems ?? []),
    ...ALL.flatMap(({ systems }) => systems.map(({ system }) => system)),
  ];
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

test("terms are found in an indicator's words whatever their endings, abbreviations only as they are spelled", () => {
  const definitions = [
    { term: "ОО", text: "", lines: [] },
    { term: "качество образования", text: "", lines: [] },
  ];
  expect(termsIn("оценки качества образования в ОО", definitions).map(({ term }) => term)).toEqual([
    "ОО",
    "качество образования",
  ]);
  expect(termsIn("доля ООП в школе", definitions)).toEqual([]);
});
