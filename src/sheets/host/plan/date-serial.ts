// The serial number of a date: days since 1899-12-30. A number has no zone, so a date cannot slip by a day on its way to the cell.

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const DAY_MS = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01. */
const EPOCH_DAYS = 25_569;

export function dateSerial(iso: string): number {
  const match = ISO.exec(iso);
  if (!match) throw new Error(`Not an ISO 8601 date without zone: ${iso}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute, second) / DAY_MS + EPOCH_DAYS;
}

export const hasTime = (iso: string): boolean => iso.includes("T");
