// English names of the things that several messages speak of.

import type { SeemsLike } from "../findings.ts";
import type { LayoutKind } from "../layouts.ts";
import type { ProcedureCode } from "../procedures.ts";
import type { SubjectCode } from "../subjects.ts";
import type { Work } from "../work.ts";

export const SUBJECTS_EN: { readonly [code in SubjectCode]: string } = {
  РУ: "Russian language",
  МА: "Mathematics",
  МП: "Mathematics (profile level)",
  МБ: "Mathematics (basic level)",
  ОМ: "World around us",
  ИС: "History",
  БИ: "Biology",
  ГЕ: "Geography",
  ОБ: "Social studies",
  ФИ: "Physics",
  ХИ: "Chemistry",
  ЛИ: "Literature",
  ИНФ: "Informatics",
  АЯ: "English language",
  НЯ: "German language",
  ФЯ: "French language",
  ИЯ: "Foreign language",
  ВСЕ: "—",
};

export const PROCEDURES_EN: { readonly [code in ProcedureCode]: string } = {
  vpr: "VPR",
  oge: "OGE",
  ege: "EGE",
  gve: "GVE",
  niko: "NIKO",
  "grade-10-admission": "Admission to grade 10",
};

export const LAYOUTS_EN: { readonly [kind in LayoutKind | "unknown" | "broken"]: string } = {
  "school-form": "School form",
  "marks-report": "Mark statistics",
  "scores-report": "Distribution of primary scores",
  "journal-report": "Comparison of marks with the class journal",
  "journal-report-old": "Comparison of marks with the class journal (before 2022)",
  "pupil-results": "Individual results",
  "objectivity-markers": "Signs of doubtful objectivity",
  "school-register": "School register",
  "results-table": "Table of results",
  unknown: "Not recognised",
  broken: "Header not understood",
};

// A report that the reader must find in a Russian file keeps its Russian title.
export const SEEMS_EN: { readonly [kind in SeemsLike]: string } = {
  blank: "an empty sheet",
  "tasks-report": "the report «Выполнение заданий» (completion of tasks)",
  "planned-results-report": "the report «Достижение планируемых результатов» (achievement of planned results)",
  "exam-protocol": "an exam record",
  "form-responses": "a table of answers to a form or questionnaire",
  text: "text without a table",
  table: "a table of another kind",
};

/** `VPR, Russian language, grade 4`; a procedure without a subject has only its name. */
export const workSeriesEn = ({ procedure, subject, grade }: Omit<Work, "year">): string =>
  [PROCEDURES_EN[procedure], ...(subject === "ВСЕ" ? [] : [`${SUBJECTS_EN[subject]}, grade ${grade}`])].join(", ");

export const workEn = ({ procedure, year, subject, grade }: Work): string =>
  [`${PROCEDURES_EN[procedure]} ${year}`, ...(subject === "ВСЕ" ? [] : [`${SUBJECTS_EN[subject]}, grade ${grade}`])].join(", ");

/** `1 school`, `5 schools`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
