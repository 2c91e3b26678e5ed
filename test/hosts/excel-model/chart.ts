// A chart and its parts, as far as they are set and looked at.

import { Collection } from "./collection.ts";
import type { RangeContext, SheetContext } from "./model-context.ts";
import { invalidArgument } from "./model-error.ts";

const TYPES = ["ColumnClustered", "LineMarkers", "XYScatter"];

class ChartTitle {
  Text = "";
  Visible = true;
}

class ChartLineFormat {
  Color = "";
  LineStyle = "Continuous";
  Weight = 1;
}

class ChartFill {
  color = "";
  SetSolidColor(color: string): void {
    this.color = color;
  }
}

class SeriesFormat {
  readonly Fill = new ChartFill();
  readonly Line = new ChartLineFormat();
}

export class ChartSeriesModel {
  readonly Format = new SeriesFormat();
  Name: string;
  MarkerStyle = "Automatic";
  MarkerSize = 5;
  MarkerBackgroundColor = "";
  MarkerForegroundColor = "";
  Smooth = false;
  values: RangeContext | null = null;
  categories: RangeContext | null = null;

  constructor(name: string) {
    this.Name = name;
  }
  SetValues(range: RangeContext): void {
    this.values = range;
  }
  SetXAxisValues(range: RangeContext): void {
    this.categories = range;
  }
}

class ChartSeriesCollectionModel extends Collection<ChartSeriesModel> {
  Add(name: string): ChartSeriesModel {
    const series = new ChartSeriesModel(name);
    this.items.push(series);
    return series;
  }
}

class GridlinesFormat {
  readonly Line = new ChartLineFormat();
}

class Gridlines {
  Visible = false;
  readonly Format = new GridlinesFormat();
}

class ChartAxis {
  readonly Title = new ChartTitle();
  readonly MajorGridlines = new Gridlines();
  TickLabelPosition = "NextToAxis";
  NumberFormat = "General";
  LinkNumberFormat = true;
  Minimum: number | string = "";
  Maximum: number | string = "";
}

class ChartAxes {
  readonly ValueAxis = new ChartAxis();
  readonly CategoryAxis = new ChartAxis();
}

class ChartLegend {
  Visible = true;
  Position = "Right";
}

/** What Excel guesses of a source: a single cell is the table around it, a first cell without a number is a name. */
function seriesIn({ sheet, where }: RangeContext): RangeContext[] {
  const at = (rowIndex: number, columnIndex: number, rowCount: number): RangeContext =>
    sheet.GetRangeByIndexes(rowIndex, columnIndex, rowCount, 1);
  const { rowIndex, columnIndex, rowCount, columnCount } = where;
  if (rowCount === 1 && columnCount === 1) {
    const used = sheet.cells.used() ?? where;
    return Array.from({ length: used.columnCount }, (_, i) => at(used.rowIndex, used.columnIndex + i, used.rowCount));
  }
  const isNamed = rowCount > 1 && typeof sheet.cells.at(rowIndex, columnIndex)?.value !== "number";
  return [isNamed ? at(rowIndex + 1, columnIndex, rowCount - 1) : at(rowIndex, columnIndex, rowCount)];
}

export class ChartModel {
  readonly Id: string;
  Name: string;
  readonly ChartType: string;
  readonly Title = new ChartTitle();
  readonly Series = new ChartSeriesCollectionModel();
  readonly Axes = new ChartAxes();
  readonly Legend = new ChartLegend();
  readonly sheet: SheetContext;
  place: readonly [RangeContext, RangeContext] | null = null;
  readonly #all: Collection<ChartModel>;

  constructor(sheet: SheetContext, type: string, source: RangeContext, all: Collection<ChartModel>) {
    this.#all = all;
    this.Id = sheet.workbook.newId();
    this.Name = `Диаграмма ${this.Id}`;
    this.sheet = sheet;
    this.ChartType = type;
    for (const range of seriesIn(source)) this.Series.Add(`Ряд${this.Series.items.length + 1}`).SetValues(range);
  }

  SetPosition(first: RangeContext, last: RangeContext): void {
    if (first.sheet !== this.sheet || last.sheet !== this.sheet) throw invalidArgument("position");
    this.place = [first, last];
  }
  Delete(): void {
    this.sheet.refuseIfProtected();
    this.#all.drop(this);
  }
}

export class ChartCollectionModel extends Collection<ChartModel> {
  readonly sheet: SheetContext;

  constructor(sheet: SheetContext) {
    super();
    this.sheet = sheet;
  }

  Add(type: string, source: RangeContext, seriesBy: string): ChartModel {
    this.sheet.refuseIfProtected();
    if (!TYPES.includes(type) || !["Auto", "Rows", "Columns"].includes(seriesBy)) throw invalidArgument(`chart ${type}`);
    const chart = new ChartModel(this.sheet, type, source, this);
    this.items.push(chart);
    return chart;
  }
}
