// What a script sees of a cell: blanks as '', dates as Date objects, errors as their names, formulas as their values.

import { type CellState, GENERAL } from "./cell-state.ts";
import { dateOf } from "./typed-value.ts";

const isDateFormat = (format: string): boolean =>
  format !== GENERAL && /[yd]|h+:|MM/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

/** The model's file is Russian: there a comma parts a number, and arguments are parted by semicolons only. */
function isBroken(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, "").replace(/'(?:[^']|'')*'/g, "");
  return /,|\d\.\d/.test(bare);
}

/** The model computes nothing: a formula that can be read shows zero, a link shows its label. */
function shownOfFormula(formula: string): unknown {
  if (isBroken(formula)) return "#ERROR!";
  const label = /^=HYPERLINK\("[^"]*";"((?:[^"]|"")*)"\)$/.exec(formula)?.[1];
  return label === undefined ? 0 : label.replace(/""/g, '"');
}

export function shownValue({ value, format, formula }: CellState): unknown {
  switch (value.kind) {
    case "blank":
      return "";
    case "formula":
      return shownOfFormula(formula);
    case "number":
      return isDateFormat(format) ? dateOf(value.value) : value.value;
    default:
      return value.value;
  }
}
