// Widths and heights as a sheet's XML gives them, for the boxes of notes; and the formats of columns, for cells that are not there.

import type { XmlScanner } from "../../read/xml/xml-scanner.ts";
import { xmlBoolean } from "../../read/xml-boolean.ts";
import { emptySheet, type SheetModel } from "../../write/workbook-model.ts";

interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly format: number;
}

/** A width in the file includes 5 pixels of margin at 7 pixels a character (ECMA-376 part 1, 18.3.1.13). */
const MARGIN_CHARACTERS = 5 / 7;

/** Columns far to the right hold no notes that anybody reads. */
const MOST_WIDTHS = 1024;

const isHidden = (attributes: XmlScanner["attributes"]): boolean => xmlBoolean(attributes.get("hidden") ?? "0") === true;

export class SheetSizes {
  /** A sheet of the writer's that has the sizes and nothing else. */
  readonly model: SheetModel = emptySheet("", "plain");
  readonly #runs: ColumnRun[] = [];

  /** Takes the `col` just opened. */
  takeColumn({ attributes }: XmlScanner): void {
    const first = Number(attributes.get("min")) - 1;
    const last = Number(attributes.get("max") ?? first + 1) - 1;
    const width = isHidden(attributes) ? 0 : Number(attributes.get("width") ?? Number.NaN);
    this.#runs.push({ first, last, format: Number(attributes.get("style") ?? 0) });
    if (Number.isNaN(width)) return;
    for (let i = first; i <= Math.min(last, MOST_WIDTHS); i++) this.model.widths.set(i, width - MARGIN_CHARACTERS);
  }

  /** Takes the `row` just opened. */
  takeRow({ attributes }: XmlScanner, rowIndex: number): void {
    const height = isHidden(attributes) ? 0 : Number(attributes.get("ht") ?? Number.NaN);
    if (!Number.isNaN(height)) this.model.heights.set(rowIndex, height);
  }

  formatOfColumn(column: number): number {
    return this.#runs.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
  }
}
