// Compiles the record of an indicator: one bound tree for each combination of the members of its axes, or the fault and its column.

import { AXES, axisOf } from "../catalogue/axes.ts";
import { type AxesTaken, type CountedIndicator, indicatorKey } from "../catalogue/indicator.ts";
import type { RecordColumn, RecordFault } from "../catalogue/notation-faults.ts";
import { attempt, type Outcome, refuse } from "./amount-fault.ts";
import { type Binder, binder, type Members } from "./bind.ts";
import type { BoundAmount, BoundCondition, Slot } from "./bound.ts";
import type { FieldCatalogue } from "./known-fields.ts";
import { parseAmount, parseWhere } from "./parse-amount.ts";

/** An indicator for one member of each of its axes. */
export interface CompiledIndicator {
  readonly record: CountedIndicator;
  readonly members: Members;
  readonly slots: readonly Slot[];
  readonly numerator: BoundAmount;
  readonly denominator: BoundAmount | null;
  readonly where: BoundCondition | null;
}

class InColumn extends Error {
  constructor(readonly found: RecordFault) {
    super(found.fault.code);
  }
}

function taken<Made>(outcome: Outcome<Made>, column: RecordColumn): Made {
  if (outcome.ok) return outcome.made;
  throw new InColumn({ column, fault: outcome.fault });
}

const START = { position: 0, length: 0 };

const textsOf = ({ numerator, denominator, where }: CountedIndicator): string[] => [numerator, denominator ?? "", where ?? ""];

/** The codes with holes, in the order of mention. */
const codesWithHoles = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [...text.matchAll(/\[([^[\]]*\{[^[\]]*)\]/g)].map(([, code]) => (code ?? "").trim()));

/** Of an axis whose members the municipality lists itself (`{n}` of a checklist) those for which there are fields. */
function listedMembers(axis: string, codes: readonly string[], { all }: FieldCatalogue): readonly string[] {
  const [code = ""] = codes.filter((one) => one.includes(`{${axis}}`));
  const parts = code.split(`{${axis}}`).map((part) =>
    part
      .split(/\{[^}]*\}/)
      .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("[^.]+"),
  );
  const shape = new RegExp(`^${parts.join("([^.]+)")}$`);
  return [...new Set(all.flatMap((field) => shape.exec(field.code)?.[1] ?? []))];
}

const membersOf = (axis: string, codes: readonly string[], catalogue: FieldCatalogue): readonly string[] =>
  axisOf(axis)?.members.map(({ code }) => code) ?? listedMembers(axis, codes, catalogue);

const filled = (code: string, members: Members): string =>
  code.replace(/\{([^}]*)\}/g, (hole, axis: string) => members[axis] ?? hole);

/**
 * All combinations of the members named. `*` takes the members of the axis for which every code with that hole is a field, so an
 * order whose form asks two subjects has two; a member named by hand is taken as it is, and is a fault where there is no field.
 */
function combinations(axes: AxesTaken, texts: readonly string[], catalogue: FieldCatalogue): readonly Members[] {
  const codes = codesWithHoles(texts);
  const isOpen = (code: string): boolean =>
    Object.entries(axes).some(([axis, taken]) => taken === "*" && code.includes(`{${axis}}`));
  const sought = codes.filter(isOpen);
  const isField = (code: string): boolean => /[*{]/.test(code) || catalogue.field(code) !== undefined;
  let all: readonly Members[] = [{}];
  for (const [axis, members] of Object.entries(axes)) {
    if (!codes.some((code) => code.includes(`{${axis}}`))) refuse("axis-unused", START, { axis });
    const each = members === "*" ? membersOf(axis, codes, catalogue) : members;
    all = all.flatMap((one) => each.map((member) => ({ ...one, [axis]: member })));
  }
  const kept = all.filter((one) => sought.every((code) => isField(filled(code, one))));
  for (const [axis, members] of Object.entries(axes)) {
    const lost = members === "*" ? [] : members.filter((member) => !kept.some((one) => one[axis] === member));
    if (kept.length === 0 || lost.length > 0) refuse("axis-without-members", START, { axis: [axis, ...lost].join(" ") });
  }
  return kept;
}

export type CompiledRecord =
  | { readonly ok: true; readonly instances: readonly CompiledIndicator[] }
  | { readonly ok: false; readonly found: RecordFault };

/** `limit`: what the settings put in the place of the record's own threshold. */
export function compileIndicator(record: CountedIndicator, catalogue: FieldCatalogue, limit?: number): CompiledRecord {
  try {
    const numerator = taken(parseAmount(record.numerator), "numerator");
    const denominator = record.denominator === undefined ? null : taken(parseAmount(record.denominator), "denominator");
    const where = record.where === undefined ? null : taken(parseWhere(record.where), "where");
    const all = taken(
      attempt(() => combinations(record.axes ?? {}, textsOf(record), catalogue)),
      "axes",
    );
    const bound = <Made>(work: (of: Binder) => Made, of: Binder, column: RecordColumn): Made =>
      taken(
        attempt(() => work(of)),
        column,
      );
    const instances = all.map((members): CompiledIndicator => {
      const of = binder(catalogue, record.over, members, limit ?? record.limit ?? null);
      return {
        record,
        members,
        slots: of.slots,
        numerator: bound((one) => one.amount(numerator), of, "numerator"),
        denominator: denominator && bound((one) => one.amount(denominator), of, "denominator"),
        where: where && bound((one) => one.condition(where), of, "where"),
      };
    });
    return { ok: true, instances };
  } catch (error) {
    if (error instanceof InColumn) return { ok: false, found: error.found };
    throw error;
  }
}

/** Unique over a profile: `1.16.1.a/2 subject=ru, stage=final`. */
export const instanceKey = ({ record, members }: CompiledIndicator): string => {
  const named = AXES.filter(({ code }) => members[code] !== undefined).map(({ code }) => `${code}=${members[code]}`);
  return named.length === 0 ? indicatorKey(record) : `${indicatorKey(record)} ${named.join(", ")}`;
};
