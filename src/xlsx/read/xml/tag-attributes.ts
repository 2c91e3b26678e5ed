// The attributes of one tag, as ranges of bytes: read strictly, decoded only where somebody asks.

import { CLASSES, FORBIDDEN, NAME_PART, NAME_START, REFERENCE, SPACE, TEXT_MARKS } from "./byte-classes.ts";
import { decodeText } from "./decode-text.ts";
import { isWord } from "./namespace-scope.ts";

/** More attributes than any tag of a workbook has: past them the file is refused. */
const MOST = 128;

const LESS = 0x3c;
const GREATER_SIGN = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const COLON = 0x3a;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** Reads a name with at most one colon; the index of the byte after it, or -1. `colonAt[0]` is the colon's index or -1. */
export function readName(bytes: Uint8Array, start: number, end: number, colonAt: Int32Array): number {
  let at = start;
  let colon = -1;
  if (at >= end || !(CLASSES[bytes[at]!]! & NAME_START)) return -1;
  for (at++; at < end; at++) {
    const byte = bytes[at]!;
    if (CLASSES[byte]! & NAME_PART) continue;
    if (byte !== COLON) break;
    if (colon >= 0 || at + 1 >= end || !(CLASSES[bytes[at + 1]!]! & NAME_START)) return -1;
    colon = at;
  }
  colonAt[0] = colon;
  return at;
}

export class TagAttributes {
  count = 0;
  /** Whether an attribute's name has a prefix or is `xmlns`. */
  hasSpecial = false;
  /** Whether the tag ended with `/>`. */
  selfClosing = false;
  readonly nameStart = new Int32Array(MOST);
  readonly nameEnd = new Int32Array(MOST);
  /** Index of the colon in the name, or -1. */
  readonly colon = new Int32Array(MOST);
  readonly #valueStart = new Int32Array(MOST);
  readonly #valueEnd = new Int32Array(MOST);
  readonly #marks = new Uint8Array(MOST);
  readonly #colonAt = new Int32Array(1);
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Reads from behind the tag's name to behind its `>`; that index, or -1 where this is not XML. */
  read(start: number): number {
    const bytes = this.#bytes;
    const end = bytes.length;
    this.count = 0;
    this.hasSpecial = false;
    let at = start;
    for (;;) {
      const space = at;
      while (at < end && CLASSES[bytes[at]!]! & SPACE) at++;
      if (at >= end) return -1;
      const byte = bytes[at]!;
      if (byte === GREATER_SIGN || byte === SLASH) {
        this.selfClosing = byte === SLASH;
        if (!this.selfClosing) return at + 1;
        return at + 1 < end && bytes[at + 1] === GREATER_SIGN ? at + 2 : -1;
      }
      if (at === space || this.count === MOST) return -1;
      at = this.#readOne(at);
      if (at < 0) return -1;
    }
  }

  #readOne(start: number): number {
    const bytes = this.#bytes;
    const end = bytes.length;
    let at = readName(bytes, start, end, this.#colonAt);
    if (at < 0) return -1;
    const i = this.count;
    this.nameStart[i] = start;
    this.nameEnd[i] = at;
    const colon = this.#colonAt[0]!;
    this.colon[i] = colon;
    if (colon >= 0 || (at - start === 5 && isWord(bytes, start, "xmlns"))) this.hasSpecial = true;
    if (this.#isRepeated(i)) return -1;
    while (at < end && CLASSES[bytes[at]!]! & SPACE) at++;
    if (at >= end || bytes[at] !== EQUALS) return -1;
    at++;
    while (at < end && CLASSES[bytes[at]!]! & SPACE) at++;
    if (at >= end) return -1;
    const quote = bytes[at]!;
    if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
    at++;
    this.#valueStart[i] = at;
    let marks = 0;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === quote) break;
      if (byte === LESS) return -1;
      marks |= TEXT_MARKS[byte]!;
    }
    if (at >= end || marks & FORBIDDEN) return -1;
    this.#valueEnd[i] = at;
    this.#marks[i] = marks;
    this.count = i + 1;
    // A reference that does not exist is a fault even where nobody asks for the value.
    if (marks & REFERENCE) this.value(i);
    return at + 1;
  }

  #isRepeated(i: number): boolean {
    const bytes = this.#bytes;
    const start = this.nameStart[i]!;
    const length = this.nameEnd[i]! - start;
    for (let k = 0; k < i; k++) {
      const other = this.nameStart[k]!;
      if (this.nameEnd[k]! - other !== length) continue;
      let same = 0;
      while (same < length && bytes[start + same] === bytes[other + same]) same++;
      if (same === length) return true;
    }
    return false;
  }

  value(i: number): string {
    return decodeText(this.#bytes, this.#valueStart[i]!, this.#valueEnd[i]!, this.#marks[i]!, true);
  }

  /** The value of the attribute with this name (without a prefix), or `undefined`. */
  get(name: string): string | undefined {
    for (let i = 0; i < this.count; i++) {
      const start = this.nameStart[i]!;
      if (this.nameEnd[i]! - start === name.length && isWord(this.#bytes, start, name)) return this.value(i);
    }
    return undefined;
  }
}
