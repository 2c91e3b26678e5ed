// The top of a form's sheet, always in sight: what and whose it is, and how many answers are to be mended, checked, given.

import { addedUp } from "../../notation/check-formulas.ts";
import { type Block, block } from "../../workbook/block.ts";
import type { Edit, WrittenValue } from "../../workbook/edit.ts";
import { formula, here } from "../../workbook/formula.ts";
import { rowHeight } from "../wrapped-lines.ts";
import { groupColumn } from "./check-plan.ts";
import { STAMP_ROWS } from "./form-plan.ts";
import { anchoredAt, type FormSheetInput, widthsOf } from "./form-sheet-input.ts";
import { WORD, wordColours } from "./legend.ts";

/** The school's name stands in bold 12 points instead of 11. */
const NAME_SCALE = 1.2;

export function stampEdits(input: FormSheetInput): Edit[] {
  const { plan, checks, first, words } = input;
  const { sheet, form, statusColumnIndex } = plan;
  const group = checks.groups.find((each) => each.plan === plan);
  if (!group) throw new Error(`No group of checks for ${form.code}`);
  const status = block(sheet, STAMP_ROWS.values + 1, statusColumnIndex, plan.rowCount - STAMP_ROWS.values - 1);
  const verdicts = groupColumn(checks.sheet, group, "verdict");
  const at = (columnIndex: number): Block => block(sheet, STAMP_ROWS.values, columnIndex);
  const [errors, unfilled] = [here(at(2)), here(at(4))];
  const numbers = addedUp(plan.sections.map(({ inputs }) => formula`COUNT(${here(inputs)})`));
  const state = formula`IF(${errors}>0,${WORD.fix},IF((${unfilled}>0)+(${numbers}=0)>0,${WORD.fill},${WORD.ready}))`;
  const rows = plan.sections.flatMap((section) => section.rows);
  const ownChecks = (row: (typeof rows)[number]) => anchoredAt(row, group.checks);
  const failed = (word: "fix" | "review") => group.checks.filter((check) => first.verdictOf(check) === word).length;
  const values: WrittenValue[] = [
    { formula: state, value: words.states[first.stateOf(plan)].word },
    null,
    { formula: formula`COUNTIF(${verdicts},${WORD.fix})+COUNTIF(${here(status)},${WORD.notNumber})`, value: failed("fix") },
    { formula: formula`COUNTIF(${verdicts},${WORD.review})`, value: failed("review") },
    {
      formula: formula`COUNTIF(${here(status)},${WORD.fill})`,
      value: rows.filter((row) => first.statusOf(row, ownChecks(row)) === "fill").length,
    },
  ];
  const { counters } = words;
  const header = [counters.state, null, counters.errors, counters.warnings, counters.unfilled];
  const nameHeight = NAME_SCALE * rowHeight([input.schoolName], [(widthsOf(plan)[0] ?? 0) / NAME_SCALE]);
  const line = (rowIndex: number, text: string, style: "title" | "subtitle"): Edit[] => [
    { kind: "put-values", sheet, rowIndex, columnIndex: 0, values: [[text]] },
    { kind: "style", block: block(sheet, rowIndex, 0), style },
  ];
  return [
    ...line(STAMP_ROWS.title, form.title, "title"),
    // Wrapped: text that runs over its neighbours would widen the printed page.
    { kind: "put-values", sheet, rowIndex: STAMP_ROWS.school, columnIndex: 0, values: [[input.schoolName]] },
    { kind: "style", block: block(sheet, STAMP_ROWS.school, 0), style: "text" },
    { kind: "style", block: block(sheet, STAMP_ROWS.school, 0), style: "section" },
    { kind: "row-heights", sheet, rowIndex: STAMP_ROWS.school, heights: [nameHeight] },
    ...line(STAMP_ROWS.line, input.line, "subtitle"),
    ...line(STAMP_ROWS.version, words.stamp.version(form.title), "subtitle"),
    { kind: "put-values", sheet, rowIndex: STAMP_ROWS.version, columnIndex: 1, values: [[form.version]] },
    { kind: "style", block: block(sheet, STAMP_ROWS.version, 1), style: "subtitle" },
    { kind: "put-values", sheet, rowIndex: STAMP_ROWS.counters, columnIndex: 0, values: [header, values] },
    { kind: "style", block: block(sheet, STAMP_ROWS.counters, 0, 1, header.length), style: "header" },
    { kind: "style", block: block(sheet, STAMP_ROWS.values, 0, 1, header.length), style: "key-figure" },
    { kind: "row-heights", sheet, rowIndex: STAMP_ROWS.counters, heights: [rowHeight(header, widthsOf(plan)), 24] },
    ...wordColours(at(0), words),
    { kind: "conditional-format", block: at(2), when: { kind: "compare", operator: ">", value: 0 }, style: "bad" },
    { kind: "conditional-format", block: at(3), when: { kind: "compare", operator: ">", value: 0 }, style: "doubt" },
  ];
}
