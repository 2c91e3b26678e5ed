// Whether a figure is worse than its norm, near it, or no worse; and with numbers of pupils, whether that is certain.

import { type ShareInterval, shareInterval } from "../../statistics/share-interval.ts";

/** Binary noise: 0.6 - 0.03 is not quite 0.57. */
const NOISE = 1e-9;

export type RiskZone = "none" | "border" | "risk";

/**
 * Worse than `norm` by at most `marginPercent` percent of it is border, by more is risk.
 * Source: «зоны риска» as deviation from a norm or from the mean of the region (order No. 19 of 25.01.2025 of Botlikh district, which
 * gives no bounds); the margin of 5% from the levels of tasks in the federal recommendations on analysing ВПР of 2026 (60 ± 3, 30 ± 1.5).
 */
export function riskZone(value: number, norm: number, better: "more" | "less", marginPercent: number): RiskZone {
  const worseBy = better === "more" ? norm - value : value - norm;
  if (worseBy <= NOISE * norm) return "none";
  return worseBy <= (marginPercent / 100 + NOISE) * norm ? "border" : "risk";
}

export type CertainZone = "none" | "possible" | "certain";

/**
 * The zone of a share that was counted on pupils: certain only where the whole 95% interval is on the worse side of the norm,
 * possible where only the share itself is. `null` where nobody was counted.
 */
export function certainRiskZone(
  count: number,
  total: number,
  norm: number,
  better: "more" | "less",
): { readonly interval: ShareInterval; readonly zone: CertainZone } | null {
  const interval = shareInterval(count, total);
  if (!interval) return null;
  const { share, lower, upper } = interval;
  const isWorse = better === "more" ? share < norm - NOISE : share > norm + NOISE;
  const isCertain = better === "more" ? upper < norm - NOISE : lower > norm + NOISE;
  return { interval, zone: !isWorse ? "none" : isCertain ? "certain" : "possible" };
}
