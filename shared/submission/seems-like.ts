// Says what an unrecognised sheet looks like, so that the message can tell the specialist what she has put in.

import type { SeemsLike } from "../catalogue/findings.ts";
import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";

const TITLES: readonly (readonly [SeemsLike, RegExp])[] = [
  ["tasks-report", /выполнение заданий/],
  ["planned-results-report", /достижение планируемых результатов|блоки пооп|блоки ооп/],
  ["exam-protocol", /протокол проверки|код ппэ|ппэ/],
];

/** A question reads as a sentence: several words, or a question mark at its end. */
const isQuestion = (text: string): boolean => text.endsWith("?") || text.split(" ").length >= 5;

export function seemsLike(sheet: SheetSnapshot): SeemsLike {
  if (sheet.rows.length === 0) return "blank";
  const head = sheet.rows.slice(0, 12).map((row) => row.values.map((value) => fold(cellText(value))));
  const texts = head.flat().filter((text) => text !== "");
  const titled = TITLES.find(([, words]) => texts.some((text) => words.test(text)));
  if (titled) return titled[0];
  const first = (head[0] ?? []).filter((text) => text !== "");
  if (first.length >= 4 && sheet.rows.length > 1 && first.filter(isQuestion).length >= first.length / 4) return "form-responses";
  const widest = Math.max(...head.map((row) => row.filter((text) => text !== "").length));
  return widest <= 1 ? "text" : "table";
}
