// A day as an option of the command line names it.

import { BadOption } from "./settings-options.ts";

/** `2026-06-10`. Throws `BadOption` where the text is no day, or one that the calendar does not have. */
export function readDay(option: string, text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // A day that the calendar does not have is moved on to the next month.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
  if (!isDay) throw new BadOption(option, text, "2026-06-10 …");
  return text;
}
