// An installed trigger of the model.

export class FakeTrigger implements Partial<GoogleAppsScript.Script.Trigger> {
  constructor(readonly handler: string) {}

  getHandlerFunction = (): string => this.handler;
  getEventType = () => "ON_FORM_SUBMIT" as unknown as GoogleAppsScript.Script.EventType;
}
