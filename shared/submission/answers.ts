// The answers of one school to one form: one row of a sheet's table, read by field code.

import type { Location } from "../workbook/location.ts";
import type { AnswerLayout } from "./answer-layout.ts";
import { AnswerTable, type PlaceOf } from "./answer-table.ts";
import type { FieldValue } from "./field-value.ts";

export class Answers implements Iterable<readonly [code: string, value: FieldValue]> {
  readonly table: AnswerTable;
  readonly row: number;

  /** Adds the values to the table and stands for their row. */
  constructor(table: AnswerTable, values: readonly FieldValue[]) {
    this.table = table;
    this.row = table.add(values);
  }

  /** `undefined`: the sheet does not have the field. */
  get(code: string): FieldValue | undefined {
    const column = this.table.layout.indexOf.get(code);
    return column === undefined ? undefined : this.table.valueAt(this.row, column);
  }

  placeOf(code: string): Location | undefined {
    const column = this.table.layout.indexOf.get(code);
    return column === undefined ? undefined : this.table.placeOf(this.row, column);
  }

  *[Symbol.iterator](): Generator<readonly [code: string, value: FieldValue]> {
    const { layout } = this.table;
    for (const [column, code] of layout.codes.entries()) yield [code, this.table.valueAt(this.row, column)];
  }

  /** The same answers, each as `change` makes it. */
  changed(change: (value: FieldValue, at: Location) => FieldValue): Answers {
    const { table, row } = this;
    const values = table.layout.codes.map((_, column) => change(table.valueAt(row, column), table.placeOf(row, column)));
    return oneAnswers(table.layout, values, (_, column) => table.placeOf(row, column));
  }
}

/** Of a sheet that tells of one school. */
export const oneAnswers = (layout: AnswerLayout, values: readonly FieldValue[], placeOf: PlaceOf): Answers =>
  new Answers(new AnswerTable(layout, 1, placeOf), values);
