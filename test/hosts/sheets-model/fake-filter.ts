// The filter of a sheet of the model.

import type { FakeRange } from "./fake-range.ts";

export class FakeFilter implements Partial<GoogleAppsScript.Spreadsheet.Filter> {
  constructor(
    readonly range: FakeRange,
    readonly remove: () => void,
  ) {}
}
