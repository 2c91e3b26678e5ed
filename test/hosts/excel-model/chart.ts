// A chart and its parts, as far as they are set and looked at.

import { Collection } from "./collection.ts";
import { invalidArgument } from "./model-error.ts";
import type { RangeModel } from "./range.ts";
import type { WorksheetModel } from "./worksheet.ts";

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
  values: RangeModel | null = null;
  categories: RangeModel | null = null;

  constructor(name: string) {
    this.Name = name;
  }
  SetValues(range: RangeModel): void {
    this.values = range;
  }
  SetXAxisValues(range: RangeModel): void {
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

export class ChartModel {
  readonly Id: string;
  Name: string;
  readonly ChartType: string;
  readonly Title = new ChartTitle();
  readonly Series = new ChartSeriesCollectionModel();
  readonly Axes = new ChartAxes();
  readonly Legend = new ChartLegend();
  readonly sheet: WorksheetModel;
  place: readonly [RangeModel, RangeModel] | null = null;

  constructor(sheet: WorksheetModel, type: string, source: RangeModel) {
    this.Id = sheet.workbook.newId();
    this.Name = `Диаграмма ${this.Id}`;
    this.sheet = sheet;
    this.ChartType = type;
    this.Series.Add("Ряд1").SetValues(source);
  }

  SetPosition(first: RangeModel, last: RangeModel): void {
    if (first.sheet !== this.sheet || last.sheet !== this.sheet) throw invalidArgument("position");
    this.place = [first, last];
  }
  Delete(): void {
    this.sheet.refuseIfProtected();
    this.sheet.Charts.drop(this);
  }
}

export class ChartCollectionModel extends Collection<ChartModel> {
  readonly sheet: WorksheetModel;

  constructor(sheet: WorksheetModel) {
    super();
    this.sheet = sheet;
  }

  Add(type: string, source: RangeModel, seriesBy: string): ChartModel {
    this.sheet.refuseIfProtected();
    if (!TYPES.includes(type) || !["Auto", "Rows", "Columns"].includes(seriesBy)) throw invalidArgument(`chart ${type}`);
    const chart = new ChartModel(this.sheet, type, source);
    this.items.push(chart);
    return chart;
  }
}
