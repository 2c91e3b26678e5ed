// The names defined in the spreadsheet, with their places as other hosts write them.

import { absoluteAddress, parseRectangle, quotedSheetName } from "../../../../shared/workbook/block.ts";
import type { DefinedName } from "../../../../shared/workbook/snapshot.ts";

function placeOf(range: GoogleAppsScript.Spreadsheet.Range): string {
  const sheet = range.getSheet().getName();
  const address = range.getA1Notation();
  const rectangle = parseRectangle(address);
  return rectangle ? absoluteAddress({ sheet, ...rectangle }) : `${quotedSheetName(sheet)}!${address}`;
}

/** The service itself failed: what was asked for may well be there. */
const FAILED = /service|timed out|try again|служб|повторите/i;

/** What a name leads to; `null` where its sheet was deleted. */
export function unlessGone<Found>(look: () => Found | null): Found | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error ? FAILED.test(error.message) : FAILED.test(String(error))) throw error;
    return null;
  }
}

/** The place of a name; `null` where its sheet was deleted. */
export const namedPlace = (named: GoogleAppsScript.Spreadsheet.NamedRange): string | null =>
  unlessGone(() => placeOf(named.getRange()));

/** A name whose sheet was deleted is kept by the spreadsheet and leads nowhere: it is left out. */
export function readNames(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): DefinedName[] {
  return spreadsheet.getNamedRanges().flatMap((named) => {
    const refersTo = namedPlace(named);
    return refersTo === null ? [] : [{ name: named.getName(), refersTo }];
  });
}
