// Native charts, drawn as the .xlsx file draws them: the same colours, axes and scale.

import { type Block, LAST_ROW_INDEX } from "../../shared/workbook/block.ts";
import { valueScale } from "../xlsx/write/chart-axes.ts";
import { chartValues } from "../xlsx/write/chart-data.ts";
import { COLOURS, cycled } from "../xlsx/write/chart-series.ts";
import type { PlacedChart, WorkbookModel } from "../xlsx/write/workbook-model.ts";
import { cellOn, cellsOf } from "./cells-of.ts";
import { colour } from "./format-range.ts";
import { type Step, step } from "./step.ts";

type SheetByName = (name: string) => Excel.Worksheet;

const TYPES = { column: "ColumnClustered", line: "LineMarkers", scatter: "XYScatter" } as const;
const MARKERS = ["Circle", "Square", "Triangle", "Diamond"] as const;
const GRID_COLOUR = "#D9D9D9";

/** Excel takes a series' name as a text: what stands in its cell now. */
function nameOf(workbook: WorkbookModel, block: Block): string {
  const [value] = chartValues(workbook, block);
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}

/** The values, or a single one with the cell below it. */
const atLeastTwo = (block: Block): Block =>
  block.rowCount * block.columnCount > 1
    ? block
    : { ...block, rowCount: 2, rowIndex: Math.min(block.rowIndex, LAST_ROW_INDEX - 1) };

function drawSeries(series: Excel.ChartSeries, type: PlacedChart["chart"]["type"], index: number): void {
  const own = colour(cycled(COLOURS, index));
  if (type === "column") {
    series.format.fill.setSolidColor(own);
    return;
  }
  if (type === "line") series.format.line.color = own;
  else series.format.line.lineStyle = "None";
  series.markerStyle = cycled(MARKERS, index);
  series.markerSize = 7;
  series.markerBackgroundColor = own;
  series.markerForegroundColor = "#FFFFFF";
  series.smooth = false;
}

function drawAxes(chart: Excel.Chart, workbook: WorkbookModel, spec: PlacedChart["chart"]): void {
  const { valueAxis, categoryAxis } = chart.axes;
  const scale = valueScale(workbook, spec);
  if (scale.min !== undefined) valueAxis.minimum = scale.min;
  if (scale.max !== undefined) valueAxis.maximum = scale.max;
  if (spec.valueAxis.title === "") valueAxis.title.visible = false;
  else valueAxis.title.text = spec.valueAxis.title;
  valueAxis.numberFormat = spec.valueAxis.format === "percent" ? "0%" : "General";
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = GRID_COLOUR;
  valueAxis.tickLabelPosition = "Low";
  categoryAxis.tickLabelPosition = "Low";
}

export function chartStep({ over, chart: spec }: PlacedChart, workbook: WorkbookModel, sheetOf: SheetByName): Step {
  const cells = (block: Block) => cellsOf(sheetOf(block.sheet), block);
  return step(23 + 20 * spec.series.length, () => {
    const [first] = spec.series;
    if (!first) throw new Error("A chart needs at least one series");
    const sheet = sheetOf(over.sheet);
    // Made from one column alone, so that there is one series; a single cell Excel would take for the table around it.
    const chart = sheet.charts.add(TYPES[spec.type], cells(atLeastTwo(first.values)), "Auto");
    chart.title.text = spec.title;
    chart.setPosition(
      cellOn(sheet, over.rowIndex, over.columnIndex),
      cellOn(sheet, over.rowIndex + over.rowCount - 1, over.columnIndex + over.columnCount - 1),
    );
    for (const [index, { name, values }] of spec.series.entries()) {
      const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(nameOf(workbook, name));
      if (index === 0) series.name = nameOf(workbook, name);
      // Also of the first: Excel takes a first cell that is blank or a text for the series' name.
      series.setValues(cells(values));
      series.setXAxisValues(cells(spec.categories));
      drawSeries(series, spec.type, index);
    }
    drawAxes(chart, workbook, spec);
    chart.legend.visible = spec.series.length > 1;
    if (spec.series.length > 1) chart.legend.position = "Bottom";
  });
}
