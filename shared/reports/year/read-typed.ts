// What the specialist has typed into cells of the year's workbook, as the core's values: days, months, statuses, counts.

import type { MeasureStatus } from "../../catalogue/measure-state.ts";
import { inEitherLanguage } from "../../catalogue/messages/year/index.ts";
import { cellText } from "../../text/cell-text.ts";
import { fold } from "../../text/fold.ts";
import { readDay } from "../../text/read-day.ts";
import { readNumber } from "../../text/read-number.ts";
import { type CellValue, isCellDate } from "../../workbook/cell.ts";

/** A day of the calendar, `undefined` where the cell holds something else, `null` where it is blank. */
export function typedDay(value: CellValue | undefined): string | null | undefined {
  if (value === undefined || value === null) return null;
  if (isCellDate(value)) return value.date.slice(0, 10);
  const text = cellText(value).trim();
  return text === "" ? null : readDay(text);
}

const STATUSES: readonly MeasureStatus[] = ["not-started", "in-progress", "done", "not-required"];

export function typedStatus(value: CellValue | undefined): MeasureStatus {
  const text = fold(cellText(value));
  return (
    STATUSES.find((status) => inEitherLanguage((words) => words.statuses[status]).some((word) => fold(word) === text)) ??
    "not-started"
  );
}

/** 1–12; `null` where it is no month. */
export function typedMonth(value: CellValue | undefined): number | null {
  const text = fold(cellText(value));
  const place = Array.from({ length: 12 }, (_, i) => i).find((i) =>
    inEitherLanguage((words) => words.months[i] ?? "").some((word) => fold(word) === text),
  );
  return place === undefined ? null : ((place + 8) % 12) + 1;
}

/** Whether the text is this word in either language. */
export const isWord = (value: CellValue | undefined, word: Parameters<typeof inEitherLanguage>[0]): boolean =>
  inEitherLanguage(word).some((each) => fold(each) === fold(cellText(value)));

/** A whole number from 0, or `null`. */
export function typedCount(value: CellValue | undefined): number | null {
  const read = value === undefined ? null : readNumber(value);
  return read?.kind === "number" && Number.isInteger(read.value) && read.value >= 0 ? read.value : null;
}

export const typedText = (value: CellValue | undefined): string => cellText(value).trim();
