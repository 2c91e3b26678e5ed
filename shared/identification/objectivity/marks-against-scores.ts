// Sign B of the federal algorithm: pupils with better marks in the journal have lower primary scores.

import { type RankAgreement, rankAgreement } from "../../statistics/rank-agreement.ts";

/** The tie-corrected coefficient decides: the letter's printed formula can differ from it in sign, and marks are full of ties. */
export const ranksDisagree = ({ spearman }: Pick<RankAgreement, "spearman">): boolean => spearman < 0;

/**
 * `journal[i]` and `scores[i]`: the mark in the journal and the primary score of one pupil; a pupil without one of them is left out
 * by the caller. `null` for fewer than three pupils, or where all have the same mark or the same score.
 * Source: «Математический алгоритм маркировки ОО», r_s < 0.
 */
export function marksAgainstScores(
  journal: readonly number[],
  scores: readonly number[],
): (RankAgreement & { readonly holds: boolean }) | null {
  const found = rankAgreement(journal, scores);
  return found && { ...found, holds: ranksDisagree(found) };
}
