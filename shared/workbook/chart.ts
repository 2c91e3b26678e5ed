// One description of a chart for every place that draws one: the .xlsx file, Excel, Google Sheets and the pane's SVG.

import type { Block } from "./block.ts";

export interface ChartSeries {
  /** The cell that holds the series' name. */
  readonly name: Block;
  readonly values: Block;
}

export interface ChartSpec {
  readonly type: "column" | "line" | "scatter";
  readonly title: string;
  /** What the chart shows, for those who cannot see it. */
  readonly description: string;
  /** Category labels; x values for `scatter`. */
  readonly categories: Block;
  readonly series: readonly ChartSeries[];
  readonly valueAxis: { readonly title: string; readonly format: "percent" | "number" };
}
