// What a Russian spreadsheet takes a typed or pasted text for: a number with a comma, a percent, a date by day, a time, a truth.

import { dateSerial } from "../../xlsx/write/date-serial.ts";

export interface TypedValue {
  readonly value: number;
  /** The number format that shows it as it was typed; none where the usual one does. */
  readonly pattern?: string;
}

const NUMBER = /^([+-]?)(\d+|\d{1,3}(?: \d{3})+)(?:[.,](\d+))?( ?%)?$/;
const FRACTION = /^([+-]?)[.,](\d+)( ?%)?$/;
const DATE = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?: (\d{1,2}:.*))?$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{1,2}:.*))?$/;
const WORDED_DATE = /^(\d{1,2}) ([а-яё]+)\.? (\d{4})(?: ?г(?:\.|ода)?)?$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const MONTHS = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];
const WHOLE_MONTHS =
  /^(?:янв(?:ар[ья])?|фев(?:рал[ья])?|мар(?:т|та)?|апр(?:ел[ья])?|ма[йя]|июн[ья]?|июл[ья]?|авг(?:уст|уста)?|сен(?:т|тябр[ья])?|окт(?:ябр[ья])?|ноя(?:б|бр[ья])?|дек(?:абр[ья])?)$/i;

/** Spaces of every kind that people and programs put between thousands. */
const plainSpaces = (text: string): string => text.replace(/[\u00A0\u2007\u2009\u202F]/g, " ").trim();

/** Two digits of a year, as spreadsheets read them: up to 29 of this century. */
const fullYear = (year: string): number => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900));

function readTime(text: string): { readonly value: number; readonly pattern: string } | undefined {
  const [, hours = "", minutes = "", seconds] = TIME.exec(text) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, pattern: seconds === undefined ? "hh:mm" : "hh:mm:ss" };
}

function dated(year: number, month: number, day: number, time: string | undefined): TypedValue | undefined {
  const two = (value: number) => String(value).padStart(2, "0");
  const moment = new Date(Date.UTC(year, month - 1, day));
  // The thirty-first of June is no day.
  if (month < 1 || month > 12 || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  const serial = dateSerial(`${year}-${two(month)}-${two(day)}`);
  if (serial === undefined) return undefined;
  if (time === undefined) return { value: serial, pattern: "dd.mm.yyyy" };
  const ofDay = readTime(time.trim());
  return ofDay && { value: serial + ofDay.value, pattern: `dd.mm.yyyy ${ofDay.pattern}` };
}

function readDate(text: string): TypedValue | undefined {
  const [, day, , month, year = "", time] = DATE.exec(text) ?? [];
  if (day !== undefined) return dated(fullYear(year), Number(month), Number(day), time);
  const iso = ISO_DATE.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4]);
  const [, ofMonth, name = "", ofYear] = WORDED_DATE.exec(text) ?? [];
  if (ofMonth === undefined || !WHOLE_MONTHS.test(name)) return undefined;
  const index = MONTHS.findIndex((start) => name.toLowerCase().startsWith(start) && (start !== "ма" || !/^мар/i.test(name)));
  return dated(Number(ofYear), index + 1, Number(ofMonth), undefined);
}

/** `undefined`: a text, which stays as it was typed. */
export function readTypedValue(typed: string): TypedValue | undefined {
  const text = plainSpaces(typed);
  const fraction = FRACTION.exec(text);
  const number = fraction ? [text, fraction[1], "0", fraction[2], fraction[3]] : NUMBER.exec(text);
  if (number) {
    const [, sign = "", whole = "", part = "", percent] = number;
    const digits = whole.replace(/ /g, "");
    // A thousand for one reader and one and a quarter for the other; and more digits than a number holds.
    if (/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text) || digits.length + part.length > 15) return undefined;
    const value = Number(`${sign}${digits}.${part === "" ? "0" : part}`);
    if (percent === undefined) return { value };
    // Moved by the digits themselves: 45.5 / 100 is not 0.455 for every number.
    return { value: Number(`${value}e-2`), pattern: part === "" ? "0%" : "0.00%" };
  }
  return readDate(text) ?? readTime(text);
}

/** A text that somebody meant for a number or a date, and that is none. */
export const looksLikeNumber = (text: string): boolean => {
  const plain = plainSpaces(text);
  return plain.length < 30 && /\d/.test(plain) && /^[+-]?[\d .,]+ ?%?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(plain);
};
