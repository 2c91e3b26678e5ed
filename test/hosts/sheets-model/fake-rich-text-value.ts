// A text with a link in it.

export class FakeRichTextValue implements Partial<GoogleAppsScript.Spreadsheet.RichTextValue> {
  constructor(
    readonly text: string,
    readonly link: string | null,
  ) {}

  getText = (): string => this.text;
}
