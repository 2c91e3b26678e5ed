// The mean of a kindergarten's areas on a scale, weighted by its children in the total of the municipality.

import { type Cell, isReason, NOT_APPLICABLE, type Reason, worse } from "../../notation/cell.ts";
import type { Pair } from "./pair.ts";

/**
 * `scores`: 1 to 5, one for each area that applies. A kindergarten's own figure is the plain mean; the municipality's is Σ mean·children
 * ÷ Σ children. Source: scales of preschool quality (МКДО) in order No. 362 of 15.09.2020 of Petrozavodsk, which names no weights.
 */
export function meanOfAreas(scores: readonly Cell[], children: Cell): Pair | Reason {
  let [sum, count] = [0, 0];
  let reason: Reason | null = isReason(children) ? children : null;
  for (const score of scores) {
    if (score === NOT_APPLICABLE) continue;
    if (isReason(score)) reason = worse(reason, score);
    else {
      sum += Number(score);
      count++;
    }
  }
  if (reason !== null) return reason;
  if (count === 0 || children === 0) return NOT_APPLICABLE;
  return { numerator: (sum / count) * Number(children), denominator: Number(children) };
}
