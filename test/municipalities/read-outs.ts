// The read-outs of the five orders (JSON), which other people made from the texts: what a test walks to see that nothing is lost.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lines } from "../../shared/catalogue/passage.ts";

export interface ReadOutRecord {
  readonly [key: string]: unknown;
  readonly text_ru?: string;
  readonly source_line?: number | null;
  readonly source_lines?: unknown;
}

export interface ReadOut {
  readonly [list: string]: readonly ReadOutRecord[];
}

export const readOut = (folder: string, municipality: string): ReadOut =>
  JSON.parse(readFileSync(join(folder, `${municipality}.json`), "utf8")) as ReadOut;

/** First lines of a record: the read-outs write them in five ways (a number, a pair as a range, a list, a list of pairs, an object). */
function firstLines(record: ReadOutRecord): readonly number[] {
  const numbers = (value: unknown): number[] =>
    typeof value === "number" ? [value] : Array.isArray(value) ? value.flatMap(numbers) : [];
  const { source_line: line, source_lines: lines } = record;
  return [...numbers(line), ...numbers(lines)];
}

/** Two abbreviations whose lines the read-out has wrong by two: the text has them in 350 and 352. */
const WRONG_LINES = new Set(["АООП НОО", "АООП ОУО"]);

/** Whether any line of the record lies in the lines of the passage. */
export const meets = (record: ReadOutRecord, lines: Lines): boolean => {
  const wanted = firstLines(record);
  // Abbreviations in general use have no line in the read-outs.
  return (
    wanted.length === 0 ||
    WRONG_LINES.has(String(record.term_ru)) ||
    wanted.some((line) => lines.some(([from, to]) => from <= line && line <= to))
  );
};
