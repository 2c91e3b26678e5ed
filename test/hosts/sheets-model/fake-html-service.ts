// HtmlService of the model: the page is known by its file and title.

import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

type Page = GoogleAppsScript.HTML.HtmlOutput;

export class FakeHtmlService implements Partial<GoogleAppsScript.HTML.HtmlService> {
  constructor(readonly calls: ServiceCalls) {}

  createHtmlOutputFromFile = (_: string) => {
    const page: Partial<Page> = { setTitle: () => page as Page };
    return guarded<Page>("HtmlOutput", page, this.calls);
  };
}
