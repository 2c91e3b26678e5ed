// Charts over cells, drawn by the spreadsheet from its own cells.

import type { Block } from "../../../../shared/workbook/block.ts";
import type { ChartSpec } from "../../../../shared/workbook/chart.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import type { OpenBook } from "./open-book.ts";
import { rangeOf } from "./ranges.ts";

const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;
const PIXELS_A_POINT = 4 / 3;
const PIXELS_A_CHARACTER = 7;

function typeOf(type: ChartSpec["type"]): GoogleAppsScript.Charts.ChartType {
  switch (type) {
    case "column":
      return Charts.ChartType.COLUMN;
    case "line":
      return Charts.ChartType.LINE;
    case "scatter":
      return Charts.ChartType.SCATTER;
    default:
      return type satisfies never;
  }
}

/** How large a block shows on the screen. */
function pixelsOf({ widths, heights }: SheetPlan, over: Block): { readonly width: number; readonly height: number } {
  let [width, height] = [0, 0];
  for (let column = over.columnIndex; column < over.columnIndex + over.columnCount; column++) {
    const characters = widths.get(column);
    width += characters === undefined ? COLUMN_PIXELS : characters * PIXELS_A_CHARACTER;
  }
  for (let row = over.rowIndex; row < over.rowIndex + over.rowCount; row++) {
    const points = heights.get(row);
    height += points === undefined ? ROW_PIXELS : points * PIXELS_A_POINT;
  }
  return { width: Math.round(width), height: Math.round(height) };
}

/** Names of series stand apart from their values, so they are given as labels. */
function seriesOptions(chart: ChartSpec, plans: ReadonlyMap<string, SheetPlan>): Record<string, object> {
  return Object.fromEntries(
    chart.series.map(({ name }, index) => {
      const value = plans.get(name.sheet)?.values.get(name.rowIndex, name.columnIndex);
      return [String(index), { labelInLegend: typeof value === "string" || typeof value === "number" ? String(value) : "" }];
    }),
  );
}

export function removeCharts(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
}

/** The sheet was made anew: what charts stand there were put by this step, when it was done before and cut. */
export function putCharts(book: OpenBook, plan: SheetPlan, plans: ReadonlyMap<string, SheetPlan>): void {
  const sheet = book.sheet(plan.name);
  removeCharts(sheet);
  for (const { over, chart } of plan.charts) {
    const { width, height } = pixelsOf(plan, over);
    const builder = sheet
      .newChart()
      .setChartType(typeOf(chart.type))
      .addRange(rangeOf(book.sheet(chart.categories.sheet), chart.categories));
    for (const { values } of chart.series) builder.addRange(rangeOf(book.sheet(values.sheet), values));
    const { title, valueAxis } = chart;
    const scale = { title: valueAxis.title, format: valueAxis.format === "percent" ? "percent" : "decimal" };
    sheet.insertChart(
      builder
        .setNumHeaders(0)
        .setOption("title", title)
        .setOption("series", seriesOptions(chart, plans))
        .setOption("vAxis", chart.type === "column" ? { ...scale, minValue: 0 } : scale)
        .setOption("legend", { position: chart.series.length > 1 ? "bottom" : "none" })
        .setOption("width", width)
        .setOption("height", height)
        .setPosition(over.rowIndex + 1, over.columnIndex + 1, 0, 0)
        .build(),
    );
  }
}
