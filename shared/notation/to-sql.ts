// The reading of an indicator as SQL, in DuckDB's dialect: text only. Codes and words are quoted; nothing else of a record's text enters.
//
// Tables: asked(period INTEGER, "of" VARCHAR, org VARCHAR): who should have answered; observation(period, "of", org, field, value
// DOUBLE, answer VARCHAR, reason VARCHAR): what was answered. A row that is asked and has no observation was not sent.

import type { Window } from "../catalogue/indicator.ts";
import type { BoundAmount, BoundCondition, BoundSum } from "./bound.ts";
import type { CompiledIndicator } from "./compile-indicator.ts";
import type { Operator } from "./linear-check.ts";

const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** A coefficient or constant as a double: `0.1` alone would be a decimal. */
const double = (number: number): string => `${number}::DOUBLE`;

/** Of slot i the columns are `v` (number), `a` (word), `r` (reason) and `n`: does not apply. */
function sumSql({ terms, constant }: BoundSum): string {
  const parts = terms.map(({ slot, coefficient }) => {
    const value = `CASE WHEN n${slot} THEN 0 ELSE v${slot} END`;
    return coefficient === 1 ? value : `${double(coefficient)} * ${value}`;
  });
  if (constant !== 0 || parts.length === 0) parts.push(double(constant));
  return parts.join(" + ");
}

const appliesNotSql = ({ terms, constant }: BoundSum): string =>
  terms.length === 0 || constant !== 0 ? "false" : terms.map(({ slot }) => `n${slot}`).join(" AND ");

const COMPARED: { readonly [operator in Operator]: (difference: string) => string } = {
  "=": (difference) => `abs(${difference}) <= 1e-9`,
  "<>": (difference) => `abs(${difference}) > 1e-9`,
  "<": (difference) => `${difference} < -1e-9`,
  "<=": (difference) => `${difference} <= 1e-9`,
  ">": (difference) => `${difference} > 1e-9`,
  ">=": (difference) => `${difference} >= -1e-9`,
};

const macro = (name: string, decisive: 0 | 1): string =>
  `CREATE OR REPLACE MACRO ${name}(c) AS CASE WHEN list_contains(c, ${decisive}) THEN ${decisive} ` +
  `WHEN len(c) > len(list_filter(c, lambda x: x IS NOT NULL)) THEN NULL ` +
  `WHEN list_max(c) = -1 THEN -1 ELSE ${1 - decisive} END`;

/** Once a connection: «и» and «или» over 1, 0, NULL (not known) and -1 (does not apply: drops out). */
export const SQL_MACROS: readonly string[] = [macro("and3", 0), macro("or3", 1)];

function comparisonSql({ left, leftUnder, operator, right, rightUnder }: Extract<BoundCondition, { kind: "compare" }>): string {
  const sums = [left, leftUnder, right, rightUnder].flatMap((sum) => sum ?? []);
  const appliesNot = sums.map((sum) => `(${appliesNotSql(sum)})`).join(" OR ");
  const [over, under] = [leftUnder && sumSql(leftUnder), rightUnder && sumSql(rightUnder)];
  const zero = [over, under].flatMap((sum) => (sum === null ? [] : [`(${sum}) = 0`])).join(" OR ");
  const difference = `((${sumSql(left)})${under === null ? "" : ` * (${under})`} - (${sumSql(right)})${over === null ? "" : ` * (${over})`})`;
  // Divided by something below zero the order turns round.
  const signs = [over, under].flatMap((sum) => (sum === null ? [] : [`sign(${sum})`]));
  const turned = signs.length === 0 ? difference : `(${difference} * ${signs.join(" * ")})`;
  return `CASE WHEN ${appliesNot} THEN -1${zero === "" ? "" : ` WHEN ${zero} THEN NULL`} ELSE (${COMPARED[operator](turned)})::INT END`;
}

/** 1, 0, NULL (not known), -1 (does not apply). */
function conditionSql(bound: BoundCondition): string {
  switch (bound.kind) {
    case "and":
    case "or": {
      const parts = bound.parts.map(conditionSql);
      return parts.length === 1 ? (parts[0] ?? "NULL") : `${bound.kind}3([${parts.join(", ")}])`;
    }
    case "not":
      return `CASE (${conditionSql(bound.part)}) WHEN 1 THEN 0 WHEN 0 THEN 1 WHEN -1 THEN -1 END`;
    case "answer": {
      const { slot, is, negated } = bound;
      const held = typeof is === "number" ? `v${slot} = ${is}` : `a${slot} = ${quoted(is)}`;
      return `CASE WHEN n${slot} THEN -1 ELSE (${negated ? `NOT (${held})` : held})::INT END`;
    }
    case "filled": {
      const { slot, negated } = bound;
      const [yes, no] = negated ? [0, 1] : [1, 0];
      const isThere = `a${slot} IS NOT NULL OR v${slot} IS NOT NULL`;
      return `CASE WHEN n${slot} THEN -1 WHEN r${slot} = 'blank' THEN ${no} WHEN ${isThere} THEN ${yes} END`;
    }
    case "in-period":
      return `CASE WHEN n${bound.slot} THEN -1 ELSE (a${bound.slot} BETWEEN $from AND $to)::INT END`;
    case "compare":
      return comparisonSql(bound);
    default:
      return bound satisfies never;
  }
}

function amountSql(amount: BoundAmount | null): { readonly value: string; readonly appliesNot: string } {
  if (amount === null || amount.kind === "everything") return { value: "1", appliesNot: "false" };
  if (amount.kind === "sum") return { value: sumSql(amount.sum), appliesNot: appliesNotSql(amount.sum) };
  const condition = conditionSql(amount.condition);
  return { value: `NULLIF(${condition}, -1)`, appliesNot: `(${condition}) IS NOT DISTINCT FROM -1` };
}

/** `org, period, w, n, d, na` for every row asked, the fields as columns. */
function rowsSql({ record, slots, numerator, denominator, where }: CompiledIndicator): string {
  const looksBack = slots.some(({ back }) => back === 1);
  const columns = slots.flatMap(({ field, back }, i) => {
    const year = looksBack ? ` AND o.period = s.period${back === 1 ? " - 1" : ""}` : "";
    const filter = `FILTER (WHERE o.field = ${quoted(field.code)}${year})`;
    return [
      `max(o.value) ${filter} AS v${i}`,
      `max(o.answer) ${filter} AS a${i}`,
      `max(o.reason) ${filter} AS r${i}`,
      `coalesce(bool_or(o.reason = 'not-applicable') ${filter}, false) AS n${i}`,
    ];
  });
  const [n, d] = [amountSql(numerator), amountSql(denominator)];
  const w = where === null ? "1" : conditionSql(where);
  const periods = looksBack ? "o.period IN (s.period, s.period - 1)" : "o.period = s.period";
  const fields = slots.map(({ field }) => quoted(field.code)).join(", ") || "''";
  const answers =
    `SELECT s.org, s.period${columns.map((column) => `, ${column}`).join("")} FROM asked s ` +
    `LEFT JOIN observation o ON o.org = s.org AND o."of" = s."of" AND ${periods} AND o.field IN (${fields}) ` +
    `WHERE s."of" = ${quoted(record.over)} AND s.period BETWEEN $first AND $last GROUP BY s.org, s.period`;
  return `SELECT org, period, ${w} AS w, ${n.value} AS n, ${d.value} AS d, (${d.appliesNot}) OR (${n.appliesNot}) AS na FROM (${answers})`;
}

/**
 * One row: numerator, denominator, known, asked. Parameters: `$first` and `$last`, the years (equal for one year, apart for a
 * cumulative value), and `$from` and `$to`, the days of «в периоде», where the text has it.
 */
export function toSql(compiled: CompiledIndicator): string {
  const inside = compiled.denominator?.kind === "condition" ? " AND d IS DISTINCT FROM 0" : "";
  return (
    `SELECT coalesce(sum(n) FILTER (WHERE known), 0) AS numerator, coalesce(sum(d) FILTER (WHERE known), 0) AS denominator, ` +
    `count(*) FILTER (WHERE known) AS known, count(*) AS asked FROM (` +
    `SELECT *, coalesce(w = 1 AND n IS NOT NULL AND d IS NOT NULL, false) AS known FROM (${rowsSql(compiled)}) ` +
    `WHERE w IS DISTINCT FROM 0 AND w IS DISTINCT FROM -1 AND NOT na${inside})`
  );
}

/** One row for each organisation: 1 met, 0 not met, NULL undecided. `works`: the condition for each work of the window. */
export function toWindowSql(works: readonly CompiledIndicator[], { required, per }: Window): string {
  const all = works.map(rowsSql).join(" UNION ALL ");
  const aYear =
    `SELECT org, CASE WHEN bool_or(n = 1) THEN 1 WHEN bool_or(n IS NULL AND NOT na) THEN NULL ELSE 0 END AS n, ` +
    `bool_and(na) AS na FROM (${all}) GROUP BY org, period`;
  return (
    `SELECT org, CASE WHEN met >= ${required} THEN 1 WHEN met + open >= ${required} THEN NULL ELSE 0 END AS verdict, met, open ` +
    `FROM (SELECT org, count(*) FILTER (WHERE n = 1) AS met, count(*) FILTER (WHERE n IS NULL AND NOT na) AS open ` +
    `FROM (${per === "work" ? `SELECT org, n, na FROM (${all})` : aYear}) GROUP BY org)`
  );
}
