// DECISION_EFFECT(counts; chosen; [better]): whether what followed a decision is more than would have come without it.

import { decisionEffect, type SchoolCounts } from "../planning/decision-effect.ts";
import { cellText } from "../text/cell-text.ts";
import { collapseSpaces, fold } from "../text/fold.ts";
import { cellAddress } from "../workbook/block.ts";
import { betterSide } from "./better-side.ts";
import { customFunction } from "./custom-function.ts";
import type { FunctionResult } from "./function-result.ts";
import { hasHeader, numbersOf } from "./number-cells.ts";

const WIDTH = 5;

/**
 * `counts`: all schools of the district, one row per school: its name, then how many of how many pupils before and after; `chosen`: the
 * schools that the decision is about. `better`: «меньше» (by default, as of the share of «2») or «больше».
 * Gives a header and one row: the change of the chosen schools together with its bounds (95%, Newcombe), the change that regression to
 * the mean alone would give, what is beyond it (fractions of one), and the verdict in words.
 * A blank count leaves its school out. Errors: a table of another width, something that is no count, none of the schools.
 * Source: order No. 1048 of 05.07.2021 of Ishimbay district, stage 6: «изменения в показателях в сравнении с предыдущим периодом».
 */
export const DECISION_EFFECT = customFunction("DECISION_EFFECT", ({ counts, chosen, better = "0" }, { say }): FunctionResult => {
  const names = say.functions.DECISION_EFFECT.parameters;
  const side = betterSide(better);
  if (!side) return { error: "value", message: say.faults.notASide(names.better.name, better) };
  if (counts[0]?.length !== WIDTH) return { error: "value", message: say.year.fiveColumns };
  const wanted = new Set(
    chosen
      .flat()
      .map((cell) => fold(cellText(cell)))
      .filter((name) => name !== ""),
  );
  const numberOf = numbersOf(counts.map((row) => row.slice(1)));
  const [treated, others]: [SchoolCounts[], SchoolCounts[]] = [[], []];
  for (let rowIndex = hasHeader(counts.map((row) => row.slice(1))) ? 1 : 0; rowIndex < counts.length; rowIndex++) {
    const row = counts[rowIndex] ?? [];
    const values = row.slice(1).map(numberOf);
    const bad = values.findIndex((value) => value === undefined || (value !== null && (value < 0 || !Number.isInteger(value))));
    if (bad >= 0) return { error: "value", message: say.analysis.notCounts(cellAddress(rowIndex, bad + 1)) };
    const [k1, n1, k2, n2] = values.map((value) => value ?? 0) as [number, number, number, number];
    if (k1 > n1 && n1 > 0) return { error: "value", message: say.faults.partAboveWhole(k1, n1) };
    if (k2 > n2 && n2 > 0) return { error: "value", message: say.faults.partAboveWhole(k2, n2) };
    const school = { before: { count: k1, of: n1 }, after: { count: k2, of: n2 } };
    (wanted.has(fold(collapseSpaces(cellText(row[0])))) ? treated : others).push(school);
  }
  if (treated.length === 0) return { error: "na", message: say.year.noneChosen };
  const { verdict, change, expected } = decisionEffect({ treated, others, comparison: [], better: side });
  const answered = [change?.change, change?.lower, change?.upper, expected?.change, expected?.beyond].map(
    (value) => value ?? null,
  );
  return [say.year.headers.effect, [...answered, say.year.verdicts[verdict]]];
});
