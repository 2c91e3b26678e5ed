// The answers of one sheet in flat arrays: a row for each school that it tells of, a column for each field of its layout.

import type { Location } from "../workbook/location.ts";
import type { AnswerLayout } from "./answer-layout.ts";
import type { FieldValue } from "./field-value.ts";

/** Where an answer stands; asked only for what is shown. */
export type PlaceOf = (row: number, column: number) => Location;

const BLANK: FieldValue = { state: "blank" };
const UNREADABLE: FieldValue = { state: "unreadable" };
const WITHOUT_VALUE: readonly FieldValue[] = [BLANK, UNREADABLE];
const GIVEN = WITHOUT_VALUE.length;

export class AnswerTable {
  readonly layout: AnswerLayout;
  readonly placeOf: PlaceOf;
  /** Row after row: the number given, whatever it is; NaN where none was. */
  readonly numbers: Float64Array;
  /** A place in `WITHOUT_VALUE`, or `GIVEN`. */
  private readonly states: Uint8Array;
  /** The texts given; by the same index as the numbers. */
  private readonly texts = new Map<number, string>();
  private rowCount = 0;

  constructor(layout: AnswerLayout, mostRows: number, placeOf: PlaceOf) {
    this.layout = layout;
    this.placeOf = placeOf;
    this.numbers = new Float64Array(mostRows * layout.codes.length).fill(Number.NaN);
    this.states = new Uint8Array(mostRows * layout.codes.length);
  }

  /** Adds the answers of one school in the order of the layout; says their row. */
  add(values: readonly FieldValue[]): number {
    const start = this.rowCount * this.layout.codes.length;
    for (const [column, value] of values.entries()) {
      const index = start + column;
      this.states[index] = value.state === "given" ? GIVEN : WITHOUT_VALUE.findIndex(({ state }) => state === value.state);
      if (value.state !== "given") continue;
      if (typeof value.value === "number") this.numbers[index] = value.value;
      else this.texts.set(index, value.value);
    }
    return this.rowCount++;
  }

  valueAt(row: number, column: number): FieldValue {
    const index = row * this.layout.codes.length + column;
    const number = this.numbers[index]!;
    if (!Number.isNaN(number)) return { state: "given", value: number };
    const state = this.states[index]!;
    return state === GIVEN ? { state: "given", value: this.texts.get(index) ?? number } : WITHOUT_VALUE[state]!;
  }
}
