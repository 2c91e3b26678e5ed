// A rectangle of cells as office.js speaks to it.

import { type Rectangle, rectangleAddress } from "../../../shared/workbook/block.ts";
import { covers, isInside } from "./cell-grid.ts";
import { ConditionalFormatCollectionModel } from "./conditional-formats.ts";
import { DataValidationModel } from "./data-validation.ts";
import type { RangeContext, SheetContext } from "./model-context.ts";
import { accessDenied, invalidArgument, ModelError } from "./model-error.ts";
import { RangeFormatModel } from "./range-format.ts";
import { addressIn } from "./sheet-address.ts";

/** Excel answers no values beyond so many cells. */
const MOST_CELLS_READ = 5_000_000;

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export class RangeModel implements RangeContext {
  readonly sheet: SheetContext;
  readonly where: Rectangle;

  constructor(sheet: SheetContext, where: Rectangle) {
    this.sheet = sheet;
    this.where = where;
  }

  get Address(): string {
    return addressIn(this.sheet.Name, rectangleAddress(this.where));
  }
  get RowIndex(): number {
    return this.where.rowIndex;
  }
  get ColumnIndex(): number {
    return this.where.columnIndex;
  }
  get RowCount(): number {
    return this.where.rowCount;
  }
  get ColumnCount(): number {
    return this.where.columnCount;
  }
  get CellCount(): number {
    return this.where.rowCount * this.where.columnCount;
  }
  get Worksheet(): SheetContext {
    return this.sheet;
  }
  get Format(): RangeFormatModel {
    return new RangeFormatModel(this);
  }
  get ConditionalFormats(): ConditionalFormatCollectionModel {
    return new ConditionalFormatCollectionModel(this);
  }
  get DataValidation(): DataValidationModel {
    return new DataValidationModel(this);
  }

  get Values(): readonly (readonly unknown[])[] | null {
    return this.#read((row, column) => this.sheet.cells.at(row, column)?.value ?? "");
  }
  set Values(values: unknown) {
    this.#write(values, (row, column, typed) => this.sheet.typeInto(row, column, typed));
  }

  get Formulas(): readonly (readonly unknown[])[] | null {
    return this.#read((row, column) => {
      const cell = this.sheet.cells.at(row, column);
      return cell?.formula ?? cell?.value ?? "";
    });
  }
  set Formulas(formulas: unknown) {
    this.Values = formulas;
  }

  get ValueTypes(): readonly (readonly string[])[] | null {
    return this.#read((row, column) => {
      const cell = this.sheet.cells.at(row, column);
      if (!cell) return "Empty";
      if (cell.isError) return "Error";
      return typeof cell.value === "number" ? "Double" : typeof cell.value === "boolean" ? "Boolean" : "String";
    });
  }

  get NumberFormat(): readonly (readonly unknown[])[] | null {
    return this.#read((row, column) => this.sheet.looks.at(row, column, "numberFormat") ?? "General");
  }
  set NumberFormat(formats: unknown) {
    if (!Array.isArray(formats)) this.setLook("numberFormat", formats);
    else this.#write(formats, (row, column, format) => this.sheet.setNumberFormat(row, column, format));
  }

  get Hyperlink(): Hyperlink | null {
    return (this.look("hyperlink") as Hyperlink | undefined) ?? null;
  }
  set Hyperlink(link: Hyperlink) {
    if ((link.address === undefined) === (link.documentReference === undefined)) throw invalidArgument("hyperlink");
    this.setLook("hyperlink", link);
    // A link brings its own looks along, as in Excel.
    this.setLook("font.color", "#0563C1");
    this.setLook("font.underline", "Single");
  }

  get RowHidden(): unknown {
    return this.#hidden(this.where.rowIndex, this.where.rowCount, this.sheet.hiddenRows);
  }
  set RowHidden(hidden: boolean) {
    this.#hide(hidden, this.where.rowIndex, this.where.rowCount, this.sheet.hiddenRows);
  }
  get ColumnHidden(): unknown {
    return this.#hidden(this.where.columnIndex, this.where.columnCount, this.sheet.hiddenColumns);
  }
  set ColumnHidden(hidden: boolean) {
    this.#hide(hidden, this.where.columnIndex, this.where.columnCount, this.sheet.hiddenColumns);
  }

  GetRowProperties(asked: { readonly rowHidden?: boolean }): unknown {
    if (!asked.rowHidden) throw invalidArgument("getRowProperties");
    return Array.from({ length: this.where.rowCount }, (_, i) => ({
      rowHidden: this.sheet.hiddenRows.has(this.where.rowIndex + i),
    }));
  }
  GetColumnProperties(asked: { readonly columnHidden?: boolean }): unknown {
    if (!asked.columnHidden) throw invalidArgument("getColumnProperties");
    return Array.from({ length: this.where.columnCount }, (_, i) => ({
      columnHidden: this.sheet.hiddenColumns.has(this.where.columnIndex + i),
    }));
  }

  /** Those whose first cell is in the range, as far as they are in it. Excel forgets what the user might undo. */
  GetMergedAreasOrNullObject(): { readonly Address: string } | null {
    this.sheet.workbook.undoHistory = [];
    const merges = this.sheet.merges.filter(({ rowIndex, columnIndex }) => isInside(this.where, rowIndex, columnIndex));
    if (merges.length === 0) return null;
    const bottom = this.where.rowIndex + this.where.rowCount;
    const right = this.where.columnIndex + this.where.columnCount;
    const clipped = merges.map((merge): Rectangle => {
      const [rowCount, columnCount] = [bottom - merge.rowIndex, right - merge.columnIndex];
      return { ...merge, rowCount: Math.min(merge.rowCount, rowCount), columnCount: Math.min(merge.columnCount, columnCount) };
    });
    return { Address: clipped.map((merge) => addressIn(this.sheet.Name, rectangleAddress(merge))).join(",") };
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean): RangeModel | null {
    if (!valuesOnly) throw invalidArgument("only the range with values is modelled");
    const used = this.sheet.cells.used(this.where);
    return used && new RangeModel(this.sheet, used);
  }
  GetRow(row: number): RangeModel {
    return new RangeModel(this.sheet, { ...this.where, rowIndex: this.where.rowIndex + row, rowCount: 1 });
  }
  GetBoundingRect(other: RangeModel): RangeModel {
    const [a, b] = [this.where, other.where];
    const rowIndex = Math.min(a.rowIndex, b.rowIndex);
    const columnIndex = Math.min(a.columnIndex, b.columnIndex);
    const rowCount = Math.max(a.rowIndex + a.rowCount, b.rowIndex + b.rowCount) - rowIndex;
    const columnCount = Math.max(a.columnIndex + a.columnCount, b.columnIndex + b.columnCount) - columnIndex;
    return new RangeModel(this.sheet, { rowIndex, columnIndex, rowCount, columnCount });
  }
  Clear(what: string): void {
    this.#mayChange();
    if (what !== "All" && what !== "Contents") throw invalidArgument(`clear ${what}`);
    this.sheet.cells.clear(this.where);
    if (what === "All") this.sheet.looks.clear(this.where);
  }
  Unmerge(): void {
    this.#mayChange();
    this.sheet.merges = this.sheet.merges.filter((merge) => !covers(this.where, merge));
  }
  CopyFrom(source: RangeModel, type: string): void {
    this.#mayChange();
    const { sheet } = source;
    const { rowCount, columnCount } = this.where;
    if (type !== "All" || source.where.rowCount !== rowCount || source.where.columnCount !== columnCount) {
      throw invalidArgument("copyFrom");
    }
    for (let i = 0; i < rowCount; i++) {
      for (let j = 0; j < columnCount; j++) {
        const [row, column] = [source.where.rowIndex + i, source.where.columnIndex + j];
        this.sheet.cells.put(this.where.rowIndex + i, this.where.columnIndex + j, sheet.cells.at(row, column) ?? null);
        const format = sheet.looks.at(row, column, "numberFormat");
        if (format !== undefined) this.sheet.setNumberFormat(this.where.rowIndex + i, this.where.columnIndex + j, format);
      }
    }
  }
  Select(): void {
    if (this.sheet.Visibility !== "Visible") throw new ModelError("InvalidOperation");
    this.sheet.Activate();
    this.sheet.workbook.selection = this;
  }

  look(property: string): unknown {
    return this.sheet.looks.over(this.where, property);
  }
  setLook(property: string, value: unknown): void {
    this.#mayChange();
    this.sheet.looks.set(this.where, property, value);
  }
  refusedLook(property: string, value: unknown): ModelError {
    return invalidArgument(`${property} ${JSON.stringify(value)}`);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.where.rowCount || columns !== this.where.columnCount) throw invalidArgument("size of the array");
  }

  #mayChange(): void {
    if (this.sheet.Protection.isProtected && this.look("protection.locked") !== false) throw accessDenied();
  }

  #read<T>(of: (row: number, column: number) => T): T[][] | null {
    if (this.CellCount > MOST_CELLS_READ) return null;
    const { rowIndex, columnIndex, rowCount, columnCount } = this.where;
    return Array.from({ length: rowCount }, (_, i) =>
      Array.from({ length: columnCount }, (_, j) => of(rowIndex + i, columnIndex + j)),
    );
  }

  /** One value goes into every cell; `null` leaves a cell as it is. */
  #write(values: unknown, put: (row: number, column: number, value: unknown) => void): void {
    this.#mayChange();
    const { rowIndex, columnIndex, rowCount, columnCount } = this.where;
    if (Array.isArray(values)) this._ValidateArraySize(values.length, (values[0] as readonly unknown[]).length);
    for (let i = 0; i < rowCount; i++) {
      if (Array.isArray(values)) this._ValidateArraySize(rowCount, values[i].length);
      for (let j = 0; j < columnCount; j++) {
        const value = Array.isArray(values) ? values[i][j] : values;
        if (value !== null) put(rowIndex + i, columnIndex + j, value);
      }
    }
  }

  #hidden(first: number, count: number, hidden: ReadonlySet<number>): boolean | null {
    const found = [...hidden].filter((index) => index >= first && index < first + count).length;
    return found === 0 ? false : found === count ? true : null;
  }
  #hide(hide: boolean, first: number, count: number, hidden: Set<number>): void {
    this.#mayChange();
    if (!hide) for (const index of [...hidden]) if (index >= first && index < first + count) hidden.delete(index);
    if (hide) for (let i = 0; i < count; i++) hidden.add(first + i);
  }
}
