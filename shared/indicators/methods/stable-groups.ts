// Schools whose results are in the best, or the lowest, quarter three years running.

export type StableGroup = "stable high" | "stable low" | "neither" | "too few years";

/**
 * `quarters`: of each year, 1 the best and 4 the lowest; `null` for a year without results, which is no reason to call a school stable.
 * Source: «стабильно высокие и низкие результаты» of the order of Leninsk-Kuznetsky, which gives no bounds: three years is an assumption.
 */
export function stableGroup(quarters: readonly (number | null)[]): StableGroup {
  if (quarters.length < 3 || quarters.includes(null)) return "too few years";
  if (quarters.every((quarter) => quarter === 1)) return "stable high";
  return quarters.every((quarter) => quarter === 4) ? "stable low" : "neither";
}
