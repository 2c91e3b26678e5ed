// What the model keeps of one cell.

import type { TypedValue } from "./typed-value.ts";

/** Looks as the service names them: «background», «fontWeight», … */
export type Looks = Readonly<Record<string, unknown>>;

export interface CellState {
  readonly value: TypedValue;
  /** With the leading `=`; blank: none. */
  readonly formula: string;
  readonly format: string;
  readonly looks: Looks;
  readonly note: string;
  readonly validation: object | null;
  readonly link: string | null;
}

export const GENERAL = "General";

export const BLANK_CELL: CellState = {
  ...{ value: { kind: "blank" }, formula: "", format: GENERAL, looks: {}, note: "", validation: null, link: null },
};
