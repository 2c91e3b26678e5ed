// How a rule that does not hold is said in a finding: its cells by their labels and numbers, its signs as the form prints them.

import type { SaidRule, SaidTerm } from "../findings.ts";

export interface RuleWords {
  /** `columns`: blank where the rows have one cell. */
  readonly place: (rows: string, columns: string) => string;
  readonly sum: (place: string) => string;
  readonly ofForm: (place: string, form: string) => string;
  readonly ofLastYear: (place: string) => string;
  readonly condition: (asked: string, check: string) => string;
  readonly and: string;
  readonly within: (percent: number, absolute: number) => string;
  readonly number: (value: number) => string;
}

export function ruleInWords({ checks, tolerance: { percent, absolute } }: SaidRule, words: RuleWords): string {
  const term = ({ coefficient, isSum, label, rows, columns, form, isOfLastYear }: SaidTerm): string => {
    const place = words.place(rows, columns);
    const of = form === "" ? place : words.ofForm(place, form);
    const when = isOfLastYear ? words.ofLastYear(of) : of;
    const named = label === "" ? (isSum ? words.sum(when) : when) : `«${label}» (${when})`;
    return coefficient === 1 ? named : `${words.number(coefficient)} × ${named}`;
  };
  const side = ({ terms, constant }: SaidRule["checks"][number]["left"]): string =>
    [...terms.map(term), ...(constant !== 0 || terms.length === 0 ? [words.number(constant)] : [])].join(" + ");
  const said = checks.map(({ left, sign, right }) => `${side(left)} ${sign} ${side(right)}`);
  const check = said.pop() ?? "";
  const whole = said.length === 0 ? check : words.condition(said.join(words.and), check);
  return percent === 0 && absolute === 0 ? whole : `${whole}, ${words.within(percent, absolute)}`;
}
