// Judges the answers of one school against all rules in numbers: which rules speak, and which of them are broken.

import type { Field, FormCode } from "../catalogue/forms/form.ts";
import { answerNumber } from "../submission/answer-number.ts";
import type { FieldValue, Submission } from "../submission/submission.ts";
import { type CompiledRules, compileRules, type SlotAnswers } from "./compiled-rules.ts";
import { type FieldKey, parseFieldKey, type RuleInstance } from "./linear-check.ts";

interface Rules {
  readonly fields: ReadonlyMap<FieldKey, Field>;
  readonly instances: readonly RuleInstance[];
}

/** A form in one year. Nearly all submissions list its fields in one order, so the last order is kept beside the slots by code. */
interface FormSlots {
  readonly slotOf: Map<string, number>;
  readonly lastCodes: string[];
  readonly lastSlots: number[];
}

interface Reader {
  readonly rules: CompiledRules;
  /** Those of the school at hand: from school to school nothing is allocated. */
  readonly answers: SlotAnswers;
  readonly slotCount: number;
  readonly fieldAt: readonly Field[];
  readonly forms: { readonly [year in "current" | "previous"]: Map<FormCode, FormSlots> };
}

const NO_SLOT = -1;

function makeReader({ fields, instances }: Rules): Reader {
  const slots = new Map([...fields.keys()].map((key, slot) => [key, slot]));
  const forms: Reader["forms"] = { current: new Map(), previous: new Map() };
  for (const [key, slot] of slots) {
    const { form, year, code } = parseFieldKey(key);
    const known = forms[year].get(form) ?? { slotOf: new Map(), lastCodes: [], lastSlots: [] };
    forms[year].set(form, known);
    known.slotOf.set(code, slot);
  }
  return {
    rules: compileRules(instances, slots),
    answers: { values: new Float64Array(slots.size + 1), given: new Uint8Array(slots.size + 1).fill(1, slots.size) },
    slotCount: slots.size,
    fieldAt: [...fields.values()],
    forms,
  };
}

/** Of an answer that says no number: whether that is a fault by itself. One that could not be read has been reported. */
const isFault = (value: FieldValue, field: Field): boolean =>
  value.state === "blank" ? field.required : value.state === "given" && typeof value.value === "number";

/** Lays the answers into their slots, and says whether each is sound by itself. */
function layAnswers({ values: answers }: Submission, form: FormSlots, { fieldAt, answers: { values, given } }: Reader): boolean {
  const { slotOf, lastCodes, lastSlots } = form;
  let areSound = true;
  let index = 0;
  for (const [code, value] of answers) {
    if (lastCodes[index] !== code) {
      lastCodes[index] = code;
      lastSlots[index] = slotOf.get(code) ?? NO_SLOT;
    }
    const slot = lastSlots[index++]!;
    if (slot === NO_SLOT) continue;
    const field = fieldAt[slot]!;
    const number = answerNumber(value, field) ?? Number.NaN;
    values[slot] = number;
    given[slot] = 1;
    // A required answer may be left blank where a blank means none, and is missing all the same.
    if ((Number.isNaN(number) || value.state === "blank") && isFault(value, field)) areSound = false;
  }
  return areSound;
}

// A book of rules is compiled once for all schools.
const READERS = new WeakMap<Rules, Reader>();

/** What the rules say of one school: those that speak, as all their cells were submitted, and those of them that are broken. */
export interface JudgedAnswers {
  readonly speaking: readonly RuleInstance[];
  readonly broken: readonly RuleInstance[];
}

/** `null`: no answer of this year is at fault by itself and no rule is broken. */
export function judgeAnswers(
  { current, previous }: { readonly current: readonly Submission[]; readonly previous: readonly Submission[] },
  book: Rules,
): JudgedAnswers | null {
  const reader = READERS.get(book) ?? makeReader(book);
  READERS.set(book, reader);
  const { answers, slotCount, forms, rules } = reader;
  answers.values.fill(Number.NaN, 0, slotCount);
  answers.given.fill(0, 0, slotCount);
  let areSound = true;
  for (const submission of previous) {
    const form = forms.previous.get(submission.form);
    if (form) layAnswers(submission, form, reader);
  }
  for (const submission of current) {
    const form = forms.current.get(submission.form);
    if (form && !layAnswers(submission, form, reader)) areSound = false;
  }
  const broken = rules.brokenOf(answers);
  return areSound && broken.length === 0 ? null : { speaking: rules.speakingOf(answers), broken };
}
