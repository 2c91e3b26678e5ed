// Builds a conditional format. Google Sheets takes no formula that looks at another sheet.

import type { FakeRange } from "./fake-range.ts";

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

export interface FakeConditionalRule {
  readonly formula: string | null;
  readonly text: string | null;
  readonly ranges: readonly FakeRange[];
}

export class FakeConditionalRuleBuilder implements Partial<Builder> {
  #formula: string | null = null;
  #text: string | null = null;
  #ranges: readonly FakeRange[] = [];

  whenFormulaSatisfied = (formula: string): Builder => {
    if (!formula.startsWith("=")) throw new Error("A formula begins with «=»");
    if (/!/.test(formula.replace(/"(?:[^"]|"")*"/g, ""))) {
      throw new Error("Conditional format rule cannot reference a different sheet.");
    }
    this.#formula = formula;
    return this as unknown as Builder;
  };
  whenTextEqualTo = (text: string): Builder => {
    this.#text = text;
    return this as unknown as Builder;
  };
  setBackground = (_: string | null): Builder => this as unknown as Builder;
  setFontColor = (_: string | null): Builder => this as unknown as Builder;
  setBold = (_: boolean | null): Builder => this as unknown as Builder;
  setItalic = (_: boolean | null): Builder => this as unknown as Builder;
  setUnderline = (_: boolean | null): Builder => this as unknown as Builder;
  setRanges = (ranges: unknown[]): Builder => {
    this.#ranges = ranges as readonly FakeRange[];
    return this as unknown as Builder;
  };
  build = () => {
    if (this.#ranges.length === 0 || (this.#formula === null && this.#text === null)) throw new Error("The rule is not whole");
    const rule: FakeConditionalRule = { formula: this.#formula, text: this.#text, ranges: this.#ranges };
    return rule as unknown as GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
  };
}
