// Validates what one school submitted: required answers, whole numbers, and every rule. One fault gives one finding.

import { type Finding, finding } from "../catalogue/findings.ts";
import { type Field, type Form, fieldsOf } from "../catalogue/forms/form.ts";
import { answerNumber } from "../submission/answer-number.ts";
import type { FieldValue, Submission } from "../submission/submission.ts";
import type { Location } from "../workbook/location.ts";
import { cellEvidence } from "./cell-evidence.ts";
import { evaluateInstance } from "./evaluate-instance.ts";
import { explainFaults, type Fault, instanceKeys } from "./explain-faults.ts";
import { joinColumnFaults } from "./join-column-faults.ts";
import { judgeAnswers } from "./judge-answers.ts";
import { type FieldKey, fieldKey, parseFieldKey, type RuleInstance } from "./linear-check.ts";

/** The rules of all forms, compiled once for all schools. */
export interface RuleBook {
  readonly forms: readonly Form[];
  readonly fields: ReadonlyMap<FieldKey, Field>;
  readonly instances: readonly RuleInstance[];
}

export function ruleBook(forms: readonly Form[], instances: readonly RuleInstance[]): RuleBook {
  const fields = new Map<FieldKey, Field>();
  for (const form of forms) {
    for (const field of fieldsOf(form)) {
      for (const year of ["current", "previous"] as const) fields.set(fieldKey(form.code, year, field.code), field);
    }
  }
  return { forms, fields, instances };
}

/** What one school sent: at most one submission a form for this year, and last year's where there are any. */
export interface SchoolSubmissions {
  readonly current: readonly Submission[];
  readonly previous: readonly Submission[];
}

interface Answers {
  readonly valueOf: (key: FieldKey) => number | null;
  readonly given: (key: FieldKey) => FieldValue | undefined;
  /** Forms of this and of last year that were submitted: a rule about another one says nothing. */
  readonly has: (key: FieldKey) => boolean;
}

function answersOf({ current, previous }: SchoolSubmissions, book: RuleBook): Answers {
  const values = new Map<FieldKey, FieldValue>();
  const forms = new Set<string>();
  for (const [year, submissions] of [
    ["current", current],
    ["previous", previous],
  ] as const) {
    for (const submission of submissions) {
      forms.add(`${submission.form}|${year}`);
      for (const [code, value] of submission.values) values.set(fieldKey(submission.form, year, code), value);
    }
  }
  const numbers = new Map([...values].map(([key, value]) => [key, answerNumber(value, book.fields.get(key))]));
  return {
    valueOf: (key) => numbers.get(key) ?? null,
    given: (key) => values.get(key),
    has: (key) => {
      const { form, year } = parseFieldKey(key);
      return forms.has(`${form}|${year}`) && values.has(key);
    },
  };
}

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;

/** Faults of single answers: missing, negative, not whole. */
function answerFindings(submission: Submission, book: RuleBook): Finding[] {
  return [...submission.values].flatMap(([code, value]): Finding[] => {
    const field = book.fields.get(fieldKey(submission.form, "current", code));
    if (!field) return [];
    if (field.required && value.state === "blank") return [finding("field-missing", value.at, { field: field.label })];
    if (value.state !== "given" || typeof value.value !== "number" || isWhole(value.value)) return [];
    return [finding("field-not-a-count", value.at, { field: field.label, value: value.value })];
  });
}

/** Where a finding points: the likeliest cell that the school can change, else the submission as a whole. */
function placeOf(keys: readonly FieldKey[], answers: Answers, fallback: Location): Location {
  for (const key of keys) {
    const at = answers.given(key)?.at;
    if (at && parseFieldKey(key).year === "current") return at;
  }
  return fallback;
}

function faultFinding(fault: Fault, book: RuleBook, answers: Answers, fallback: Location) {
  const [first, ...more] = fault.broken;
  if (!first) return [];
  const named = fault.explanations.flatMap(({ keys, demanded }) =>
    keys.map((key) => ({ key, demanded: keys.length === 1 ? demanded : null })),
  );
  const unexplained = instanceKeys(first).map((key) => ({ key, demanded: null }));
  const suspects = [...new Map((named.length > 0 ? named : unexplained).map((suspect) => [suspect.key, suspect])).values()];
  const at = placeOf(
    suspects.map(({ key }) => key),
    answers,
    fallback,
  );
  const facts = {
    rule: first.rule.code,
    text: first.rule.text,
    worked: evaluateInstance(first, answers.valueOf).worked,
    advice: first.rule.advice ?? "",
    following: [...new Set(more.map(({ rule }) => rule.code))],
    together: fault.explanations[0]?.keys.length ?? 1,
    suspects: suspects.map(({ key, demanded }) => ({
      field: book.fields.get(key)?.label ?? key,
      cell: answers.given(key)?.at.cell ?? "",
      demanded,
    })),
  };
  return [finding(first.rule.level === "обязательный" ? "rule-broken" : "rule-doubted", at, facts)];
}

/** Validates the submissions of one school. Findings of reading (unreadable cells) stand in the submissions and are not repeated. */
export function validateSubmissions(submissions: SchoolSubmissions, book: RuleBook): Finding[] {
  const judged = judgeAnswers(submissions, book);
  if (judged === null) return [];
  const { speaking, broken } = judged;
  const answers = answersOf(submissions, book);
  const [first] = submissions.current;
  if (!first) return [];
  const own = submissions.current.flatMap((submission) => answerFindings(submission, book));
  const isMandatory = ({ rule }: RuleInstance) => rule.level === "обязательный";
  const evidence = cellEvidence(
    answers.valueOf,
    speaking.filter((instance) => !isMandatory(instance)),
  );
  const faults = explainFaults(speaking.filter(isMandatory), broken.filter(isMandatory), evidence);
  // A warning about a cell that is named already follows from the same fault.
  const named = new Set(faults.flatMap(({ broken: rules }) => rules.flatMap(instanceKeys)).filter(evidence.isOpen));
  const doubted = broken.filter((instance) => !isMandatory(instance) && !instanceKeys(instance).some((key) => named.has(key)));
  // A doubt is no law: its explanation leaves mandatory rules whole, not other doubts.
  const doubts = explainFaults([...speaking.filter(isMandatory), ...doubted], doubted, evidence);
  const joined = joinColumnFaults([...faults, ...doubts], book.fields);
  return [...own, ...joined.flatMap((fault) => faultFinding(fault, book, answers, first.at))];
}
