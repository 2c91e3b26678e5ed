// What the grid needs of a custom function, whoever wrote it.

import type { CellValue } from "../../../shared/workbook/cell.ts";

/** A whole range as it stands; one cell is a range too. A blank is `null`, which is not zero. */
export type GridArgument = readonly (readonly CellValue[])[];

/** A rectangle that spills, or why there is none: `message` says it to a person. */
export type GridAnswer =
  | readonly (readonly (string | number | boolean | null)[])[]
  | { readonly error: "value" | "na" | "div0"; readonly message: string };

export interface GridParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

export interface GridFunction {
  /** `LOW_RESULT_SCHOOL`. */
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly GridParameter[];
  readonly run: (args: readonly GridArgument[]) => GridAnswer;
}
