// Excel's serial number of a calendar date: days since 1899-12-31, with the day 1900-02-29 that Excel believes in.

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

const DAY_MS = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01. */
const EPOCH_DAYS = 25_569;
const FIRST_OF_MARCH_1900 = 61;

/** `undefined` for a date before 1900, which Excel cannot keep as a date; throws on what is no ISO 8601 date. */
export function dateSerial(iso: string): number | undefined {
  const match = ISO.exec(iso);
  if (!match) throw new Error(`Not an ISO 8601 date without zone: ${iso}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  // `Date.UTC` reads years below 100 as 19xx, so the year is set by itself.
  const moment = new Date(Date.UTC(2000, month - 1, day, hour, minute, second));
  moment.setUTCFullYear(year, month - 1, day);
  const isReal = moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!isReal) throw new Error(`No such date: ${iso}`);
  const days = moment.getTime() / DAY_MS + EPOCH_DAYS;
  const serial = days < FIRST_OF_MARCH_1900 ? days - 1 : days;
  return serial < 1 ? undefined : serial;
}

export const hasTime = (iso: string): boolean => iso.includes("T");
