// An academic year is named here by the calendar year in which it ends: 2022 is the year 2021/22. «ВПР 2021» belongs to 2020/21.

/** `2022` -> `2021/22`. */
export const academicYearName = (endYear: number): string => `${endYear - 1}/${String(endYear % 100).padStart(2, "0")}`;

const FULL = /^(20\d{2})\s*[/–—-]\s*(20)?(\d{2})(?:\D.*)?$/;

/** Reads `2021/22`, `2021/2022`, `2021-2022 учебный год`; `undefined` where it is no pair of consecutive years. */
export function parseAcademicYear(text: string): number | undefined {
  const match = FULL.exec(text.trim());
  if (!match) return undefined;
  const start = Number(match[1]);
  const end = 2000 + Number(match[3]);
  return end === start + 1 ? end : undefined;
}

/** The academic year of a day, `2025-09-01` -> 2026; it begins in September. */
export const academicYearOf = (day: string): number => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) >= 9 ? 1 : 0);
