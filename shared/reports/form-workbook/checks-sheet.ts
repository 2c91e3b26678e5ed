// The sheet «Проверка»: every rule that the workbook can answer itself, with the numbers of both sides, live.

import { isMandatory } from "../../catalogue/forms/rule-text.ts";
import type { FormWords } from "../../catalogue/messages/form-word-table.ts";
import { addedUp, conditionFormula, holdsFormula, sideFormula, termRuns } from "../../notation/check-formulas.ts";
import { SIGNS } from "../../notation/linear-check.ts";
import { block } from "../../workbook/block.ts";
import type { ComputedCell, Edit, WrittenValue } from "../../workbook/edit.ts";
import { type Formula, formula, here } from "../../workbook/formula.ts";
import { type Table, tableEdits } from "../table-edits.ts";
import { CHECK_COLUMNS, type CheckGroup, type CheckPlan, checkCell, groupColumn, type PlannedCheck } from "./check-plan.ts";
import { describeCheck } from "./describe-check.ts";
import { FAILURE_FORMULAS } from "./failure-text.ts";
import { type FirstValues, failureAtFirst, sidesAtFirst } from "./first-values.ts";
import { WORD, wordColours } from "./legend.ts";

/** How many reasons there are not to judge yet: blanks that mean nothing known, words for numbers, sections nobody has begun. */
function pendingFormula({ instance, keys }: PlannedCheck, plan: CheckPlan): Formula {
  const terms = [instance.check, ...instance.conditions].flatMap(({ left, right }) => [...left.terms, ...right.terms]);
  const once = keys.map((key) => terms.find((term) => term.key === key) as (typeof terms)[number]);
  const isKnownNone = (key: string): boolean => plan.fieldOf(key).blankMeans === "none";
  const unknown = termRuns(
    once.filter(({ key }) => !isKnownNone(key)).map((term) => ({ ...term, coefficient: 1 })),
    plan.cellOf,
  ).map(({ block: run, terms: { length } }) => formula`(COUNT(${run})<${length})`);
  const none = once.filter(({ key }) => isKnownNone(key)).map((term) => ({ ...term, coefficient: 1 }));
  const notNumbers = termRuns(none, plan.cellOf).map(({ block: run }) => formula`(COUNTA(${run})>COUNT(${run}))`);
  const sections = [...new Set(none.map(({ key }) => plan.sectionOf(key)))];
  const untouched = sections.map(({ inputs }) => formula`(COUNT(${inputs})=0)`);
  return addedUp([...unknown, ...notNumbers, ...untouched]);
}

function verdictFormula(check: PlannedCheck, plan: CheckPlan): Formula {
  const { conditions, rule } = check.instance;
  const [left, right] = (["left", "right"] as const).map((side) => formula`${here(checkCell(plan.sheet, check, side))}`);
  const failed = isMandatory(rule) ? WORD.fix : WORD.review;
  const judged = formula`IF(${holdsFormula(check.instance.check, left as Formula, right as Formula)},${WORD.ok},${failed})`;
  const asked = conditions.map((condition) => conditionFormula(condition, plan.cellOf));
  const conditional = asked.reduceRight((inner, condition) => formula`IF(${condition},${inner},${WORD.notAsked})`, judged);
  return formula`IF(${pendingFormula(check, plan)}>0,${WORD.fill},${conditional})`;
}

/** Blank while nothing is wrong. */
function wrongFormula(check: PlannedCheck, group: CheckGroup, plan: CheckPlan): Formula {
  const cell = (column: keyof typeof CHECK_COLUMNS) => formula`${here(checkCell(plan.sheet, check, column))}`;
  const { rule, check: linear } = check.instance;
  const failed = isMandatory(rule) ? WORD.fix : WORD.review;
  const need = formula`${block(plan.sheet, group.headerRowIndex, CHECK_COLUMNS.operator)}`;
  const parts = { left: cell("left"), right: cell("right"), code: cell("code"), need };
  return formula`IF(${cell("verdict")}=${failed},${FAILURE_FORMULAS[linear.operator](parts)},"")`;
}

function checkRow(check: PlannedCheck, group: CheckGroup, plan: CheckPlan, first: FirstValues, words: FormWords): WrittenValue[] {
  const { rule, check: linear } = check.instance;
  const { left, right } = sidesAtFirst(check, first);
  const verdict = first.verdictOf(check);
  const side = (which: "left" | "right", value: number): ComputedCell => ({
    formula: sideFormula(linear[which], plan.cellOf),
    value,
  });
  return [
    rule.code,
    describeCheck(check.instance, plan, words),
    side("left", left),
    SIGNS[linear.operator],
    side("right", right),
    { formula: verdictFormula(check, plan), value: words.states[verdict].word },
    { formula: wrongFormula(check, group, plan), value: failureAtFirst(check, first, words) },
    rule.advice ?? words.generalAdvice,
  ];
}

function groupTable(group: CheckGroup, plan: CheckPlan, first: FirstValues, words: FormWords): Table {
  const { columns: names } = words;
  return {
    sheet: plan.sheet,
    headerRowIndex: group.headerRowIndex,
    columns: [
      { header: names.code, width: 8, style: "link" },
      { header: names.rule, width: 62 },
      { header: names.left, width: 9, style: "number" },
      { header: names.operator, width: 9, style: "number" },
      { header: names.right, width: 9, style: "number" },
      { header: names.verdict, width: 14, style: "number" },
      { header: names.wrong, width: 22 },
      { header: names.advice, width: 50 },
    ],
    rows: group.checks.map((check) => checkRow(check, group, plan, first, words)),
  };
}

export function checksSheet(plan: CheckPlan, first: FirstValues, words: FormWords, footer: string): Edit[] {
  const { sheet, groups } = plan;
  const line = (rowIndex: number, text: string, style: "title" | "subtitle" | "section"): Edit[] => [
    { kind: "put-values", sheet, rowIndex, columnIndex: 0, values: [[text]] },
    { kind: "style", block: block(sheet, rowIndex, 0), style },
  ];
  const tables = groups.map((group) => groupTable(group, plan, first, words));
  return [
    { kind: "ensure-sheet", sheet },
    ...line(0, words.checksTitle, "title"),
    ...line(1, words.checksLead, "subtitle"),
    ...groups.flatMap((group, index): Edit[] => [
      ...line(group.titleRowIndex, words.checksOf(group.plan.form.title), "section"),
      ...tableEdits(tables[index] as Table),
      ...wordColours(groupColumn(sheet, group, "verdict"), words),
      ...group.checks.map(
        (check): Edit => ({
          kind: "link",
          sheet,
          rowIndex: check.rowIndex,
          columnIndex: CHECK_COLUMNS.code,
          to: { kind: "cell", block: plan.cellOf(check.keys[0] ?? "") },
        }),
      ),
    ]),
    { kind: "column-widths", sheet, columnIndex: 0, widths: tables[0]?.columns.map(({ width }) => width) ?? [] },
    { kind: "freeze", sheet, rowCount: 2, columnCount: 0 },
    { kind: "protect", sheet, unlocked: [] },
    { kind: "page", sheet, orientation: "landscape", repeatedRowCount: 2, footer },
  ];
}
