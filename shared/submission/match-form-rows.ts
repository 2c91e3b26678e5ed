// Finds the rows and columns of a form on a sheet by their numbers and labels: insertions, moves and renamed sheets change nothing.

import type { Form, FormRow, FormSection } from "../catalogue/forms/form.ts";
import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import type { SheetRow, SheetSnapshot } from "../workbook/snapshot.ts";
import { type FormColumns, findFormColumns, wholeNumber } from "./find-form-columns.ts";

export interface MatchedRow {
  readonly section: FormSection;
  readonly row: FormRow;
  readonly at: SheetRow;
  /** Where the row's number stands: its label is to the left, its answers to the right. */
  readonly numberColumn: number;
}

export interface FormMatch {
  readonly form: Form;
  readonly rows: readonly MatchedRow[];
  /** Numbers of the form's rows that stand on the sheet twice with one label: no one can tell which counts. */
  readonly repeated: readonly number[];
  readonly missing: readonly FormRow[];
  /** The columns of each section, by its code. */
  readonly columns: ReadonlyMap<string, FormColumns>;
  /** Indices of the sheet's rows that were taken for rows of the form, those that repeat among them. */
  readonly claimed: ReadonlySet<number>;
}

/** A sheet is a form when at least this share of the form's rows is found on it. */
const LEAST_SHARE = 0.3;
/** Where a form of ours has the numbers of its rows: column B. */
const NUMBER_COLUMN = 1;

type Candidate = Pick<MatchedRow, "at" | "numberColumn">;

/** The text to the left of a number's column, without the hint below it; a column put in between is passed over. */
function labelBefore({ values }: SheetRow, column: number): string {
  for (let index = column - 1; index >= 0; index--) {
    const label = fold(cellText(values[index]).trim().split("\n")[0] ?? "");
    if (label !== "") return label;
  }
  return "";
}

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Rows of the sheet by the form's row whose label they carry; where the label was changed, by its number. */
function findRows(sheet: SheetSnapshot, form: Form): Map<FormRow, Candidate[]> {
  const sections = form.sections.flatMap((section) => section.rows);
  const byNumber = new Map(sections.map((row) => [row.number, row]));
  const byLabel = new Map(sections.map((row) => [fold(row.label), row]));
  const labelled = new Set(
    sections.filter((row, index) => sections.findIndex((other) => fold(other.label) === fold(row.label)) === index),
  );
  const found = new Map<FormRow, Candidate[]>();
  const add = (row: FormRow, candidate: Candidate) => found.set(row, [...(found.get(row) ?? []), candidate]);
  const unknown: SheetRow[] = [];
  for (const at of sheet.rows) {
    let isFound = false;
    for (let column = 1; column < Math.min(at.values.length, 12) && !isFound; column++) {
      const label = labelBefore(at, column);
      if (label === "") continue;
      const numbered = byNumber.get(wholeNumber(at.values[column]) ?? -1);
      const named = byLabel.get(label);
      // Several rows may carry one label (works of two procedures); the number then says which.
      const isNumbered = numbered !== undefined && (named === undefined || fold(numbered.label) === label);
      if (isNumbered) add(numbered, { at, numberColumn: column });
      else if (numbered !== undefined && named !== undefined && labelled.has(named)) add(named, { at, numberColumn: column });
      else continue;
      isFound = true;
    }
    if (!isFound) unknown.push(at);
  }
  // A number typed over or lost: the label tells the row, and the numbers of the other rows tell the column.
  const numberColumn = mostCommon([...found.values()].flat().map((candidate) => candidate.numberColumn)) ?? NUMBER_COLUMN;
  for (const at of unknown) {
    const row = byLabel.get(labelBefore(at, numberColumn));
    if (row && labelled.has(row) && !found.has(row) && at.values.length > numberColumn) add(row, { at, numberColumn });
  }
  return found;
}

/** Matches the sheet against one form; `undefined` where it is not that form. */
export function matchForm(sheet: SheetSnapshot, form: Form): FormMatch | undefined {
  const found = findRows(sheet, form);
  const all = form.sections.flatMap((section) => section.rows);
  // Numbers alone prove nothing: a sheet full of figures holds every row's number somewhere.
  const labelled = [...found].filter(([row, [first]]) => first && labelBefore(first.at, first.numberColumn) === fold(row.label));
  if (labelled.length < Math.max(3, LEAST_SHARE * all.length)) return undefined;
  const repeated = [...found].filter(([, candidates]) => candidates.length > 1).map(([row]) => row.number);
  const columns = new Map<string, FormColumns>();
  const rows = form.sections.flatMap((section) => {
    const matched = section.rows.flatMap((row) => {
      const [only, ...more] = found.get(row) ?? [];
      return only && more.length === 0 ? [{ section, row, ...only }] : [];
    });
    const [first] = matched;
    if (first) columns.set(section.code, findFormColumns(sheet, section, first));
    return matched;
  });
  return {
    form,
    rows,
    repeated,
    missing: all.filter((row) => !found.has(row)),
    columns,
    claimed: new Set([...found.values()].flatMap((candidates) => candidates.map(({ at }) => at.rowIndex))),
  };
}
