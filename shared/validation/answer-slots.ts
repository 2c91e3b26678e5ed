// Lays the answers of one school after another into the slots that compiled rules read; nothing is allocated from school to school.

import type { Field, FormCode } from "../catalogue/forms/form.ts";
import type { Submission } from "../submission/submission.ts";
import { answerFault, answerNumber } from "./answer-number.ts";
import type { SlotAnswers } from "./compiled-rules.ts";
import { type FieldKey, parseFieldKey } from "./linear-check.ts";

/** A form in one year. Nearly all submissions list its fields in one order, so the last order is kept beside the slots by code. */
interface FormSlots {
  readonly slotOf: Map<string, number>;
  readonly lastCodes: string[];
  readonly lastSlots: number[];
}

export interface AnswerSlots {
  /** The answers last read. */
  readonly answers: SlotAnswers;
  /** Reads a school's answers in place of those before, and says whether each of this year's is sound by itself. */
  readonly read: (current: readonly Submission[], previous: readonly Submission[]) => boolean;
}

const NO_SLOT = -1;

/** A slot for every field, in the order of `fields`. */
export const slotsOf = (fields: ReadonlyMap<FieldKey, Field>): ReadonlyMap<FieldKey, number> =>
  new Map([...fields.keys()].map((key, slot) => [key, slot]));

export function answerSlots(fields: ReadonlyMap<FieldKey, Field>): AnswerSlots {
  const values = new Float64Array(fields.size + 1);
  const given = new Uint8Array(fields.size + 1).fill(1, fields.size);
  const fieldAt = [...fields.values()];
  const forms = { current: new Map<FormCode, FormSlots>(), previous: new Map<FormCode, FormSlots>() };
  for (const [key, slot] of slotsOf(fields)) {
    const { form, year, code } = parseFieldKey(key);
    const known = forms[year].get(form) ?? { slotOf: new Map(), lastCodes: [], lastSlots: [] };
    forms[year].set(form, known);
    known.slotOf.set(code, slot);
  }

  /** Whether every answer is sound by itself. */
  function lay(submission: Submission, form: FormSlots): boolean {
    const { slotOf, lastCodes, lastSlots } = form;
    let areSound = true;
    let index = 0;
    for (const [code, value] of submission.values) {
      if (lastCodes[index] !== code) {
        lastCodes[index] = code;
        lastSlots[index] = slotOf.get(code) ?? NO_SLOT;
      }
      const slot = lastSlots[index++]!;
      if (slot === NO_SLOT) continue;
      const field = fieldAt[slot]!;
      const number = answerNumber(value, field);
      given[slot] = 1;
      if (number !== null) values[slot] = number;
      else if (answerFault(value, field) !== null) areSound = false;
    }
    return areSound;
  }

  return {
    answers: { values, given },
    read(current, previous) {
      values.fill(Number.NaN, 0, fields.size);
      given.fill(0, 0, fields.size);
      let areSound = true;
      for (const submission of current) {
        const form = forms.current.get(submission.form);
        if (form && !lay(submission, form)) areSound = false;
      }
      for (const submission of previous) {
        const form = forms.previous.get(submission.form);
        if (form) lay(submission, form);
      }
      return areSound;
    },
  };
}
