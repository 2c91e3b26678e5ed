// Evaluates compiled entries over answers: a value or a reason for every organisation and for the municipality, with the cells behind it.

import { POPULATIONS } from "../catalogue/populations.ts";
import type { Slot } from "../notation/bound.ts";
import { BLANK, NOT_APPLICABLE, type Reason, type Row } from "../notation/cell.ts";
import type { CompiledIndicator } from "../notation/compile-indicator.ts";
import type { Period } from "../notation/evaluate.ts";
import { type RowValue, rowReader } from "../notation/total.ts";
import { judgeWindow, windowYears } from "../notation/window.ts";
import type { Location } from "../workbook/location.ts";
import type { CellSource } from "./cell-source.ts";
import type { CompiledItem } from "./compile-entries.ts";
import { addedUp, type Figures, type IndicatorValue, NO_FIGURES, type Part } from "./indicator-value.ts";
import type { ValueReason } from "./value-reason.ts";

export interface EvaluationOptions {
  /** The academic year by the calendar year in which it ends. */
  readonly year: number;
  /** The days of «в периоде». */
  readonly period: Period;
  /** The first year of cumulative values; the year itself where it is absent. */
  readonly since?: number;
  /** Last year's cumulative value, kept from then: asked only where no form of the earlier years is there. */
  readonly earlier?: (item: CompiledItem, org: string | null) => number | null;
}

const isRegister = new Map(POPULATIONS.map(({ code, kind }) => [code, kind === "register"]));

/** Reads an indicator row by row, each organisation and year once, for its own value and for the total. */
class RowParts {
  private readonly known = new Map<string, Part>();

  constructor(
    readonly slots: readonly Slot[],
    private readonly over: CompiledItem["over"],
    private readonly read: (row: Row) => RowValue,
    private readonly source: CellSource,
  ) {}

  private part(org: string, year: number): Part {
    const key = `${year}|${org}`;
    const known = this.known.get(key);
    if (known) return known;
    const made = { org, year, value: this.read(this.source.row(this.slots, year, org)) };
    this.known.set(key, made);
    return made;
  }

  /** Of one organisation, or of all that were asked in each of the years. */
  of(org: string | null, years: readonly number[]): Part[] {
    return years.flatMap((year) =>
      (org === null ? this.source.asked(this.over, year) : [org]).map((one) => this.part(one, year)),
    );
  }
}

/** What a method makes of a row: what does not apply to an organisation is not asked of it. */
const computedRow =
  ({ arguments: named, compute }: Extract<CompiledItem, { kind: "computed" }>) =>
  (row: Row): RowValue => {
    const pair = compute(Object.fromEntries(named.map(([name, slots]) => [name, slots.map((slot) => row[slot] ?? BLANK)])));
    if (!("why" in pair)) return { asked: true, known: true, ...pair };
    return pair === NOT_APPLICABLE ? { asked: false, reason: pair } : { asked: true, known: false, reason: pair };
  };

class Evaluation {
  constructor(
    private readonly source: CellSource,
    private readonly options: EvaluationOptions,
  ) {}

  private blame(slots: readonly Slot[], orgs: number): (part: Part, reason: Reason) => ValueReason {
    return ({ org, year }, reason) => ({
      kind: "answer",
      why: reason.why,
      fields: this.source.blamed(slots, reason, year, org),
      org,
      year,
      orgs,
    });
  }

  /** An organisation by itself is not asked where «где» leaves it out: that is a reason, not a fault. */
  private figures(parts: readonly Part[], slots: readonly Slot[], isCount: boolean, org: string | null): Figures {
    const unknown = parts.filter(({ value }) => value.asked && !value.known).length;
    const figures = addedUp(parts, isCount, this.blame(slots, unknown));
    return org !== null && figures.reason?.kind === "nobody-asked" ? { ...figures, reason: { kind: "not-concerned" } } : figures;
  }

  private made(item: CompiledItem, org: string | null, figures: Figures, more: Partial<IndicatorValue>): IndicatorValue {
    return { item, org, year: this.options.year, takenOver: null, from: () => [], ...figures, ...more };
  }

  private from(slots: readonly Slot[], parts: readonly Part[]): () => readonly Location[] {
    return () => parts.filter(({ value }) => value.asked).flatMap(({ org, year }) => this.source.places(slots, year, org));
  }

  private ofYears(rows: RowParts, isCount: boolean, years: readonly number[], org: string | null) {
    const parts = rows.of(org, years);
    return { parts, figures: this.figures(parts, rows.slots, isCount, org) };
  }

  private counted(item: Extract<CompiledItem, { kind: "counted" }>, rows: RowParts, org: string | null): IndicatorValue {
    const isCount = item.compiled.denominator === null;
    const { year, since = year } = this.options;
    switch (item.years) {
      case "year": {
        const { parts, figures } = this.ofYears(rows, isCount, [year], org);
        return this.made(item, org, figures, { from: this.from(rows.slots, parts) });
      }
      case "cumulative":
        return this.cumulative(item, rows, Math.min(since, year), org);
      case "change": {
        const now = this.ofYears(rows, isCount, [year], org);
        const before = this.ofYears(rows, isCount, [year - 1], org);
        const { known, asked, missing } = now.figures;
        const isKnown = now.figures.value !== null && before.figures.value !== null;
        const value = isKnown ? (now.figures.value ?? 0) - (before.figures.value ?? 0) : null;
        const reason = now.figures.reason ?? before.figures.reason;
        const from = this.from(rows.slots, [...now.parts, ...before.parts]);
        return this.made(item, org, { value, reason, numerator: null, denominator: null, known, asked, missing }, { from });
      }
      default:
        return item.years satisfies never;
    }
  }

  /** Σ over the years from the start on; where no form of the earlier years is there, what was kept of last year comes in its place. */
  private cumulative(
    item: Extract<CompiledItem, { kind: "counted" }>,
    rows: RowParts,
    since: number,
    org: string | null,
  ): IndicatorValue {
    const { year, earlier } = this.options;
    const years = Array.from({ length: year - since + 1 }, (_, i) => since + i);
    const before = years.slice(0, -1);
    const isThere = before.some((one) => rows.slots.some(({ field }) => this.source.hasForm(item.over, one, field.form)));
    const kept = before.length > 0 && !isThere ? (earlier?.(item, org) ?? null) : null;
    const { parts, figures } = this.ofYears(rows, item.compiled.denominator === null, kept === null ? years : [year], org);
    const from = this.from(rows.slots, parts);
    if (kept === null || figures.value === null) return this.made(item, org, figures, { from });
    const value = figures.value + kept;
    return this.made(item, org, { ...figures, value, numerator: value }, { from, takenOver: year - 1 });
  }

  private window(item: Extract<CompiledItem, { kind: "window" }>, rows: readonly RowParts[], org: string): IndicatorValue {
    const { window, works } = item;
    const years = windowYears(window, this.options.year);
    const parts = years.map((year) => rows.flatMap((work) => work.of(org, [year])));
    const held = parts.map((ofYear) =>
      ofYear.map(({ value }) => (value.asked && value.known ? value.numerator : (value.reason ?? 0))),
    );
    const { verdict, met, open } = judgeWindow(window, held);
    const reason: ValueReason | null = verdict === null ? { kind: "undecided", met, open, required: window.required } : null;
    const counts = { known: verdict === null ? 0 : 1, asked: 1, missing: {} };
    const figures = { ...counts, value: verdict, reason, numerator: verdict, denominator: verdict === null ? null : 1 };
    const from = () => works.flatMap(({ slots }) => years.flatMap((year) => this.source.places(slots, year, org)));
    return this.made(item, org, figures, { from });
  }

  /** Of the municipality: the share of the organisations that are decided. */
  private windowTotal(item: Extract<CompiledItem, { kind: "window" }>, values: readonly IndicatorValue[]): IndicatorValue {
    const decided = values.filter(({ value }) => value !== null);
    const met = decided.filter(({ value }) => value === 1).length;
    const counts = { known: decided.length, asked: values.length, missing: {} };
    const [first] = values;
    const from = () => values.flatMap((value) => value.from());
    if (decided.length === 0) {
      return this.made(item, null, { ...counts, ...NO_FIGURES, reason: first?.reason ?? { kind: "nobody-asked" } }, { from });
    }
    const figures = { ...counts, value: met / decided.length, reason: null, numerator: met, denominator: decided.length };
    return this.made(item, null, figures, { from });
  }

  private computed(item: Extract<CompiledItem, { kind: "computed" }>, rows: RowParts, org: string | null): IndicatorValue {
    const parts = rows.of(org, [this.options.year]);
    return this.made(item, org, this.figures(parts, rows.slots, false, org), { from: this.from(rows.slots, parts) });
  }

  valuesOf(item: CompiledItem): IndicatorValue[] {
    const { year, period } = this.options;
    const asked = this.source.asked(item.over, year);
    // A row of a register is a person, a subject or a decision: only the municipality has a value.
    const orgs = isRegister.get(item.over) || item.over === "municipality" ? [] : asked;
    const rowsOf = (compiled: CompiledIndicator) =>
      new RowParts(compiled.slots, item.over, rowReader(compiled, period), this.source);
    switch (item.kind) {
      case "counted": {
        const rows = rowsOf(item.compiled);
        return [...orgs, null].map((org) => this.counted(item, rows, org));
      }
      case "computed": {
        const rows = new RowParts(item.slots, item.over, computedRow(item), this.source);
        return [...orgs, null].map((org) => this.computed(item, rows, org));
      }
      case "window": {
        const rows = item.works.map(rowsOf);
        const values = asked.map((org) => this.window(item, rows, org));
        return [...values, this.windowTotal(item, values)];
      }
      case "refused": {
        const figures = { ...NO_FIGURES, reason: item.reason, known: 0, asked: 0, missing: {} };
        return [this.made(item, null, figures, {})];
      }
      default:
        return item satisfies never;
    }
  }
}

/** In the order of the items; of each first the organisations in the order in which they were asked, then the municipality. */
export function evaluateEntries(
  items: readonly CompiledItem[],
  source: CellSource,
  options: EvaluationOptions,
): IndicatorValue[] {
  const evaluation = new Evaluation(source, options);
  return items.flatMap((item) => evaluation.valuesOf(item));
}
