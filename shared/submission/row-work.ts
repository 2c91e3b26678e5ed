// Which work a row of a results table is about, and what of it is unclear: each value that is not understood is reported once.

import { type Finding, finding, type UnclearWork } from "../catalogue/findings.ts";
import type { Procedure } from "../catalogue/procedures.ts";
import { findSubject, type SubjectCode, subjectBeginningWith } from "../catalogue/subjects.ts";
import type { Work } from "../catalogue/work.ts";
import { collapseSpaces, fold } from "../text/fold.ts";
import type { Location } from "../workbook/location.ts";
import type { SheetRow } from "../workbook/snapshot.ts";
import type { TableCells } from "./read-cells.ts";
import { readYear } from "./read-work.ts";

// These exams exist in one grade only, so a blank grade leaves no doubt.
export const ONLY_GRADE: { readonly [procedure in Procedure["code"]]?: number } = { oge: 9, ege: 11, "grade-10-admission": 10 };

/** The work; or the parts of it that the row does not tell. */
export function readRowWork(
  row: SheetRow,
  procedure: Procedure | undefined,
  cells: TableCells,
): Work | readonly UnclearWork["part"][] {
  const year = readYear(cells.text(row, "year"));
  const subject: SubjectCode | undefined =
    procedure?.results === "admission" ? "ВСЕ" : findSubject(fold(cells.text(row, "subject")))?.code;
  const stated = /^\d{1,2}/.exec(cells.text(row, "grade"))?.[0];
  const grade = stated === undefined ? procedure && ONLY_GRADE[procedure.code] : Number(stated);
  // ЕГЭ in mathematics is two exams; without the level no one can tell which.
  const isUnclear = procedure?.code === "ege" && subject === "МА";
  if (procedure && year !== undefined && subject && grade !== undefined && !isUnclear) {
    return { procedure: procedure.code, year, subject, grade };
  }
  const unclear: UnclearWork["part"][] = [];
  if (year === undefined) unclear.push("year");
  if (!procedure) unclear.push("procedure");
  if (!subject) unclear.push("subject");
  if (isUnclear) unclear.push("level");
  // Without a procedure a blank grade may yet be the only one there is.
  if (procedure && grade === undefined) unclear.push("grade");
  return unclear;
}

const LONGEST_VALUE = 40;

/** Counts the rows by the value that is not understood. */
export function collectUnclear(cells: TableCells, placeOf: (row: SheetRow, part: string) => Location) {
  const found = new Map<string, { readonly at: Location; readonly facts: UnclearWork & { rows: number } }>();
  return {
    add: (row: SheetRow, part: UnclearWork["part"]): void => {
      const column = part === "level" ? "subject" : part;
      const value = collapseSpaces(cells.text(row, column)).slice(0, LONGEST_VALUE);
      const key = `${part}|${fold(value)}`;
      const known = found.get(key);
      if (known) known.facts.rows++;
      else {
        const perhaps = part === "subject" ? subjectBeginningWith(fold(value)) : undefined;
        found.set(key, { at: placeOf(row, column), facts: { part, value, rows: 1, perhaps: perhaps?.name ?? null } });
      }
    },
    findings: (): Finding[] => [...found.values()].map(({ at, facts }) => finding("row-work-unclear", at, facts)),
  };
}
