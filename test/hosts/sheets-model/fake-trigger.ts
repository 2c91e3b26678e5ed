// An installed trigger of the model.

export class FakeTrigger implements Partial<GoogleAppsScript.Script.Trigger> {
  constructor(
    readonly handler: string,
    /** Of the spreadsheet; `null`: of the clock. */
    readonly source: string | null,
  ) {}

  getHandlerFunction = (): string => this.handler;
  getTriggerSourceId = (): string => this.source as string;
  getEventType = () => "ON_FORM_SUBMIT" as unknown as GoogleAppsScript.Script.EventType;
}
