// A conditional format as the grid's own rule.

import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { cellAddress } from "../../../shared/workbook/block.ts";
import type { Condition } from "../../../shared/workbook/edit.ts";
import { STYLES } from "../../../shared/workbook/style.ts";
import type { ConditionalFormat } from "../../xlsx/write/workbook-model.ts";
import { styleData } from "./cell-style.ts";
import { gridRange } from "./grid-range.ts";

const OPERATORS: { readonly [operator in Extract<Condition, { kind: "compare" }>["operator"]]: CFNumberOperator } = {
  ">=": CFNumberOperator.greaterThanOrEqual,
  ">": CFNumberOperator.greaterThan,
  "<=": CFNumberOperator.lessThanOrEqual,
  "<": CFNumberOperator.lessThan,
  "=": CFNumberOperator.equal,
  "<>": CFNumberOperator.notEqual,
};

type Rule = IConditionFormattingRule["rule"];

function ruleOf(when: Condition, style: NonNullable<Extract<Rule, { style: unknown }>["style"]>): Rule {
  const type = CFRuleType.highlightCell as const;
  switch (when.kind) {
    case "compare":
      return { type, style, subType: CFSubRuleType.number, operator: OPERATORS[when.operator], value: when.value } as Rule;
    case "text-is":
      return { type, style, subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: when.text } as Rule;
    case "formula":
      return { type, style, subType: CFSubRuleType.formula, value: `=${when.formula}` } as Rule;
    default:
      return when satisfies never;
  }
}

/** The grid shows the rule that was added last above the others. */
export const conditionalRule = ({ block, when, style }: ConditionalFormat, index: number): IConditionFormattingRule => ({
  cfId: `own-${index}-${cellAddress(block.rowIndex, block.columnIndex)}`,
  ranges: [gridRange(block)],
  stopIfTrue: true,
  rule: ruleOf(when, styleData(STYLES[style])),
});
