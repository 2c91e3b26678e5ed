// Five records of the invented municipality, one of each kind, over answers to its own forms: a value for each school and for all.

import { expect, test } from "vitest";
import { type Field, fieldsOf } from "../../shared/catalogue/forms/form.ts";
import { CellSource, derivedCatalogue } from "../../shared/indicators/cell-source.ts";
import { compileEntries } from "../../shared/indicators/compile-entries.ts";
import { evaluateEntries } from "../../shared/indicators/evaluate-entries.ts";
import type { KnownField } from "../../shared/notation/known-fields.ts";
import { ObservationStore } from "../../shared/observations/observation-store.ts";
import { CLUBS, INVENTED_INDICATORS, KINDERGARTEN } from "./invented-municipality.ts";

const knownField =
  (of: KnownField["of"]) =>
  ({ code, label, form, type, row, column }: Field): KnownField => ({
    code,
    label,
    of,
    kind: type,
    form,
    place: { row, column },
  });

const FIELDS = [...fieldsOf(CLUBS).map(knownField("school")), ...fieldsOf(KINDERGARTEN).map(knownField("kindergarten"))];

const [BEFORE, NOW] = [2025, 2026];
const PERIOD = { from: "2025-09-01", to: "2026-08-31" };

function answers(): ObservationStore {
  const store = new ObservationStore();
  const add = (of: KnownField["of"], org: string, year: number, form: string, given: { readonly [field: string]: number }) => {
    for (const [field, value] of Object.entries(given)) store.add({ of, org, year, form, field, value });
  };
  add("school", "Первая", BEFORE, "clubs", { club_pupils: 30, sport_pupils: 20, art_pupils: 10 });
  add("school", "Вторая", BEFORE, "clubs", { club_pupils: 44, sport_pupils: 20, art_pupils: 24 });
  add("school", "Первая", NOW, "clubs", { club_pupils: 40, sport_pupils: 25, art_pupils: 15 });
  add("school", "Вторая", NOW, "clubs", { club_pupils: 50, sport_pupils: 20, art_pupils: 30 });
  add("kindergarten", "Сад", NOW, "garden", { garden_children: 90, garden_places: 100, garden_nurse: 1 });
  add("kindergarten", "Ясли", NOW, "garden", { garden_children: 60, garden_places: 50, garden_nurse: 0 });
  return store;
}

test("share, count, change, flag and index: each organisation and the municipality", () => {
  const { catalogue, derived } = derivedCatalogue(FIELDS, []);
  const items = compileEntries(
    INVENTED_INDICATORS.map((indicator) => ({ direction: null, unit: null, indicator })),
    catalogue,
  );
  const values = evaluateEntries(items, new CellSource(answers(), derived, PERIOD), { year: NOW, period: PERIOD });
  const shown = (code: string) => values.filter(({ item }) => item.code === code).map(({ org, value }) => [org, value]);
  // (25 + 20) of (40 + 50): sums are divided, shares are never averaged.
  expect(shown("share")).toEqual([
    ["Первая", 25 / 40],
    ["Вторая", 20 / 50],
    [null, 45 / 90],
  ]);
  expect(shown("count")).toEqual([
    ["Первая", 15],
    ["Вторая", 30],
    [null, 45],
  ]);
  // 40 - 30, 50 - 44, and both together.
  expect(shown("change")).toEqual([
    ["Первая", 10],
    ["Вторая", 6],
    [null, 16],
  ]);
  for (const code of ["flag", "index"]) {
    expect(shown(code)).toEqual([
      ["Сад", 1],
      ["Ясли", 0],
      [null, 1 / 2],
    ]);
  }
});
