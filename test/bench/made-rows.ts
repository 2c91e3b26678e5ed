// Rows for measuring validation: a school's results in one work, and its contingent and staff; in one of a hundred one cell is wrong.

import { type Form, fieldsOf } from "../../shared/catalogue/forms/form.ts";
import { PASSPORT } from "../../shared/catalogue/forms/passport.ts";
import { RESULTS } from "../../shared/catalogue/forms/results.ts";
import type { SchoolSubmissions } from "../../shared/validation/validate-submissions.ts";
import { type MadeAnswers, madeSchool, randomNumbers } from "./made-answers.ts";
import { mentionOf, sheetTable, submissionIn } from "./made-submissions.ts";

/** By field code, a result by its column alone: `pupils`, `grade1.classes`, `participants`, `mark2`. */
export type PlainRow = { readonly [field: string]: number | null };

/** What a row is about: a plain row does not say it. */
export interface RowWork {
  readonly code: string;
  readonly grade: number;
  /** Scores stand in the row, not marks. */
  readonly isExam: boolean;
  /** Field codes by column: `mark2` is `vpr4_ru.mark2`. */
  readonly fields: { readonly [column: string]: string };
}

/** The same row twice, as each side takes it: submissions, and a plain object. */
export interface MadeRow {
  readonly work: RowWork;
  readonly submissions: SchoolSubmissions;
  readonly plain: PlainRow;
  readonly isFaulty: boolean;
}

const SECTIONS = ["pupils", "grades", "upper", "staff"];

/** The part of the passport that a row has. */
export const ROW_PASSPORT: Form = { ...PASSPORT, sections: PASSPORT.sections.filter(({ code }) => SECTIONS.includes(code)) };
const CODES = fieldsOf(ROW_PASSPORT).map(({ code }) => code);
const RESULT_CODES = fieldsOf(RESULTS).map(({ code }) => code);
const WORKS: readonly RowWork[] = RESULTS.sections.flatMap(({ rows }) =>
  rows.map(({ code, work, forbidden }) => ({
    code,
    grade: work?.grade ?? 0,
    isExam: forbidden?.includes(4) ?? false,
    fields: Object.fromEntries(
      RESULT_CODES.filter((each) => each.startsWith(`${code}.`)).map((each) => [each.slice(code.length + 1), each]),
    ),
  })),
);

const FAULT_SHARE = 0.01;

/** What a hand does to a number: digits doubled, lost and swapped, a zero more, the sign, a half, the neighbour; a cell left empty. */
const SLIPS: readonly ((typed: string) => string)[] = [
  (typed) => typed + typed.slice(-1),
  (typed) => typed.slice(0, -1) || "0",
  (typed) => typed.slice(1) + typed.slice(0, 1),
  (typed) => `${typed}0`,
  (typed) => `-${typed}`,
  (typed) => `${typed}.5`,
  (typed) => String(Number(typed) + 1),
  () => "",
];

const pick = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)]!;

/** One slip in one cell, drawn anew until `isSeen` sees it: a slip that breaks no rule is nobody's finding. */
function slipped(row: PlainRow, isSeen: (row: PlainRow) => boolean, random: () => number): PlainRow {
  for (;;) {
    const field = pick(Object.keys(row), random);
    const typed = pick(SLIPS, random)(String(row[field] ?? 0));
    const changed = { ...row, [field]: typed === "" ? null : Number(typed) };
    if (isSeen(changed)) return changed;
  }
}

/** Through JSON, so that the engine lays the object out as a record and not as a table: the faster way for its readers. */
function plainRow(passport: MadeAnswers, results: MadeAnswers, { fields }: RowWork): PlainRow {
  const cells = [
    ...CODES.map((code) => [code, passport.get(code)]),
    ...Object.entries(fields).map(([column, code]) => [column, results.get(code)]),
  ];
  return JSON.parse(JSON.stringify(Object.fromEntries(cells))) as PlainRow;
}

export function madeRows(count: number, seed: number, isSeen: (row: PlainRow, work: RowWork) => boolean): MadeRow[] {
  const random = randomNumbers(seed);
  const file = "ответы.xlsx";
  // As sheets of responses are read: one about the schools, one about each work.
  const aboutSchools = sheetTable(PASSPORT, CODES, count, file);
  const aboutWorks = WORKS.map(({ fields }) => sheetTable(RESULTS, Object.values(fields), Math.ceil(count / WORKS.length), file));
  return Array.from({ length: count }, (_, index): MadeRow => {
    const work = WORKS[index % WORKS.length]!;
    const { passport, results } = madeSchool(random).current;
    const right = plainRow(passport, results, work);
    const isFaulty = random() < FAULT_SHARE;
    const plain = isFaulty ? slipped(right, (row) => isSeen(row, work), random) : right;
    const [inPassport, inResults]: [MadeAnswers, MadeAnswers] = [new Map(), new Map()];
    for (const [field, value] of Object.entries(plain)) {
      const code = work.fields[field];
      if (code === undefined) inPassport.set(field, value);
      else inResults.set(code, value);
    }
    const school = mentionOf(index);
    const current = [
      submissionIn(aboutSchools, PASSPORT, inPassport, school, 2026, file),
      submissionIn(aboutWorks[index % WORKS.length]!, RESULTS, inResults, school, 2026, file),
    ];
    return { work, submissions: { current, previous: [] }, plain, isFaulty };
  });
}
