// Builds a text with a link in it.

import { FakeRichTextValue } from "./fake-rich-text-value.ts";
import { guarded } from "./guarded.ts";
import type { ServiceCalls } from "./service-calls.ts";

type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

export class FakeRichTextValueBuilder implements Partial<Builder> {
  #text = "";
  #link: string | null = null;

  constructor(readonly calls: ServiceCalls) {}

  setText = (text: string): Builder => {
    this.#text = text;
    return this as unknown as Builder;
  };
  setLinkUrl = (...given: readonly unknown[]): Builder => {
    this.#link = given.at(-1) as string | null;
    return this as unknown as Builder;
  };
  build = () =>
    guarded<GoogleAppsScript.Spreadsheet.RichTextValue>(
      "RichTextValue",
      new FakeRichTextValue(this.#text, this.#link),
      this.calls,
    );
}
