// The fast lane: cells spelled exactly as Excel, LibreOffice and the usual libraries spell them, read straight from the bytes.
// At the first byte that is otherwise it steps back, and the careful reader takes the cell from its beginning.

import type { CellValue } from "../../../shared/workbook/cell.ts";
import { type CellValues, parseNumber, textValue } from "./cell-values.ts";
import type { SheetRows } from "./sheet-rows.ts";
import { TextCache } from "./text-cache.ts";
import { TEXT_MARKS, WIDE } from "./xml/byte-classes.ts";
import { decodeText } from "./xml/decode-text.ts";
import { isWord } from "./xml/namespace-scope.ts";
import type { XmlScanner } from "./xml/xml-scanner.ts";

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const DOT = 0x2e;
const MINUS = 0x2d;
const ZERO = 0x30;
const LETTER_A = 0x41;
const C = 0x63;
const R = 0x72;
const S = 0x73;
const T = 0x74;

const TYPES = ["n", "s", "str", "b", "inlineStr"] as const;
const QUOTED_TYPES = TYPES.map((type) => `${type}"`);

/** Integers of so many digits, and their quotients by powers of ten, are exact. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

export class PlainCells {
  readonly #scanner: XmlScanner;
  readonly #bytes: Uint8Array;
  readonly #rows: SheetRows;
  readonly #values: CellValues;
  readonly #texts: TextCache;
  #at = 0;
  #column = -1;
  #style = 0;
  #type: (typeof TYPES)[number] = "n";

  constructor(scanner: XmlScanner, rows: SheetRows, values: CellValues) {
    this.#scanner = scanner;
    this.#bytes = scanner.bytes;
    this.#rows = rows;
    this.#values = values;
    this.#texts = new TextCache(scanner.bytes);
  }

  /** Reads plain cells until something else comes. */
  readAll(): void {
    if (!this.#scanner.scope.defaultIsWanted) return;
    while (this.#read()) this.#scanner.position = this.#at;
  }

  #read(): boolean {
    const bytes = this.#bytes;
    const start = this.#scanner.position;
    if (bytes[start] !== LESS || bytes[start + 1] !== C) return false;
    this.#at = start + 2;
    if (!this.#readAttributes()) return false;
    const column = this.#column < 0 ? this.#rows.nextColumn : this.#column;
    const byte = bytes[this.#at];
    if (byte === SLASH) {
      this.#at += 2;
      if (bytes[this.#at - 1] !== GREATER) return false;
      this.#rows.put(column, null);
      return true;
    }
    if (byte !== GREATER) return false;
    this.#at++;
    const value = this.#readContent();
    if (value === undefined || !this.#take("</c>")) return false;
    this.#rows.put(column, value);
    return true;
  }

  #take(word: string): boolean {
    if (!isWord(this.#bytes, this.#at, word)) return false;
    this.#at += word.length;
    return true;
  }

  #readAttributes(): boolean {
    const bytes = this.#bytes;
    this.#column = -1;
    this.#style = -1;
    this.#type = "n";
    let typed = false;
    while (bytes[this.#at] === SPACE) {
      const name = bytes[this.#at + 1];
      if (bytes[this.#at + 2] !== EQUALS || bytes[this.#at + 3] !== QUOTE) return false;
      this.#at += 4;
      if (name === R) {
        if (this.#column >= 0 || !this.#readReference()) return false;
      } else if (name === S) {
        if (this.#style >= 0) return false;
        this.#style = this.#readIndex();
        if (this.#style < 0 || bytes[this.#at++] !== QUOTE) return false;
      } else if (name === T && !typed) {
        const type = QUOTED_TYPES.findIndex((quoted) => this.#take(quoted));
        if (type < 0) return false;
        this.#type = TYPES[type]!;
        typed = true;
      } else return false;
    }
    return true;
  }

  /** `B7"`: of this row, or it is left to the careful reader. */
  #readReference(): boolean {
    const bytes = this.#bytes;
    let at = this.#at;
    let column = 0;
    for (; ; at++) {
      const letter = bytes[at]! - LETTER_A;
      if (!(letter >= 0 && letter < 26)) break;
      column = column * 26 + letter + 1;
    }
    const letters = at - this.#at;
    const digits = at;
    let row = 0;
    for (; ; at++) {
      const digit = bytes[at]! - ZERO;
      if (!(digit >= 0 && digit < 10)) break;
      row = row * 10 + digit;
    }
    const isReference = letters >= 1 && letters <= 3 && at - digits <= 7 && bytes[digits] !== ZERO && bytes[at] === QUOTE;
    if (!isReference || row !== this.#rows.rowIndex + 1) return false;
    this.#column = column - 1;
    this.#at = at + 1;
    return true;
  }

  /** Up to nine digits; -1 where there are none or more. */
  #readIndex(): number {
    const bytes = this.#bytes;
    const start = this.#at;
    let index = 0;
    let at = start;
    for (; ; at++) {
      const digit = bytes[at]! - ZERO;
      if (!(digit >= 0 && digit < 10)) break;
      index = index * 10 + digit;
    }
    this.#at = at;
    return at > start && at - start <= 9 ? index : -1;
  }

  /** The value between `<c>` and `</c>`; `undefined` where it is not plain. */
  #readContent(): CellValue | undefined {
    if (this.#type === "inlineStr") {
      if (!this.#take("<is><t>") && !this.#take('<is><t xml:space="preserve">')) return undefined;
      const text = this.#readText();
      return text !== undefined && this.#take("</t></is>") ? textValue(text) : undefined;
    }
    if (!this.#take("<v>")) return isWord(this.#bytes, this.#at, "</c>") ? null : undefined;
    const value = this.#readValue();
    return value !== undefined && this.#take("</v>") ? value : undefined;
  }

  #readValue(): CellValue | undefined {
    switch (this.#type) {
      case "n": {
        const value = this.#readNumber();
        return value === undefined ? undefined : this.#values.ofNumber(value, Math.max(this.#style, 0));
      }
      case "s": {
        const index = this.#readIndex();
        return index < 0 ? undefined : this.#values.ofShared(index);
      }
      case "b": {
        // One digit and no more: `01` is no truth value.
        const start = this.#at;
        const index = this.#readIndex();
        return this.#at === start + 1 && index <= 1 ? index === 1 : undefined;
      }
      default: {
        const text = this.#readText();
        return text === undefined ? undefined : textValue(text);
      }
    }
  }

  /** A decimal number; without an exponent and of few digits it needs no text. */
  #readNumber(): number | undefined {
    const bytes = this.#bytes;
    const start = this.#at;
    const isNegative = bytes[start] === MINUS;
    let at = isNegative ? start + 1 : start;
    const first = at;
    let whole = 0;
    let dot = -1;
    for (; ; at++) {
      const digit = bytes[at]! - ZERO;
      if (digit >= 0 && digit < 10) whole = whole * 10 + digit;
      else if (bytes[at] === DOT && dot < 0) dot = at;
      else break;
    }
    const decimals = dot < 0 ? 0 : at - dot - 1;
    const digits = at - first - (dot < 0 ? 0 : 1);
    if (bytes[at] === LESS && digits > 0 && digits <= EXACT_DIGITS) {
      this.#at = at;
      const value = decimals === 0 ? whole : whole / POWERS_OF_TEN[decimals]!;
      return isNegative ? -value : value;
    }
    while (at < bytes.length && bytes[at] !== LESS) at++;
    this.#at = at;
    return parseNumber(decodeText(bytes, start, at, 0));
  }

  /** Text up to the next tag that needs nothing but decoding. */
  #readText(): string | undefined {
    const bytes = this.#bytes;
    const start = this.#at;
    let marks = 0;
    let hash = 0;
    let at = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === LESS) break;
      marks |= TEXT_MARKS[byte]!;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (marks & ~WIDE) return undefined;
    this.#at = at;
    return this.#texts.read(start, at, hash ^ (hash >>> 12), marks);
  }
}
