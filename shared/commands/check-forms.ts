// The command «Проверка»: from the files that schools sent to the protocol, its data, and notes for each school's file.

import { academicYearOf } from "../catalogue/academic-year.ts";
import { type Finding, finding } from "../catalogue/findings.ts";
import type { FormCode } from "../catalogue/forms/form.ts";
import { checkWordsOf, wordsOf } from "../catalogue/messages/languages.ts";
import type { Language } from "../catalogue/messages/messages.ts";
import type { Profile } from "../catalogue/profile.ts";
import type { CheckData, ExplanationRow, SchoolReport } from "../reports/check-workbook/check-data.ts";
import { checkJson } from "../reports/check-workbook/check-json.ts";
import { checkWorkbook } from "../reports/check-workbook/check-workbook.ts";
import { copyEdits } from "../reports/check-workbook/copy-edits.ts";
import { chooseRegister, type RegisterEntry } from "../schools/register-entry.ts";
import { type Explanation, readExplanations } from "../submission/read-explanations.ts";
import { readRulesSheet } from "../submission/read-rules-sheet.ts";
import { fold } from "../text/fold.ts";
import { applyExplanations, type ExplainedFindings } from "../validation/apply-explanations.ts";
import { type CheckedSchool, checkSubmissions } from "../validation/check-submissions.ts";
import { findPersonalData } from "../validation/personal-data/find-personal-data.ts";
import { ruleSet } from "../validation/rule-set.ts";
import { parseRectangle } from "../workbook/block.ts";
import type { Edit } from "../workbook/edit.ts";
import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { SubmittedFile } from "./read-submitted-file.ts";
import { sentVersions, timelinessOf } from "./sent-versions.ts";

export interface CheckFormsInput {
  readonly profile: Pick<Profile, "forms" | "rules">;
  /** What the municipality is called; may be blank. */
  readonly municipality: string;
  readonly files: readonly SubmittedFile[];
  /** Last year's. */
  readonly previous: readonly SubmittedFile[];
  /** Besides the registers among the files. */
  readonly register: readonly RegisterEntry[];
  /** `null`: the one that most of the forms say. */
  readonly year: number | null;
  /** The forms that every school of the register owes; `null`: all. */
  readonly collected: readonly FormCode[] | null;
  /** ISO 8601. */
  readonly deadline: string | null;
  /** The day of the check: the core has no clock. */
  readonly date: string;
  /** A workbook with the sheet «Правила»; `null`: the catalogue's rules only. */
  readonly rules: WorkbookSnapshot | null;
  /** A workbook with the sheet «Пояснения». */
  readonly explanations: WorkbookSnapshot | null;
  /** Explanations given since; they win over those of the sheet. */
  readonly given?: readonly Explanation[];
}

export interface CheckFormsOutcome {
  readonly data: CheckData;
  readonly edits: readonly Edit[];
  readonly json: object;
  /** Notes and colours by file; only files of one school that have something to be noted. */
  readonly copies: ReadonlyMap<string, readonly Edit[]>;
}

const count = (findings: readonly Finding[], severity: Finding["severity"]): number =>
  findings.filter((each) => each.severity === severity).length;

/** The year that most of the forms say, of several the latest. */
function commonYear(files: readonly SubmittedFile[]): number | null {
  const years = files.flatMap(({ parts }) => parts.flatMap(({ submissions }) => submissions.flatMap(({ year }) => year ?? [])));
  const times = (year: number): number => years.filter((other) => other === year).length;
  return [...years].sort((a, b) => times(b) - times(a) || b - a)[0] ?? null;
}

/** The digits of the login that a file's name bears, as forms of ours are named. */
const loginIn = (file: string): string | null => /(?:edu|sch)(\d{6})(?!\d)/i.exec(file)?.[1] ?? null;

/** Forms are collected in the year that they are of; in autumn those of the year before may still be looked at. */
function yearFindings(year: number | null, date: string): Finding[] {
  const now = academicYearOf(date);
  const earliest = Number(date.slice(5, 7)) >= 9 ? now - 1 : now;
  if (year === null || (year >= earliest && year <= now)) return [];
  return [finding(year < earliest ? "forms-of-earlier-year" : "forms-of-later-year", { file: "" }, { year, expected: now })];
}

/** The schools of each file, where its submissions count. */
function schoolsByFile(schools: readonly CheckedSchool[]): Map<string, Set<CheckedSchool>> {
  const byFile = new Map<string, Set<CheckedSchool>>();
  for (const school of schools) {
    for (const { submission } of school.submissions.values()) {
      byFile.set(submission.at.file, (byFile.get(submission.at.file) ?? new Set()).add(school));
    }
  }
  return byFile;
}

function explanationRows(
  { school }: CheckedSchool,
  { warnings, gone }: ExplainedFindings,
  profile: CheckFormsInput["profile"],
): ExplanationRow[] {
  const of = { school: school.name, schoolId: school.id };
  const formOf = ({ rule, warning }: ExplainedFindings["warnings"][number]): string => {
    const code = profile.rules.find((each) => each.code === rule)?.form;
    return profile.forms.find((form) => form.code === code)?.title ?? warning.at.sheet ?? "";
  };
  return [
    ...warnings.map((each) => ({ ...of, ...each, form: formOf(each), at: each.warning.at })),
    ...gone.map(({ form, rule, field, value, text, accepted }) => ({
      ...{ ...of, form, rule, field, value, text, accepted, at: null, warning: null, state: "gone" as const, was: null },
    })),
  ];
}

/** What schools wrote stays on the sheet «Пояснения» and goes nowhere else; a person's data in it are reported. */
function personalFindings(explanations: readonly Explanation[], on: string): Finding[] {
  const places = explanations.map(({ text, at }) => ({ text, at, place: parseRectangle(at.cell ?? "") }));
  const rows = places.flatMap(({ text, place }): SheetRow[] => {
    if (!place) return [];
    return [{ rowIndex: place.rowIndex, values: [...Array.from({ length: place.columnIndex }, () => null), text] }];
  });
  const [first] = places;
  if (!first) return [];
  const none = { merges: [], hiddenRows: [], hiddenColumns: [], formulas: [] };
  const sheet: SheetSnapshot = { name: first.at.sheet ?? "", visibility: "visible", rows, ...none };
  return [...findPersonalData(sheet, first.at.file, { on }).findings];
}

const sameWarning = (a: Explanation, b: Explanation): boolean =>
  fold(a.schoolId) === fold(b.schoolId) && fold(a.rule) === fold(b.rule) && fold(a.field) === fold(b.field);

const withGiven = (read: readonly Explanation[], given: readonly Explanation[]): readonly Explanation[] => [
  ...read.filter((each) => !given.some((other) => sameWarning(each, other))),
  ...given,
];

/** Computes everything; pure. */
export function computeCheck(input: CheckFormsInput): CheckData {
  const { profile, municipality, files, previous, deadline, date } = input;
  // Forms of any other year are set aside and told of: none is ever taken for this year's.
  const year = input.year ?? commonYear(files);
  const written = input.rules ? readRulesSheet(input.rules) : [];
  const rules = ruleSet(written ?? [], profile.rules, profile.forms);
  const explained = input.explanations ? readExplanations(input.explanations) : [];
  const explanations = withGiven(explained ?? [], input.given ?? []);
  const absences = [
    ...(written ? [] : [finding("rules-absent", { file: input.rules?.file ?? "" }, {})]),
    ...(explained ? [] : [finding("explanations-absent", { file: input.explanations?.file ?? "" }, {})]),
  ];
  const { register, findings: lists } = chooseRegister([...input.register, ...files.flatMap((file) => file.register)], false);
  const personal = files.flatMap((file) => file.personal);
  const outcome = checkSubmissions({
    files: files.flatMap(({ parts }) => parts),
    previous: previous.flatMap(({ parts }) => parts),
    ...{ register, year, book: rules.book, personal, ...(input.collected ? { collected: input.collected } : {}) },
  });
  const byFile = schoolsByFile(outcome.schools);
  const fileFindings = files.flatMap((file) => [...file.findings, ...file.personal]);
  /** The school whose alone the file is. */
  const ownerOf = (file: string): CheckedSchool | undefined => {
    const schools = [...(byFile.get(file) ?? [])];
    return schools.length === 1 && files.some((each) => each.file === file && each.kind === "forms") ? schools[0] : undefined;
  };
  const versions = sentVersions({ files, previous, register, forms: profile.forms }, outcome);
  const rows: ExplanationRow[] = [];
  const seen = new Set<Explanation>();
  const schools = outcome.schools.map((checked): SchoolReport => {
    const { school, submissions, missing } = checked;
    const mine = explanations.filter(({ schoolId }) => fold(schoolId) === fold(school.id));
    for (const each of mine) seen.add(each);
    const unread = files.find((file) => file.kind === "unread" && school.login !== null && loginIn(file.file) === school.login);
    const unopened = unread && submissions.size === 0 ? unread.file : null;
    const about =
      unopened === null ? [] : [finding("form-unreadable", { file: unopened }, { school: school.name, file: unopened })];
    // Who sent a file that cannot be opened is not to be reminded of the deadline.
    const told = checked.findings.filter(({ code }) => unopened === null || code !== "form-not-sent");
    const own = [...about, ...told, ...fileFindings.filter(({ at }) => ownerOf(at.file) === checked)];
    const judged = applyExplanations(own, mine);
    rows.push(...explanationRows(checked, judged, profile));
    const errors = count(judged.findings, "error");
    const toExplain = judged.warnings.filter(({ state }) => state !== "accepted").length;
    const isAccepted = errors === 0 && toExplain === 0 && missing.length === 0;
    return {
      ...{ school, submissions, missing, findings: judged.findings, errors, toExplain },
      state: submissions.size === 0 && unopened === null ? "absent" : isAccepted ? "accepted" : "returned",
      time: timelinessOf(checked, versions, deadline),
      warnings: count(judged.findings, "warning"),
    };
  });
  const lost = explanations.filter((each) => !seen.has(each));
  rows.push(...lost.map((each) => ({ ...each, at: null, warning: null, state: "gone" as const, was: null })));
  const general = [
    ...fileFindings.filter(({ at }) => ownerOf(at.file) === undefined),
    ...previous.flatMap((file) => (file.kind === "unread" ? file.findings : [])),
    ...[
      ...outcome.findings.filter((each) => !personal.includes(each)),
      ...rules.findings,
      ...personalFindings(explanations, date),
      ...absences,
      ...lists,
      ...(input.year === null ? yearFindings(year, date) : []),
    ],
    ...(register.length === 0 && schools.length > 0
      ? [finding("register-absent", { file: "" }, { schools: schools.length })]
      : []),
  ];
  const all = [...general, ...schools.flatMap((school) => school.findings)];
  return {
    ...{ municipality, date, year, deadline, forms: profile.forms, schools, findings: general },
    collected: profile.forms.filter(({ code }) =>
      schools.some(({ submissions, missing }) => submissions.has(code) || missing.includes(code)),
    ),
    ...{ rules: rules.rules, explanations: rows, versions },
    files: files.map(({ file, kind, received, parts, register: entries }) => {
      const submissions = parts.flatMap((part) => part.submissions);
      return {
        ...{ file, kind, received: kind === "responses" ? null : received },
        forms: [...new Set(submissions.map(({ form }) => form))],
        schools: kind === "register" ? entries.length : kind === "responses" ? submissions.length : (byFile.get(file)?.size ?? 0),
        findings: all.filter(({ at, severity }) => at.file === file && severity !== "note").length,
      };
    }),
  };
}

export function checkForms(input: CheckFormsInput, language: Language): CheckFormsOutcome {
  const data = computeCheck(input);
  return { ...checkOutcome(data, language), json: checkJson(data, language) };
}

/** What a check shows and writes. */
export function checkOutcome(data: CheckData, language: Language): Omit<CheckFormsOutcome, "json"> {
  const words = { ...wordsOf(language), check: checkWordsOf(language) };
  return {
    data,
    edits: checkWorkbook(data, words),
    copies: copyEdits(data, language),
  };
}
