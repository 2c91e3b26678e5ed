// MadeAnswers of made-up schools to both forms, this year's and last year's: every rule holds, and the same seed gives the same schools.

import { fieldsOf } from "../../shared/catalogue/forms/form.ts";
import { PASSPORT } from "../../shared/catalogue/forms/passport.ts";
import { RESULTS } from "../../shared/catalogue/forms/results.ts";

/** By field code; `null`: left blank. */
export type MadeAnswers = Map<string, number | string | null>;

export interface MadeYear {
  /** By the form's code. */
  readonly [form: string]: MadeAnswers;
  readonly passport: MadeAnswers;
  readonly results: MadeAnswers;
}

export interface MadeSchool {
  readonly current: MadeYear;
  readonly previous: MadeYear;
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PASSPORT_FIELDS = fieldsOf(PASSPORT);
const RESULT_FIELDS = fieldsOf(RESULTS);

/** What share of the pupils of a grade takes part. */
const SHARES: { readonly [code: string]: number } = {
  oge_ru: 0.85,
  oge_ma: 0.8,
  gve_ru: 0.1,
  gve_ma: 0.1,
  ege_mp: 0.4,
  ege_mb: 0.5,
};

function passportOf(pupilsOf: (grade: number) => number, teachers: number, random: () => number): MadeAnswers {
  const grades = Array.from({ length: 12 }, (_, index) => pupilsOf(index + 1));
  const pupils = grades.reduce((sum, each) => sum + each, 0);
  const share = (of: number) => Math.round(of * (0.1 + 0.3 * random()));
  const rooms = Math.round(teachers * 0.8);
  const age16 = Math.round(pupils * 0.09);
  const lessons = pupils * 900;
  const answers: MadeAnswers = new Map(
    Object.entries({
      pupils,
      age16,
      age16_adapted: random() < 0.2 ? null : share(age16),
      age15: Math.round(pupils * 0.08),
      ...Object.fromEntries(
        grades.flatMap((each, index) => [
          [`grade${index + 1}.classes`, Math.ceil(each / 25)],
          [`grade${index + 1}.pupils`, each],
        ]),
      ),
      upper_pupils: pupilsOf(10) + pupilsOf(11) + pupilsOf(12),
      grade10_admitted: pupilsOf(10),
      grade10_from_other: share(pupilsOf(10)),
      teachers,
      teachers_highest: share(teachers),
      teachers_under30: share(teachers),
      teachers_pension: share(teachers),
      training_36: random() < 0.3 ? null : share(teachers),
      training_72: random() < 0.3 ? null : share(teachers),
      rooms,
      rooms_computer: share(rooms),
      rooms_projector: share(rooms),
      computers: rooms * 2,
      computers_outdated: share(rooms),
      computers_internet: share(rooms),
      lessons_planned: lessons,
      lessons_attended: Math.round(lessons * 0.9),
      risk_pupils: share(pupils),
      risk_covered: 0,
      poor_housing: share(pupils),
      russian_not_native: share(pupils),
      resettled: share(pupils),
      offences: 0,
    }),
  );
  for (const { code, type, options } of PASSPORT_FIELDS) {
    if (type === "choice") answers.set(code, options?.[0] ?? null);
    if (type === "yes-no") answers.set(code, 0);
  }
  return inOrder(answers, PASSPORT_FIELDS);
}

function resultsOf(pupilsOf: (grade: number) => number, random: () => number): MadeAnswers {
  const answers: MadeAnswers = new Map();
  for (const { code, number, work } of RESULTS.sections.flatMap(({ rows }) => rows)) {
    const participants = Math.floor(pupilsOf(work?.grade ?? 0) * (SHARES[code] ?? 0.95));
    const part = (of: number) => Math.floor(of * random());
    const [low, high] = [part(participants * 0.3), part(participants * 0.4)];
    const third = part(participants - low - high);
    const cells = { participants, mark2: low, mark3: third, mark4: participants - low - high - third, mark5: high };
    const scores = { participants, below: low, from70: high, from81: part(high) };
    const isExam = number === 116 || number === 117;
    for (const [column, value] of Object.entries(isExam ? scores : cells)) answers.set(`${code}.${column}`, value);
  }
  return inOrder(answers, RESULT_FIELDS);
}

/** In the order of the form, as a reader gives them. */
function inOrder(answers: MadeAnswers, fields: readonly { readonly code: string }[]): MadeAnswers {
  if (fields.length !== answers.size) throw new Error(`${answers.size} answers to ${fields.length} questions`);
  return new Map(fields.map(({ code }) => [code, answers.get(code) ?? null]));
}

export function madeSchool(random: () => number): MadeSchool {
  const usual = 30 + Math.floor(random() * 60);
  // Those who are in grade 1 now, in grade 2, ...; a year ago each of them was a grade below.
  const cohorts = Array.from({ length: 10 }, () => Math.round(usual * (0.9 + 0.2 * random())));
  const upper = Array.from({ length: 3 }, () => Math.round((usual / 2) * (0.9 + 0.2 * random())));
  const pupilsIn = (yearsAgo: number) => (grade: number) =>
    grade === 12 ? 0 : grade > 9 ? upper[grade - 10 + yearsAgo]! : cohorts[grade - 1 + yearsAgo]!;
  const teachers = Math.ceil(usual * 0.7);
  const year = (yearsAgo: number): MadeYear => ({
    passport: passportOf(pupilsIn(yearsAgo), teachers, random),
    results: resultsOf(pupilsIn(yearsAgo), random),
  });
  return { current: year(0), previous: year(1) };
}
