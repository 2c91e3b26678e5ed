// An edit is one change that a command wants, as a value. Hosts apply edits; each host ends its switch with `edit satisfies never`.

import type { Block } from "./block.ts";
import type { CellDate, CellError } from "./cell.ts";
import type { ChartSpec } from "./chart.ts";
import type { Formula } from "./formula.ts";
import type { NumberFormatName, StyleName } from "./style.ts";

/** A computed cell: the formula, and the value that the core has computed for it. */
export interface ComputedCell {
  readonly formula: Formula;
  readonly value: string | number | boolean | null | CellError;
}

/** A value to write. A string is always text, whatever it looks like: hosts must never let it become a formula. */
export type WrittenValue = null | string | number | boolean | CellDate | ComputedCell;

/**
 * When a conditional format applies to a cell of its block. Where two apply, the earlier edit wins. `compare` never applies to a
 * blank or a text: spreadsheets would take them for zero and for infinity.
 */
export type Condition =
  | { readonly kind: "compare"; readonly operator: ">=" | ">" | "<=" | "<" | "=" | "<>"; readonly value: number }
  | { readonly kind: "text-is"; readonly text: string }
  /** Written for the block's first cell; relative addresses move with the cell. */
  | { readonly kind: "formula"; readonly formula: Formula };

/** Where a link leads: a cell of the same workbook or a web address. */
export type LinkTarget =
  | { readonly kind: "cell"; readonly block: Block }
  | { readonly kind: "address"; readonly address: string };

export type Edit =
  /** Makes one of the tool's own sheets: created where absent, emptied where present. Sheets stand in the order of these edits. */
  | { readonly kind: "ensure-sheet"; readonly sheet: string; readonly tab?: "good" | "bad" | "doubt" | "plain" }
  /** Puts a rectangle of values with its top left corner at the given cell; `null` blanks a cell. */
  | {
      readonly kind: "put-values";
      readonly sheet: string;
      readonly rowIndex: number;
      readonly columnIndex: number;
      readonly values: readonly (readonly WrittenValue[])[];
    }
  | { readonly kind: "style"; readonly block: Block; readonly style: StyleName }
  | { readonly kind: "number-format"; readonly block: Block; readonly format: NumberFormatName }
  /** Widths in characters of the default font, from `columnIndex` on. */
  | { readonly kind: "column-widths"; readonly sheet: string; readonly columnIndex: number; readonly widths: readonly number[] }
  /** Heights in points, from `rowIndex` on. */
  | { readonly kind: "row-heights"; readonly sheet: string; readonly rowIndex: number; readonly heights: readonly number[] }
  | { readonly kind: "freeze"; readonly sheet: string; readonly rowCount: number; readonly columnCount: number }
  /** Buttons for sorting and filtering over a table, header included. */
  | { readonly kind: "filter"; readonly block: Block }
  | { readonly kind: "drop-down"; readonly block: Block; readonly options: readonly string[] | Block; readonly hint?: string }
  | { readonly kind: "conditional-format"; readonly block: Block; readonly when: Condition; readonly style: StyleName }
  | {
      readonly kind: "note";
      readonly sheet: string;
      readonly rowIndex: number;
      readonly columnIndex: number;
      readonly text: string;
    }
  | {
      readonly kind: "link";
      readonly sheet: string;
      readonly rowIndex: number;
      readonly columnIndex: number;
      readonly to: LinkTarget;
    }
  /** A chart that covers the given block of cells. */
  | { readonly kind: "chart"; readonly over: Block; readonly chart: ChartSpec }
  /** Protects a sheet (without a password) but for the unlocked blocks. */
  | { readonly kind: "protect"; readonly sheet: string; readonly unlocked: readonly Block[] }
  | { readonly kind: "name"; readonly name: string; readonly block: Block }
  /** How the sheet prints: A4, as wide as one page. */
  | {
      readonly kind: "page";
      readonly sheet: string;
      readonly orientation: "portrait" | "landscape";
      readonly repeatedRowCount: number;
      readonly footer: string;
    }
  | { readonly kind: "delete-own-sheet"; readonly sheet: string }
  | { readonly kind: "activate"; readonly sheet: string };
