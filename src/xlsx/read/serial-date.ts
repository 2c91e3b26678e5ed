// A date from Excel's serial number: days since the end of 1899 (or since 1904-01-01), with the time of day as the fraction.

const SECONDS_A_DAY = 86_400;
/** 1970-01-01 in days since 1899-12-30 and since 1904-01-01. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
/** 9999-12-31, the last day that Excel shows, in days since 1899-12-30. */
const LAST_DAY = 2_958_465;
/** Excel believes in 1900-02-29; earlier days count from 1899-12-31, later ones from 1899-12-30. */
const NO_SUCH_DAY = 60;
/** The date that stands where a time has none: day zero of Excel's calendar. */
const NO_DATE = "1899-12-31";

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

function dateText(daysSince1970: number): string {
  const date = new Date(daysSince1970 * SECONDS_A_DAY * 1000);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

function timeText(seconds: number): string {
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/**
 * ISO 8601 text, rounded to the second: `2021-04-20`, with a time where the number has a fraction. A number without a day part under
 * a pure time format is a time of day and is dated 1899-12-31 in both calendars; `isTime` keeps midnight's `T00:00:00`.
 * `undefined` for numbers that are no date: negative ones, those past 9999, and 60, the 29 February 1900 that never was.
 */
export function serialDate(serial: number, from1904: boolean, isTime: boolean): string | undefined {
  let day = Math.floor(serial);
  let seconds = Math.round((serial - day) * SECONDS_A_DAY);
  if (seconds === SECONDS_A_DAY) {
    day++;
    seconds = 0;
  }
  if (!(day >= 0)) return undefined;
  const time = seconds > 0 || isTime ? `T${timeText(seconds)}` : "";
  if (isTime && day === 0) return NO_DATE + time;
  if (from1904) return day > LAST_DAY - (EPOCH_1900 - EPOCH_1904) ? undefined : dateText(day - EPOCH_1904) + time;
  if (day > LAST_DAY || day === NO_SUCH_DAY) return undefined;
  return dateText(day < NO_SUCH_DAY ? day + 1 - EPOCH_1900 : day - EPOCH_1900) + time;
}
