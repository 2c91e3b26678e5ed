// Utilities of the model.

import { ZONE_HOURS } from "./typed-value.ts";

const two = (value: number): string => String(value).padStart(2, "0");

export class FakeUtilities implements Partial<GoogleAppsScript.Utilities.Utilities> {
  /** Knows the one pattern that is used, and Moscow. */
  formatDate = (...[date, zone, pattern]: readonly unknown[]): string => {
    if (!(date instanceof Date) && Object.prototype.toString.call(date) !== "[object Date]") throw new Error("Not a date");
    if (pattern !== "yyyy-MM-dd'T'HH:mm:ss") throw new Error(`The model does not know the pattern ${String(pattern)}`);
    const hours = zone === "Europe/Moscow" ? ZONE_HOURS : 0;
    const moment = new Date((date as Date).getTime() + hours * 3_600_000);
    const day = `${moment.getUTCFullYear()}-${two(moment.getUTCMonth() + 1)}-${two(moment.getUTCDate())}`;
    return `${day}T${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}:${two(moment.getUTCSeconds())}`;
  };
}
