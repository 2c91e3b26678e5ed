// Where indicators read: the store of observations with the derived fields on top, each worked out once for a school and year.

import type { PopulationCode } from "../catalogue/populations.ts";
import type { Slot } from "../notation/bound.ts";
import { type Cell, isReason, NOT_APPLICABLE, type Reason, type Row, worse, ZERO_BELOW } from "../notation/cell.ts";
import { type CompiledIndicator, type CompiledRecord, compileIndicator } from "../notation/compile-indicator.ts";
import { type Period, type Reading, readAmount } from "../notation/evaluate.ts";
import { type FieldCatalogue, fieldCatalogue, type KnownField } from "../notation/known-fields.ts";
import type { ObservationStore } from "../observations/observation-store.ts";
import type { Location } from "../workbook/location.ts";
import type { DerivedField } from "./derived-fields.ts";

interface CompiledField {
  readonly field: KnownField;
  readonly parts: readonly CompiledIndicator[];
}

export interface DerivedCatalogue {
  readonly catalogue: FieldCatalogue;
  readonly derived: ReadonlyMap<string, CompiledField>;
  /** Records whose text has a fault, and fields that refer to one another in a circle. */
  readonly faults: readonly { readonly field: string; readonly found: Extract<CompiledRecord, { ok: false }>["found"] }[];
}

/** The codes on the way from a field back to itself; `null` where it does not come back. */
function circleFrom(start: string, derived: ReadonlyMap<string, CompiledField>): readonly string[] | null {
  const walk = (code: string, path: readonly string[]): readonly string[] | null => {
    for (const { slots } of derived.get(code)?.parts ?? []) {
      for (const { field, back } of slots) {
        if (back === 1 || !derived.has(field.code)) continue;
        if (field.code === start) return [...path, code, start];
        const found = path.includes(field.code) ? null : walk(field.code, [...path, code]);
        if (found) return found;
      }
    }
    return null;
  };
  return walk(start, []);
}

/** `fields`: of the forms; a derived field may name them and other derived fields. */
export function derivedCatalogue(fields: readonly KnownField[], records: readonly DerivedField[]): DerivedCatalogue {
  const catalogue = fieldCatalogue([...fields, ...records.map(({ field }) => field)]);
  const faults: { field: string; found: DerivedCatalogue["faults"][number]["found"] }[] = [];
  const derived = new Map<string, CompiledField>();
  for (const { field, parts } of records) {
    const compiled = parts.map((part) => compileIndicator({ code: field.code, over: field.of, ...part }, catalogue));
    for (const one of compiled) if (!one.ok) faults.push({ field: field.code, found: one.found });
    derived.set(field.code, { field, parts: compiled.flatMap((one) => (one.ok ? one.instances : [])) });
  }
  for (const code of derived.keys()) {
    const path = circleFrom(code, derived);
    const fault = { code: "circle", facts: { path: path ?? [] }, position: 0, length: 0 } as const;
    if (path) faults.push({ field: code, found: { column: "numerator", fault } });
  }
  const isBad = new Set(faults.map(({ field }) => field));
  return { catalogue, derived: new Map([...derived].filter(([code]) => !isBad.has(code))), faults };
}

const NO_PERIOD: Period = { from: "", to: "" };

interface ReadableField {
  readonly slots: readonly Slot[];
  readonly over: Reading;
  readonly under: Reading | null;
}

export class CellSource {
  private readonly known = new Map<string, Cell>();
  private readonly readings = new Map<string, readonly ReadableField[]>();

  constructor(
    private readonly store: ObservationStore,
    private readonly derived: ReadonlyMap<string, CompiledField>,
    period: Period = NO_PERIOD,
  ) {
    for (const [code, { parts }] of derived) {
      const readable = parts.map(({ slots, numerator, denominator }) => ({
        slots,
        over: readAmount(numerator, period),
        under: denominator === null ? null : readAmount(denominator, period),
      }));
      this.readings.set(code, readable);
    }
  }

  asked(of: PopulationCode, year: number): readonly string[] {
    return this.store.asked(of, year);
  }

  hasForm(of: PopulationCode, year: number, form: string): boolean {
    return this.store.hasForm(of, year, form);
  }

  /** The least share of the parts; a part that does not apply drops out, one that is not known leaves the whole unknown. */
  private derive(parts: readonly ReadableField[], year: number, org: string): Cell {
    let least: number | null = null;
    let reason: Reason | null = null;
    for (const part of parts) {
      const row = this.row(part.slots, year, org);
      const over = part.over(row);
      const under = part.under === null ? 1 : part.under(row);
      // A work that nobody wrote says nothing of the school.
      if (over === NOT_APPLICABLE || under === NOT_APPLICABLE || (under === 0 && parts.length > 1)) continue;
      if (typeof over !== "number") reason = worse(reason, over);
      else if (typeof under !== "number") reason = worse(reason, under);
      else if (under === 0) reason = worse(reason, ZERO_BELOW);
      else least = Math.min(least ?? Number.POSITIVE_INFINITY, over / under);
    }
    return reason ?? least ?? NOT_APPLICABLE;
  }

  cell(field: KnownField, year: number, org: string): Cell {
    const parts = this.readings.get(field.code);
    if (parts === undefined) return this.store.cell(field, year, org);
    const key = `${field.code}|${year}|${org}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = this.derive(parts, year, org);
    this.known.set(key, made);
    return made;
  }

  row(slots: readonly Slot[], year: number, org: string): Row {
    return slots.map(({ field, back }) => this.cell(field, year - back, org));
  }

  /** The cells behind a row: of a derived field, those behind it. */
  places(slots: readonly Slot[], year: number, org: string): Location[] {
    return slots.flatMap(({ field, back }) => {
      const compiled = this.derived.get(field.code);
      if (compiled) return compiled.parts.flatMap((part) => this.places(part.slots, year - back, org));
      return this.store.place(field, year - back, org) ?? [];
    });
  }

  /** The fields for whose sake a row has the reason: of a derived field, those behind it. */
  blamed(slots: readonly Slot[], reason: Reason, year: number, org: string): KnownField[] {
    const all = slots.flatMap(({ field, back }) => {
      const cell = this.cell(field, year - back, org);
      if (!isReason(cell) || cell !== reason) return [];
      const compiled = this.derived.get(field.code);
      const behind = compiled?.parts.flatMap((part) => this.blamed(part.slots, reason, year - back, org)) ?? [];
      return behind.length > 0 ? behind : [field];
    });
    return [...new Set(all)];
  }
}
