// Keeps recently read texts by their bytes: a word that fills a column is decoded once and stands in memory once.

import { decodeText } from "./xml/decode-text.ts";

const SLOTS = 1024;
const LONGEST = 64;

export class TextCache {
  readonly #bytes: Uint8Array;
  readonly #starts = new Int32Array(SLOTS);
  readonly #lengths = new Int32Array(SLOTS);
  readonly #texts: (string | undefined)[] = new Array(SLOTS);

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The text from `start` to `end`, which must not need more than decoding; `hash` is any hash of those bytes. */
  read(start: number, end: number, hash: number, marks: number): string {
    const length = end - start;
    if (length > LONGEST) return decodeText(this.#bytes, start, end, marks);
    const slot = hash & (SLOTS - 1);
    const known = this.#texts[slot];
    if (known !== undefined && this.#lengths[slot] === length && this.#isSame(start, this.#starts[slot]!, length)) return known;
    const text = decodeText(this.#bytes, start, end, marks);
    this.#starts[slot] = start;
    this.#lengths[slot] = length;
    this.#texts[slot] = text;
    return text;
  }

  #isSame(a: number, b: number, length: number): boolean {
    const bytes = this.#bytes;
    for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
    return true;
  }
}
