// ScriptApp of the model: installable triggers, at most 20 a user and script.

import { FakeTrigger } from "./fake-trigger.ts";
import { FakeTriggerBuilder } from "./fake-trigger-builder.ts";
import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

export class FakeScriptApp implements Partial<GoogleAppsScript.Script.ScriptApp> {
  readonly EventType = { ON_FORM_SUBMIT: "ON_FORM_SUBMIT" } as unknown as GoogleAppsScript.Script.ScriptApp["EventType"];
  triggers: readonly FakeTrigger[] = [];

  constructor(readonly calls: ServiceCalls) {}

  getProjectTriggers = () => this.triggers.map((each) => guarded<GoogleAppsScript.Script.Trigger>("Trigger", each, this.calls));
  newTrigger = (handler: string) =>
    guarded<GoogleAppsScript.Script.TriggerBuilder>(
      "TriggerBuilder",
      new FakeTriggerBuilder((source) => {
        if (this.triggers.length >= 20) throw new Error("This script has too many triggers.");
        const trigger = new FakeTrigger(handler, source);
        this.triggers = [...this.triggers, trigger];
        return guarded<GoogleAppsScript.Script.Trigger>("Trigger", trigger, this.calls);
      }, this.calls),
      this.calls,
    );
  deleteTrigger = (trigger: unknown): void => {
    this.triggers = this.triggers.filter((each) => each !== trigger);
  };
}
