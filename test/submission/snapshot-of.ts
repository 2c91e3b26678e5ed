// Builds what was seen of a workbook from a literal table of rows, and the usual heads of the federal reports.

import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import type { FilePart } from "../../shared/submission/file-part.ts";
import { readFile } from "../../shared/submission/read-file.ts";
import type { CellValue } from "../../shared/workbook/cell.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";

export type Row = readonly CellValue[];

const isFilled = (value: CellValue | undefined): boolean => value !== null && value !== undefined;

/** As the readers of the hosts do: rows without a value are not listed, blanks at the end of a row are cut off. */
export function sheetOf(name: string, rows: readonly Row[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    rows: rows.flatMap((row, rowIndex) => {
      const last = row.map(isFilled).lastIndexOf(true);
      return last === -1 ? [] : [{ rowIndex, values: row.slice(0, last + 1) }];
    }),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: [],
    ...more,
  };
}

export const workbookOf = (sheets: readonly SheetSnapshot[], file = "файл.xlsx"): WorkbookSnapshot => ({
  file,
  sheets,
  names: [],
});

/** Reads a workbook of one sheet. */
export const readRows = (rows: readonly Row[], sheet = "Лист1", more: Partial<SheetSnapshot> = {}): FilePart =>
  readFile(workbookOf([sheetOf(sheet, rows, more)]), FORMS);

/** Rows 1-7 of an export of ФИС ОКО, as printed in examples/district-63. */
export const head = (report: string, title = "ВПР 2021 Русский язык 4 класс", max = 38): Row[] => [
  [report],
  [],
  [title],
  ["Предмет:", /Математика|Окружающий мир/.exec(title)?.[0] ?? "Русский язык"],
  ["Максимальный первичный балл:", max],
  ["Дата:", "20.04.2021"],
  [],
];

export const MARKS_HEADER: Row = ["Группы участников", "Кол-во ОО", "Кол-во участников", 2, 3, 4, 5];

// Examples/district-63/vpr/2021, «РУ 4 Статистика по отметкам»: schools 63-001, 63-002 and 63-003 as printed. By hand:
// 48 pupils: 10.42% = 5/48, 31.25% = 15/48, 41.67% = 20/48, 16.67% = 8/48 (5+15+20+8 = 48);
// 85: 1.18% = 1/85, 45.88% = 39/85, 40% = 34/85, 12.94% = 11/85 (85); 78: 0, 33.33% = 26, 60.26% = 47, 6.41% = 5 (78).
export const SCHOOL_1: Row = ["Школа 63-001(edu630010)", null, 48, 10.42, 31.25, 41.67, 16.67];
export const SCHOOL_2: Row = ["Школа 63-002(edu630020)", null, 85, 1.18, 45.88, 40, 12.94];
export const SCHOOL_3: Row = ["Школа 63-003(edu630030)", null, 78, 0, 33.33, 60.26, 6.41];
export const COUNTS_1 = [5, 15, 20, 8];
export const COUNTS_2 = [1, 39, 34, 11];
export const COUNTS_3 = [0, 26, 47, 5];

// By hand over the three: 211 pupils, 6 = 2.84%, 80 = 37.91%, 101 = 47.87%, 24 = 11.37%.
export const MUNICIPALITY: Row = ["Муниципалитет 63(reg00_m063)", 3, 211, 2.84, 37.91, 47.87, 11.37];

export const marksReport = (...rows: Row[]): Row[] => [...head("Статистика по отметкам"), MARKS_HEADER, ...rows];

/** What the facts say of the schools, without places: login or name, participants, measure. */
export const schoolsOf = (part: FilePart) =>
  part.facts.flatMap(({ unit, participants, measure }) =>
    unit.level === "school" ? [{ school: unit.school.login ?? unit.school.name, participants, measure }] : [],
  );

/** The counts of marks of each school, by login or name. */
export const marksOf = (part: FilePart): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    schoolsOf(part).flatMap(({ school, measure }) => (measure.kind === "marks" ? [[school, measure.marks]] : [])),
  );

export const codesOf = (part: FilePart): string[] => part.findings.map(({ code }) => code);
/** Code, place and facts of each finding: what a reader has to know of it. */
export const foundIn = (part: FilePart) => part.findings.map(({ code, at, facts }) => ({ code, cell: at.cell, facts }));
