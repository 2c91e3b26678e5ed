// The share of «yes» in a checklist, of the questions that apply.

import { type Cell, isReason, NOT_APPLICABLE, type Reason, worse } from "../../notation/cell.ts";
import type { Pair } from "./pair.ts";

/**
 * `answers`: 1 yes, 0 no; what does not apply drops out of both figures, and where nothing applies there is no share. A question
 * without an answer leaves the share unknown. Source: checklists of Petrozavodsk (order No. 362 of 15.09.2020) and Leninsk-Kuznetsky.
 */
export function checklistShare(answers: readonly Cell[]): Pair | Reason {
  let [yes, applying] = [0, 0];
  let reason: Reason | null = null;
  for (const answer of answers) {
    if (answer === NOT_APPLICABLE) continue;
    if (isReason(answer)) reason = worse(reason, answer);
    else {
      yes += Number(answer);
      applying++;
    }
  }
  if (reason !== null) return reason;
  return applying === 0 ? NOT_APPLICABLE : { numerator: yes, denominator: applying };
}
