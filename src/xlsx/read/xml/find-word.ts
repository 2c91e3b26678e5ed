// Looks for a word of ASCII in the bytes of a part.

import { FORBIDDEN, TEXT_MARKS } from "./byte-classes.ts";
import { isWord } from "./namespace-scope.ts";

/** Where the word is found from `from` on; -1 where it is not, or where a byte that XML forbids stands before it. */
export function findWord(bytes: Uint8Array, word: string, from: number): number {
  const last = bytes.length - word.length;
  for (let at = from; at <= last; at++) {
    if (TEXT_MARKS[bytes[at]!]! & FORBIDDEN) return -1;
    if (isWord(bytes, at, word)) return at;
  }
  return -1;
}

/** Whether the word stands between `start` and `end`. */
export function holdsWord(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  for (let at = start; at + word.length <= end; at++) if (isWord(bytes, at, word)) return true;
  return false;
}
