// Runs the detectors over the values of a sheet and keeps, column by column, the rows in which each found something.

import { fold } from "../../text/fold.ts";
import type { CellValue } from "../../workbook/cell.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { pupilsBirthday } from "./birth-dates.ts";
import { namesSchool } from "./column-words.ts";
import { runDetector, type ValueDetector } from "./detector.ts";
import { isBlankCell } from "./is-blank-cell.ts";
import { VALUE_DETECTORS } from "./value-detectors.ts";

/** What one detector found in one column. */
interface DetectorRows {
  readonly detector: ValueDetector;
  readonly rows: number[];
  /** Cells that have the shape of it, whether or not they passed its check. */
  candidates: number;
}

export interface ColumnValues {
  readonly columnIndex: number;
  /** Cells that hold something, headers and titles among them. */
  filled: number;
  readonly found: Map<ValueDetector, DetectorRows>;
  /** Days on which a pupil may have been born, and their rows. */
  readonly birthdays: { readonly rows: number[]; readonly days: string[] };
}

/** A number of fewer digits is nobody's; a text of fewer characters holds nobody's data. */
const SMALLEST_NUMBER = 1e9;
const SHORTEST_TEXT = 6;
/** Behind so many characters a cell is looked at no more: no answer and no remark is so long. */
const LONGEST_TEXT = 4_000;
const MEMORY = 20_000;
/** A name after a number or a dash at the start of a cell is a person's, even where a school follows. */
const START = 5;

interface CellFinding {
  readonly detector: ValueDetector;
  readonly isMatch: boolean;
}

function examineText(text: string): readonly CellFinding[] {
  let isSchool: boolean | undefined;
  return VALUE_DETECTORS.flatMap((detector): CellFinding[] => {
    const { matches, candidates } = runDetector(detector, text);
    if (candidates === 0) return [];
    const first = matches[0];
    if (!first || detector.confidence === "strong") return [{ detector, isMatch: first !== undefined }];
    isSchool ??= namesSchool(fold(text));
    return isSchool && !(detector.kind === "name" && first.start <= START) ? [] : [{ detector, isMatch: true }];
  });
}

function textToExamine(value: CellValue): string | undefined {
  if (typeof value === "number") return Number.isInteger(value) && value >= SMALLEST_NUMBER ? String(value) : undefined;
  return typeof value === "string" && value.length >= SHORTEST_TEXT ? value.slice(0, LONGEST_TEXT) : undefined;
}

/** The columns that hold something, left to right. `on`: the day to count ages from, `2026-11-22`. */
export function examineColumns(sheet: SheetSnapshot, on: string): readonly ColumnValues[] {
  const columns: ColumnValues[] = [];
  const known = new Map<string, readonly CellFinding[]>();
  const examine = (text: string): readonly CellFinding[] => {
    let findings = known.get(text);
    if (findings === undefined) {
      findings = examineText(text);
      if (known.size >= MEMORY) known.clear();
      known.set(text, findings);
    }
    return findings;
  };
  for (const { rowIndex, values } of sheet.rows) {
    values.forEach((value, columnIndex) => {
      if (isBlankCell(value)) return;
      columns[columnIndex] ??= { columnIndex, filled: 0, found: new Map(), birthdays: { rows: [], days: [] } };
      const column = columns[columnIndex];
      column.filled++;
      const day = pupilsBirthday(value, on);
      if (day !== undefined) {
        column.birthdays.rows.push(rowIndex);
        column.birthdays.days.push(day);
      }
      const text = textToExamine(value);
      if (text === undefined) return;
      for (const { detector, isMatch } of examine(text)) {
        const found = column.found.get(detector) ?? { detector, rows: [], candidates: 0 };
        column.found.set(detector, found);
        found.candidates++;
        if (isMatch) found.rows.push(rowIndex);
      }
    });
  }
  return columns.filter(Boolean);
}

const MOST_WORDS = 12;

/** The words above a row of a column, folded: its header, whatever its number of rows. */
export function wordsAbove(sheet: SheetSnapshot, columnIndex: number, rowIndex: number): string {
  const words: string[] = [];
  for (const row of sheet.rows) {
    if (row.rowIndex >= rowIndex || words.length >= MOST_WORDS) break;
    const value = row.values[columnIndex];
    if (typeof value === "string") words.push(fold(value.slice(0, 200)));
  }
  return words.join(" | ");
}
