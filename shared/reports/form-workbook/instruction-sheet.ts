// The sheet «Инструкция»: whose form it is, what to do, how far it is, and what the words of the checks mean.

import { FORM_NAMES } from "../../catalogue/forms/form-marks.ts";
import type { FormWords } from "../../catalogue/messages/form-word-table.ts";
import { block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { formula } from "../../workbook/formula.ts";
import { rowHeight } from "../wrapped-lines.ts";
import type { FirstValues } from "./first-values.ts";
import { type FormPlan, STAMP_ROWS } from "./form-plan.ts";
import { LEGEND_ORDER, legendNames, wordColours } from "./legend.ts";

export interface InstructionInput {
  readonly plans: readonly FormPlan[];
  readonly first: FirstValues;
  readonly words: FormWords;
  readonly schoolName: string;
  readonly login: string | null;
  readonly municipality: string;
  /** `2025/26`. */
  readonly year: string;
  readonly deadline: string | null;
  readonly sendTo: string;
  readonly hasCarriedValues: boolean;
  readonly footer: string;
}

const WIDTHS = [24, 78];
const STAMP_TABLE_ROW = 3;
/** The school's name stands in bold 14 points instead of 11. */
const NAME_SCALE = 1.4;
const NAME_MARGIN = 8;

export function instructionSheet(input: InstructionInput): Edit[] {
  const { plans, first, words, login, deadline } = input;
  const { stamp } = words;
  const sheet = words.sheets.instruction;
  const title = (rowIndex: number, text: string, style: "title" | "subtitle" | "section"): Edit[] => [
    { kind: "put-values", sheet, rowIndex, columnIndex: 0, values: [[text]] },
    { kind: "style", block: block(sheet, rowIndex, 0), style },
  ];
  const table = (rowIndex: number, rows: readonly (readonly WrittenValue[])[]): Edit[] => [
    { kind: "put-values", sheet, rowIndex, columnIndex: 0, values: rows },
    { kind: "style", block: block(sheet, rowIndex, 0, rows.length, WIDTHS.length), style: "text" },
    { kind: "row-heights", sheet, rowIndex, heights: rows.map((row) => rowHeight(row, WIDTHS)) },
  ];
  const stampRows = [
    [stamp.school, input.schoolName],
    [stamp.login, login ?? ""],
    [stamp.municipality, input.municipality],
    [stamp.year, input.year],
    [stamp.deadline, deadline === null ? stamp.absent : words.deadline(deadline)],
    [stamp.sendTo, input.sendTo],
  ];
  const nameHeight = NAME_SCALE * rowHeight([input.schoolName], [(WIDTHS[1] ?? 0) / NAME_SCALE]) + NAME_MARGIN;
  const name = (defined: string, index: number): Edit => ({
    kind: "name",
    name: defined,
    block: block(sheet, STAMP_TABLE_ROW + 1 + index, 1),
  });
  const stepsRow = STAMP_TABLE_ROW + stampRows.length + 2;
  const zeroSections = plans.flatMap(({ form }) => form.sections.filter(({ blankMeans }) => blankMeans === "none"));
  const general = words.steps(
    plans.map((plan) => plan.sheet),
    zeroSections.map(({ title }) => title),
  );
  const texts = input.hasCarriedValues ? [...general, words.stepCarriedOver] : general;
  const steps = texts.map((text, index) => [words.step(index + 1), text]);
  const readinessRow = stepsRow + steps.length + 2;
  const readiness = plans.map((plan): WrittenValue[] => [
    plan.sheet,
    {
      formula: formula`${block(plan.sheet, STAMP_ROWS.values, 0)}`,
      value: words.states[first.stateOf(plan)].word,
    },
  ]);
  const legendRow = readinessRow + readiness.length + 2;
  const readinessCells = block(sheet, readinessRow + 1, 0, readiness.length);
  const legendCells = block(sheet, legendRow + 1, 0, LEGEND_ORDER.length);
  return [
    { kind: "ensure-sheet", sheet, tab: "good" },
    { kind: "column-widths", sheet, columnIndex: 0, widths: WIDTHS },
    ...title(0, words.title(input.year), "title"),
    ...title(1, words.subtitle(input.municipality), "subtitle"),
    ...title(STAMP_TABLE_ROW, stamp.title, "section"),
    ...table(STAMP_TABLE_ROW + 1, stampRows),
    { kind: "style", block: block(sheet, STAMP_TABLE_ROW + 1, 1, stampRows.length), style: "total" },
    // A long name must wrap: text that runs over its neighbours would widen the printed page.
    { kind: "style", block: block(sheet, STAMP_TABLE_ROW + 1, 1), style: "key-figure" },
    { kind: "row-heights", sheet, rowIndex: STAMP_TABLE_ROW + 1, heights: [nameHeight] },
    ...title(stepsRow, words.stepsTitle, "section"),
    ...table(stepsRow + 1, steps),
    ...title(readinessRow, words.readinessTitle, "section"),
    ...table(readinessRow + 1, readiness),
    { kind: "style", block: readinessCells, style: "link" },
    ...plans.map(
      (plan, index): Edit => ({
        kind: "link",
        sheet,
        rowIndex: readinessRow + 1 + index,
        columnIndex: 0,
        to: { kind: "cell", block: block(plan.sheet, 0, 0) },
      }),
    ),
    ...wordColours({ ...readinessCells, columnIndex: 1 }, words),
    ...title(legendRow, words.statesTitle, "section"),
    ...table(
      legendRow + 1,
      LEGEND_ORDER.map((word) => [words.states[word].word, words.states[word].meaning]),
    ),
    ...wordColours(legendCells, words),
    ...legendNames(sheet, legendRow + 1),
    { kind: "name", name: FORM_NAMES.stamp, block: block(sheet, 0, 0) },
    name(FORM_NAMES.school, 0),
    name(FORM_NAMES.login, 1),
    name(FORM_NAMES.year, 3),
    { kind: "protect", sheet, unlocked: [] },
    { kind: "page", sheet, orientation: "portrait", repeatedRowCount: 0, footer: input.footer },
  ];
}
