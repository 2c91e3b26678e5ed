// Excel hands over a range anew to each of twenty cells that refer to it. Here they become one and the same array again, which the core
// reads once.

import type { FunctionArgument, HostValue } from "../../../shared/functions/function-table.ts";
import type { ExcelArgument, ExcelValue } from "./excel-functions.ts";
import { Recent } from "./recent.ts";

/** More ranges than these are seldom calculated over at once, and a range may be of hundreds of thousands of cells. */
const MOST_RANGES = 6;

type Rows = readonly (readonly ExcelValue[])[];

interface Kept {
  readonly number: number;
  readonly given: Rows;
  readonly range: readonly (readonly HostValue[])[];
}

const hostValueOf = (value: ExcelValue): HostValue =>
  typeof value === "object" && value !== null ? { error: value.code ?? "#VALUE!" } : value;

const isSame = (a: ExcelValue, b: ExcelValue): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && a !== null && b !== null && a.code === b.code);

const areSame = (a: Rows, b: Rows): boolean =>
  a.length === b.length &&
  a.every((row, i) => {
    const other = b[i];
    return row.length === other?.length && row.every((value, j) => isSame(value, other[j]));
  });

export class SameRanges {
  readonly #kept = new Recent<Kept>(MOST_RANGES);
  #last = 0;

  /** The argument for the core, and a key that is the same for the same values. */
  take(
    argument: ExcelArgument,
    address: string | null | undefined,
  ): { readonly argument: FunctionArgument; readonly key: string } {
    if (!Array.isArray(argument)) {
      const value = hostValueOf(argument as ExcelValue);
      return { argument: value, key: JSON.stringify(value) ?? "" };
    }
    const given = argument as Rows;
    const place = address || `${given.length} ${given[0]?.length}`;
    const known = this.#kept.get(place);
    const kept =
      known && areSame(known.given, given)
        ? known
        : { number: ++this.#last, given, range: given.map((row) => row.map(hostValueOf)) };
    this.#kept.keep(place, kept);
    return { argument: kept.range, key: `#${kept.number}` };
  }
}
