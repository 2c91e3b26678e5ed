// Every fault that the tool can name: its code, the facts that its message needs, and how grave it is. The words stand in messages/.

import type { Location } from "../workbook/location.ts";
import type { FieldType, FormCode } from "./forms/form.ts";
import type { RuleText } from "./forms/rule-text.ts";
import type { LayoutKind } from "./layouts.ts";
import type { RuleFault } from "./rule-faults.ts";
import type { Work } from "./work.ts";

/** `error`: the value was not used. `warning`: used, but a person must look. `note`: mended or set aside, said for completeness. */
export type Severity = "error" | "warning" | "note";

/** What each message needs to know. Only counts, names of schools, headers and places: never a pupil's data. */
export interface FindingFacts {
  // A file that cannot be opened.
  readonly "file-empty": Record<never, never>;
  readonly "file-is-csv": Record<never, never>;
  readonly "file-is-old-xls": Record<never, never>;
  readonly "file-is-protected": Record<never, never>;
  readonly "file-is-html": Record<never, never>;
  readonly "file-is-other": { readonly what: "picture" | "pdf" | "opendocument" | "word" | "archive" | "unknown" };
  readonly "file-truncated": Record<never, never>;
  readonly "file-damaged": { readonly part: string };
  readonly "file-too-large": {
    readonly what: "file" | "entries" | "part" | "total" | "cells" | "merges" | "text";
    readonly limit: number;
  };
  readonly "file-has-doctype": { readonly part: string };
  readonly "file-has-no-sheet": Record<never, never>;
  readonly "file-unreadable": Record<never, never>;
  readonly "file-is-own": Record<never, never>;
  /** `time`: of the earlier file, as it is shown; blank where it is not known. */
  readonly "file-replaced": { readonly time: string };
  /** `name`: the one that both have. */
  readonly "file-name-taken": { readonly name: string };

  // A file that opens but is not what the tool reads.
  /** Of a check: results of procedures. */
  readonly "file-for-summary": Record<never, never>;
  /** Of a summary: responses to a form. */
  readonly "file-for-check": Record<never, never>;
  readonly "file-not-recognised": { readonly seems: SeemsLike; readonly rows: number; readonly columns: number };
  readonly "columns-missing": { readonly kind: LayoutKind; readonly missing: readonly string[] };
  readonly "header-repeated": { readonly headers: readonly string[] };
  readonly "work-unclear": { readonly missing: readonly ("procedure" | "year" | "subject" | "grade")[] };
  readonly "head-contradicts": {
    readonly part: "procedure" | "year" | "subject" | "grade";
    readonly first: string | number;
    readonly other: string | number;
  };
  readonly "table-has-no-rows": { readonly kind: LayoutKind };

  // A row or a cell that cannot be used, or was mended.
  readonly "number-unreadable": { readonly school: string };
  readonly "participants-missing": { readonly school: string };
  readonly "results-missing": { readonly school: string };
  /** «н/д», a dash and the like; `others`: addresses of the row's further cells. */
  readonly "results-no-data": { readonly school: string; readonly others: readonly string[] };
  readonly "values-unclear": { readonly school: string; readonly sum: number; readonly participants: number };
  readonly "row-without-school": { readonly rows: number };
  readonly "login-unreadable": { readonly school: string };
  readonly "total-rows-skipped": { readonly rows: number };
  readonly "rows-repeated": { readonly rows: number };
  readonly "percent-not-whole": {
    readonly school: string;
    readonly percent: number;
    readonly participants: number;
    readonly nearest: number;
  };
  readonly "percents-too-coarse": { readonly school: string; readonly participants: number };
  readonly "marks-more-than-participants": { readonly school: string; readonly sum: number; readonly participants: number };
  readonly "marks-fewer-than-participants": { readonly school: string; readonly sum: number; readonly participants: number };
  readonly "values-were-not-percents": { readonly rows: number; readonly written: "fractions" | "counts" };
  readonly "numbers-were-text": { readonly cells: number };
  /** A dash or «нет» where a count is asked for. */
  readonly "none-read-as-zero": { readonly cells: number };
  readonly "journal-marks-missing": { readonly schools: number; readonly pupils: number };
  readonly "journal-counts-too-many": { readonly school: string; readonly sum: number; readonly participants: number };
  readonly "journal-percent-differs": { readonly school: string; readonly percent: number; readonly counted: number };
  readonly "pupils-counted-differently": { readonly school: string; readonly stated: number; readonly counted: number };
  readonly "pupils-without-mark": { readonly school: string; readonly pupils: number };
  readonly "rows-hidden": { readonly rows: number };
  readonly "sheet-hidden": Record<never, never>;
  /** `visible`: the sheet that says the same and counts. */
  readonly "sheet-hidden-unused": { readonly visible: string };
  /** `what`: the field or the school; blank where neither is known. */
  readonly "formula-without-value": { readonly what: string };
  readonly "marker-unreadable": { readonly school: string };
  readonly "marker-count-differs": { readonly school: string; readonly stated: number; readonly counted: number };
  readonly "row-without-year": { readonly school: string };
  readonly "row-work-unclear": UnclearWork & { readonly rows: number };

  // Who is who.
  readonly "school-without-login": { readonly name: string };
  readonly "school-near": { readonly name: string; readonly candidate: string };
  readonly "school-ambiguous": { readonly name: string; readonly candidates: readonly string[] };
  readonly "school-unknown": { readonly name: string };
  readonly "school-named-differently": { readonly login: string; readonly names: readonly string[] };
  readonly "old-logins-joined": { readonly schools: number };
  readonly "register-repeats": { readonly key: string };
  /** `key`: its login or code. */
  readonly "register-row-unnamed": { readonly key: string };
  readonly "questionnaire-as-register": { readonly schools: number };
  readonly "questionnaire-no-register": { readonly schools: number };
  readonly "register-absent": { readonly schools: number };

  // The same figures more than once, and figures that contradict each other.
  readonly "file-repeated": { readonly of: string; readonly rows: number };
  /** Within one file: the pairs of addresses, the first few of them, and how many more there are. */
  readonly "rows-same": { readonly pairs: readonly (readonly [string, string])[]; readonly more: number };
  /** Of two rows in one file; `byName`: nothing but the name says that they are of one school. */
  readonly "rows-conflict": {
    readonly school: string;
    readonly work: Work;
    readonly rows: readonly [string, string];
    readonly byName: boolean;
  };
  readonly "results-conflict": { readonly school: string; readonly work: Work; readonly other: Location };
  readonly "participants-differ": {
    readonly school: string;
    readonly work: Work;
    readonly marks: number;
    readonly other: number;
    readonly report: "scores-report" | "journal-report";
  };
  readonly "municipality-differs": { readonly municipality: string; readonly stated: number; readonly sum: number };
  readonly "municipality-marks-differ": {
    readonly municipality: string;
    readonly mark: number;
    readonly stated: number;
    readonly computed: number;
  };
  readonly "several-municipalities": { readonly names: readonly string[] };

  // Answers to a form.
  /** Of a count: «н/д» and the like. */
  readonly "field-no-data": { readonly field: string };
  readonly "field-unreadable": { readonly field: string; readonly expected: FieldType };
  readonly "field-merged": { readonly field: string };
  readonly "field-formula-error": { readonly field: string; readonly error: string };
  readonly "form-columns-missing": { readonly columns: readonly string[] };
  readonly "form-rows-missing": { readonly rows: readonly number[] };
  readonly "form-rows-repeated": { readonly rows: readonly number[] };
  readonly "form-version-differs": { readonly version: string; readonly current: string };
  readonly "form-of-other-year": { readonly year: number | null; readonly expected: number };
  readonly "form-same-as-last-year": { readonly answers: number };
  readonly "form-sent-twice": { readonly school: string; readonly other: string; readonly changed: readonly string[] };
  /** Nothing in it is answered. */
  readonly "form-empty": { readonly form: FormCode; readonly title: string };
  readonly "form-not-sent": { readonly school: string; readonly form: string };
  readonly "small-special-count": { readonly field: string; readonly value: number; readonly unit: string | null };
  readonly "field-missing": { readonly field: string };
  readonly "field-not-a-count": { readonly field: string; readonly value: number };
  readonly "rule-broken": BrokenRule;
  readonly "rule-doubted": BrokenRule;
  readonly "questions-unmapped": { readonly titles: readonly string[] };
  readonly "questions-ambiguous": { readonly titles: readonly string[] };
  /** Two columns ask the same, and this row answers them differently. */
  readonly "answers-of-one-question": { readonly what: string };

  /** Typed into cells that the form marks «х»; `rows`: numbers of the form's rows. */
  readonly "answers-where-none-asked": { readonly rows: readonly number[]; readonly cells: readonly string[] };
  /** Rows of the sheet with a label and answers that are no rows of the form. */
  readonly "rows-not-of-form": { readonly rows: readonly number[] };
  readonly "numbers-beside-form": { readonly cells: readonly string[] };
  /** Columns over whose number stands the head of another. */
  readonly "form-heads-exchanged": { readonly columns: readonly string[] };
  /** The workbook's names say one thing of whose form it is, the sheet's own lines another. */
  readonly "form-stamp-contradicts": {
    readonly parts: readonly { readonly part: "school" | "login" | "year"; readonly named: string; readonly written: string }[];
  };
  readonly "form-names-other-school": { readonly named: string; readonly school: string };
  /** Two forms of one school with other answers, and nothing says which is the later. */
  readonly "form-versions-unclear": { readonly school: string; readonly other: string; readonly changed: readonly string[] };
  readonly "forms-same-figures": { readonly other: string; readonly answers: number };
  /** Most forms are of a year before the one that is now collected; of a year that has not come. */
  readonly "forms-of-earlier-year": { readonly year: number; readonly expected: number };
  readonly "forms-of-later-year": { readonly year: number; readonly expected: number };

  // The specialist's own rules, and the explanations of schools.
  readonly "own-rule-broken": { readonly rule: string; readonly text: string; readonly fault: RuleFault };
  readonly "own-rule-incomplete": { readonly rule: string; readonly missing: readonly ("code" | "form" | "level" | "text")[] };
  readonly "own-rule-code-taken": { readonly rule: string; readonly text: string };
  readonly "own-rule-repeats": { readonly rule: string; readonly of: string };
  readonly "rule-level-changed": { readonly rule: string; readonly from: RuleText["level"]; readonly to: RuleText["level"] };
  readonly "rules-absent": Record<never, never>;
  readonly "explanations-absent": Record<never, never>;
  readonly "warning-explained": { readonly rule: string; readonly value: string };
  readonly "explanation-outdated": { readonly rule: string; readonly was: string; readonly now: string };

  // Data of a person, which must neither be collected nor leave the machine (152-ФЗ).
  readonly "personal-header": { readonly column: string; readonly kind: PersonalDataKind; readonly cells: number };
  readonly "personal-values": { readonly column: string; readonly kind: PersonalDataKind; readonly cells: number };

  // What the answer rests on.
  readonly "year-assumed": { readonly year: number };
  /** `year`: the latest with results. */
  readonly "year-from-one-file": { readonly year: number; readonly file: string };
  readonly "classes-added-up": { readonly rows: number };
  /** A file that bears the school's login and cannot be opened. */
  readonly "form-unreadable": { readonly school: string; readonly file: string };
  /** `now`: the academic year of the report. */
  readonly "year-not-begun": { readonly year: number; readonly now: number; readonly rows: number };
  /** The year that the data would now give, where an earlier summary took another. */
  readonly "year-would-change": { readonly was: number; readonly now: number };
  readonly "years-without-data": { readonly years: readonly number[] };
  readonly "criteria-without-data": { readonly criteria: readonly string[] };
  readonly "max-score-changed": { readonly work: Work; readonly years: readonly number[]; readonly scores: readonly number[] };
  /** `refused`: some files hold rows that were not used for their faults. */
  readonly "no-results": { readonly refused: boolean };
}

/** A value that does not tell a part of the work. `level`: of mathematics in ЕГЭ. `perhaps`: the subject that begins so. */
export interface UnclearWork {
  readonly part: "procedure" | "year" | "subject" | "grade" | "level";
  readonly value: string;
  readonly perhaps: string | null;
}

/** What of a person stands in a column. `document`: number of a policy or a contract. `special`: health, nationality (152-ФЗ, ст. 10). */
export type PersonalDataKind =
  | "name"
  | "birth-date"
  | "snils"
  | "passport"
  | "birth-certificate"
  | "inn"
  | "phone"
  | "email"
  | "address"
  | "document"
  | "special";

/** A rule that does not hold, with both sides worked out, and the cells that could be wrong, the likeliest first. */
export interface BrokenRule {
  readonly rule: string;
  readonly text: string;
  /** The same for people: by labels and numbers of the form. */
  readonly said: SaidRule;
  /** `32+8+?+5 = 49`. */
  readonly worked: string;
  /** The rule's own advice; blank for the general one. */
  readonly advice: string;
  /** Codes of further rules that the same fault breaks. */
  readonly following: readonly string[];
  /** How many cells must change together to mend it: 1 where any one of the suspects could be the wrong one. */
  readonly together: number;
  /** `demanded`: the value that would make every rule hold, where there is one. */
  readonly suspects: readonly { readonly field: string; readonly cell: string; readonly demanded: number | null }[];
}

/** Cells of a form as a rule names them. `label`: blank where the numbers alone name them. */
export interface SaidTerm {
  readonly coefficient: number;
  readonly isSum: boolean;
  readonly label: string;
  /** `301–312`. */
  readonly rows: string;
  /** Blank where the rows have one cell. */
  readonly columns: string;
  /** The title; blank: the rule's own. */
  readonly form: string;
  readonly isOfLastYear: boolean;
}

interface SaidSide {
  readonly terms: readonly SaidTerm[];
  readonly constant: number;
}

/** A rule on the cells of which it does not hold. The last of the checks is the rule, those before it are its conditions. */
export interface SaidRule {
  readonly checks: readonly { readonly left: SaidSide; readonly sign: string; readonly right: SaidSide }[];
  readonly tolerance: { readonly absolute: number; readonly percent: number };
}

/** What a file that was not recognised looks like. */
export type SeemsLike =
  | "blank"
  | "tasks-report"
  | "planned-results-report"
  | "exam-protocol"
  | "form-responses"
  | "text"
  | "table";

export type FindingCode = keyof FindingFacts;

const SEVERITIES: { readonly [code in FindingCode]: Severity } = {
  "file-empty": "error",
  "file-is-csv": "error",
  "file-is-old-xls": "error",
  "file-is-protected": "error",
  "file-is-html": "error",
  "file-is-other": "error",
  "file-truncated": "error",
  "file-damaged": "error",
  "file-too-large": "error",
  "file-has-doctype": "error",
  "file-has-no-sheet": "error",
  "file-unreadable": "error",
  "file-is-own": "note",
  "file-replaced": "note",
  "file-name-taken": "note",
  "file-for-summary": "note",
  "file-for-check": "note",
  "file-not-recognised": "warning",
  "columns-missing": "error",
  "header-repeated": "error",
  "work-unclear": "error",
  "head-contradicts": "error",
  "table-has-no-rows": "warning",
  "number-unreadable": "error",
  "participants-missing": "error",
  "results-missing": "error",
  "results-no-data": "error",
  "values-unclear": "error",
  "row-without-school": "error",
  "login-unreadable": "warning",
  "total-rows-skipped": "note",
  "rows-repeated": "note",
  "percent-not-whole": "error",
  "percents-too-coarse": "error",
  "marks-more-than-participants": "error",
  "marks-fewer-than-participants": "warning",
  "values-were-not-percents": "note",
  "numbers-were-text": "note",
  "none-read-as-zero": "note",
  "journal-marks-missing": "note",
  "journal-counts-too-many": "error",
  "journal-percent-differs": "warning",
  "pupils-counted-differently": "warning",
  "pupils-without-mark": "note",
  "rows-hidden": "warning",
  "sheet-hidden": "warning",
  "sheet-hidden-unused": "warning",
  "formula-without-value": "error",
  "marker-unreadable": "error",
  "marker-count-differs": "warning",
  "row-without-year": "error",
  "row-work-unclear": "error",
  "school-without-login": "warning",
  "school-near": "warning",
  "school-ambiguous": "error",
  "school-unknown": "warning",
  "school-named-differently": "note",
  "old-logins-joined": "note",
  "register-repeats": "error",
  "register-row-unnamed": "error",
  "questionnaire-as-register": "warning",
  "questionnaire-no-register": "note",
  "register-absent": "note",
  "file-repeated": "note",
  "rows-same": "note",
  "rows-conflict": "error",
  "results-conflict": "error",
  "participants-differ": "warning",
  "municipality-differs": "warning",
  "municipality-marks-differ": "warning",
  "several-municipalities": "warning",
  "field-no-data": "error",
  "field-unreadable": "error",
  "field-merged": "error",
  "field-formula-error": "error",
  "form-columns-missing": "error",
  "form-rows-missing": "error",
  "form-rows-repeated": "error",
  "form-version-differs": "warning",
  "form-of-other-year": "error",
  "form-same-as-last-year": "warning",
  "form-sent-twice": "warning",
  "form-empty": "warning",
  "form-not-sent": "warning",
  "small-special-count": "note",
  "field-missing": "error",
  "field-not-a-count": "error",
  "rule-broken": "error",
  "rule-doubted": "warning",
  "questions-unmapped": "warning",
  "questions-ambiguous": "error",
  "answers-of-one-question": "error",
  "answers-where-none-asked": "error",
  "rows-not-of-form": "error",
  "numbers-beside-form": "warning",
  "form-heads-exchanged": "error",
  "form-stamp-contradicts": "error",
  "form-names-other-school": "error",
  "form-versions-unclear": "error",
  "forms-same-figures": "error",
  "forms-of-earlier-year": "warning",
  "forms-of-later-year": "error",
  "own-rule-broken": "error",
  "own-rule-incomplete": "error",
  "own-rule-code-taken": "error",
  "own-rule-repeats": "note",
  "rule-level-changed": "note",
  "rules-absent": "error",
  "explanations-absent": "error",
  "warning-explained": "note",
  "explanation-outdated": "warning",
  "personal-header": "error",
  "personal-values": "error",
  "year-assumed": "note",
  "year-from-one-file": "warning",
  "classes-added-up": "note",
  "form-unreadable": "error",
  "year-not-begun": "error",
  "year-would-change": "warning",
  "years-without-data": "note",
  "criteria-without-data": "note",
  "max-score-changed": "note",
  "no-results": "error",
};

/** One fault of the data, as a value: what, where, and the facts of it. */
export type Finding = {
  readonly [code in FindingCode]: {
    readonly code: code;
    readonly severity: Severity;
    readonly at: Location;
    readonly facts: FindingFacts[code];
  };
}[FindingCode];

/** Makes a finding; its severity comes from the table above. */
export function finding<Code extends FindingCode>(code: Code, at: Location, facts: FindingFacts[Code]): Finding {
  return { code, severity: SEVERITIES[code], at, facts } as Finding;
}
