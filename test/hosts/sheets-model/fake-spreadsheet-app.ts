// SpreadsheetApp of the model.

import { FakeConditionalRuleBuilder } from "./fake-conditional-rule-builder.ts";
import { FakeDataValidationBuilder } from "./fake-data-validation-builder.ts";
import type { FakeRange } from "./fake-range.ts";
import { FakeRichTextValueBuilder } from "./fake-rich-text-value-builder.ts";
import type { FakeSpreadsheet } from "./fake-spreadsheet.ts";
import type { FakeUi } from "./fake-ui.ts";
import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export class FakeSpreadsheetApp implements Partial<App> {
  readonly BorderStyle = { SOLID: "SOLID" } as unknown as App["BorderStyle"];
  readonly SheetType = { GRID: "GRID", OBJECT: "OBJECT" } as unknown as App["SheetType"];
  readonly ProtectionType = { SHEET: "SHEET", RANGE: "RANGE" } as unknown as App["ProtectionType"];

  constructor(
    readonly spreadsheet: FakeSpreadsheet,
    readonly ui: FakeUi,
    readonly calls: ServiceCalls,
  ) {}

  getActive = () => this.spreadsheet.service();
  getActiveSpreadsheet = () => this.spreadsheet.service();
  getActiveSheet = () => this.spreadsheet.getActiveSheet();
  /** On a sheet that is a chart no cell is selected. */
  getCurrentCell = () => {
    const { active, sheets } = this.spreadsheet;
    const isOnChart = sheets.some((sheet) => sheet === active.sheet && sheet.isChart);
    if (isOnChart) return null as unknown as GoogleAppsScript.Spreadsheet.Range;
    return guarded<GoogleAppsScript.Spreadsheet.Range>("Range", active, this.calls);
  };
  setActiveRange = (range: unknown) => {
    this.spreadsheet.select(range as FakeRange);
    return guarded<GoogleAppsScript.Spreadsheet.Range>("Range", range as FakeRange, this.calls);
  };
  getUi = () => guarded<GoogleAppsScript.Base.Ui>("Ui", this.ui, this.calls);
  flush = (): void => {};
  newConditionalFormatRule = () =>
    guarded<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>(
      "RuleBuilder",
      new FakeConditionalRuleBuilder(),
      this.calls,
    );
  newDataValidation = () =>
    guarded<GoogleAppsScript.Spreadsheet.DataValidationBuilder>("ValidationBuilder", new FakeDataValidationBuilder(), this.calls);
  newRichTextValue = () =>
    guarded<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>(
      "RichTextBuilder",
      new FakeRichTextValueBuilder(this.calls),
      this.calls,
    );
}
