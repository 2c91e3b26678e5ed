// Which side is better, as an argument says it: more of the figure or less of it.

import { fold, foldLatin } from "../text/fold.ts";

const MORE = /^(больше|выше|more|higher|\+?1)$/;
const LESS = /^(меньше|ниже|less|lower|-1|0)$/;

/** `undefined` where the text says neither. */
export function betterSide(text: string): "more" | "less" | undefined {
  // A Russian word may hold Latin look-alikes, an English one Cyrillic.
  const spellings = [fold(text), foldLatin(text)];
  if (spellings.some((spelling) => MORE.test(spelling))) return "more";
  return spellings.some((spelling) => LESS.test(spelling)) ? "less" : undefined;
}
