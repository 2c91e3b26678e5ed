// One section of a form's sheet: header with the numbers of графы, rows with their answers, totals, colours of what is wrong.

import { YES_NO_ANSWERS } from "../../catalogue/forms/form.ts";
import type { FormWords } from "../../catalogue/messages/form-word-table.ts";
import { termRuns } from "../../notation/check-formulas.ts";
import { type Block, block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { formula, here } from "../../workbook/formula.ts";
import { rowHeight } from "../wrapped-lines.ts";
import type { CheckPlan, PlannedCheck } from "./check-plan.ts";
import {
  columnIndexOf,
  type FormPlan,
  hasUnitColumn,
  type PlannedCell,
  type PlannedRow,
  type PlannedSection,
} from "./form-plan.ts";
import { anchoredAt, type FormSheetInput, widthsOf } from "./form-sheet-input.ts";
import { rowStatus, statusColours, totalStatus } from "./row-status.ts";

const LEAST_ROW_HEIGHT = 18;

/** `{год-16}` in a hint is a calendar year counted from the end of the academic year. */
const hintInYear = (hint: string, year: number): string =>
  hint.replace(/\{год-(\d+)\}/g, (_, years: string) => String(year - Number(years)));

/** Checks anchored elsewhere that sum a whole column of the section. */
const summing = ({ rows }: PlannedSection, { cellOf, groups }: CheckPlan): PlannedCheck[] =>
  groups
    .flatMap(({ checks }) => checks)
    .filter(({ instance: { check }, anchor }) => {
      if (rows.some(({ row }) => row.number === anchor.row && anchor.form === rows[0]?.cells[0]?.field.form)) return false;
      return [...termRuns(check.left.terms, cellOf), ...termRuns(check.right.terms, cellOf)].some(
        ({ block: run }) =>
          run.sheet === rows[0]?.status.sheet &&
          run.rowIndex === rows[0]?.rowIndex &&
          run.rowCount === rows.length &&
          run.rowCount > 1,
      );
    });

function headerRows(section: PlannedSection, plan: FormPlan, words: FormWords): (string | number | null)[][] {
  const { columns: names } = words;
  const header: (string | null)[] = Array.from({ length: plan.statusColumnIndex + 1 }, () => null);
  const numbers: (string | number | null)[] = [...header];
  [header[0], header[1], header[plan.statusColumnIndex]] = [names.label, names.row, names.check];
  [numbers[0], numbers[1]] = [1, 2];
  const haveOneUnit = new Set(section.section.columns.map(({ unit }) => unit)).size === 1;
  for (const column of section.section.columns) {
    const unit = hasUnitColumn(section.section) || haveOneUnit ? "" : `, ${column.unit ?? words.units[column.type]}`;
    header[columnIndexOf(column.number)] = `${column.label}${unit}`;
    numbers[columnIndexOf(column.number)] = column.number;
  }
  if (hasUnitColumn(section.section)) header[plan.statusColumnIndex - 1] = names.unit;
  return [header, numbers];
}

function dataRow(planned: PlannedRow, section: PlannedSection, input: FormSheetInput): WrittenValue[] {
  const { plan, checks, first, words } = input;
  const { row } = planned;
  const label = row.hint === undefined ? row.label : `${row.label}\n${hintInYear(row.hint, input.year)}`;
  const values: WrittenValue[] = [label, row.number];
  for (let column = 2; column < plan.statusColumnIndex; column++) values[column] = null;
  for (const column of row.forbidden ?? []) values[columnIndexOf(column)] = words.forbidden;
  for (const cell of planned.cells) values[cell.block.columnIndex] = first.of(cell);
  const [only] = planned.cells;
  if (hasUnitColumn(section.section) && only)
    values[plan.statusColumnIndex - 1] = only.field.unit ?? words.units[only.field.type];
  const group = checks.groups.find((each) => each.plan === plan);
  values[plan.statusColumnIndex] = rowStatus(planned, anchoredAt(planned, group?.checks ?? []), checks, first, words);
  return values;
}

/** The longest text that a cell of the row may come to hold: a form is printed filled. */
const heightTexts = (values: readonly WrittenValue[], cells: readonly PlannedCell[]): unknown[] => {
  const texts: unknown[] = [...values];
  for (const { field, block: cell } of cells) {
    texts[cell.columnIndex] = (field.options ?? []).reduce(
      (longest, option) => (option.length > longest.length ? option : longest),
      "",
    );
  }
  return texts;
};

function totalEdits(section: PlannedSection, input: FormSheetInput): Edit[] {
  const { plan, checks, first, words } = input;
  const { totalRowIndex, rows, inputs } = section;
  if (totalRowIndex === null) return [];
  const values: WrittenValue[] = [section.section.total ?? null, null];
  section.section.columns.forEach((_, index) => {
    const column = { ...inputs, columnIndex: inputs.columnIndex + index, columnCount: 1 };
    const cells = rows.flatMap((row) => row.cells).filter(({ block: cell }) => cell.columnIndex === column.columnIndex);
    const value = cells.reduce((sum, cell) => sum + Number(first.of(cell) ?? 0), 0);
    values[column.columnIndex] = { formula: formula`SUM(${here(column)})`, value };
  });
  for (let column = 2; column < plan.statusColumnIndex; column++) values[column] ??= null;
  values[plan.statusColumnIndex] = totalStatus(summing(section, checks), checks, first, words);
  const all = block(plan.sheet, totalRowIndex, 0, 1, plan.statusColumnIndex + 1);
  return [
    { kind: "put-values", sheet: plan.sheet, rowIndex: totalRowIndex, columnIndex: 0, values: [values] },
    { kind: "style", block: all, style: "number" },
    { kind: "style", block: all, style: "total" },
    { kind: "row-heights", sheet: plan.sheet, rowIndex: totalRowIndex, heights: [LEAST_ROW_HEIGHT] },
  ];
}

/** The input cells of one column as runs without a gap, each with the answers beside it. */
function columnRuns(
  { rows, section }: PlannedSection,
  statusColumnIndex: number,
): { readonly cells: Block; readonly status: Block }[] {
  return section.columns.flatMap((column) => {
    const runs: Block[] = [];
    for (const cell of rows.flatMap((row) => row.cells).filter(({ field }) => field.column === column.number)) {
      const last = runs[runs.length - 1];
      if (last && last.rowIndex + last.rowCount === cell.block.rowIndex)
        runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
      else runs.push(cell.block);
    }
    return runs.map((cells) => ({ cells, status: block(cells.sheet, cells.rowIndex, statusColumnIndex) }));
  });
}

function dropDowns(planned: PlannedRow, input: FormSheetInput): Edit[] {
  return planned.cells.flatMap(({ field, block: cell }): Edit[] => {
    const { words } = input;
    if (field.type === "yes-no") return [{ kind: "drop-down", block: cell, options: YES_NO_ANSWERS, hint: words.yesNoHint }];
    if (field.options === null) return [];
    return [{ kind: "drop-down", block: cell, options: field.options, hint: words.choiceHint }];
  });
}

export function sectionEdits(section: PlannedSection, input: FormSheetInput): Edit[] {
  const { plan } = input;
  const { sheet, statusColumnIndex } = plan;
  const { headerRowIndex, titleRowIndex, rows } = section;
  const widths = widthsOf(plan);
  const first = headerRowIndex + 2;
  const header = headerRows(section, plan, input.words);
  const values = rows.map((row) => dataRow(row, section, input));
  const heights = values.map((row, i) => Math.max(LEAST_ROW_HEIGHT, rowHeight(heightTexts(row, rows[i]?.cells ?? []), widths)));
  const column = (index: number, rowCount = rows.length): Block => block(sheet, first, index, rowCount);
  const status = column(statusColumnIndex, rows.length + (section.totalRowIndex === null ? 0 : 1));
  return [
    { kind: "put-values", sheet, rowIndex: titleRowIndex, columnIndex: 0, values: [[section.section.title]] },
    { kind: "style", block: block(sheet, titleRowIndex, 0), style: "section" },
    { kind: "put-values", sheet, rowIndex: headerRowIndex, columnIndex: 0, values: [...header, ...values] },
    { kind: "style", block: block(sheet, headerRowIndex, 0, 1, statusColumnIndex + 1), style: "header" },
    { kind: "style", block: block(sheet, headerRowIndex + 1, 0, 1, statusColumnIndex + 1), style: "number" },
    { kind: "style", block: block(sheet, headerRowIndex + 1, 0, 1, statusColumnIndex + 1), style: "total" },
    { kind: "style", block: column(0), style: "text" },
    { kind: "style", block: block(sheet, first, 1, rows.length, statusColumnIndex - 1), style: "number" },
    { kind: "style", block: column(statusColumnIndex), style: "text" },
    { kind: "row-heights", sheet, rowIndex: headerRowIndex, heights: [rowHeight(header[0] ?? [], widths), 15, ...heights] },
    ...rows.flatMap((row): Edit[] => [
      ...row.runs.map((run): Edit => ({ kind: "style", block: run, style: "input" })),
      ...(row.row.forbidden ?? []).map(
        (number): Edit => ({ kind: "style", block: block(sheet, row.rowIndex, columnIndexOf(number)), style: "total" }),
      ),
      ...dropDowns(row, input),
    ]),
    ...totalEdits(section, input),
    ...statusColours(status, block(sheet, first, statusColumnIndex)),
    ...columnRuns(section, statusColumnIndex).flatMap(({ cells, status: beside }) => statusColours(cells, beside)),
  ];
}
