// One assessment work: what was written, by which grade, in which year.

import { PROCEDURES, type ProcedureCode } from "./procedures.ts";
import { SUBJECTS, type SubjectCode } from "./subjects.ts";

/** One assessment work: a procedure in a subject and grade, in the academic year that ends in `year` (campaign «ВПР 2021» is 2021). */
export interface Work {
  readonly procedure: ProcedureCode;
  readonly year: number;
  readonly subject: SubjectCode;
  readonly grade: number;
}

export const workKey = (work: Work): string => `${work.procedure}|${work.year}|${work.subject}|${work.grade}`;

const PROCEDURE_ORDER = new Map(PROCEDURES.map((procedure, index) => [procedure.code, index]));
const SUBJECT_ORDER = new Map(SUBJECTS.map((subject, index) => [subject.code, index]));

/** By procedure, grade, subject, then year. */
export const compareWorks = (a: Work, b: Work): number =>
  (PROCEDURE_ORDER.get(a.procedure) ?? 0) - (PROCEDURE_ORDER.get(b.procedure) ?? 0) ||
  a.grade - b.grade ||
  (SUBJECT_ORDER.get(a.subject) ?? 0) - (SUBJECT_ORDER.get(b.subject) ?? 0) ||
  a.year - b.year;
