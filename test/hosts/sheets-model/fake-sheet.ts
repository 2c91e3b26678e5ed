// A sheet of the model.

import { parseRectangle } from "../../../shared/workbook/block.ts";
import type { Area } from "./area.ts";
import { GENERAL } from "./cell-state.ts";
import type { FakeChart } from "./fake-chart.ts";
import { FakeChartBuilder } from "./fake-chart-builder.ts";
import type { FakeConditionalRule } from "./fake-conditional-rule-builder.ts";
import { FakeFilter } from "./fake-filter.ts";
import { FakeProtection } from "./fake-protection.ts";
import { FakeRange } from "./fake-range.ts";
import { FakeRangeList } from "./fake-range-list.ts";
import { Grid } from "./grid.ts";
import { guarded } from "./guarded.ts";
import type { SpreadsheetOfSheet } from "./owners.ts";
import type { ServiceCalls } from "./service-calls.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export class FakeSheet implements Partial<Sheet> {
  readonly grid = new Grid();
  charts: readonly FakeChart[] = [];
  rules: readonly FakeConditionalRule[] = [];
  protections: readonly FakeProtection[] = [];
  protectedRanges: readonly FakeProtection[] = [];
  filter: FakeFilter | null = null;
  merges: readonly FakeRange[] = [];
  isHidden = false;
  /** A chart that was moved to a sheet of its own has no cells. */
  isChart = false;
  frozen = { rows: 0, columns: 0 };
  tab: string | null = null;

  constructor(
    readonly spreadsheet: SpreadsheetOfSheet<FakeRange>,
    readonly id: number,
    public name: string,
  ) {}

  get calls(): ServiceCalls {
    return this.spreadsheet.calls;
  }

  service = (): Sheet => guarded<Sheet>("Sheet", this, this.calls);
  #range = (range: FakeRange) => guarded<GoogleAppsScript.Spreadsheet.Range>("Range", range, this.calls);

  mustBeEditable = (range: Area | null): void => {
    // Which cells a protected range covers the model does not know: it stands in the way of what is done to the whole sheet.
    const found = range ? this.protections : [...this.protections, ...this.protectedRanges];
    const closed = found.find((each) => !each.isEditable && !each.isWarning);
    if (closed && !(range && closed.unprotected.some((open) => open.row === range.row && open.column === range.column))) {
      throw new Error(
        "Вы пытаетесь изменить защищенную ячейку или объект. Если вам нужно внести изменения, попросите владельца.",
      );
    }
  };
  mergesWithin = (_: Area) => this.merges.map(this.#range);
  breakMerges = (_: Area): void => {
    this.merges = [];
  };

  select = (range: FakeRange): void => this.spreadsheet.select(range);
  filterOver = (range: FakeRange) => {
    if (this.filter) throw new Error("На листе уже есть фильтр. Нельзя создать второй.");
    this.filter = new FakeFilter(range, () => {
      this.filter = null;
    });
    return guarded<GoogleAppsScript.Spreadsheet.Filter>("Filter", this.filter, this.calls);
  };
  /** A protection that lets the user of the script through, or not. */
  closed = (isEditable: boolean): FakeProtection =>
    new FakeProtection(isEditable, (removed) => {
      this.protections = this.protections.filter((each) => each !== removed);
    });

  getName = (): string => this.name;
  getType = () => (this.isChart ? "OBJECT" : "GRID") as unknown as GoogleAppsScript.Spreadsheet.SheetType;
  getSheetId = (): number => this.id;
  isSheetHidden = (): boolean => this.isHidden;
  showSheet = (): Sheet => {
    this.isHidden = false;
    return this as unknown as Sheet;
  };
  setName = (name: string): Sheet => {
    this.spreadsheet.mustBeFree(name, this.id);
    this.name = name;
    return this as unknown as Sheet;
  };
  setTabColor = (color: string | null): Sheet => {
    this.tab = color;
    return this as unknown as Sheet;
  };
  getMaxRows = (): number => this.grid.rowCount;
  getMaxColumns = (): number => this.grid.columnCount;
  insertRowsAfter = (_: number, howMany: number): Sheet => {
    this.grid.rowCount += howMany;
    return this as unknown as Sheet;
  };
  insertColumnsAfter = (_: number, howMany: number): Sheet => {
    this.grid.columnCount += howMany;
    return this as unknown as Sheet;
  };
  getLastRow = (): number => this.grid.last().row;
  getLastColumn = (): number => this.grid.last().column;
  getDataRange = () => {
    if (this.isChart) throw new Error("The action is not supported for OBJECT sheet.");
    const { row, column } = this.grid.last();
    return this.#range(new FakeRange(this, 1, 1, Math.max(1, row), Math.max(1, column)));
  };
  getRange = (row: number | string, column = 1, rowCount = 1, columnCount = 1) => {
    if (typeof row === "number") return this.#range(new FakeRange(this, row, column, rowCount, columnCount));
    return this.#range(this.#parsed(row));
  };
  #parsed(address: string): FakeRange {
    const at = parseRectangle(address);
    if (!at) throw new Error(`Не удалось найти диапазон ${address}`);
    return new FakeRange(this, at.rowIndex + 1, at.columnIndex + 1, at.rowCount, at.columnCount);
  }
  getRangeList = (addresses: string[]) =>
    guarded<GoogleAppsScript.Spreadsheet.RangeList>(
      "RangeList",
      new FakeRangeList(addresses.map((address) => this.#parsed(address))),
      this.calls,
    );

  /** Contents and formats only: notes, lists, charts, rules, the filter and merges stay. */
  clear = (): Sheet => {
    this.mustBeEditable(null);
    this.grid.changeAll(() => ({ value: { kind: "blank" }, formula: "", format: GENERAL, looks: {}, link: null }));
    return this as unknown as Sheet;
  };
  clearNotes = (): Sheet => {
    this.grid.changeAll(() => ({ note: "" }));
    return this as unknown as Sheet;
  };
  clearConditionalFormatRules = (): void => {
    this.rules = [];
  };
  setConditionalFormatRules = (rules: unknown[]): void => {
    this.rules = rules as readonly FakeConditionalRule[];
  };
  getFilter = () => (this.filter ? guarded<GoogleAppsScript.Spreadsheet.Filter>("Filter", this.filter, this.calls) : null);
  getCharts = () =>
    this.charts.map((each) => guarded<GoogleAppsScript.Spreadsheet.EmbeddedChart>("EmbeddedChart", each, this.calls));
  newChart = () =>
    guarded<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>("ChartBuilder", new FakeChartBuilder(this.calls), this.calls);
  insertChart = (chart: unknown): void => {
    this.charts = [...this.charts, chart as FakeChart];
  };
  removeChart = (chart: unknown): void => {
    this.charts = this.charts.filter((each) => each !== chart);
  };
  getProtections = (type: unknown) =>
    (type === "SHEET" ? this.protections : this.protectedRanges).map((each) =>
      guarded<GoogleAppsScript.Spreadsheet.Protection>("Protection", each, this.calls),
    );
  protect = () => {
    const protection = this.protections[0] ?? this.closed(true);
    this.protections = [protection];
    return guarded<GoogleAppsScript.Spreadsheet.Protection>("Protection", protection, this.calls);
  };
  setFrozenRows = (rows: number): void => {
    if (rows >= this.grid.rowCount) throw new Error("Нельзя закрепить все строки");
    this.frozen = { ...this.frozen, rows };
  };
  setFrozenColumns = (columns: number): void => {
    if (columns >= this.grid.columnCount) throw new Error("Нельзя закрепить все столбцы");
    this.frozen = { ...this.frozen, columns };
  };
  setColumnWidths = (first: number, count: number, _: number): Sheet => this.#sizes(first + count - 1, this.grid.columnCount);
  setRowHeights = (first: number, count: number, _: number): Sheet => this.#sizes(first + count - 1, this.grid.rowCount);
  autoResizeRows = (first: number, count: number): Sheet => this.#sizes(first + count - 1, this.grid.rowCount);
  #sizes(last: number, count: number): Sheet {
    if (last > count) throw new Error("Эти столбцы или строки лежат за пределами листа.");
    return this as unknown as Sheet;
  }
}
