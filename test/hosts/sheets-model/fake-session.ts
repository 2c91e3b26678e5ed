// Session of the model.

export class FakeSession implements Partial<GoogleAppsScript.Base.Session> {
  locale = "ru";
  /** The zone in which dates of a script read their own days and hours: that of this process. */
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  getActiveUserLocale = (): string => this.locale;
  getScriptTimeZone = (): string => this.timeZone;
}
