// Judges the answers of one school against all rules in numbers: which rules speak, and which of them are broken.

import type { Field } from "../catalogue/forms/form.ts";
import { type FieldKey, fieldKey, type RuleInstance } from "../notation/linear-check.ts";
import type { AnswerLayout } from "../submission/answer-layout.ts";
import { answerNumber, isSoundNumber } from "../submission/answer-number.ts";
import type { Answers } from "../submission/answers.ts";
import type { FieldValue } from "../submission/field-value.ts";
import type { Submission } from "../submission/submission.ts";
import { compileRules, type SpeakingRules } from "./compiled-rules.ts";

interface Rules {
  readonly fields: ReadonlyMap<FieldKey, Field>;
  readonly instances: readonly RuleInstance[];
}

type Year = "current" | "previous";

/** What the submissions of a school have in common with all that have the same layouts; a chain, one link for each submission. */
interface Link {
  /** Slots of the cells submitted so far. */
  readonly slots: ReadonlyMap<FieldKey, number>;
  /** Of the last submission's answers, in the order of its layout. */
  readonly slotAt: Int32Array;
  readonly fieldAt: readonly (Field | undefined)[];
  readonly next: { readonly [year in Year]: WeakMap<AnswerLayout, Link> };
  /** Made when a chain first ends here. */
  rules: SpeakingRules | null;
}

interface Reader {
  readonly book: Rules;
  readonly slots: ReadonlyMap<FieldKey, number>;
  /** Answers of the school at hand by slot; then a 0, then a place for those that the book does not know. */
  readonly values: Float64Array;
  readonly first: Link;
}

const newLink = (slots: Link["slots"], slotAt: Int32Array, fieldAt: Link["fieldAt"]): Link => ({
  ...{ slots, slotAt, fieldAt, rules: null },
  next: { current: new WeakMap(), previous: new WeakMap() },
});

function makeReader(book: Rules): Reader {
  const slots = new Map([...book.fields.keys()].map((key, slot) => [key, slot]));
  return { book, slots, values: new Float64Array(slots.size + 2), first: newLink(new Map(), Int32Array.of(), []) };
}

function addLink(link: Link, year: Year, layout: AnswerLayout, { book, slots }: Reader): Link {
  const keys = layout.codes.map((code) => fieldKey(layout.form, year, code));
  const known = keys.flatMap((key) => {
    const slot = slots.get(key);
    return slot === undefined ? [] : [[key, slot] as const];
  });
  const added = newLink(
    new Map([...link.slots, ...known]),
    Int32Array.from(keys, (key) => slots.get(key) ?? slots.size + 1),
    keys.map((key) => book.fields.get(key)),
  );
  link.next[year].set(layout, added);
  return added;
}

/** Of an answer that says no number: whether that is a fault by itself. One that could not be read has been reported. */
const isFault = (value: FieldValue, field: Field): boolean =>
  value.state === "blank"
    ? field.required
    : value.state === "given" && typeof value.value === "number" && !isSoundNumber(value.value, field.type);

/** Lays the answers into their slots, and says whether each is sound by itself. */
function layAnswers({ table, row }: Answers, { slotAt, fieldAt }: Link, values: Float64Array): boolean {
  const { numbers } = table;
  const start = row * slotAt.length;
  let areSound = true;
  for (let column = 0; column < slotAt.length; column++) {
    const given = numbers[start + column]!;
    const slot = slotAt[column]!;
    // Nearly all are small counts, and this tells them sooner than `isSoundNumber`.
    if (given >>> 0 === given) {
      values[slot] = given;
      continue;
    }
    const field = fieldAt[column];
    if (!field) continue;
    const value = table.valueAt(row, column);
    values[slot] = answerNumber(value, field) ?? Number.NaN;
    // A required answer may be left blank where a blank means none, and is missing all the same.
    if (isFault(value, field)) areSound = false;
  }
  return areSound;
}

// A book of rules is compiled once for all schools.
const READERS = new WeakMap<Rules, Reader>();

function readerOf(book: Rules): Reader {
  const known = READERS.get(book);
  if (known) return known;
  const reader = makeReader(book);
  READERS.set(book, reader);
  return reader;
}

/** What is wrong with the answers of one school, and what it takes to say why. */
export interface JudgedAnswers {
  readonly rules: SpeakingRules;
  readonly broken: readonly RuleInstance[];
  /** This year's submissions with an answer that is at fault by itself. */
  readonly unsound: readonly Submission[];
  /** What an answer says as a number; `null` where nothing is known. To be asked before another school is judged. */
  readonly numberAt: (key: FieldKey) => number | null;
}

/** `null`: no answer of this year is at fault by itself and no rule is broken. */
export function judgeAnswers(
  { current, previous }: { readonly [year in Year]: readonly Submission[] },
  book: Rules,
): JudgedAnswers | null {
  const reader = readerOf(book);
  const { values } = reader;
  const unsound: Submission[] = [];
  let link = reader.first;
  for (const { values: answers } of previous) {
    const { layout } = answers.table;
    link = link.next.previous.get(layout) ?? addLink(link, "previous", layout, reader);
    layAnswers(answers, link, values);
  }
  for (const submission of current) {
    const { layout } = submission.values.table;
    link = link.next.current.get(layout) ?? addLink(link, "current", layout, reader);
    if (!layAnswers(submission.values, link, values)) unsound.push(submission);
  }
  const { slots } = link;
  link.rules ??= compileRules(book.instances, slots, reader.slots.size);
  const broken = link.rules.brokenOf(values);
  if (unsound.length === 0 && broken.length === 0) return null;
  const numberAt = (key: FieldKey): number | null => {
    const value = values[slots.get(key) ?? -1] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return { rules: link.rules, broken, unsound, numberAt };
}
