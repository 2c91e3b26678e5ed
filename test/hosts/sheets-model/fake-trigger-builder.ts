// Builds a trigger of the model: for the sending of a form, or for an hour of every day.

import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

type ForSpreadsheet = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

export class FakeTriggerBuilder implements Partial<GoogleAppsScript.Script.TriggerBuilder> {
  constructor(
    readonly install: (source: string | null) => GoogleAppsScript.Script.Trigger,
    readonly calls: ServiceCalls,
  ) {}

  forSpreadsheet = (spreadsheet: unknown) => {
    const source = (spreadsheet as GoogleAppsScript.Spreadsheet.Spreadsheet).getId();
    const builder: Partial<ForSpreadsheet> = {
      create: () => this.install(source),
      onFormSubmit: () => builder as ForSpreadsheet,
    };
    return guarded<ForSpreadsheet>("SpreadsheetTriggerBuilder", builder, this.calls);
  };
  timeBased = () => {
    type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;
    const builder: Partial<Clock> = {
      create: () => this.install(null),
      everyDays: () => builder as Clock,
      everyHours: () => builder as Clock,
      atHour: () => builder as Clock,
    };
    return guarded<Clock>("ClockTriggerBuilder", builder, this.calls);
  };
}
