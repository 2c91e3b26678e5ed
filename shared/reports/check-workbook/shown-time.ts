// A moment as a person reads it: `10.06.2026 14:30`.

/** `moment`: `2026-06-10` or `2026-06-10T14:30…`, in local time; a day without a time is shown as a day, no moment as nothing. */
export function shownTime(moment: string | null): string {
  if (moment === null) return "";
  const day = moment.slice(0, 10).split("-").reverse().join(".");
  return moment.length > 10 ? `${day} ${moment.slice(11, 16)}` : day;
}
