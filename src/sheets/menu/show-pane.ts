// Opens the pane: one page, made by the build, beside the sheet.

import { sheetsWordsOf, userLanguage } from "../words.ts";
import type { MenuCommand } from "./menu-commands.ts";

/** The page's file in the script project, without its ending. */
const PAGE = "sidebar";

/** `command`: what the pane does at once. A page knows neither the user's language in Google nor who opened it: it reads the mark. */
export function openPane(command?: MenuCommand): void {
  const language = userLanguage();
  const mark = `<div id="opened" hidden data-language="${language}" data-command="${command ?? ""}"></div>`;
  const page = HtmlService.createHtmlOutputFromFile(PAGE).append(mark).setTitle(sheetsWordsOf(language).menu);
  SpreadsheetApp.getUi().showSidebar(page);
}
