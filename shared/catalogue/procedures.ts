// The assessment procedures (оценочные процедуры) and how each states a low and a high result.

export type ProcedureCode = "vpr" | "oge" | "ege" | "gve" | "niko" | "grade-10-admission";

export interface Procedure {
  readonly code: ProcedureCode;
  /** Short Russian name, the same on the screen and in the files. */
  readonly name: string;
  /** How the name is recognised in a folded text. */
  readonly words: RegExp;
  /** `marks`: 2 to 5. `scores`: below the minimum, and 70 points and more. `admission`: pupils admitted out of all pupils. */
  readonly results: "marks" | "scores" | "admission";
  /** ВПР written in autumn (2020, 2022) bears the number of the calendar year, and is about the academic year that ended in it. */
  readonly autumnIsOfYearBefore?: true;
}

export const PROCEDURES: readonly Procedure[] = [
  {
    code: "vpr",
    name: "ВПР",
    words: /(^|[^а-я])впр([^а-я]|$)|всероссийск\S{0,20} проверочн/,
    results: "marks",
    autumnIsOfYearBefore: true,
  },
  { code: "oge", name: "ОГЭ", words: /(^|[^а-я])огэ([^а-я]|$)|основн\S{0,20} государственн\S{0,20} экзамен/, results: "marks" },
  { code: "ege", name: "ЕГЭ", words: /(^|[^а-я])егэ([^а-я]|$)|един\S{0,20} государственн\S{0,20} экзамен/, results: "scores" },
  { code: "gve", name: "ГВЭ", words: /(^|[^а-я])гвэ([^а-я]|$)|государственн\S{0,20} выпускн\S{0,20} экзамен/, results: "marks" },
  { code: "niko", name: "НИКО", words: /(^|[^а-я])нико([^а-я]|$)/, results: "marks" },
  { code: "grade-10-admission", name: "Приём в 10 класс", words: /(прием|зачислен)\S{0,20} в 10/, results: "admission" },
];

export const procedureOf = (code: ProcedureCode): Procedure => PROCEDURES.find((p) => p.code === code) as Procedure;

/** Finds the procedure that a folded text names. */
export const findProcedure = (folded: string): Procedure | undefined => PROCEDURES.find((p) => p.words.test(folded));
