// Deletes a sheet of the tool's own, and after it the names that led to it: cut off in between, a sheet without its mark would be
// taken for the user's, while a name that leads nowhere harms nobody and goes with the next run.

import { quotedSheetName } from "../../../../shared/workbook/block.ts";
import { namedPlace } from "../read/read-names.ts";
import type { OpenBook } from "./open-book.ts";

const OURS = /^MSOKO_/;

export function deleteSheet(book: OpenBook, name: string): void {
  const sheet = book.find(name);
  const places = book.spreadsheet.getNamedRanges().map((named) => ({ name: named.getName(), place: namedPlace(named) }));
  const gone = new Set(
    places.flatMap((each) => {
      const isOnSheet = each.place?.startsWith(`${quotedSheetName(name)}!`) === true;
      return isOnSheet || (each.place === null && OURS.test(each.name)) ? each.name : [];
    }),
  );
  if (sheet) {
    const rest = book.spreadsheet.getSheets().filter((each) => each.getSheetId() !== sheet.getSheetId());
    // The service refuses to delete the last sheet that is seen.
    if (rest.every((each) => each.isSheetHidden())) rest[0]?.showSheet();
    book.spreadsheet.deleteSheet(sheet);
    book.remove(name);
  }
  if (gone.size === 0) return;
  // The spreadsheet may have dropped some of them with the sheet.
  for (const named of book.spreadsheet.getNamedRanges()) if (gone.has(named.getName())) named.remove();
}
