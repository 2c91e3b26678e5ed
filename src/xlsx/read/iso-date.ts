// A date that a cell keeps as ISO 8601 text (`t="d"`), in the one spelling that the core knows.

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)?Z?$/;

/** `2021-04-20`, or with `T09:30:00` where the time is not midnight; a lone time is dated 1899-12-31. `undefined`: no such date. */
export function isoDate(text: string): string | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month = "", day = "", hour, minute = "", second = "00"] = match;
  if (year === undefined ? hour === undefined : hour !== undefined && !text.includes("T")) return undefined;
  const time = hour === undefined ? "" : `T${hour}:${minute}:${second}`;
  if (hour !== undefined && (hour > "23" || minute > "59" || second > "59")) return undefined;
  if (year === undefined) return `1899-12-31${time}`;
  const date = `${year}-${month}-${day}`;
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || moment.getUTCDate() !== Number(day)) return undefined;
  return time === "T00:00:00" ? date : date + time;
}
