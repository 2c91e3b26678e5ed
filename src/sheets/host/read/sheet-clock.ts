// Dates as the spreadsheet shows them. A cell's date arrives as a moment; which day it is depends on the spreadsheet's zone.

const PATTERN = "yyyy-MM-dd'T'HH:mm:ss";
const SECOND_MS = 1000;

const two = (value: number): string => String(value).padStart(2, "0");

function localText(date: Date): string {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

const utcText = (ms: number): string => new Date(ms).toISOString().slice(0, 19);

/** `2021-04-20` for midnight, `2021-04-20T09:30:00` otherwise; a time of day alone stands on the last day of 1899. */
function cellDateText(text: string): string {
  const [day = "", time = ""] = text.split("T");
  if (day < "1900-01-01") return `1899-12-31T${time}`;
  return time === "00:00:00" ? day : text;
}

const wholeSecond = (date: Date): Date => new Date(Math.round(date.getTime() / SECOND_MS) * SECOND_MS);

/** Dates in the script's own zone, for where the spreadsheet's cannot be asked for at every call. */
export const scriptClock = (date: Date): string => cellDateText(localText(wholeSecond(date)));

/**
 * Gives the reader of dates. In the script's own zone it costs nothing; in another zone two calls a month that occurs, not one a
 * date: a month that begins and ends with one offset has it throughout.
 */
export function sheetClock(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): (date: Date) => string {
  let zone: string | null = null;
  let isOwn = false;
  const offsets = new Map<string, number | null>();
  const formatted = (ms: number): string => Utilities.formatDate(new Date(ms), zone ?? "", PATTERN);
  const offsetAt = (ms: number): number => Date.parse(`${formatted(ms)}Z`) - ms;
  const offsetOf = (date: Date): number | null => {
    const month = date.toISOString().slice(0, 7);
    const known = offsets.get(month);
    if (known !== undefined) return known;
    const first = offsetAt(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
    const last = offsetAt(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
    const offset = first === last ? first : null;
    offsets.set(month, offset);
    return offset;
  };
  return (date) => {
    if (zone === null) {
      zone = spreadsheet.getSpreadsheetTimeZone();
      isOwn = zone === Session.getScriptTimeZone();
    }
    if (isOwn) return scriptClock(date);
    const whole = wholeSecond(date);
    const offset = offsetOf(whole);
    return cellDateText(offset === null ? formatted(whole.getTime()) : utcText(whole.getTime() + offset));
  };
}
