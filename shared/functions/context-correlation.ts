// CONTEXT_CORRELATION(results; context; [bound]): how results go together with the circumstances of schools.

import { correlation, LEAST_PAIRS } from "../statistics/correlation.ts";
import { cellText } from "../text/cell-text.ts";
import { collapseSpaces } from "../text/fold.ts";
import { cellAddress, columnName } from "../workbook/block.ts";
import { customFunction, type FunctionTools } from "./custom-function.ts";
import type { Range } from "./function-argument.ts";
import type { FunctionResult, ResultValue } from "./function-result.ts";
import { hasHeader, numbersOf } from "./number-cells.ts";

/** From 0.5 on a link is called noticeable on E. Chaddock's scale. */
const NOTICEABLE = 0.5;
const WIDEST_NUMBER = 1e100;
/** A coefficient of exactly 0.5 comes out of sums of floating point numbers a little below it. */
const ROUNDING = 1e-12;

interface Pairs {
  readonly results: number[];
  readonly context: number[];
}

/** The schools that have both figures; or the cell that is no number. */
function pairsOf(results: Range, context: Range, columnIndex: number, from: number): Pairs | string {
  const resultOf = numbersOf(results.slice(from));
  const contextOf = numbersOf(context.slice(from).map((row) => [row[columnIndex] ?? null]));
  const pairs: Pairs = { results: [], context: [] };
  for (let rowIndex = from; rowIndex < results.length; rowIndex++) {
    const [result, circumstance] = [resultOf(results[rowIndex]?.[0]), contextOf(context[rowIndex]?.[columnIndex])];
    if (result === undefined) return cellAddress(rowIndex, 0);
    if (circumstance === undefined || Math.abs(circumstance ?? 0) > WIDEST_NUMBER) return cellAddress(rowIndex, columnIndex);
    if (result === null || circumstance === null) continue;
    pairs.results.push(result);
    pairs.context.push(circumstance);
  }
  return pairs;
}

function correlationRow(pairs: Pairs | string, noticeable: number, { say, settings }: FunctionTools): ResultValue[] {
  const without = (count: number | null, why: string): ResultValue[] => [count, null, null, null, null, why];
  if (typeof pairs === "string") return without(null, say.faults.notANumberIn(pairs));
  const { results, context } = pairs;
  const count = results.length;
  if (count < LEAST_PAIRS) return without(count, say.correlation.tooFew(LEAST_PAIRS));
  const found = correlation(results, context);
  if (!found) return without(count, say.correlation.noSpread);
  const { spearman, spearmanInterval, pearson } = found;
  const [lower, upper] = spearmanInterval ?? [null, null];
  const holdsZero = lower !== null && upper !== null && lower <= 0 && upper >= 0;
  const direction = spearman > 0 ? say.correlation.direct : say.correlation.inverse;
  const reading = holdsZero
    ? say.correlation.notSeen
    : Math.abs(spearman) < noticeable - ROUNDING
      ? say.correlation.weak
      : direction;
  const isSmall = count < settings.smallSample;
  return [count, spearman, lower, upper, pearson, isSmall ? `${reading}; ${say.correlation.small(count)}` : reading];
}

/**
 * `results`: one column, a figure a school; `context`: one or several columns of circumstances of the same schools (share of pupils
 * whose language is not Russian, of large families, distance ...). `noticeable`: from which absolute value on a link is called
 * noticeable; 0.5 by default.
 * Gives a header and a row a column of `context`: its header, schools that have both figures, Spearman's coefficient of ranks (ties
 * share the mean rank) with the bounds of its 95% interval, Pearson's coefficient, and in words whether there is a link and of which
 * direction: none is seen where the interval holds zero, however large the coefficient looks.
 * Errors: ranges of different heights; fewer than four schools, no spread, or no number are said in the row.
 * Source: the correlation of results is among the indicators of the order of Ishimbay district; Spearman's coefficient as in the
 * federal algorithm of marking doubtful results, in the form that holds with ties. The bound is E. Chaddock's, by common knowledge.
 */
export const CONTEXT_CORRELATION = customFunction("CONTEXT_CORRELATION", (args, tools): FunctionResult => {
  const { results, context, noticeable = NOTICEABLE } = args;
  const { say } = tools;
  const names = say.functions.CONTEXT_CORRELATION.parameters;
  if (results[0]?.length !== 1) return { error: "value", message: say.faults.notOneColumn(names.results.name) };
  if (results.length !== context.length)
    return { error: "value", message: say.faults.shapesDiffer(names.results.name, names.context.name) };
  if (noticeable < 0 || noticeable > 1) return { error: "value", message: say.faults.outOfBounds(names.noticeable.name, 0, 1) };
  const from = hasHeader(results) || hasHeader(context) ? 1 : 0;
  const rows = (context[0] ?? []).map((header, columnIndex): ResultValue[] => {
    const title = from === 1 ? collapseSpaces(cellText(header)) : "";
    const pairs = pairsOf(results, context, columnIndex, from);
    return [title === "" ? say.correlation.column(columnName(columnIndex)) : title, ...correlationRow(pairs, noticeable, tools)];
  });
  return [say.headers.correlation, ...rows];
});
