// Charts of the model: only the kinds of charts that are drawn.

export class FakeCharts implements Partial<GoogleAppsScript.Charts.Charts> {
  readonly ChartType = {
    COLUMN: "COLUMN",
    LINE: "LINE",
    SCATTER: "SCATTER",
  } as unknown as GoogleAppsScript.Charts.Charts["ChartType"];
}
