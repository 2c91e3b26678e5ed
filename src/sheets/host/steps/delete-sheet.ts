// Deletes a sheet of the tool's own with the names that lead to it: the spreadsheet would keep them, leading nowhere.

import type { OpenBook } from "./open-book.ts";

export function deleteSheet(book: OpenBook, name: string): void {
  const sheet = book.find(name);
  if (!sheet) return;
  for (const named of book.spreadsheet.getNamedRanges()) {
    if (isOn(named, name)) named.remove();
  }
  book.spreadsheet.deleteSheet(sheet);
  book.remove(name);
}

function isOn(named: GoogleAppsScript.Spreadsheet.NamedRange, sheet: string): boolean {
  try {
    return named.getRange().getSheet().getName() === sheet;
  } catch {
    return false;
  }
}
