// Builds the rule of a drop-down list.

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Stands for the rule itself, too. */
export class FakeDataValidationBuilder implements Partial<Builder> {
  options: readonly string[] | object = [];
  help = "";
  allowsInvalid = true;

  requireValueInList = (values: string[]): Builder => {
    if (values.length === 0 || values.length > 500) throw new Error("A list of 1 to 500 items");
    this.options = values;
    return this as unknown as Builder;
  };
  requireValueInRange = (range: object): Builder => {
    this.options = range;
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
