// Reads a day of the calendar as people type it.

const RUSSIAN_DAY = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?: ?г\.?)?$/;

/** `31.05.2027` and `2027-05-31` as ISO 8601; `undefined` where the text is no day, or one that the calendar does not have. */
export function readDay(text: string): string | undefined {
  const [, day = "", month = "", year = ""] = RUSSIAN_DAY.exec(text.trim()) ?? [];
  const iso = year === "" ? text.trim() : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso ? iso : undefined;
}
