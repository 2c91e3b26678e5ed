// A moment as a person reads it: `10.06.2026 14:30`.

export function shownTime(moment: string | null): string {
  if (moment === null) return "";
  const day = moment.slice(0, 10).split("-").reverse().join(".");
  return moment.length > 10 ? `${day} ${moment.slice(11, 16)}` : day;
}
