// A name defined in the model's spreadsheet.

import type { FakeRange } from "./fake-range.ts";
import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

interface NamesOwner {
  readonly calls: ServiceCalls;
  readonly hasSheetOf: (range: FakeRange) => boolean;
  readonly forget: (name: string) => void;
}

export class FakeNamedRange implements Partial<GoogleAppsScript.Spreadsheet.NamedRange> {
  constructor(
    readonly owner: NamesOwner,
    readonly name: string,
    readonly range: FakeRange,
  ) {}

  getName = (): string => this.name;
  /** A name whose sheet was deleted has no range any more. */
  getRange = () => {
    if (!this.owner.hasSheetOf(this.range)) throw new Error("Диапазон не найден.");
    return guarded<GoogleAppsScript.Spreadsheet.Range>("Range", this.range, this.owner.calls);
  };
  remove = (): void => this.owner.forget(this.name);
}
