// A compiled rule as it is said to people: labels of the form with the numbers of its rows and columns instead of codes.

import type { SaidRule, SaidTerm } from "../catalogue/findings.ts";
import type { Field, Form, FormCode } from "../catalogue/forms/form.ts";
import { type FieldKey, type LinearCheck, type LinearSide, parseFieldKey, type RuleInstance, SIGNS } from "./linear-check.ts";

/** A sum of fewer terms is written out. */
const SHORTEST_SUM = 3;
/** Where more cells would have to be named, the numbers of their rows say it shorter. */
const MOST_LABELS = 3;

type Term = LinearSide["terms"][number];

interface KnownForms {
  readonly forms: readonly Form[];
  readonly fields: ReadonlyMap<FieldKey, Field>;
}

const range = (first: number, last: number): string => (first === last ? String(first) : `${first}–${last}`);

export function sayRule({ rule, conditions, check }: RuleInstance, { fields, forms }: KnownForms): SaidRule {
  const fieldOf = ({ key }: Term) => fields.get(key);
  const formOf = (code: FormCode) => forms.find((form) => form.code === code);

  /** Whether a term stands in the form right under or right beside the one before it, and counts alike. */
  function goesOn(run: readonly Term[], next: Term): boolean {
    const [first, last] = [run[0], run[run.length - 1]];
    const [a, b, c] = [first && fieldOf(first), last && fieldOf(last), fieldOf(next)];
    if (!last || !a || !b || !c || last.coefficient !== next.coefficient || b.section !== c.section) return false;
    if (parseFieldKey(last.key).year !== parseFieldKey(next.key).year || b.form !== c.form) return false;
    const isBelow = a.column === c.column && c.row === b.row + 1;
    return isBelow || (a.row === c.row && c.column === b.column + 1);
  }

  function saidTerm(run: readonly Term[]): SaidTerm[] {
    const [first, last] = [run[0], run[run.length - 1]];
    const [from, to] = [first && fieldOf(first), last && fieldOf(last)];
    if (!first || !from || !to) return [];
    const form = formOf(from.form);
    const hasOneColumn = form?.sections.find(({ code }) => code === from.section)?.columns.length === 1;
    return [
      {
        coefficient: first.coefficient,
        isSum: run.length > 1,
        label: run.length > 1 ? "" : from.label,
        rows: range(from.row, to.row),
        columns: hasOneColumn ? "" : range(from.column, to.column),
        form: from.form === rule.form ? "" : (form?.title ?? from.form),
        isOfLastYear: parseFieldKey(first.key).year === "previous",
      },
    ];
  }

  function saidSide({ terms, constant }: LinearSide) {
    const runs: Term[][] = [];
    for (const term of terms) {
      const run = runs[runs.length - 1];
      if (run && goesOn(run, term)) run.push(term);
      else runs.push([term]);
    }
    const said = runs.flatMap((run) => (run.length < SHORTEST_SUM ? run.map((term) => [term]) : [run])).flatMap(saidTerm);
    return { terms: said, constant };
  }

  const saidCheck = ({ left, operator, right }: LinearCheck) => ({
    left: saidSide(left),
    sign: SIGNS[operator],
    right: saidSide(right),
  });

  const checks = [...conditions, check].map(saidCheck);
  const named = new Set<string>();
  const places = checks.flatMap(({ left, right }) => [...left.terms, ...right.terms]).filter(({ label }) => label !== "");
  const isLong = new Set(places.map(({ label, form }) => `${label}|${form}`)).size > MOST_LABELS;
  /** A label stands where its cell is first named. */
  const labelled = (term: SaidTerm): SaidTerm => {
    const place = `${term.form}|${term.rows}|${term.columns}`;
    const isKnown = isLong || named.has(place);
    named.add(place);
    return isKnown ? { ...term, label: "" } : term;
  };
  const sides = <Side extends { readonly terms: readonly SaidTerm[] }>(side: Side): Side => ({
    ...side,
    terms: side.terms.map(labelled),
  });
  return {
    checks: checks.map(({ left, sign, right }) => ({ left: sides(left), sign, right: sides(right) })),
    tolerance: check.tolerance,
  };
}
