// Names the cells behind broken rules: the smallest sets of cells whose change makes every rule hold, the likeliest first.
// Source of the principle: I. P. Fellegi, D. Holt, «A Systematic Approach to Automatic Edit and Imputation», JASA 71 (1976).

import type { FieldKey, LinearCheck, RuleInstance } from "../notation/linear-check.ts";
import { outcomeOf } from "./evaluate-instance.ts";
import { feasibleRanges, type ValueRange } from "./feasibility.ts";
import { fitLikelihood, slipLikelihood } from "./likelihood.ts";

/** A set of cells that could be wrong together. */
export interface Explanation {
  readonly keys: readonly FieldKey[];
  /** For a single cell: the value that the rules demand, where they demand one. */
  readonly demanded: number | null;
  readonly likelihood: number;
}

/** One fault: the rules that it breaks, and the smallest sets of cells that explain them all. */
export interface Fault {
  readonly broken: readonly RuleInstance[];
  /** All of the same, smallest size; the likeliest first. Empty where no set up to the search's size explains everything. */
  readonly explanations: readonly Explanation[];
}

export interface Evidence {
  readonly valueOf: (key: FieldKey) => number | null;
  /** What other figures lead one to expect of the cell; `null` where nothing does. */
  readonly expectedOf: (key: FieldKey) => number | null;
  /** How far from it a right value usually lies; without it, a common share of the expected value. */
  readonly spreadOf?: (key: FieldKey) => number | null;
  /** Whether the cell is the school's to change now: last year's are not. */
  readonly isOpen: (key: FieldKey) => boolean;
  /** Rules that only doubt, of a cell: a correction that settles a doubt is likelier, one that raises a doubt is less so. */
  readonly doubtsOf?: (key: FieldKey) => readonly RuleInstance[];
}

const MOST_CELLS = 3;
/** Pairs and triples are looked for only among so many cells: the ones with the most broken rules. */
const WIDEST_SEARCH = { 2: 40, 3: 14 } as const;

const checkKeys = ({ left, right }: LinearCheck): FieldKey[] => [...left.terms, ...right.terms].map(({ key }) => key);

// Rules are compiled once and asked for their cells over and over.
const KEYS = new WeakMap<RuleInstance, readonly FieldKey[]>();

/** Every cell that an instance speaks of, each once. */
export function instanceKeys(instance: RuleInstance): readonly FieldKey[] {
  const known = KEYS.get(instance);
  if (known) return known;
  const keys = [...new Set([...checkKeys(instance.check), ...instance.conditions.flatMap(checkKeys)])];
  KEYS.set(instance, keys);
  return keys;
}

// One list of rules speaks of many schools.
const BY_KEY = new WeakMap<readonly RuleInstance[], ReadonlyMap<FieldKey, readonly RuleInstance[]>>();

/** The instances that speak of each cell, in their order. */
export function instancesByKey(instances: readonly RuleInstance[]): ReadonlyMap<FieldKey, readonly RuleInstance[]> {
  const known = BY_KEY.get(instances);
  if (known) return known;
  const byKey = new Map<FieldKey, RuleInstance[]>();
  for (const instance of instances) {
    for (const key of instanceKeys(instance)) {
      const list = byKey.get(key);
      if (list) list.push(instance);
      else byKey.set(key, [instance]);
    }
  }
  BY_KEY.set(instances, byKey);
  return byKey;
}

/** Broken instances that share an open cell belong to one fault. */
function connected(broken: readonly RuleInstance[], isOpen: Evidence["isOpen"]): RuleInstance[][] {
  const groups: { keys: Set<FieldKey>; instances: RuleInstance[] }[] = [];
  for (const instance of broken) {
    const keys = new Set(instanceKeys(instance).filter(isOpen));
    const touching = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const merged = { keys, instances: [instance] };
    for (const group of touching) {
      for (const key of group.keys) merged.keys.add(key);
      merged.instances.unshift(...group.instances);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.map(({ instances }) => instances);
}

/** How much a doubt that a correction settles, or raises, weighs. */
const DOUBT = 1.5;

function doubtsSettled(key: FieldKey, value: number, evidence: Evidence): number {
  const isDoubted = (instance: RuleInstance, valueAt: Evidence["valueOf"]) => outcomeOf(instance, valueAt) === "broken";
  const corrected = (other: FieldKey) => (other === key ? value : evidence.valueOf(other));
  return (evidence.doubtsOf?.(key) ?? []).reduce(
    (sum, instance) => sum + DOUBT * (Number(isDoubted(instance, evidence.valueOf)) - Number(isDoubted(instance, corrected))),
    0,
  );
}

/** The lowest that one rule which happens to hold can weigh. */
const LEAST_LUCK = -2;

/**
 * Were the cell so much too small, then its other parts would hardly fit into it either: each rule that holds all the same, and that
 * the correction only makes easier, speaks against the cell. Likewise for a cell that is too great.
 */
function luckNeeded(key: FieldKey, value: number, typed: number, others: readonly RuleInstance[]): number {
  const [small, great] = [Math.min(typed, value) + 1, Math.max(typed, value) + 1];
  const growth = Math.sign(value - typed);
  const eased = others.filter(({ check: { left, operator, right }, conditions }) => {
    const sign = operator === "<=" || operator === "<" ? -1 : operator === ">=" || operator === ">" ? 1 : 0;
    const weight = (side: typeof left) => side.terms.reduce((sum, term) => sum + (term.key === key ? term.coefficient : 0), 0);
    const hasParts = left.terms.length > 0 && right.terms.length > 0;
    return conditions.length === 0 && hasParts && sign * growth * (weight(left) - weight(right)) > 0;
  });
  return eased.length * Math.max(LEAST_LUCK, Math.log(small / great));
}

/** The value in the ranges that a person is likeliest to have meant, and how likely that is. */
function bestValue(key: FieldKey, ranges: readonly ValueRange[], evidence: Evidence): { value: number; likelihood: number } {
  const typed = evidence.valueOf(key) ?? 0;
  const expected = evidence.expectedOf(key);
  const clamp = (value: number, { least, greatest }: ValueRange) => Math.min(greatest, Math.max(least, value));
  const candidates = ranges.flatMap((range) => {
    const points = [clamp(typed, range), ...(expected === null ? [] : [clamp(Math.round(expected), range)])];
    // The value itself read with the usual slips undone.
    const digits = String(Math.abs(typed));
    for (let i = 0; i + 1 < digits.length; i++) {
      points.push(Number(digits.slice(0, i) + (digits[i + 1] ?? "") + (digits[i] ?? "") + digits.slice(i + 2)));
    }
    for (let i = 0; i < digits.length; i++) points.push(Number(digits.slice(0, i) + digits.slice(i + 1)));
    points.push(typed * 10, typed / 10, -typed);
    return points.filter((value) => Number.isInteger(value) && value >= range.least && value <= range.greatest);
  });
  const fitOf = (value: number) => fitLikelihood(value, expected, evidence.spreadOf?.(key));
  const scored = [...new Set(candidates)].map((value) => ({
    value,
    likelihood: slipLikelihood(value, typed) + fitOf(value) - fitOf(typed) + doubtsSettled(key, value, evidence),
  }));
  return scored.reduce((best, each) => (each.likelihood > best.likelihood ? each : best), {
    value: typed,
    likelihood: Number.NEGATIVE_INFINITY,
  });
}

function combinations(keys: readonly FieldKey[], size: number): FieldKey[][] {
  if (size === 0) return [[]];
  return keys.flatMap((key, i) => combinations(keys.slice(i + 1), size - 1).map((rest) => [key, ...rest]));
}

function explanationsOfSize(
  size: number,
  candidates: readonly FieldKey[],
  broken: readonly RuleInstance[],
  touching: (keys: readonly FieldKey[]) => readonly RuleInstance[],
  evidence: Evidence,
): Explanation[] {
  return combinations(candidates, size).flatMap((keys): Explanation[] => {
    // Every broken rule must speak of one of the cells, or changing them cannot mend it.
    if (!broken.every((instance) => instanceKeys(instance).some((key) => keys.includes(key)))) return [];
    const instances = touching(keys);
    if (size === 1) {
      const [key = ""] = keys;
      const ranges = feasibleRanges(keys, instances, evidence.valueOf);
      if (ranges.length === 0) return [];
      const { value, likelihood: ofValue } = bestValue(key, ranges, evidence);
      const holding = instances.filter((instance) => !broken.includes(instance));
      const likelihood = ofValue + luckNeeded(key, value, evidence.valueOf(key) ?? 0, holding);
      const [only] = ranges;
      const isDemanded = ranges.length === 1 && only?.least === only?.greatest;
      return [{ keys, demanded: isDemanded ? value : null, likelihood }];
    }
    const ordered = keys.map((key) => [key, ...keys.filter((other) => other !== key)]);
    const ranges = ordered.map((order) => feasibleRanges(order, instances, evidence.valueOf));
    if (ranges.some((each) => each.length === 0)) return [];
    const likelihood = keys.reduce((sum, key, i) => sum + bestValue(key, ranges[i] ?? [], evidence).likelihood, 0);
    return [{ keys, demanded: null, likelihood }];
  });
}

/**
 * `all`: every instance that applies to the submission; `broken`: those of them that do not hold. Each fault is explained by the
 * smallest sets of up to three cells that leave all other rules whole, else that mend at least the broken ones; failing that, its
 * rules are explained one by one.
 */
export function explainFaults(all: readonly RuleInstance[], broken: readonly RuleInstance[], evidence: Evidence): Fault[] {
  const byKey = instancesByKey(all);
  const touching = (keys: readonly FieldKey[]): readonly RuleInstance[] => {
    const [key = "", ...more] = keys;
    const own = byKey.get(key) ?? [];
    return more.length === 0 ? own : [...new Set([...own, ...more.flatMap((other) => byKey.get(other) ?? [])])];
  };
  const explain = (group: readonly RuleInstance[], speaking: typeof touching): Explanation[] => {
    const weight = new Map<FieldKey, number>();
    for (const instance of group) {
      for (const key of instanceKeys(instance)) if (evidence.isOpen(key)) weight.set(key, (weight.get(key) ?? 0) + 1);
    }
    const candidates = [...weight].sort((a, b) => b[1] - a[1]).map(([key]) => key);
    for (let size = 1; size <= MOST_CELLS; size++) {
      const among = size === 1 ? candidates : candidates.slice(0, WIDEST_SEARCH[size as 2 | 3]);
      const explanations = explanationsOfSize(size, among, group, speaking, evidence);
      if (explanations.length > 0) return explanations.sort((a, b) => b.likelihood - a.likelihood);
    }
    return [];
  };
  return connected(broken, evidence.isOpen).flatMap((group): Fault[] => {
    const explanations = explain(group, touching);
    if (explanations.length > 0) return [{ broken: group, explanations }];
    // Cells that no broken rule speaks of must change as well: the broken rules alone say where to begin.
    const alone = explain(group, () => group).map((each) => ({ ...each, demanded: null }));
    if (alone.length > 0 || group.length === 1) return [{ broken: group, explanations: alone }];
    return group.map((instance) => ({ broken: [instance], explanations: explain([instance], touching) }));
  });
}
