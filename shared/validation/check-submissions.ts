// Checks everything that the schools have sent: whose it is, which of several versions counts, what is wrong in it, who sent nothing.

import { type Finding, finding } from "../catalogue/findings.ts";
import { type Form, type FormCode, fieldsOf } from "../catalogue/forms/form.ts";
import type { School } from "../schools/identify-school.ts";
import type { RegisterEntry } from "../schools/register-entry.ts";
import { resolveSchools } from "../schools/resolve-schools.ts";
import { schoolNameKey } from "../schools/school-name.ts";
import type { FormFile } from "../submission/read-forms.ts";
import type { Submission } from "../submission/submission.ts";
import type { Location } from "../workbook/location.ts";
import { isEmptySubmission, mayBeBlank } from "./is-empty-submission.ts";
import { type CheckedSubmission, lastOfEach, type Received, receivedIn } from "./last-of-each.ts";
import { isSmallCount } from "./personal-data/is-small-count.ts";
import { answersOfLastYear, sameFigures } from "./same-figures.ts";
import { splitByKeys } from "./split-by-keys.ts";
import { type RuleBook, validateSubmissions } from "./validate-submissions.ts";

export interface CheckedSchool {
  readonly school: School;
  /** The submission that counts, by form. */
  readonly submissions: ReadonlyMap<FormCode, CheckedSubmission>;
  readonly missing: readonly FormCode[];
  readonly findings: readonly Finding[];
}

export interface CheckInput {
  readonly files: readonly FormFile[];
  /** Last year's forms, for comparison. */
  readonly previous: readonly FormFile[];
  readonly register: readonly RegisterEntry[];
  /** The academic year that is collected, by the calendar year in which it ends; `null`: any, each for itself. */
  readonly year: number | null;
  /** The forms that every school of the register owes; by default all of the book. */
  readonly collected?: readonly FormCode[];
  readonly book: RuleBook;
  /** What was found of persons on the sheets. A cell that holds it is reported once, whatever else is wrong with it. */
  readonly personal?: readonly Finding[];
}

export interface CheckOutcome {
  readonly schools: readonly CheckedSchool[];
  /** Findings of files and of schools that could not be told. */
  readonly findings: readonly Finding[];
}

function smallCounts(submission: Submission, form: Form): Finding[] {
  return fieldsOf(form)
    .filter(({ special, type }) => special && type === "count")
    .flatMap(({ code, label, unit }): Finding[] => {
      const value = submission.values.get(code);
      if (value?.state !== "given" || typeof value.value !== "number" || !isSmallCount(value.value)) return [];
      const facts = { field: label, value: value.value, unit };
      return [finding("small-special-count", submission.values.placeOf(code) ?? submission.at, facts)];
    });
}

/** Forms of another year are set aside, and told of once a file and school: it is the school that has to send another. */
function splitByYear(received: readonly Received[], year: number | null) {
  const isOther = ({ submission }: Received) => year !== null && submission.year !== null && submission.year !== year;
  const others = received.filter(isOther);
  const firsts = others.filter(
    ({ school, submission: { at } }, i) =>
      others.findIndex((each) => each.school === school && each.submission.at.file === at.file) === i,
  );
  const told = firsts.map(({ school, submission: { at, year: stated } }) => ({
    school,
    finding: finding("form-of-other-year", at, { year: stated, expected: year ?? 0 }),
  }));
  return { current: received.filter((each) => !isOther(each)), others, told };
}

function bySchool<Item extends Received>(items: readonly Item[]): ReadonlyMap<School, readonly Item[]> {
  const groups = new Map<School, Item[]>();
  for (const item of items) groups.set(item.school, [...(groups.get(item.school) ?? []), item]);
  return groups;
}

const placeKey = ({ file, sheet, cell }: Location): string => JSON.stringify([file, sheet, cell]);

/** A cell that holds something of a person is no answer; its own finding says so, and no other does. */
function withoutPersonal(files: readonly FormFile[], personal: readonly Finding[]): readonly FormFile[] {
  const places = new Set(personal.map(({ at }) => placeKey(at)));
  if (places.size === 0) return files;
  const cleaned = (submission: Submission): Submission => ({
    ...submission,
    findings: submission.findings.filter(({ at }) => !places.has(placeKey(at))),
    values: submission.values.changed((value, at) => (places.has(placeKey(at)) ? { state: "unreadable" } : value)),
  });
  return files.map((file) => ({ ...file, submissions: file.submissions.map(cleaned) }));
}

/** Pure: the same files give the same findings, school by school in the order of the register. */
export function checkSubmissions({ files, previous, register, year, collected, book, personal = [] }: CheckInput): CheckOutcome {
  const { fitting, findings: contradictions, doubtful, misnamed } = splitByKeys(withoutPersonal(files, personal), register);
  const mentions = [...fitting, ...previous].flatMap(({ submissions }) => submissions.map(({ school, at }) => ({ school, at })));
  const { schools, schoolOf, findings } = resolveSchools(register, mentions);
  const {
    current: sent,
    others,
    told,
  } = splitByYear(
    receivedIn(fitting, ({ school }) => schoolOf(school)),
    year,
  );
  const blank = sent.filter(({ submission }) => isEmptySubmission(submission, book.forms));
  const filled = bySchool(sent.filter((each) => !blank.includes(each)));
  const empty = blank.filter(({ school, submission }) => {
    const others = (filled.get(school) ?? []).map((each) => each.submission).reverse();
    return !mayBeBlank(submission.form, others, book.forms);
  });
  const current = sent.filter((each) => !empty.includes(each));
  const [now, before] = [bySchool(current), bySchool(receivedIn(previous, ({ school }) => schoolOf(school)))];
  const asked = [...new Set(sent.map(({ submission }) => submission.form))];
  const expected = collected ?? (register.length > 0 ? book.forms.map(({ code }) => code) : asked);
  // A form that came but could not be used has been told of: to say that it did not come would be a second finding of one fault.
  const setAside = new Set([...others, ...empty].map(({ submission, school }) => `${school.id}|${submission.form}`));
  const claimed = new Set([
    ...doubtful,
    ...schools.filter((school) => !school.registered && now.has(school)).map(({ name }) => schoolNameKey(name)),
    ...findings.flatMap((each) => (each.code === "school-near" ? [schoolNameKey(each.facts.candidate)] : [])),
  ]);
  const checked = schools
    .filter((school) => school.registered || now.has(school) || empty.some((each) => each.school === school))
    .map((school): CheckedSchool => {
      const { last, findings: versions } = lastOfEach(now.get(school) ?? [], book);
      const old = lastOfEach(before.get(school) ?? [], book).last;
      const submissions = [...last.values()].map(({ submission }) => submission);
      const missing = expected.filter((form) => !last.has(form));
      const own = submissions.flatMap((submission) => {
        const form = book.forms.find(({ code }) => code === submission.form);
        return [...submission.findings, ...(misnamed.get(submission) ?? []), ...(form ? smallCounts(submission, form) : [])];
      });
      const repeated = submissions.map((submission) => ({
        submission,
        answers: answersOfLastYear(submission, old.get(submission.form)?.submission),
      }));
      const same = repeated.filter(({ answers }) => answers > 0);
      const answers = same.reduce((sum, each) => sum + each.answers, 0);
      const [first] = same;
      const copies = first ? [finding("form-same-as-last-year", first.submission.at, { answers })] : [];
      // To compare last year's answers with last year would only say the same again.
      const compared = [...old.values()]
        .map(({ submission }) => submission)
        .filter(({ form }) => !same.some(({ submission }) => submission.form === form));
      const rules = validateSubmissions({ current: submissions, previous: compared }, book);
      const silent = missing.filter((form) => !setAside.has(`${school.id}|${form}`));
      const titles = silent.map((code) => book.forms.find((form) => form.code === code)?.title ?? code);
      const isClaimed = last.size === 0 && claimed.has(schoolNameKey(school.name));
      const absent =
        silent.length === 0 || isClaimed
          ? []
          : [finding("form-not-sent", { file: "" }, { school: school.name, form: titles.join("», «") })];
      const unfilled = empty.flatMap(({ school: of, submission: { form: code, at } }) => {
        const form = book.forms.find((each) => each.code === code);
        return of === school && form && missing.includes(code)
          ? [finding("form-empty", at, { form: code, title: form.title })]
          : [];
      });
      const ofOtherYears = told.filter((each) => each.school === school).map((each) => each.finding);
      return {
        school,
        submissions: last,
        missing,
        findings: [...ofOtherYears, ...unfilled, ...versions, ...own, ...copies, ...rules, ...absent],
      };
    });
  const twins = sameFigures(checked);
  const judged = checked.map((each) => ({ ...each, findings: [...each.findings, ...(twins.get(each.school) ?? [])] }));
  const unlisted = told.filter((each) => !checked.some(({ school }) => school === each.school)).map((each) => each.finding);
  const general = [...findings, ...contradictions, ...files.flatMap((file) => file.findings), ...unlisted];
  return { schools: judged, findings: [...general, ...personal] };
}
