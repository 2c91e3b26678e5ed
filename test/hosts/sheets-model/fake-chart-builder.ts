// Builds a chart of the model.

import { FakeChart } from "./fake-chart.ts";
import type { FakeRange } from "./fake-range.ts";
import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

export class FakeChartBuilder implements Partial<Builder> {
  readonly #options = new Map<string, unknown>();
  readonly #ranges: FakeRange[] = [];
  #type: unknown = null;
  #isPlaced = false;

  constructor(readonly calls: ServiceCalls) {}

  setChartType = (type: unknown): Builder => {
    this.#type = type;
    return this as unknown as Builder;
  };
  addRange = (range: unknown): Builder => {
    this.#ranges.push(range as FakeRange);
    return this as unknown as Builder;
  };
  setNumHeaders = (_: number): Builder => this as unknown as Builder;
  setOption = (option: string, value: unknown): Builder => {
    const isVague = value === undefined || (typeof value === "object" && Object.values(value ?? {}).includes(undefined));
    if (isVague) throw new Error(`The model does not know what an undefined value of the option ${option} does`);
    this.#options.set(option, value);
    return this as unknown as Builder;
  };
  setPosition = (row: number, column: number): Builder => {
    if (row < 1 || column < 1) throw new Error("A chart stands at a cell");
    this.#isPlaced = true;
    return this as unknown as Builder;
  };
  build = () => {
    if (!this.#isPlaced || this.#ranges.length === 0) throw new Error("The chart is not whole");
    const chart = new FakeChart(this.#type, this.#ranges, this.#options);
    return guarded<GoogleAppsScript.Spreadsheet.EmbeddedChart>("EmbeddedChart", chart, this.calls);
  };
}
