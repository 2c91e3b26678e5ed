// Opens the pane: one page, made by the build, beside the sheet.

import { sheetsWordsOf, userLanguage } from "../words.ts";

/** The page's file in the script project, without its ending. */
const PAGE = "sidebar";

export function openPane(): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGE).setTitle(sheetsWordsOf(userLanguage()).menu);
  SpreadsheetApp.getUi().showSidebar(page);
}
