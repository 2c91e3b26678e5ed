// In how many of which years, or works, a condition must have held. What is not known stays open, and may leave the whole undecided.

import type { Window } from "../catalogue/indicator.ts";
import { isReason, NOT_APPLICABLE, type Reason } from "./cell.ts";

/** The academic years of a window, by the calendar years in which they end. */
export function windowYears({ span, includesIdentificationYear }: Window, identificationYear: number): number[] {
  const last = includesIdentificationYear ? identificationYear : identificationYear - 1;
  return Array.from({ length: span }, (_, i) => last - span + 1 + i);
}

export interface WindowJudgement {
  /** `null`: what is missing decides. */
  readonly verdict: 1 | 0 | null;
  readonly met: number;
  readonly open: number;
}

const isOpen = (held: number | Reason): boolean => isReason(held) && held !== NOT_APPLICABLE;

/** A year counts once, however many of its works meet the condition. */
function ofYear(works: readonly (number | Reason)[]): number | Reason {
  if (works.includes(1)) return 1;
  return works.find(isOpen) ?? (works.some((held) => held === 0) ? 0 : NOT_APPLICABLE);
}

/** `held`: by year, by work, whether the condition held (1 or 0), or why that is not known. */
export function judgeWindow({ required, per }: Window, held: readonly (readonly (number | Reason)[])[]): WindowJudgement {
  const all = per === "work" ? held.flat() : held.map(ofYear);
  const met = all.filter((one) => one === 1).length;
  const open = all.filter(isOpen).length;
  return { verdict: met >= required ? 1 : met + open >= required ? null : 0, met, open };
}
