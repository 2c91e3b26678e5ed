// A range of the model: a rectangle of a sheet, read and written in blocks.

import { type CellState, GENERAL } from "./cell-state.ts";
import type { FakeRichTextValue } from "./fake-rich-text-value.ts";
import type { SheetOfRange } from "./owners.ts";
import { shownValue } from "./shown-value.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

const columnName = (column: number): string =>
  column > 26
    ? columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** Rows and columns from 1. */
export class FakeRange implements Partial<Range> {
  constructor(
    readonly sheet: SheetOfRange<FakeRange>,
    readonly row: number,
    readonly column: number,
    readonly rowCount: number,
    readonly columnCount: number,
  ) {
    const { rowCount: rows, columnCount: columns } = sheet.grid;
    const isWhole = [row, column, rowCount, columnCount].every((each) => Number.isInteger(each) && each > 0);
    if (!isWhole || row + rowCount - 1 > rows || column + columnCount - 1 > columns) {
      throw new Error("Координаты диапазона лежат за пределами листа.");
    }
  }

  #cells<Value>(read: (cell: CellState) => Value): Value[][] {
    return Array.from({ length: this.rowCount }, (_, i) =>
      Array.from({ length: this.columnCount }, (__, j) => read(this.sheet.grid.cell(this.row + i, this.column + j))),
    );
  }

  each(change: (row: number, column: number) => void): void {
    for (let i = 0; i < this.rowCount; i++) for (let j = 0; j < this.columnCount; j++) change(this.row + i, this.column + j);
  }

  #put(
    what: string,
    values: readonly (readonly unknown[])[],
    change: (row: number, column: number, value: unknown) => void,
  ): Range {
    this.sheet.mustBeEditable(this);
    if (values.length !== this.rowCount) {
      throw new Error(`The number of rows in the data does not match the number of rows in the range (${what}).`);
    }
    values.forEach((row, i) => {
      if (row.length !== this.columnCount) {
        throw new Error(`The number of columns in the data does not match the number of columns in the range (${what}).`);
      }
      row.forEach((value, j) => {
        if (value === undefined) throw new Error(`undefined is no value of a cell (${what})`);
        change(this.row + i, this.column + j, value);
      });
    });
    return this as unknown as Range;
  }

  look(name: string, value: unknown): Range {
    this.sheet.mustBeEditable(this);
    this.each((row, column) =>
      this.sheet.grid.change(row, column, { looks: { ...this.sheet.grid.cell(row, column).looks, [name]: value } }),
    );
    return this as unknown as Range;
  }

  #looks(name: string, values: readonly (readonly unknown[])[]): Range {
    return this.#put(name, values, (row, column, value) =>
      this.sheet.grid.change(row, column, { looks: { ...this.sheet.grid.cell(row, column).looks, [name]: value } }),
    );
  }

  getSheet = () => this.sheet.service();
  getRow = () => this.row;
  getColumn = () => this.column;
  getNumRows = () => this.rowCount;
  getNumColumns = () => this.columnCount;
  getA1Notation = (): string => {
    const first = `${columnName(this.column)}${this.row}`;
    const last = `${columnName(this.column + this.columnCount - 1)}${this.row + this.rowCount - 1}`;
    return first === last ? first : `${first}:${last}`;
  };

  getValue = () => this.#cells(shownValue)[0]?.[0];
  getValues = () => this.#cells(shownValue);
  getFormula = () => this.#cells(({ formula }) => formula)[0]?.[0] ?? "";
  getFormulas = () => this.#cells(({ formula }) => formula);
  getNumberFormats = () => this.#cells(({ format }) => (format === GENERAL ? "0.###############" : format));
  getNote = () => this.#cells(({ note }) => note)[0]?.[0] ?? "";
  getNotes = () => this.#cells(({ note }) => note);
  getMergedRanges = (): Range[] => this.sheet.mergesWithin(this);

  setValues = (values: unknown[][]) =>
    this.#put("values", values, (row, column, value) => this.sheet.grid.type(row, column, value));
  setValue = (value: unknown) => this.#put("value", [[value]], (row, column, each) => this.sheet.grid.type(row, column, each));
  setFormula = (formula: string) => this.setValue(formula.startsWith("=") ? formula : `=${formula}`);
  setNotes = (notes: (string | null)[][]) =>
    this.#put("notes", notes, (row, column, note) =>
      this.sheet.grid.change(row, column, { note: (note as string | null) ?? "" }),
    );
  setNumberFormat = (format: string): Range => {
    this.sheet.mustBeEditable(this);
    this.each((row, column) => this.sheet.grid.change(row, column, { format }));
    return this as unknown as Range;
  };
  setNumberFormats = (formats: string[][]) =>
    this.#put("formats", formats, (row, column, format) => this.sheet.grid.change(row, column, { format: format as string }));
  setDataValidations = (rules: unknown[][]) =>
    this.#put("validations", rules, (row, column, rule) =>
      this.sheet.grid.change(row, column, { validation: rule as object | null }),
    );
  setRichTextValues = (texts: unknown[][]) =>
    this.#put("rich texts", texts, (row, column, rich) => {
      const { text, link } = rich as FakeRichTextValue;
      this.sheet.grid.change(row, column, { value: { kind: "text", value: text }, formula: "", link });
    });

  setBackgrounds = (values: (string | null)[][]) => this.#looks("background", values);
  setFontColors = (values: unknown[][]) => this.#looks("fontColor", values);
  setFontWeights = (values: unknown[][]) => this.#looks("fontWeight", values);
  setFontStyles = (values: unknown[][]) => this.#looks("fontStyle", values);
  setFontLines = (values: unknown[][]) => this.#looks("fontLine", values);
  setFontSizes = (values: number[][]) => this.#looks("fontSize", values);
  setHorizontalAlignments = (values: unknown[][]) => this.#looks("horizontal", values);
  setVerticalAlignments = (values: unknown[][]) => this.#looks("vertical", values);
  setWraps = (values: boolean[][]) => this.#looks("wrap", values);

  clearContent = (): Range => {
    this.sheet.mustBeEditable(this);
    this.sheet.grid.changeWithin(this, () => ({ value: { kind: "blank" }, formula: "" }));
    return this as unknown as Range;
  };
  breakApart = (): Range => {
    this.sheet.breakMerges(this);
    return this as unknown as Range;
  };
  clearDataValidations = (): Range => {
    this.sheet.grid.changeWithin(this, () => ({ validation: null }));
    return this as unknown as Range;
  };
  createFilter = () => this.sheet.filterOver(this);
  activate = (): Range => {
    this.sheet.select(this);
    return this as unknown as Range;
  };
}
