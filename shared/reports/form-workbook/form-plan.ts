// Where everything of a form stands on its sheet: графа 3 is column C, a строка is a row, the last column says what the checks say.

import { type Field, type Form, type FormRow, type FormSection, fieldsOf } from "../../catalogue/forms/form.ts";
import { type Block, block } from "../../workbook/block.ts";

export interface PlannedCell {
  readonly field: Field;
  readonly block: Block;
}

export interface PlannedRow {
  readonly row: FormRow;
  readonly rowIndex: number;
  readonly cells: readonly PlannedCell[];
  /** The same cells as runs without a gap. */
  readonly runs: readonly Block[];
  /** The cell that says what the checks say of the row. */
  readonly status: Block;
}

export interface PlannedSection {
  readonly section: FormSection;
  readonly titleRowIndex: number;
  /** The header; the numbers of the графы stand in the row below it. */
  readonly headerRowIndex: number;
  readonly rows: readonly PlannedRow[];
  /** All input columns over all rows, forbidden cells included. */
  readonly inputs: Block;
  readonly totalRowIndex: number | null;
}

export interface FormPlan {
  readonly form: Form;
  readonly sheet: string;
  readonly statusColumnIndex: number;
  readonly sections: readonly PlannedSection[];
  readonly cells: ReadonlyMap<string, PlannedCell>;
  readonly rowCount: number;
}

/** Title, school, login with year and deadline, version; then the counters and their values. */
export const STAMP_ROWS = { title: 0, school: 1, line: 2, version: 3, counters: 4, values: 5 } as const;
const FIRST_SECTION_ROW = 7;

export const columnIndexOf = (columnNumber: number): number => columnNumber - 1;

/** Whether nothing but the unit stands between the answer and the check. */
export const hasUnitColumn = (section: FormSection): boolean => section.columns.length === 1;

const statusColumnOf = (form: Form): number =>
  Math.max(...form.sections.flatMap(({ columns }) => columns.map(({ number }) => columnIndexOf(number) + 1)), 4);

function runsOf(cells: readonly PlannedCell[]): Block[] {
  const runs: Block[] = [];
  for (const { block: cell } of cells) {
    const last = runs[runs.length - 1];
    if (last && last.columnIndex + last.columnCount === cell.columnIndex) {
      runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else runs.push(cell);
  }
  return runs;
}

export function planForm(form: Form, sheet: string): FormPlan {
  const statusColumnIndex = statusColumnOf(form);
  const fields = fieldsOf(form);
  let nextRow = FIRST_SECTION_ROW;
  const sections = form.sections.map((section): PlannedSection => {
    const titleRowIndex = nextRow;
    const firstRow = titleRowIndex + 3;
    const rows = section.rows.map((row, index): PlannedRow => {
      const rowIndex = firstRow + index;
      const cells = fields
        .filter((field) => field.row === row.number)
        .map((field) => ({ field, block: block(sheet, rowIndex, columnIndexOf(field.column)) }));
      return { row, rowIndex, cells, runs: runsOf(cells), status: block(sheet, rowIndex, statusColumnIndex) };
    });
    const afterRows = firstRow + rows.length;
    const totalRowIndex = section.total === undefined ? null : afterRows;
    nextRow = afterRows + (totalRowIndex === null ? 1 : 2);
    const first = columnIndexOf(section.columns[0]?.number ?? 3);
    return {
      section,
      titleRowIndex,
      headerRowIndex: titleRowIndex + 1,
      rows,
      inputs: block(sheet, firstRow, first, rows.length, section.columns.length),
      totalRowIndex,
    };
  });
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return {
    form,
    sheet,
    statusColumnIndex,
    sections,
    cells: new Map(cells.map((cell) => [cell.field.code, cell])),
    rowCount: nextRow - 1,
  };
}
