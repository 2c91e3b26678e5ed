// A chart of the model.

import type { FakeRange } from "./fake-range.ts";

export class FakeChart implements Partial<GoogleAppsScript.Spreadsheet.EmbeddedChart> {
  constructor(
    readonly type: unknown,
    readonly ranges: readonly FakeRange[],
    readonly options: ReadonlyMap<string, unknown>,
  ) {}

  getChartId = (): number => 1;
}
