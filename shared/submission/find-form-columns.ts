// Finds the columns of a form's section by the row of their numbers, else by their heads, and says where numbers and heads disagree.

import type { FormColumn, FormSection } from "../catalogue/forms/form.ts";
import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import type { CellValue } from "../workbook/cell.ts";
import type { SheetRow, SheetSnapshot } from "../workbook/snapshot.ts";

export interface FormColumns {
  /** Column index by the number of the графа. */
  readonly indexOf: ReadonlyMap<number, number>;
  /** Columns over whose number stands the head of another: no one can tell which of the two is meant. */
  readonly atOdds: readonly FormColumn[];
  /** Indices of columns over which any head stands: those of units and checks among them. */
  readonly headed: ReadonlySet<number>;
  /** The row of numbers (1, 2, 3 …), where the section has one. */
  readonly numbersRow: SheetRow | null;
}

/** The row of column numbers stands within so many rows above a section's first row. */
const HEADER_ROWS = 6;

export const wholeNumber = (value: CellValue | undefined): number | null => {
  const read = readNumber(value);
  return read.kind === "number" && Number.isInteger(read.value) ? read.value : null;
};

/** Whether a head is the column's: its label, with a unit or without. */
function isHeadOf(value: CellValue | undefined, { label }: FormColumn): boolean {
  const [head, own] = [fold(cellText(value)), fold(label)];
  return head === own || head.startsWith(`${own},`);
}

/** The head that stands nearest above a cell of the row of numbers. */
const headAbove = (above: readonly SheetRow[], index: number): CellValue | undefined =>
  above.map(({ values }) => values[index]).find((value) => cellText(value).trim() !== "");

export function findFormColumns(
  sheet: SheetSnapshot,
  section: FormSection,
  first: { readonly at: SheetRow; readonly numberColumn: number },
): FormColumns {
  const position = sheet.rows.indexOf(first.at);
  const above = sheet.rows.slice(Math.max(0, position - HEADER_ROWS), position).reverse();
  const isAnswer = (index: number): boolean => index > first.numberColumn;
  const numbersRow = above.find((row) => wholeNumber(row.values[first.numberColumn]) === 2) ?? null;
  const heads = numbersRow ? above.slice(above.indexOf(numbersRow) + 1) : above;
  const indexOf = new Map<number, number>();
  const atOdds: FormColumn[] = [];
  for (const column of section.columns) {
    const numbered =
      numbersRow?.values.findIndex((value, index) => isAnswer(index) && wholeNumber(value) === column.number) ?? -1;
    if (numbered >= 0) {
      indexOf.set(column.number, numbered);
      const head = headAbove(heads, numbered);
      if (section.columns.some((other) => other !== column && isHeadOf(head, other)) && !isHeadOf(head, column))
        atOdds.push(column);
      continue;
    }
    for (const row of above) {
      const headed = row.values.findIndex((value, index) => isAnswer(index) && isHeadOf(value, column));
      if (headed >= 0 && !indexOf.has(column.number)) indexOf.set(column.number, headed);
    }
  }
  const headed = new Set((heads[0]?.values ?? []).flatMap((value, index) => (cellText(value).trim() === "" ? [] : [index])));
  return { indexOf, atOdds, headed, numbersRow };
}
