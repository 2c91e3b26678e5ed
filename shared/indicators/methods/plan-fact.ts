// A figure of a programme against its plan.

export interface PlanFact {
  readonly percent: number;
  /** Whether the plan is met: reached or exceeded where more is better, not exceeded where less is. */
  readonly met: boolean;
}

/** `null` for a plan of 0, of which there is no percent. Source: programme indicators of order No. 28 of 10.02.2021 of Zelenchuksky. */
export function planFact(plan: number, fact: number, better: "more" | "less"): PlanFact | null {
  if (plan === 0) return null;
  return { percent: (100 * fact) / plan, met: better === "more" ? fact >= plan : fact <= plan };
}
