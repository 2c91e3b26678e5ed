// Builds a trigger of the model for the sending of a form.

import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

type ForSpreadsheet = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

export class FakeTriggerBuilder implements Partial<GoogleAppsScript.Script.TriggerBuilder> {
  constructor(
    readonly create: () => GoogleAppsScript.Script.Trigger,
    readonly calls: ServiceCalls,
  ) {}

  forSpreadsheet = (_: unknown) => {
    const builder: Partial<ForSpreadsheet> = { create: this.create, onFormSubmit: () => builder as ForSpreadsheet };
    return guarded<ForSpreadsheet>("SpreadsheetTriggerBuilder", builder, this.calls);
  };
}
