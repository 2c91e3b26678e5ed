// Adds the menu. It is built from constants: an add-on that nobody has started yet may read nothing.

import { sheetsWordsOf, userLanguage } from "../words.ts";

export interface MenuItem {
  readonly title: string;
  /** A public function of the script. */
  readonly functionName: string;
}

/** Groups are parted by lines. */
export function addMenu(groups: readonly (readonly MenuItem[])[]): void {
  // In an add-on the menu has to bear the add-on's own name.
  const menu = SpreadsheetApp.getUi().createMenu(sheetsWordsOf(userLanguage()).menu);
  for (const [index, items] of groups.entries()) {
    if (index > 0) menu.addSeparator();
    for (const { title, functionName } of items) menu.addItem(title, functionName);
  }
  menu.addToUi();
}
