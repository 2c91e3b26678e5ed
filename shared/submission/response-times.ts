// When each row of a response sheet came: by its own time stamp, since the file's date is that of the export.

import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import { type CellValue, isCellDate } from "../workbook/cell.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";

const TIME = /^(отметка времени|время (создания|отправки|заполнения))/;
const WRITTEN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;

function timeOf(value: CellValue | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (isCellDate(value)) return value.date;
  const match = WRITTEN.exec(cellText(value).trim());
  if (!match) return null;
  const [, day = "", month = "", year = "", hour, minute = "", second = "00"] = match;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return hour === undefined ? date : `${date}T${hour.padStart(2, "0")}:${minute}:${second}`;
}

/** By the row's index; blank where the sheet has no column of times. */
export function responseTimes(sheet: SheetSnapshot): ReadonlyMap<number, string> {
  for (const header of sheet.rows.slice(0, 5)) {
    const column = header.values.findIndex((value) => TIME.test(fold(cellText(value))) || /^timestamp/i.test(cellText(value)));
    if (column < 0) continue;
    return new Map(
      sheet.rows.flatMap(({ rowIndex, values }) => {
        const time = rowIndex > header.rowIndex ? timeOf(values[column]) : null;
        return time === null ? [] : [[rowIndex, time] as const];
      }),
    );
  }
  return new Map();
}
