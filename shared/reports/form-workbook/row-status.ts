// What the last column of a form says of one row: the first of its checks that fails, else what is still blank, else that it is right.

import type { Field } from "../../catalogue/forms/form.ts";
import { isMandatory } from "../../catalogue/forms/rule-text.ts";
import type { FormWords } from "../../catalogue/messages/form-word-table.ts";
import { addedUp } from "../../notation/check-formulas.ts";
import type { Block } from "../../workbook/block.ts";
import type { ComputedCell, Edit } from "../../workbook/edit.ts";
import { type Formula, formula, here } from "../../workbook/formula.ts";
import { type CheckPlan, checkCell, type PlannedCheck } from "./check-plan.ts";
import { type FirstValues, failureAtFirst } from "./first-values.ts";
import type { PlannedRow } from "./form-plan.ts";
import { WORD } from "./legend.ts";

/** Errors before warnings. */
const bySeverity = (checks: readonly PlannedCheck[]): PlannedCheck[] => [
  ...checks.filter(({ instance }) => isMandatory(instance.rule)),
  ...checks.filter(({ instance }) => !isMandatory(instance.rule)),
];

/** How many of the cells hold no number from 0 on; blanks do not count. */
const notAmounts = (run: Block): Formula => formula`COUNTA(${here(run)})-COUNT(${here(run)})+COUNTIF(${here(run)},"<0")`;

/** The same, where a fraction is no answer either. */
const notNumbers = (run: Block): Formula =>
  formula`${notAmounts(run)}+IFERROR(SUMPRODUCT(--(INT(${here(run)})<>${here(run)})),0)`;

/** The texts of failing checks, one inside another; `otherwise` where none fails. */
function failing(checks: readonly PlannedCheck[], plan: CheckPlan, otherwise: Formula): Formula {
  return bySeverity(checks).reduceRight((inner, check) => {
    const wrong = checkCell(plan.sheet, check, "wrong");
    return formula`IF(${wrong}<>"",${isMandatory(check.instance.rule) ? WORD.fix : WORD.review}&": "&${wrong},${inner})`;
  }, otherwise);
}

function failingText(checks: readonly PlannedCheck[], first: FirstValues, words: FormWords): string | undefined {
  const check = bySeverity(checks).find((each) => ["fix", "review"].includes(first.verdictOf(each)));
  if (!check) return undefined;
  return `${words.states[first.verdictOf(check)].word}: ${failureAtFirst(check, first, words)}`;
}

export function rowStatus(
  planned: PlannedRow,
  checks: readonly PlannedCheck[],
  plan: CheckPlan,
  first: FirstValues,
  words: FormWords,
): ComputedCell {
  const { row, cells, runs } = planned;
  const filled = addedUp(runs.map((run) => formula`COUNTA(${here(run)})`));
  const blank = row.required
    ? formula`IF(${filled}<${cells.length},${WORD.fill},${WORD.ok})`
    : formula`IF(${filled}=0,"",${WORD.ok})`;
  const inOrder = failing(checks, plan, blank);
  const isAll = (type: Field["type"]) => cells.every(({ field }) => field.type === type);
  const wrongIn = isAll("count") ? notNumbers : isAll("number") ? notAmounts : null;
  const word = first.statusOf(planned, checks);
  return {
    formula: wrongIn === null ? inOrder : formula`IF(${addedUp(runs.map(wrongIn))}>0,${WORD.notNumber},${inOrder})`,
    value: failingText(checks, first, words) ?? (word === null ? "" : words.states[word].word),
  };
}

/** Under a section: the checks that compare its column as a whole. */
export const totalStatus = (
  checks: readonly PlannedCheck[],
  plan: CheckPlan,
  first: FirstValues,
  words: FormWords,
): ComputedCell => ({ formula: failing(checks, plan, formula`""`), value: failingText(checks, first, words) ?? "" });

/** Colours a column's inputs, or the answers themselves, by the answer in the same row. */
export function statusColours(cells: Block, status: Block): Edit[] {
  const begins = (word: Formula): Formula => formula`LEFT(${here(status)},LEN(${word}))=${word}`;
  const colour = (when: Formula, style: "bad" | "doubt" | "good"): Edit => ({
    kind: "conditional-format",
    block: cells,
    when: { kind: "formula", formula: when },
    style,
  });
  const isOwn = cells.columnIndex === status.columnIndex;
  return [
    colour(begins(WORD.fix), "bad"),
    colour(begins(WORD.notNumber), "bad"),
    colour(begins(WORD.review), "doubt"),
    ...(isOwn ? [colour(begins(WORD.ok), "good")] : []),
  ];
}
