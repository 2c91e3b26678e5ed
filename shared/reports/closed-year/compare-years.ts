// Closed years beside a later one: who entered and left the list of low-result schools, and what of the ground is another.

import { type ListMoves, listMoves } from "../../identification/list-moves.ts";
import type { ClosedYear } from "./closed-year.ts";

/** A part of the ground that two years do not share; their lists then differ for that reason too. */
export type Difference =
  | { readonly kind: "order"; readonly before: string; readonly now: string }
  | { readonly kind: "methods"; readonly before: string; readonly now: string }
  | { readonly kind: "setting"; readonly setting: string; readonly before: string; readonly now: string }
  | { readonly kind: "threshold"; readonly criterion: string; readonly before: string; readonly now: string }
  | { readonly kind: "assumption"; readonly id: string; readonly before: string; readonly now: string };

export interface YearStep {
  readonly before: ClosedYear;
  readonly now: ClosedYear;
  readonly moves: ListMoves;
  /** Schools that are in one of the two years only: they neither enter nor leave. */
  readonly notInBoth: readonly string[];
  readonly differences: readonly Difference[];
}

export const LISTED = "low-result";

const listedIn = ({ schools }: ClosedYear): readonly string[] =>
  schools.filter(({ verdict }) => verdict === LISTED).map(({ id }) => id);
const plain = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value ?? null));
const orderName = ({ order }: ClosedYear): string => (order === null ? "—" : `№ ${order.number}, ${order.date}`);

/** The year itself is another every year. */
const PASSING: readonly string[] = ["identificationYear", "lowPercents"];

function differing<Key extends string>(
  before: { readonly [key: string]: unknown },
  now: { readonly [key: string]: unknown },
  difference: (key: string, before: string, now: string) => Difference & { readonly kind: Key },
): readonly Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return keys
    .filter((key) => plain(before[key]) !== plain(now[key]))
    .map((key) => difference(key, plain(before[key]), plain(now[key])));
}

const without = (settings: ClosedYear["settings"]) =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !PASSING.includes(key)));
const choicesOf = ({ assumptions }: ClosedYear) =>
  Object.fromEntries(assumptions.map(({ id, standard, chosen }) => [id, chosen ?? standard]));

function differencesOf(before: ClosedYear, now: ClosedYear): readonly Difference[] {
  return [
    ...(orderName(before) === orderName(now) ? [] : [{ kind: "order", before: orderName(before), now: orderName(now) } as const]),
    ...(before.methods === now.methods ? [] : [{ kind: "methods", before: before.methods, now: now.methods } as const]),
    ...differing(without(before.settings), without(now.settings), (setting, was, is) => ({
      ...{ kind: "setting", setting, before: was, now: is },
    })),
    ...differing(before.thresholds, now.thresholds, (criterion, was, is) => ({
      ...{ kind: "threshold", criterion, before: was, now: is },
    })),
    ...differing(choicesOf(before), choicesOf(now), (id, was, is) => ({ ...{ kind: "assumption", id, before: was, now: is } })),
  ];
}

function step(before: ClosedYear, now: ClosedYear): YearStep {
  const [was, is] = [before, now].map(({ schools }) => new Set(schools.map(({ id }) => id)));
  const inBoth = now.schools.map(({ id }) => id).filter((id) => was?.has(id));
  const all = [...new Set([...before.schools, ...now.schools].map(({ id }) => id))];
  return {
    before,
    now,
    moves: listMoves(listedIn(before), listedIn(now), inBoth),
    notInBoth: all.filter((id) => !(was?.has(id) && is?.has(id))),
    differences: differencesOf(before, now),
  };
}

/** Years in the order of time, each against the one before it. */
export function compareYears(years: readonly ClosedYear[]): readonly YearStep[] {
  const inOrder = [...years].sort((a, b) => (a.year < b.year ? -1 : 1));
  return inOrder.slice(1).map((now, index) => step(inOrder[index] as ClosedYear, now));
}
