// Compiles the entries of an order: every value of every entry, for every member of its axes, ready to be evaluated over answers.

import { axisOf } from "../catalogue/axes.ts";
import type { CountedIndicator, Indicator, MethodIndicator, Shown, Window, YearsCounted } from "../catalogue/indicator.ts";
import type { PopulationCode } from "../catalogue/populations.ts";
import type { Members } from "../notation/bind.ts";
import type { Slot } from "../notation/bound.ts";
import type { Reason } from "../notation/cell.ts";
import { type CompiledIndicator, compileIndicator } from "../notation/compile-indicator.ts";
import type { FieldCatalogue } from "../notation/known-fields.ts";
import { type ArgumentCells, METHODS_IN_NOTATION, METHODS_OF_ANSWERS } from "./methods/method-table.ts";
import type { Pair } from "./methods/pair.ts";
import type { ValueReason } from "./value-reason.ts";

/** What tells one value of an order from another. */
export interface ItemName {
  readonly code: string;
  readonly part: string | null;
  /** The order's direction; `null` for what belongs to the whole system. */
  readonly direction: string | null;
  readonly over: PopulationCode;
  readonly members: Members;
  /** Which of several figures of a method: `quality`; blank where there is one. */
  readonly measure: string;
  readonly shown: Shown;
  readonly unit: string | null;
  readonly better: "more" | "less" | "neither" | null;
}

export type CompiledItem = ItemName &
  (
    | { readonly kind: "counted"; readonly years: YearsCounted; readonly compiled: CompiledIndicator }
    | { readonly kind: "window"; readonly window: Window; readonly works: readonly CompiledIndicator[] }
    | {
        readonly kind: "computed";
        readonly slots: readonly Slot[];
        /** Slots of each argument, in the order of the members. */
        readonly arguments: readonly (readonly [name: string, slots: readonly number[]])[];
        readonly compute: (of: ArgumentCells) => Pair | Reason;
      }
    | { readonly kind: "refused"; readonly reason: ValueReason }
  );

/** Shown as a number where nothing is divided or one kind of thing is divided by another; a count of rows as a share. */
function shownOf({ shown, denominator, window }: CountedIndicator): Shown {
  return shown ?? (window ? "criterion" : denominator === undefined ? "number" : "share");
}

export interface EntryIndicator {
  readonly direction: string | null;
  /** What the order counts, in its table's word. */
  readonly unit: string | null;
  readonly indicator: Indicator;
}

function nameOf({ direction, unit, indicator }: EntryIndicator, more: Partial<ItemName> = {}): ItemName {
  return {
    code: indicator.code,
    part: indicator.part ?? null,
    direction,
    over: indicator.over,
    members: {},
    measure: "",
    shown: "share",
    unit: unit ?? null,
    better: indicator.better ?? null,
    ...more,
  };
}

function countedItems(
  of: EntryIndicator,
  indicator: CountedIndicator,
  measure: string,
  catalogue: FieldCatalogue,
): CompiledItem[] {
  const shown = shownOf(indicator);
  const compiled = compileIndicator(indicator, catalogue);
  if (!compiled.ok) {
    const isOwnList = compiled.found.fault.code === "axis-without-members" && "method" in of.indicator;
    if (isOwnList)
      return [
        { ...nameOf(of, { measure, shown }), kind: "refused", reason: { kind: "list-empty", method: of.indicator.method } },
      ];
    return [{ ...nameOf(of, { measure, shown }), kind: "refused", reason: { kind: "record-fault", found: compiled.found } }];
  }
  const { window } = indicator;
  // The works of a window are members of its axes: together they are one criterion.
  if (window) return [{ ...nameOf(of, { measure, shown }), kind: "window", window, works: compiled.instances }];
  return compiled.instances.map((one) => ({
    ...nameOf(of, { measure, shown, members: one.members }),
    kind: "counted",
    years: indicator.years ?? "year",
    compiled: one,
  }));
}

/** `[cycle_stage.{n}]`: the code of an argument that is one field, whatever kind of answer it has. */
const ONE_FIELD = /^\s*\[([^[\]]+)\]\s*$/;

/** The codes that an argument means: a hole that only the municipality's own list fills means all its members. */
function codesOf(text: string, catalogue: FieldCatalogue): readonly string[] {
  const code = ONE_FIELD.exec(text)?.[1]?.trim();
  if (code === undefined) return [];
  const holes = [...code.matchAll(/\{([^}]*)\}/g)].map(([, axis]) => axis ?? "");
  if (holes.length === 0) return catalogue.field(code) ? [code] : [];
  const known = holes.map((axis) => axisOf(axis)?.members.map((member) => member.code));
  return catalogue.matching(code.replace(/\{[^}]*\}/g, "*")).flatMap((field) => {
    const fits = known.every((members) => members === undefined || members.some((member) => field.code.includes(member)));
    return fits ? [field.code] : [];
  });
}

function computedItem(of: EntryIndicator, indicator: MethodIndicator, catalogue: FieldCatalogue): CompiledItem {
  const method = METHODS_OF_ANSWERS[indicator.method];
  const name = nameOf(of, { shown: method?.shown ?? "share" });
  if (method === undefined) return { ...name, kind: "refused", reason: { kind: "method-unbuilt", method: indicator.method } };
  const slots: Slot[] = [];
  const named: (readonly [string, readonly number[]])[] = [];
  for (const [argument, text] of Object.entries(indicator.arguments ?? {})) {
    const fields = codesOf(text, catalogue).flatMap((code) => catalogue.field(code) ?? []);
    if (fields.length === 0) return { ...name, kind: "refused", reason: { kind: "list-empty", method: indicator.method } };
    named.push([argument, fields.map((field) => slots.push({ field, back: 0 }) - 1)]);
  }
  return { ...name, kind: "computed", slots, arguments: named, compute: method.compute };
}

function itemsOf(of: EntryIndicator, catalogue: FieldCatalogue): CompiledItem[] {
  const { indicator } = of;
  if ("numerator" in indicator) return countedItems(of, indicator, "", catalogue);
  const inNotation = METHODS_IN_NOTATION[indicator.method];
  if (inNotation === undefined) return [computedItem(of, indicator, catalogue)];
  const { method: _, arguments: texts = {}, axes = {}, ...base } = indicator;
  return inNotation(texts).flatMap(({ name, ...amounts }) => {
    const text = [amounts.numerator, amounts.denominator, base.where].join(" ");
    const used = Object.fromEntries(Object.entries(axes).filter(([axis]) => text.includes(`{${axis}}`)));
    return countedItems(of, { ...base, ...amounts, axes: used }, name, catalogue);
  });
}

export const compileEntries = (indicators: readonly EntryIndicator[], catalogue: FieldCatalogue): readonly CompiledItem[] =>
  indicators.flatMap((one) => itemsOf(one, catalogue));

/** `subject=ru, stage=final`; with the figure of a method: `vpr_work=vpr4_ru, measure=quality`. Blank where there is one value. */
export function breakdownOf({ members, measure }: Pick<ItemName, "members" | "measure">): string {
  const parts = Object.entries(members).map(([axis, member]) => `${axis}=${member}`);
  return [...parts, ...(measure === "" ? [] : [`measure=${measure}`])].join(", ");
}
