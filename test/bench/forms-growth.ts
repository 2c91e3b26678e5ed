// Case 8: checking the forms of 100, 1,000 and 5,000 schools with last year's beside them: does the time grow with the work only?

import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import type { RegisterEntry } from "../../shared/schools/register-entry.ts";
import type { FormFile } from "../../shared/submission/read-forms.ts";
import { type CheckInput, checkSubmissions } from "../../shared/validation/check-submissions.ts";
import type { BenchCase } from "./bench-case.ts";
import { catalogueBook } from "./catalogue-book.ts";
import { type MadeYear, madeSchool, randomNumbers } from "./made-answers.ts";
import { mentionOf, submissionOf } from "./made-submissions.ts";
import { median, ratioOf, timed } from "./pair-runs.ts";

const SIZES = [100, 1_000, 5_000] as const;
const ROUNDS = 5;
const YEAR = 2026;
/** Of the schools, those that have got one cell wrong. */
const FAULTY_SHARE = 0.05;

function formFile(index: number, year: number, answers: MadeYear): FormFile {
  const file = `${year}/Школа ${index}.xlsx`;
  const submissions = FORMS.map((form) => submissionOf(form, answers[form.code] ?? new Map(), mentionOf(index), year, file));
  return { file, received: null, submissions, sheets: FORMS.map(({ title }) => title), findings: [] };
}

export function madeInput(size: number): Omit<CheckInput, "book"> {
  const random = randomNumbers(size);
  const files: FormFile[] = [];
  const previous: FormFile[] = [];
  const register: RegisterEntry[] = [];
  for (let index = 0; index < size; index++) {
    const school = madeSchool(random);
    if (random() < FAULTY_SHARE)
      school.current.passport.set("grade5.pupils", 10 * Number(school.current.passport.get("grade5.pupils")));
    files.push(formFile(index, YEAR, school.current));
    previous.push(formFile(index, YEAR - 1, school.previous));
    const { login, code, name } = mentionOf(index);
    register.push({ login, code, name, otherNames: [], mail: null, at: { file: "Реестр.xlsx" } });
  }
  return { files, previous, register, year: YEAR };
}

export const formsGrowth: BenchCase = {
  name: "forms-growth",
  title: "checkSubmissions on both forms of 100, 1,000 and 5,000 schools, last year's with them",
  async run() {
    const book = catalogueBook();
    const inputs = SIZES.map((size) => ({ size, input: { ...madeInput(size), book } }));
    // Small sizes are run as often as makes the same work, or the warming up would be all that is measured.
    const check = ({ size, input }: (typeof inputs)[number]) => {
      const times = SIZES[2] / size;
      return timed(() => {
        for (let i = 0; i < times; i++) checkSubmissions(input);
      });
    };
    for (const each of inputs) await check(each);
    const rounds: number[][] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const seconds: number[] = [];
      for (const each of inputs) seconds.push((await check(each)).seconds);
      rounds.push(seconds);
    }
    const step = (from: number, to: number) => ({
      what: `time over work, ${SIZES[from]} to ${SIZES[to]} schools`,
      ratio: ratioOf(rounds.map((seconds) => seconds[to]! / seconds[from]!)),
      bound: 1.15,
    });
    const each = SIZES.map((size, i) => {
      const seconds = median(rounds.map((round) => round[i]!)) / SIZES[2];
      return `${size} schools: ${(1_000_000 * seconds).toFixed(0)} µs a school`;
    });
    return { lines: [step(0, 1), step(1, 2)], notes: [...each, `One school of ${1 / FAULTY_SHARE} has one cell wrong.`] };
  },
};
