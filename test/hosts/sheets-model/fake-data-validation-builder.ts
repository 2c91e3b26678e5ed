// Builds the rule of a drop-down list.

import type { FakeRange } from "./fake-range.ts";

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export class FakeDataValidationBuilder implements Partial<Builder> {
  options: readonly string[] | string = [];
  help = "";
  allowsInvalid = true;

  requireValueInList = (values: string[]): Builder => {
    if (values.length === 0 || values.length > 500) throw new Error("A list of 1 to 500 items");
    this.options = values;
    return this as unknown as Builder;
  };
  requireValueInRange = (range: unknown): Builder => {
    const { sheet, getA1Notation } = range as FakeRange;
    this.options = `${sheet.name}!${getA1Notation()}`;
    return this as unknown as Builder;
  };
  setHelpText = (text: string): Builder => {
    this.help = text;
    return this as unknown as Builder;
  };
  setAllowInvalid = (allow: boolean): Builder => {
    this.allowsInvalid = allow;
    return this as unknown as Builder;
  };
  build = () => ({ options: this.options, help: this.help }) as unknown as GoogleAppsScript.Spreadsheet.DataValidation;
}
