// The user interface of the model: menus, sidebars and what was said to the user.

import { FakeMenu } from "./fake-menu.ts";
import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

type Ui = GoogleAppsScript.Base.Ui;

export class FakeUi implements Partial<Ui> {
  readonly Button = { OK: "OK" } as unknown as Ui["Button"];
  readonly ButtonSet = { OK: "OK", OK_CANCEL: "OK_CANCEL" } as unknown as Ui["ButtonSet"];
  menus: readonly FakeMenu[] = [];
  sidebars: readonly GoogleAppsScript.HTML.HtmlOutput[] = [];
  alerts: readonly string[] = [];
  /** What the user types when asked. */
  promptAnswer = "";

  constructor(readonly calls: ServiceCalls) {}

  createMenu = (caption: string) => this.#menu(caption);
  createAddonMenu = () => this.#menu("add-on");
  #menu(caption: string): GoogleAppsScript.Base.Menu {
    const menu = new FakeMenu(caption, (added) => {
      this.menus = [...this.menus, added];
    });
    return guarded<GoogleAppsScript.Base.Menu>("Menu", menu, this.calls);
  }
  showSidebar = (page: GoogleAppsScript.HTML.HtmlOutput): void => {
    this.sidebars = [...this.sidebars, page];
  };
  prompt = () => {
    const answer = { getResponseText: () => this.promptAnswer, getSelectedButton: () => this.Button.OK };
    return guarded<GoogleAppsScript.Base.PromptResponse>("PromptResponse", answer, this.calls);
  };
  alert = (...given: readonly unknown[]) => {
    this.alerts = [...this.alerts, given.filter((each) => typeof each === "string").join(": ")];
    return "OK" as unknown as GoogleAppsScript.Base.Button;
  };
}
