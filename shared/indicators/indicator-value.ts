// A value of an indicator, or why there is none; and how the figures of rows are added up to it.

import type { Reason, ReasonCode } from "../notation/cell.ts";
import type { RowValue } from "../notation/total.ts";
import type { Location } from "../workbook/location.ts";
import type { CompiledItem } from "./compile-entries.ts";
import type { ValueReason } from "./value-reason.ts";

export interface IndicatorValue {
  readonly item: CompiledItem;
  /** `null`: the municipality's own value. */
  readonly org: string | null;
  readonly year: number;
  /** A share from 0 to 1, a count, a mean, 1 or 0 for yes or no. */
  readonly value: number | null;
  readonly reason: ValueReason | null;
  /** `null` where there is no value, for a change, and the denominator for a count. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Of the municipality: over so many organisations or entries, of so many asked. */
  readonly known: number;
  readonly asked: number;
  readonly missing: { readonly [why in ReasonCode]?: number };
  /** The year of an earlier cumulative value that was taken over because nothing of the years before is there. */
  readonly takenOver: number | null;
  /** The cells that went in, looked up when they are asked for. */
  readonly from: () => readonly Location[];
}

/** A row of answers that an indicator was read from. */
export interface Part {
  readonly org: string;
  readonly year: number;
  readonly value: RowValue;
}

export const NO_FIGURES = { numerator: null, denominator: null, value: null } as const;

export type Figures = Pick<IndicatorValue, "value" | "reason" | "numerator" | "denominator" | "known" | "asked" | "missing">;

/** The sum of what is known, in pairs; or the reason of the worst part that is not. */
export function addedUp(parts: readonly Part[], isCount: boolean, blame: (part: Part, reason: Reason) => ValueReason): Figures {
  let [numerator, denominator, known, asked] = [0, 0, 0, 0];
  const missing: { [why in ReasonCode]?: number } = {};
  let worst: { readonly part: Part; readonly reason: Reason } | null = null;
  for (const part of parts) {
    const { value } = part;
    if (!value.asked) continue;
    asked++;
    if (value.known) {
      known++;
      numerator += value.numerator;
      denominator += value.denominator;
      continue;
    }
    missing[value.reason.why] = (missing[value.reason.why] ?? 0) + 1;
    if (worst === null || value.reason.rank > worst.reason.rank) worst = { part, reason: value.reason };
  }
  const counts = { known, asked, missing };
  if (known > 0 && (isCount || denominator !== 0)) {
    const value = isCount ? numerator : numerator / denominator;
    return { ...counts, value, reason: null, numerator, denominator: isCount ? null : denominator };
  }
  if (asked === 0) return { ...counts, ...NO_FIGURES, reason: { kind: "nobody-asked" } };
  if (worst !== null && known === 0) return { ...counts, ...NO_FIGURES, reason: blame(worst.part, worst.reason) };
  const of = parts.find(({ value }) => value.asked && value.known);
  const zero: ValueReason = {
    kind: "answer",
    why: "zero-below",
    fields: [],
    org: of?.org ?? "",
    year: of?.year ?? 0,
    orgs: known,
  };
  return { ...counts, ...NO_FIGURES, numerator, denominator, reason: zero };
}
