// A model of Google Sheets and Apps Script: one spreadsheet and the services around it, as global names.

import { FakeCacheService } from "./fake-cache-service.ts";
import { FakeCharts } from "./fake-charts.ts";
import { FakeHtmlService } from "./fake-html-service.ts";
import { FakeLockService } from "./fake-lock-service.ts";
import { FakeMailApp } from "./fake-mail-app.ts";
import { FakePropertiesService } from "./fake-properties-service.ts";
import { FakeScriptApp } from "./fake-script-app.ts";
import { FakeSession } from "./fake-session.ts";
import { FakeSpreadsheet } from "./fake-spreadsheet.ts";
import { FakeSpreadsheetApp } from "./fake-spreadsheet-app.ts";
import { FakeUi } from "./fake-ui.ts";
import { FakeUtilities } from "./fake-utilities.ts";
import { guarded } from "./guarded.ts";
import { ServiceCalls } from "./service-calls.ts";

export class SheetsModel {
  readonly calls = new ServiceCalls();
  readonly spreadsheet = new FakeSpreadsheet(this.calls, "Таблица");
  readonly ui = new FakeUi(this.calls);
  readonly locks = new FakeLockService(this.calls);
  readonly properties = new FakePropertiesService(this.calls);
  readonly cache = new FakeCacheService(this.calls);
  readonly session = new FakeSession();
  readonly mail = new FakeMailApp();
  readonly scripts = new FakeScriptApp(this.calls);

  /** The services by their global names. */
  globals(): Readonly<Record<string, object>> {
    const { calls } = this;
    const app = new FakeSpreadsheetApp(this.spreadsheet, this.ui, calls);
    return {
      SpreadsheetApp: guarded<GoogleAppsScript.Spreadsheet.SpreadsheetApp>("SpreadsheetApp", app, calls),
      LockService: guarded<GoogleAppsScript.Lock.LockService>("LockService", this.locks, calls),
      PropertiesService: guarded<GoogleAppsScript.Properties.PropertiesService>("PropertiesService", this.properties, calls),
      CacheService: guarded<GoogleAppsScript.Cache.CacheService>("CacheService", this.cache, calls),
      Session: guarded<GoogleAppsScript.Base.Session>("Session", this.session, calls),
      Utilities: guarded<GoogleAppsScript.Utilities.Utilities>("Utilities", new FakeUtilities(), calls),
      HtmlService: guarded<GoogleAppsScript.HTML.HtmlService>("HtmlService", new FakeHtmlService(calls), calls),
      ScriptApp: guarded<GoogleAppsScript.Script.ScriptApp>("ScriptApp", this.scripts, calls),
      MailApp: guarded<GoogleAppsScript.Mail.MailApp>("MailApp", this.mail, calls),
      Charts: guarded<GoogleAppsScript.Charts.Charts>("Charts", new FakeCharts(), calls),
    };
  }

  /** Makes this model the one that code in this process sees; a later model takes its place. */
  install(): void {
    Object.assign(globalThis, this.globals());
  }
}
