// What other figures lead one to expect of a cell: last year's answer, last year's younger grade, the size of classes, the other form.

import type { FormCode } from "../catalogue/forms/form.ts";
import { type FieldKey, fieldKey, parseFieldKey } from "../notation/linear-check.ts";

export interface Expectation {
  readonly value: number;
  /** How far from it a right answer usually lies. */
  readonly spread: number;
}

type ValueOf = (key: FieldKey) => number | null;

const GRADE = /^grade(\d{1,2})\.(classes|pupils)$/;
const WORK = /^(vpr(\d+)|oge|gve|ege)_([a-z]+)\.(participants|.+)$/;
const GRADES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Shares of the expected value, and the least number of people or classes. */
const spreads = { near: [0.08, 2], loose: [0.2, 2], rough: [0.3, 2], classes: [0.2, 0.5] } as const;

const expectation = (value: number | null, [share, least]: readonly [number, number]): Expectation | null =>
  value === null ? null : { value, spread: Math.max(least, share * Math.abs(value)) };

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

type GradeKeys = readonly { readonly grade: number; readonly classes: FieldKey; readonly pupils: FieldKey }[];

// There are few forms, and keys are put together from texts: each once.
const GRADE_KEYS = new Map<FormCode, GradeKeys>();

function gradeKeys(form: FormCode): GradeKeys {
  const known = GRADE_KEYS.get(form);
  if (known) return known;
  const keyOf = (grade: number, column: string) => fieldKey(form, "current", `grade${grade}.${column}`);
  const keys = GRADES.map((grade) => ({ grade, classes: keyOf(grade, "classes"), pupils: keyOf(grade, "pupils") }));
  GRADE_KEYS.set(form, keys);
  return keys;
}

/** Without last year: as many as the classes of the school usually hold, and about as many as in the grades beside it. */
function pupilsByClasses(form: FormCode, grade: number, valueAt: ValueOf): number | null {
  const keys = gradeKeys(form);
  const sizes: number[] = [];
  for (const each of keys) {
    if (each.grade === grade) continue;
    const pupils = valueAt(each.pupils) ?? 0;
    const classes = pupils > 0 ? (valueAt(each.classes) ?? 0) : 0;
    if (classes > 0) sizes.push(pupils / classes);
  }
  const size = median(sizes);
  const own = keys[grade - 1];
  const classes = own ? valueAt(own.classes) : null;
  if (size === null || classes === null) return null;
  // Half of the pupils leave after the ninth grade: neighbours are told from the same stage only.
  const isUpper = grade >= 10;
  const beside = [grade - 1, grade + 1].flatMap((each) => {
    const neighbour = each >= 10 === isUpper ? keys[each - 1] : undefined;
    const pupils = neighbour ? (valueAt(neighbour.pupils) ?? 0) : 0;
    return pupils > 0 ? [pupils] : [];
  });
  const estimates = [classes * size, ...beside];
  return estimates.reduce((sum, each) => sum + each, 0) / estimates.length;
}

/** Who wrote a work: as many as the same grade's other work, or nearly all of the grade. */
function participants(procedure: string, grade: string | undefined, subject: string, valueAt: ValueOf): number | null {
  const sibling = subject === "ru" ? "ma" : "ru";
  const others = procedure === "ege" ? null : valueAt(fieldKey("results", "current", `${procedure}_${sibling}.participants`));
  if (others !== null && others > 0) return others;
  const own = procedure === "oge" ? "9" : procedure === "ege" && subject === "ru" ? "11" : grade;
  const pupils = own === undefined ? null : valueAt(fieldKey("passport", "current", `grade${own}.pupils`));
  return pupils === null ? null : (grade === undefined ? 1 : 0.93) * pupils;
}

function ofWork(code: string, match: RegExpExecArray, valueAt: ValueOf): Expectation | null {
  const [, procedure = "", grade, subject = "", column = ""] = match;
  const expected = participants(procedure, grade, subject, valueAt);
  if (column === "participants" && expected !== null) return expectation(expected, spreads.near);
  const before = valueAt(fieldKey("results", "previous", code));
  const wrote = valueAt(fieldKey("results", "previous", `${procedure}_${subject}.participants`));
  // The same share of those who wrote as a year ago.
  const scale = expected !== null && wrote !== null && wrote > 0 ? expected / wrote : 1;
  return expectation(before === null ? null : before * scale, spreads.rough);
}

/** Figures that change little from year to year. */
const STEADY = new Set(["pupils", "teachers", "rooms", "computers", "upper_pupils"]);

/**
 * The pupils of grade N now were those of grade N-1 a year ago; other figures are expected to be near last year's, results to fit
 * the contingent and one another. `null` where nothing is known.
 */
export function expectedValue(key: FieldKey, valueAt: ValueOf): Expectation | null {
  const { form, code } = parseFieldKey(key);
  const work = form === "results" ? WORK.exec(code) : null;
  if (work) return ofWork(code, work, valueAt);
  const grade = GRADE.exec(code);
  const number = Number(grade?.[1]);
  // Half of the ninth grade leave, and nearly all of the eleventh.
  const movesUp = number > 1 && number !== 10 && number !== 12;
  const cohort = grade && movesUp ? valueAt(fieldKey(form, "previous", `grade${number - 1}.${grade[2]}`)) : null;
  if (cohort !== null) return expectation(cohort, grade?.[2] === "classes" ? spreads.classes : spreads.near);
  const before = valueAt(fieldKey(form, "previous", code));
  if (before !== null) return expectation(before, STEADY.has(code) ? spreads.near : spreads.loose);
  return grade?.[2] === "pupils" ? expectation(pupilsByClasses(form, number, valueAt), spreads.loose) : null;
}
