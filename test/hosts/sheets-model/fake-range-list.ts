// Several ranges of one sheet of the model, dressed at once.

import type { FakeRange } from "./fake-range.ts";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export class FakeRangeList implements Partial<RangeList> {
  constructor(readonly ranges: readonly FakeRange[]) {
    if (ranges.length === 0) throw new Error("A list of ranges holds at least one");
  }

  #look(name: string, value: unknown): RangeList {
    for (const range of this.ranges) range.look(name, value);
    return this as unknown as RangeList;
  }

  setBackground = (value: string | null) => this.#look("background", value);
  setFontColor = (value: string | null) => this.#look("fontColor", value);
  setFontWeight = (value: unknown) => this.#look("fontWeight", value);
  setFontStyle = (value: unknown) => this.#look("fontStyle", value);
  setFontLine = (value: unknown) => this.#look("fontLine", value);
  setFontSize = (value: number) => this.#look("fontSize", value);
  setHorizontalAlignment = (value: unknown) => this.#look("horizontal", value);
  setVerticalAlignment = (value: unknown) => this.#look("vertical", value);
  setWrap = (value: boolean) => this.#look("wrap", value);
  setBorder = (...sides: readonly unknown[]) => this.#look("border", sides.slice(0, 6).includes(true));
  setNumberFormat = (format: string): RangeList => {
    for (const range of this.ranges) range.setNumberFormat(format);
    return this as unknown as RangeList;
  };
}
