// Reads which assessment work a report is about from the lines above its table, its sheet's name and its date.

import { parseAcademicYear } from "../catalogue/academic-year.ts";
import { findProcedure, procedureOf } from "../catalogue/procedures.ts";
import { findSubject } from "../catalogue/subjects.ts";
import type { Work } from "../catalogue/work.ts";
import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import type { SheetRow } from "../workbook/snapshot.ts";

export type WorkPart = "procedure" | "year" | "subject" | "grade";

export interface ReportHead {
  readonly work: Partial<Work>;
  readonly missing: readonly WorkPart[];
  /** The greatest primary score, where the report names it. */
  readonly maxScore: number | null;
}

const YEAR = /(?:^|\D)(20\d{2})(?!\d)/;
const GRADE = /(?:^|\D)(\d{1,2})(?:-?[а-я]{1,2})? ?класс/;
const SHEET_NAME = /^([а-я]{2,3}) ?(\d{1,2})(?:\D|$)/;
const DATE = /(\d{1,2})[.](\d{1,2})[.](20\d{2})/;

/** `20.04.2021` belongs to the academic year that ends in 2021, `15.10.2020` to the one that ends in 2021 as well. */
const academicYearOfDate = (day: RegExpExecArray): number => Number(day[3]) + (Number(day[2]) >= 9 ? 1 : 0);

// Two full years, or a full and a short one: `2020-2021`, `2020 / 21`, `2020-21`; but not `2021 - 11 класс`, `2021-04-20`.
const TWO_YEARS = /20\d{2}(?:\s*[/–—-]\s*20|\s*\/\s*|[–—-])\d{2}(?![\d-])/;

/** The year that a title names: `2020/21` is 2021; `ВПР 2021` is the campaign of 2020/21 and hence 2021 too. `2019/2021` is no year. */
export function readYear(text: string): number | undefined {
  const pair = TWO_YEARS.exec(text);
  if (pair) return parseAcademicYear(pair[0]);
  const match = YEAR.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** Reads the head of a report: `rows` are the rows above the table's header. */
export function readWork(rows: readonly SheetRow[], sheetName: string): ReportHead {
  const work: { -readonly [part in keyof Work]?: Work[part] } = {};
  let maxScore: number | null = null;
  let day: RegExpExecArray | null = null;
  for (const row of rows) {
    const texts = row.values.map((value) => fold(cellText(value)));
    const line = texts.filter((text) => text !== "").join(" ");
    const procedure = findProcedure(line);
    if (procedure) {
      work.procedure ??= procedure.code;
      const year = readYear(line);
      if (year !== undefined) work.year ??= year;
      const subject = findSubject(line);
      if (subject) work.subject ??= subject.code;
      const grade = GRADE.exec(line);
      if (grade) work.grade ??= Number(grade[1]);
    }
    if (/^предмет/.test(line)) {
      const subject = findSubject(line.replace(/^предмет ?:? ?/, ""));
      if (subject) work.subject ??= subject.code;
    }
    const statedGrade = /^класс ?:? ?(\d{1,2})(?!\d)/.exec(line);
    if (statedGrade) work.grade ??= Number(statedGrade[1]);
    if (/^максимальный (первичный )?балл/.test(line)) {
      const score = row.values.map(readNumber).find((read) => read.kind === "number");
      if (score?.kind === "number") maxScore = score.value;
    }
    if (/^дата/.test(line)) day ??= DATE.exec(line);
  }
  const named = SHEET_NAME.exec(fold(sheetName));
  if (named) {
    const subject = findSubject(named[1] ?? "");
    if (subject) {
      work.subject ??= subject.code;
      work.grade ??= Number(named[2]);
    }
  }
  if (day !== null) {
    const isOfYearBefore = work.procedure !== undefined && procedureOf(work.procedure).autumnIsOfYearBefore;
    work.year ??= isOfYearBefore ? Number(day[3]) : academicYearOfDate(day);
  }
  const parts: readonly WorkPart[] = ["procedure", "year", "subject", "grade"];
  return { work, missing: parts.filter((part) => work[part] === undefined), maxScore };
}
