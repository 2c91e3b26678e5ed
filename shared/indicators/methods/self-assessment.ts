// Self-assessment of the management cycle: 2 a document is there, 1 in part, 0 none; of the most that the stages answered could give.

import { BLANK, type Cell, isReason, NOT_APPLICABLE, type Reason, worse } from "../../notation/cell.ts";
import type { Pair } from "./pair.ts";

const MOST = 2;

/**
 * A stage that is left blank is not counted, neither as 0 nor as answered; where none is answered the assessment is not known.
 * Source: stages of the cycle in the orders of Zelenchuksky (No. 28 of 10.02.2021) and Leninsk-Kuznetsky; the points are an assumption.
 */
export function selfAssessment(stages: readonly Cell[]): Pair | Reason {
  let [points, answered] = [0, 0];
  let reason: Reason | null = null;
  for (const stage of stages) {
    if (stage === NOT_APPLICABLE) continue;
    if (isReason(stage)) {
      reason = worse(reason, stage);
      continue;
    }
    points += Number(stage);
    answered++;
  }
  if (reason !== null && reason !== BLANK) return reason;
  return answered === 0 ? (reason ?? NOT_APPLICABLE) : { numerator: points, denominator: MOST * answered };
}
