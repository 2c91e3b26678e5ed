// A made-up municipality's answers to every field of the five orders: 40 schools, 15 kindergartens, registers. Seeded, so that a failing
// row can be looked at again. With gaps: forms not sent, blanks, cells that do not apply.

import { POPULATIONS, type PopulationCode } from "../../shared/catalogue/populations.ts";
import type { Slot } from "../../shared/notation/bound.ts";
import { type Cell, isReason, type Row, reasonOf } from "../../shared/notation/cell.ts";
import type { KnownField } from "../../shared/notation/known-fields.ts";
import { FIELDS_OF_FIVE } from "./five-orders.ts";

/** mulberry32: a small generator whose numbers are the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const COUNTS: { readonly [population in PopulationCode]: number } = {
  school: 40,
  kindergarten: 15,
  additional: 4,
  municipality: 1,
  heads: 60,
  reserve: 25,
  decisions: 30,
  gia_subjects: 14,
  vsosh_subjects: 20,
  observers: 50,
};

export const YEAR = 2025;
export const PERIOD = { from: "2024-09-01", to: "2025-08-31" };

export interface Answers {
  readonly orgs: { readonly [population in PopulationCode]: readonly string[] };
  readonly cellOf: (org: string, field: string, year: number) => Cell;
}

function answerTo(field: KnownField, random: () => number): number | string {
  const whole = (most: number) => Math.floor(random() * (most + 1));
  switch (field.kind) {
    case "count":
      // Shares of small groups meet thresholds exactly now and then, and divisors are 0 now and then.
      return random() < 0.15 ? 0 : whole(20);
    case "number":
      return whole(100) / (field.code.endsWith("share") ? 100 : 1);
    case "yes-no":
      return random() < 0.6 ? 1 : 0;
    case "choice": {
      const options = field.options ?? [{ code: "a", label: "a" }];
      return options[whole(options.length - 1)]?.code ?? "";
    }
    case "date":
      return `202${4 + whole(1)}-${String(1 + whole(11)).padStart(2, "0")}-15`;
    case "link":
    case "text":
      return "https://example.org/order.pdf";
    default:
      return field.kind satisfies never;
  }
}

function gap(random: () => number, closed: boolean): Cell | null {
  const at = random();
  if (at < 0.08) return reasonOf("blank");
  if (at < 0.12) return reasonOf("refused");
  return closed && at < 0.17 ? reasonOf("not-applicable") : null;
}

/** `gaps`: none, some, or some with cells that do not apply («х»). */
export function randomAnswers(seed: number, gaps: "none" | "some" | "some-closed"): Answers {
  const random = randomFrom(seed);
  const named = (code: PopulationCode) => Array.from({ length: COUNTS[code] }, (_, i) => `${code}-${i + 1}`);
  const orgs: Answers["orgs"] = {
    school: named("school"),
    kindergarten: named("kindergarten"),
    additional: named("additional"),
    municipality: named("municipality"),
    heads: named("heads"),
    reserve: named("reserve"),
    decisions: named("decisions"),
    gia_subjects: named("gia_subjects"),
    vsosh_subjects: named("vsosh_subjects"),
    observers: named("observers"),
  };
  const cells = new Map<string, Cell>();
  for (const year of [YEAR - 2, YEAR - 1, YEAR]) {
    for (const { code: population } of POPULATIONS) {
      const fields = FIELDS_OF_FIVE.filter(({ of }) => of === population);
      for (const org of orgs[population]) {
        const isSent = gaps === "none" || random() >= 0.1;
        for (const field of fields) {
          const cell = gaps === "none" ? null : isSent ? gap(random, gaps === "some-closed") : reasonOf("not-submitted");
          cells.set(`${org}|${field.code}|${year}`, cell ?? answerTo(field, random));
        }
      }
    }
  }
  return { orgs, cellOf: (org, field, year) => cells.get(`${org}|${field}|${year}`) ?? reasonOf("not-submitted") };
}

export const rowOf = (answers: Answers, org: string, slots: readonly Slot[], year: number): Row =>
  slots.map(({ field, back }) => answers.cellOf(org, field.code, year - back));

export const rowsOf = (answers: Answers, over: PopulationCode, slots: readonly Slot[], year: number): Row[] =>
  answers.orgs[over].map((org) => rowOf(answers, org, slots, year));

export const isGap = isReason;
