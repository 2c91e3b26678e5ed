// The day and the moment on the spreadsheet's own clock.

/** ISO 8601 without zone. */
export const now = (): string =>
  Utilities.formatDate(new Date(), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), "yyyy-MM-dd'T'HH:mm:ss");

export const today = (): string => now().slice(0, 10);
