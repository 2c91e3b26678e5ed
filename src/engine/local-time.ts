// A moment on the clock of this machine, ISO 8601 without zone: deadlines are days of a calendar on a wall.

const two = (value: number): string => String(value).padStart(2, "0");

export function localTime(moment: Date): string {
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
}
