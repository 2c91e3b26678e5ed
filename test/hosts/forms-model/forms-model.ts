// A model of Google Forms around one form, as global names.

import { FakeUi } from "../sheets-model/fake-ui.ts";
import { guarded } from "../sheets-model/guarded.ts";
import { ServiceCalls } from "../sheets-model/service-calls.ts";
import { FakeForm } from "./fake-form.ts";

type App = GoogleAppsScript.Forms.FormApp;

export class FormsModel {
  readonly calls = new ServiceCalls();
  readonly ui = new FakeUi(this.calls);
  readonly form = new FakeForm(this.calls);

  #validation() {
    const kept: Record<string, string> = {};
    const builder = {
      setHelpText: () => builder,
      requireTextMatchesPattern: (pattern: string) => {
        kept.pattern = pattern;
        return builder;
      },
      build: () => kept,
    };
    return guarded<GoogleAppsScript.Forms.TextValidationBuilder>("TextValidationBuilder", builder as object, this.calls);
  }

  globals(): Readonly<Record<string, object>> {
    const app: Partial<App> = {
      DestinationType: { SPREADSHEET: "SPREADSHEET" } as unknown as App["DestinationType"],
      getUi: () => guarded<GoogleAppsScript.Base.Ui>("Ui", this.ui, this.calls),
      getActiveForm: () => this.form.service(),
      createTextValidation: () => this.#validation(),
    };
    return { FormApp: guarded<App>("FormApp", app, this.calls) };
  }
}
