// The names defined in the spreadsheet, with their places as other hosts write them.

import { absoluteAddress, parseRectangle, quotedSheetName } from "../../../../shared/workbook/block.ts";
import type { DefinedName } from "../../../../shared/workbook/snapshot.ts";

function placeOf(range: GoogleAppsScript.Spreadsheet.Range): string {
  const sheet = range.getSheet().getName();
  const address = range.getA1Notation();
  const rectangle = parseRectangle(address);
  return rectangle ? absoluteAddress({ sheet, ...rectangle }) : `${quotedSheetName(sheet)}!${address}`;
}

/** A name whose sheet was deleted is kept by the spreadsheet and leads nowhere: it is left out. */
export function readNames(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): DefinedName[] {
  return spreadsheet.getNamedRanges().flatMap((named) => {
    const name = named.getName();
    try {
      return [{ name, refersTo: placeOf(named.getRange()) }];
    } catch {
      return [];
    }
  });
}
