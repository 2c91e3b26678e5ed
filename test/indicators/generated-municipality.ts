// A made-up municipality's answers to every field of the register over some years, put straight into the store of observations: 40 schools,
// 15 kindergartens, registers. Seeded; complete, or with gaps.

import { fieldsToName, type NamedField } from "../../shared/catalogue/fields/fields-to-name.ts";
import type { PopulationCode } from "../../shared/catalogue/populations.ts";
import { SUPPLIED_FIELDS } from "../../shared/indicators/derived-fields.ts";
import { type Cell, reasonOf } from "../../shared/notation/cell.ts";
import { ObservationStore } from "../../shared/observations/observation-store.ts";

export const YEAR = 2025;
export const PERIOD = { from: "2024-09-01", to: "2025-08-31" };

/** Lists that a municipality makes itself: how many lines each has. */
const line = (count: number) => Array.from({ length: count }, (_, i) => `Строка ${i + 1}`);
const OWN_LISTS = {
  ...{ site_check: line(6), upbringing_work: line(5), kpk_plan_criteria: line(4), gifted_work: line(4), dod_criteria: line(5) },
  ...{ career_work: line(4), fgos_conditions: line(7), fgos_ovz_conditions: line(7), method_survey: line(3), k_scale: line(5) },
  ...{ cycle_stage: line(9), school_cycle_stage: line(9), programme_indicator: line(3) },
};

export const ALL_FIELDS: readonly NamedField[] = [...fieldsToName(OWN_LISTS), ...SUPPLIED_FIELDS];

export type Counts = { readonly [population in PopulationCode]: number };
export const COUNTS: Counts = {
  ...{ school: 40, kindergarten: 15, additional: 3, municipality: 1, heads: 50, reserve: 30, decisions: 40 },
  ...{ gia_subjects: 12, vsosh_subjects: 18, observers: 45 },
};

/** Numerical Recipes' constants: the same numbers on every machine. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function answer({ kind, code, options }: NamedField, next: (below: number) => number): number | string {
  switch (kind) {
    case "count":
      return next(12) === 0 ? 0 : 1 + next(30);
    case "number":
      return code.startsWith("k_scale") || code.startsWith("method_survey") ? 1 + next(5) : 1 + next(100);
    case "yes-no":
      return next(10) < 6 ? 1 : 0;
    case "choice":
      return options?.[next(options.length)]?.code ?? "—";
    case "date":
      return `202${4 + next(2)}-${String(1 + next(12)).padStart(2, "0")}-10`;
    case "link":
    case "text":
      return "https://example.org/order.pdf";
    default:
      return kind satisfies never;
  }
}

export interface GeneratedOptions {
  readonly seed: number;
  readonly gaps?: boolean;
  readonly years?: readonly number[];
  readonly counts?: Counts;
  /** A field that nobody answers. */
  readonly blanked?: string;
}

const NOT_SUBMITTED = reasonOf("not-submitted");

/** The raw answers by organisation, field and year, and the same in the store. */
export function generatedMunicipality({
  seed,
  gaps = false,
  years = [YEAR - 3, YEAR - 2, YEAR - 1, YEAR],
  counts = COUNTS,
  blanked,
}: GeneratedOptions) {
  const next = numbersFrom(seed);
  const store = new ObservationStore();
  const raw = new Map<string, Cell>();
  const byPopulation = new Map<PopulationCode, NamedField[]>();
  for (const field of ALL_FIELDS) byPopulation.set(field.of, [...(byPopulation.get(field.of) ?? []), field]);
  for (const year of years) {
    for (const [of, fields] of byPopulation) {
      for (let i = 1; i <= counts[of]; i++) {
        const org = `${of}-${i}`;
        store.ask(of, year, org);
        const unsent = new Set(gaps ? fields.map(({ form }) => form).filter(() => next(300) === 0) : []);
        for (const [index, field] of fields.entries()) {
          const { code, form } = field;
          const gap = gaps ? next(40) : 39;
          const value = answer(field, next);
          if (unsent.has(form)) continue;
          const cell =
            code === blanked || gap === 0
              ? reasonOf("blank")
              : gap === 1
                ? reasonOf("refused")
                : gap === 2
                  ? reasonOf("not-applicable")
                  : value;
          raw.set(`${org}|${code}|${year}`, cell);
          store.add({
            of,
            org,
            year,
            form,
            field: code,
            value: cell,
            at: { file: `${org}.xlsx`, sheet: form, cell: `C${index + 1}` },
          });
        }
      }
    }
  }
  return { store, cellOf: (org: string, code: string, year: number): Cell => raw.get(`${org}|${code}|${year}`) ?? NOT_SUBMITTED };
}
