// Validates what one school submitted: required answers, whole numbers, and every rule. One fault gives one finding.

import { type Finding, finding } from "../catalogue/findings.ts";
import { type Field, type Form, fieldsOf } from "../catalogue/forms/form.ts";
import { isMandatory } from "../catalogue/forms/rule-text.ts";
import { type FieldKey, fieldKey, parseFieldKey, type RuleInstance } from "../notation/linear-check.ts";
import { sayRule } from "../notation/say-rule.ts";
import { isSoundNumber } from "../submission/answer-number.ts";
import type { Submission } from "../submission/submission.ts";
import type { Location } from "../workbook/location.ts";
import { cellEvidence } from "./cell-evidence.ts";
import { evaluateInstance } from "./evaluate-instance.ts";
import { type Evidence, explainFaults, type Fault, instanceKeys } from "./explain-faults.ts";
import { joinColumnFaults } from "./join-column-faults.ts";
import { judgeAnswers } from "./judge-answers.ts";

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

type PlaceOf = (key: FieldKey) => Location | undefined;

/** Of a cell that two submissions have, the later one counts. `undefined`: no sheet has the cell. */
const placesIn =
  (submissions: SchoolSubmissions): PlaceOf =>
  (key) => {
    const { form, year, code } = parseFieldKey(key);
    const places = submissions[year].flatMap((each) => (each.form === form ? (each.values.placeOf(code) ?? []) : []));
    return places[places.length - 1];
  };

/** Faults of single answers: missing, negative, not whole. */
function answerFindings(submission: Submission, book: RuleBook): Finding[] {
  const { values } = submission;
  const at = (code: string): Location => values.placeOf(code) ?? submission.at;
  return [...values].flatMap(([code, value]): Finding[] => {
    const field = book.fields.get(fieldKey(submission.form, "current", code));
    if (!field) return [];
    if (field.required && value.state === "blank") return [finding("field-missing", at(code), { field: field.label })];
    if (value.state !== "given" || typeof value.value !== "number" || isSoundNumber(value.value, field.type)) return [];
    return [finding("field-not-a-count", at(code), { field: field.label, value: value.value })];
  });
}

/** Where a finding points: the likeliest cell that the school can change, else the submission as a whole. */
function likeliestPlace(keys: readonly FieldKey[], placeOf: PlaceOf, fallback: Location): Location {
  for (const key of keys) {
    const at = placeOf(key);
    if (at && parseFieldKey(key).year === "current") return at;
  }
  return fallback;
}

function faultFinding(fault: Fault, book: RuleBook, numberAt: Evidence["valueOf"], placeOf: PlaceOf, fallback: Location) {
  const [first, ...more] = fault.broken;
  if (!first) return [];
  const named = fault.explanations.flatMap(({ keys, demanded }) =>
    keys.map((key) => ({ key, demanded: keys.length === 1 ? demanded : null })),
  );
  const unexplained = instanceKeys(first).map((key) => ({ key, demanded: null }));
  const suspects = [...new Map((named.length > 0 ? named : unexplained).map((suspect) => [suspect.key, suspect])).values()];
  const at = likeliestPlace(
    suspects.map(({ key }) => key),
    placeOf,
    fallback,
  );
  const facts = {
    rule: first.rule.code,
    text: first.rule.text,
    said: sayRule(first, book),
    worked: evaluateInstance(first, numberAt).worked,
    advice: first.rule.advice ?? "",
    following: [...new Set(more.map(({ rule }) => rule.code))],
    together: fault.explanations[0]?.keys.length ?? 1,
    suspects: suspects.map(({ key, demanded }) => ({
      field: book.fields.get(key)?.label ?? key,
      cell: placeOf(key)?.cell ?? "",
      demanded,
    })),
  };
  return [finding(isMandatory(first.rule) ? "rule-broken" : "rule-doubted", at, facts)];
}

/** Validates the submissions of one school. Findings of reading (unreadable cells) stand in the submissions and are not repeated. */
export function validateSubmissions(submissions: SchoolSubmissions, book: RuleBook): Finding[] {
  const judged = judgeAnswers(submissions, book);
  const [first] = submissions.current;
  if (judged === null || !first) return [];
  const { rules, broken, unsound, numberAt } = judged;
  const own = unsound.flatMap((submission) => answerFindings(submission, book));
  const evidence = cellEvidence(numberAt, rules.doubting);
  const faults = explainFaults(
    rules.mandatory,
    broken.filter(({ rule }) => isMandatory(rule)),
    evidence,
  );
  // A warning about a cell that is named already follows from the same fault.
  const named = new Set(faults.flatMap((fault) => fault.broken.flatMap(instanceKeys)).filter(evidence.isOpen));
  const doubted = broken.filter(
    (instance) => !isMandatory(instance.rule) && !instanceKeys(instance).some((key) => named.has(key)),
  );
  // A doubt is no law: its explanation leaves mandatory rules whole, not other doubts.
  const doubts = doubted.length === 0 ? [] : explainFaults([...rules.mandatory, ...doubted], doubted, evidence);
  const joined = joinColumnFaults([...faults, ...doubts], book.fields);
  const placeOf = placesIn(submissions);
  return [...own, ...joined.flatMap((fault) => faultFinding(fault, book, numberAt, placeOf, first.at))];
}
