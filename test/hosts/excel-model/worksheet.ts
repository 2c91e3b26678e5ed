// One sheet: its cells, their looks, and the parts that office.js reaches through it.

import type { Rectangle } from "../../../shared/workbook/block.ts";
import { CellGrid } from "./cell-grid.ts";
import { ChartCollectionModel } from "./chart.ts";
import { FormatLog } from "./format-log.ts";
import type { PlacedFormat, SheetContext, WorkbookContext } from "./model-context.ts";
import { accessDenied, invalidArgument, ModelError } from "./model-error.ts";
import { RemarkCollectionModel } from "./notes.ts";
import { parseTyped } from "./parse-typed.ts";
import { RangeModel } from "./range.ts";
import { parseSheetAddress } from "./sheet-address.ts";
import { AutoFilterModel, FreezePanesModel, PageLayoutModel, WorksheetProtectionModel } from "./sheet-parts.ts";
import { TableCollectionModel } from "./tables.ts";

const TAB_COLOUR = /^(?:#[0-9A-Fa-f]{6})?$/;

export class WorksheetModel implements SheetContext {
  readonly Id: string;
  readonly workbook: WorkbookContext;
  readonly cells = new CellGrid();
  readonly looks = new FormatLog();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly Charts = new ChartCollectionModel(this);
  readonly Comments: RemarkCollectionModel = new RemarkCollectionModel(this);
  readonly Notes: RemarkCollectionModel = new RemarkCollectionModel(this);
  readonly Tables = new TableCollectionModel();
  readonly Protection = new WorksheetProtectionModel();
  readonly PageLayout: PageLayoutModel;
  readonly FreezePanes = new FreezePanesModel();
  readonly AutoFilter = new AutoFilterModel();
  merges: readonly Rectangle[] = [];
  conditionalFormats: PlacedFormat[] = [];
  #name: string;
  #visibility = "Visible";
  #tabColor = "";

  constructor(workbook: WorkbookContext, name: string) {
    this.workbook = workbook;
    this.PageLayout = new PageLayoutModel(workbook);
    this.Id = workbook.newId();
    this.#name = name;
  }

  get Name(): string {
    return this.#name;
  }
  set Name(name: string) {
    this.workbook.Worksheets.checkName(name, this);
    this.#name = name;
  }
  get Visibility(): string {
    return this.#visibility;
  }
  set Visibility(visibility: string) {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument(`visibility ${visibility}`);
    this.workbook.refuseIfStructureProtected();
    if (visibility !== "Visible") this.workbook.Worksheets.refuseIfLastVisible(this);
    this.#visibility = visibility;
  }
  get TabColor(): string {
    return this.#tabColor;
  }
  set TabColor(colour: string) {
    if (!TAB_COLOUR.test(colour)) throw invalidArgument(`colour ${colour}`);
    this.#tabColor = colour;
  }
  get Position(): number {
    return this.workbook.Worksheets.items.indexOf(this);
  }

  GetRange(address: string | null): RangeModel {
    if (address === null) return new RangeModel(this, { rowIndex: 0, columnIndex: 0, ...this.workbook.size });
    return new RangeModel(this, parseSheetAddress(`x!${address}`).where);
  }
  GetRangeByIndexes(rowIndex: number, columnIndex: number, rowCount: number, columnCount: number): RangeModel {
    const { size } = this.workbook;
    const fits = rowIndex + rowCount <= size.rowCount && columnIndex + columnCount <= size.columnCount;
    if (!fits || rowIndex < 0 || columnIndex < 0 || rowCount < 1 || columnCount < 1) throw invalidArgument("range");
    return new RangeModel(this, { rowIndex, columnIndex, rowCount, columnCount });
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean): RangeModel | null {
    if (!valuesOnly) throw invalidArgument("only the range with values is modelled");
    const used = this.cells.used();
    return used && new RangeModel(this, used);
  }
  Activate(): void {
    if (this.#visibility !== "Visible") throw new ModelError("InvalidOperation");
    this.workbook.activeSheet = this;
  }
  Delete(): void {
    this.workbook.Worksheets.remove(this);
  }

  refuseIfProtected(): void {
    if (this.Protection.isProtected) throw accessDenied();
  }
  typeInto(row: number, column: number, typed: unknown): void {
    const format = String(this.looks.at(row, column, "numberFormat") ?? "General");
    const { cell, numberFormat } = parseTyped(typed, format);
    this.cells.put(row, column, cell);
    if (numberFormat !== undefined && format === "General") this.setNumberFormat(row, column, numberFormat);
  }
  setNumberFormat(row: number, column: number, format: unknown): void {
    this.looks.set({ rowIndex: row, columnIndex: column, rowCount: 1, columnCount: 1 }, "numberFormat", format);
  }
}
