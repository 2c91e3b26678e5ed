// HtmlService of the model: the page is known by its file, and by what is put after its text.

import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

type Page = GoogleAppsScript.HTML.HtmlOutput;

export class FakeHtmlService implements Partial<GoogleAppsScript.HTML.HtmlService> {
  constructor(readonly calls: ServiceCalls) {}

  createHtmlOutputFromFile = (_: string) => {
    let appended = "";
    const page: Partial<Page> = {
      setTitle: () => page as Page,
      append: (text) => {
        appended += text;
        return page as Page;
      },
      getContent: () => appended,
    };
    return guarded<Page>("HtmlOutput", page, this.calls);
  };
}
