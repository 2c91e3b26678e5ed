// Totals an indicator over rows: numerator and denominator in pairs, row by row, so that nobody who left one of them blank enters half.

import { NOT_APPLICABLE, type Reason, type ReasonCode, type Row, worse } from "./cell.ts";
import type { CompiledIndicator } from "./compile-indicator.ts";
import { type Period, readAmount, readCondition } from "./evaluate.ts";

/** The two figures of one row; `asked` is false where the indicator does not concern the row. */
export type RowValue =
  | { readonly asked: false; readonly reason: Reason | null }
  | { readonly asked: true; readonly known: true; readonly numerator: number; readonly denominator: number }
  | { readonly asked: true; readonly known: false; readonly reason: Reason };

export interface Total {
  readonly numerator: number;
  /** `null` for a plain count. */
  readonly denominator: number | null;
  /** Rows whose figures are known, of those that are asked. */
  readonly known: number;
  readonly asked: number;
  readonly missing: { readonly [why in ReasonCode]?: number };
}

/** What an indicator says of one row. A counted numerator lies inside a counted denominator. */
export function rowReader({ numerator, denominator, where }: CompiledIndicator, period: Period): (row: Row) => RowValue {
  const readNumerator = readAmount(numerator, period);
  const readDenominator = readAmount(denominator, period);
  const readWhere = where === null ? null : readCondition(where, period);
  const isCountedBelow = denominator?.kind === "condition";
  return (row) => {
    const chosen = readWhere === null ? 1 : readWhere(row);
    if (chosen === 0) return { asked: false, reason: null };
    if (chosen === NOT_APPLICABLE) return { asked: false, reason: NOT_APPLICABLE };
    const under = readDenominator(row);
    if (under === NOT_APPLICABLE || (isCountedBelow && under === 0)) {
      return { asked: false, reason: under === NOT_APPLICABLE ? NOT_APPLICABLE : null };
    }
    const over = readNumerator(row);
    if (over === NOT_APPLICABLE) return { asked: false, reason: NOT_APPLICABLE };
    if (typeof chosen === "number" && typeof under === "number" && typeof over === "number") {
      return { asked: true, known: true, numerator: over, denominator: under };
    }
    let reason: Reason | null = null;
    for (const part of [chosen, under, over]) if (typeof part !== "number") reason = worse(reason, part);
    return { asked: true, known: false, reason: reason ?? NOT_APPLICABLE };
  };
}

/** Adds rows up as they come: no row is kept. */
export function totaller(compiled: CompiledIndicator, period: Period): (rows: Iterable<Row>) => Total {
  const read = rowReader(compiled, period);
  return (rows) => {
    let [numerator, denominator, known, asked] = [0, 0, 0, 0];
    const missing: { [why in ReasonCode]?: number } = {};
    for (const row of rows) {
      const value = read(row);
      if (!value.asked) continue;
      asked++;
      if (value.known) {
        numerator += value.numerator;
        denominator += value.denominator;
        known++;
      } else missing[value.reason.why] = (missing[value.reason.why] ?? 0) + 1;
    }
    return { numerator, denominator: compiled.denominator === null ? null : denominator, known, asked, missing };
  };
}
