// Rows for measuring validation: a school's results in one work, and its contingent and staff; in one of a hundred one cell is wrong.

import type { Form } from "../../shared/catalogue/forms/form.ts";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { PASSPORT } from "../../shared/catalogue/forms/passport.ts";
import { RESULTS } from "../../shared/catalogue/forms/results.ts";
import type { SchoolSubmissions } from "../../shared/validation/validate-submissions.ts";
import { type Answers, madeSchool, randomNumbers } from "./made-answers.ts";
import { mentionOf, placesOf, submissionOf } from "./made-submissions.ts";

/** The same row twice, as each side takes it: submissions, and a plain object. */
export interface MadeRow {
  readonly submissions: SchoolSubmissions;
  readonly work: string;
  readonly grade: number;
  readonly isExam: boolean;
  readonly plain: PlainRow;
  readonly isFaulty: boolean;
}

/** By field code, a result by its column alone: `pupils`, `grade1.classes`, `participants`, `mark2`. */
export type PlainRow = { readonly [field: string]: number | null };

const SECTIONS = ["pupils", "grades", "upper", "staff"];

/** Fields of the passport that a row has. */
export const ROW_PASSPORT: Form = { ...PASSPORT, sections: PASSPORT.sections.filter(({ code }) => SECTIONS.includes(code)) };
export const WORKS = RESULTS.sections.flatMap(({ rows }) => rows);

const FAULT_SHARE = 0.01;

type Change = (row: PlainRow, random: () => number) => { readonly [field: string]: number | null };

const plus = (row: PlainRow, field: string, more: number) => ({ [field]: (row[field] ?? 0) + more });
const gradeOf = (random: () => number): string => `grade${1 + Math.floor(random() * 11)}`;
const anyMark = (row: PlainRow): string => (row.mark4 === undefined ? "below" : "mark4");

/** One cell that a hand has got wrong: answers that are no counts, and answers that contradict others. */
const FAULTS: readonly Change[] = [
  (row) => ({ teachers_highest: -1 - (row.teachers_highest ?? 0) }),
  (row) => plus(row, anyMark(row), 0.5),
  () => ({ upper_pupils: null }),
  (row) => plus(row, "pupils", 10),
  (row, random) => plus(row, `${gradeOf(random)}.pupils`, 7),
  (row, random) => ({ [`${gradeOf(random)}.classes`]: 0 }),
  (row, random) => ({ [`${gradeOf(random)}.pupils`]: 0 }),
  (row) => plus(row, "upper_pupils", 5),
  (row) => ({ teachers_highest: (row.teachers ?? 0) + 3 }),
  (row) => plus(row, "participants", 100),
  (row) => (row.mark4 === undefined ? { from81: (row.from70 ?? 0) + 2 } : plus(row, "mark3", 4)),
];

function plainRow(passport: Answers, results: Answers, work: string): PlainRow {
  const row: { [field: string]: number | null } = {};
  for (const [code, value] of passport) row[code] = value as number | null;
  for (const [code, value] of results) row[code.slice(work.length + 1)] = value as number | null;
  // Through JSON, so that the engine lays the object out as a record and not as a table: the faster way for its readers.
  return JSON.parse(JSON.stringify(row)) as PlainRow;
}

const only = (answers: Answers, isWanted: (code: string) => boolean): Answers =>
  new Map([...answers].filter(([code]) => isWanted(code)));

export function madeRows(count: number, seed: number): MadeRow[] {
  const random = randomNumbers(seed);
  const places = FORMS.map((form) => placesOf(form, "ответы.xlsx"));
  const codes = new Set(
    ROW_PASSPORT.sections.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => (columns.length === 1 ? [row.code] : columns.map((column) => `${row.code}.${column.code}`))),
    ),
  );
  return Array.from({ length: count }, (_, index): MadeRow => {
    const { code: work, work: kind } = WORKS[index % WORKS.length]!;
    const { current } = madeSchool(random);
    const passport = only(current.passport, (code) => codes.has(code));
    const results = only(current.results, (code) => code.startsWith(`${work}.`));
    const isFaulty = random() < FAULT_SHARE;
    if (isFaulty) {
      const change = FAULTS[Math.floor(random() * FAULTS.length)]!(plainRow(passport, results, work), random);
      for (const [field, value] of Object.entries(change)) {
        if (passport.has(field)) passport.set(field, value);
        else results.set(`${work}.${field}`, value);
      }
    }
    const school = mentionOf(index);
    const submissions = [
      submissionOf(PASSPORT, passport, places[0]!, school, 2026, "ответы.xlsx"),
      submissionOf(RESULTS, results, places[1]!, school, 2026, "ответы.xlsx"),
    ];
    return {
      submissions: { current: submissions, previous: [] },
      work,
      grade: kind?.grade ?? 0,
      isExam: results.has(`${work}.below`),
      plain: plainRow(passport, results, work),
      isFaulty,
    };
  });
}
