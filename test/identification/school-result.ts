// Makes a school's result by hand, so that a test can say its situation in one line.

import type { ProcedureCode } from "../../shared/catalogue/procedures.ts";
import type { SubjectCode } from "../../shared/catalogue/subjects.ts";
import type { Results, SchoolResult } from "../../shared/indicators/school-results.ts";
import type { School } from "../../shared/schools/identify-school.ts";
import type { MarkCounts } from "../../shared/submission/facts.ts";

const SCHOOL: School = { id: "edu000001", login: "000001", code: null, name: "Школа № 1", registered: true };

export interface WorkGiven {
  readonly procedure?: ProcedureCode;
  readonly subject?: SubjectCode;
  readonly grade?: number;
  readonly year: number;
  /** Counts of 2, 3, 4, 5. */
  readonly marks?: MarkCounts;
  /** Participants, below the minimum, 70 and more. */
  readonly exam?: readonly [number, number, number];
  /** All pupils of the upper grades, admitted from other schools. */
  readonly admission?: readonly [number, number];
  readonly isMarked?: boolean;
}

/** ВПР in Russian, grade 4, unless said otherwise. */
export function schoolResult(given: WorkGiven): SchoolResult {
  const { procedure = "vpr", subject = "РУ", grade = 4, year, marks, exam, admission, isMarked = false } = given;
  const at = { file: `${year}.xlsx`, sheet: "Лист1", cell: "A1" };
  return {
    school: SCHOOL,
    work: { procedure, subject, grade, year },
    marks: marks ? { value: marks, participants: marks.reduce((sum, count) => sum + count, 0), at } : null,
    examScores: exam ? { value: { belowMinimum: exam[1], high: exam[2] }, participants: exam[0], at } : null,
    journal: null,
    primaryScores: null,
    journalRanks: null,
    admission: admission ? { value: admission[1], participants: admission[0], at } : null,
    conflicts: [],
    marker: isMarked ? at : null,
  };
}

export const resultsOf = (...results: readonly SchoolResult[]): Results => ({
  schools: [SCHOOL],
  results,
  groups: [],
  groupScores: [],
  rejected: [],
  municipalities: [],
  findings: [],
});
