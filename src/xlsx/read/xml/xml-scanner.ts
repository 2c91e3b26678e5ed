// A strict pull reader of XML over UTF-8 bytes: made for sheets of millions of cells, where a general parser spends its time on names.
// What it does not understand it refuses; it never skips over a fault.

import { damaged, tooLongText, unreadable } from "../../zip/unreadable.ts";
import { MAX_TEXT_BYTES } from "../limits.ts";
import { CLASSES, FORBIDDEN, GREATER, REFERENCE, SPACE, TEXT_MARKS, WIDE } from "./byte-classes.ts";
import { decodeText } from "./decode-text.ts";
import { findWord, holdsWord } from "./find-word.ts";
import { isWord, NamespaceScope, UNBOUND, WANTED } from "./namespace-scope.ts";
import { readName, TagAttributes } from "./tag-attributes.ts";
import { utf8Bytes } from "./utf8-bytes.ts";

/** What `next` has found. */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
const TEXT = 3;

/** Deeper than any part of a workbook: past it the file is refused. */
const DEEPEST = 256;

const LESS = 0x3c;
const GREATER_SIGN = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

/** What follows `<?xml`. */
const DECLARATION =
  /^\s+version\s*=\s*(?:"1\.0"|'1\.0')(?:\s+encoding\s*=\s*(?:"[\w.-]+"|'[\w.-]+'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*$/;

export class XmlScanner {
  readonly bytes: Uint8Array;
  readonly part: string;
  /** The byte that is read next. */
  position = 0;
  depth = 0;
  /** Of the last opened tag. */
  readonly attributes: TagAttributes;
  readonly scope: NamespaceScope;
  #localStart = 0;
  #nameEnd = 0;
  #wanted = false;
  #closing = false;
  #rootSeen = false;
  #textStart = 0;
  #textEnd = 0;
  #textMarks = 0;
  #textIsLiteral = false;
  readonly #openStart = new Int32Array(DEEPEST + 1);
  readonly #openEnd = new Int32Array(DEEPEST + 1);
  readonly #colonAt = new Int32Array(1);

  /** `wanted`: the namespaces whose elements are to be recognised; all others are strangers. */
  constructor(bytes: Uint8Array, part: string, wanted: ReadonlySet<string>) {
    this.part = part;
    this.bytes = utf8Bytes(bytes);
    this.attributes = new TagAttributes(this.bytes);
    this.scope = new NamespaceScope(wanted);
  }

  /** Whether the last opened tag is this element of the wanted namespaces. */
  is(name: string): boolean {
    return this.#wanted && this.#nameEnd - this.#localStart === name.length && isWord(this.bytes, this.#localStart, name);
  }

  /** The text last found. */
  text(): string {
    if (this.#textEnd - this.#textStart > MAX_TEXT_BYTES) throw tooLongText();
    return decodeText(
      this.bytes,
      this.#textStart,
      this.#textEnd,
      this.#textIsLiteral ? this.#textMarks & ~REFERENCE : this.#textMarks,
    );
  }

  /** Goes to the next tag or text. */
  next(): number {
    if (this.#closing) {
      this.#closing = false;
      return this.#leave();
    }
    const { bytes } = this;
    const end = bytes.length;
    while (this.position < end) {
      const at = this.position;
      if (bytes[at] !== LESS) {
        if (this.#readText(at)) return TEXT;
        continue;
      }
      const second = at + 1 < end ? bytes[at + 1]! : 0;
      if (second === SLASH) return this.#readClose(at + 2);
      if (second === QUESTION) this.#skipInstruction(at);
      else if (second !== BANG) return this.#readOpen(at + 1);
      else if (this.#readDeclaration(at)) return TEXT;
    }
    if (this.depth > 0 || !this.#rootSeen) throw this.fault();
    return END;
  }

  /** After an opened tag: goes behind its end, whatever is inside. */
  skip(): void {
    const depth = this.depth;
    while (this.next() !== CLOSE || this.depth >= depth) {}
  }

  /** After an opened tag: its text, up to its end; an element inside is a fault. */
  readText(): string {
    let whole = "";
    for (;;) {
      const found = this.next();
      if (found === CLOSE) return whole;
      if (found !== TEXT) throw this.fault();
      whole = whole === "" ? this.text() : whole + this.text();
      if (whole.length > MAX_TEXT_BYTES) throw tooLongText();
    }
  }

  fault(): Error {
    return damaged(this.part);
  }

  #readText(start: number): boolean {
    const { bytes } = this;
    const end = bytes.length;
    let at = start;
    let marks = 0;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === LESS) break;
      marks |= TEXT_MARKS[byte]!;
    }
    if (marks & FORBIDDEN) throw this.fault();
    if (marks & GREATER && holdsWord(bytes, start, at, "]]>")) throw this.fault();
    this.position = at;
    if (this.depth === 0) {
      for (let i = start; i < at; i++) if (!(CLASSES[bytes[i]!]! & SPACE)) throw this.fault();
      return false;
    }
    this.#setText(start, at, marks, false);
    return true;
  }

  #setText(start: number, end: number, marks: number, literal: boolean): void {
    this.#textStart = start;
    this.#textEnd = end;
    this.#textMarks = marks;
    this.#textIsLiteral = literal;
    // A reference that does not exist is a fault even where nobody asks for the text.
    if (marks & REFERENCE && !literal) this.text();
  }

  #readOpen(start: number): number {
    const { attributes, bytes } = this;
    const nameEnd = readName(bytes, start, bytes.length, this.#colonAt);
    if (nameEnd < 0) throw this.fault();
    const colon = this.#colonAt[0]!;
    const behind = attributes.read(nameEnd);
    if (behind < 0 || this.depth === DEEPEST || (this.depth === 0 && this.#rootSeen)) throw this.fault();
    this.#rootSeen = true;
    this.position = behind;
    this.depth++;
    this.#openStart[this.depth] = start;
    this.#openEnd[this.depth] = nameEnd;
    this.#nameEnd = nameEnd;
    this.#localStart = colon < 0 ? start : colon + 1;
    if (attributes.hasSpecial) this.#readNamespaces();
    if (colon < 0) this.#wanted = this.scope.defaultIsWanted;
    else {
      const meaning = this.scope.resolve(bytes, start, colon);
      if (meaning === UNBOUND) throw this.fault();
      this.#wanted = meaning === WANTED;
    }
    this.#closing = attributes.selfClosing;
    return OPEN;
  }

  #readNamespaces(): void {
    const { attributes, bytes, scope } = this;
    for (let i = 0; i < attributes.count; i++) {
      const start = attributes.nameStart[i]!;
      if (!isWord(bytes, start, "xmlns")) continue;
      const colon = attributes.colon[i]!;
      if (colon < 0 ? attributes.nameEnd[i] !== start + 5 : colon !== start + 5) continue;
      const prefix = colon < 0 ? "" : decodeText(bytes, colon + 1, attributes.nameEnd[i]!, 0);
      if (!scope.declare(prefix, attributes.value(i).trim(), this.depth)) throw this.fault();
    }
    for (let i = 0; i < attributes.count; i++) {
      const start = attributes.nameStart[i]!;
      const colon = attributes.colon[i]!;
      if (colon < 0 || (colon === start + 5 && isWord(bytes, start, "xmlns"))) continue;
      if (scope.resolve(bytes, start, colon) === UNBOUND) throw this.fault();
    }
  }

  #readClose(start: number): number {
    const { bytes } = this;
    const end = bytes.length;
    const openStart = this.#openStart[this.depth]!;
    const length = this.#openEnd[this.depth]! - openStart;
    if (this.depth === 0 || start + length >= end) throw this.fault();
    for (let i = 0; i < length; i++) if (bytes[start + i] !== bytes[openStart + i]) throw this.fault();
    let at = start + length;
    while (at < end && CLASSES[bytes[at]!]! & SPACE) at++;
    if (at >= end || bytes[at] !== GREATER_SIGN) throw this.fault();
    this.position = at + 1;
    return this.#leave();
  }

  #leave(): number {
    if (this.scope.innermost === this.depth) this.scope.leave(this.depth);
    this.depth--;
    return CLOSE;
  }

  #skipInstruction(start: number): void {
    const { bytes } = this;
    const nameEnd = readName(bytes, start + 2, bytes.length, this.#colonAt);
    const close = nameEnd < 0 || this.#colonAt[0]! >= 0 ? -1 : findWord(bytes, "?>", nameEnd);
    if (close < 0 || (close > nameEnd && !(CLASSES[bytes[nameEnd]!]! & SPACE))) throw this.fault();
    const target = decodeText(bytes, start + 2, nameEnd, 0);
    // The declaration stands at the very beginning, and of version 1.0 only.
    if (target.toLowerCase() === "xml") {
      const body = decodeText(bytes, nameEnd, close, WIDE);
      if (start !== 0 || target !== "xml" || !DECLARATION.test(body)) throw this.fault();
    }
    this.position = close + 2;
  }

  /** Behind `<!`: a comment (false), or literal text (true). */
  #readDeclaration(start: number): boolean {
    const { bytes } = this;
    if (isWord(bytes, start, "<!--")) {
      const close = findWord(bytes, "--", start + 4);
      if (close < 0 || bytes[close + 2] !== GREATER_SIGN) throw this.fault();
      this.position = close + 3;
      return false;
    }
    if (isWord(bytes, start, "<!DOCTYPE")) throw unreadable("file-has-doctype", { part: this.part });
    if (!isWord(bytes, start, "<![CDATA[") || this.depth === 0) throw this.fault();
    const from = start + 9;
    const close = findWord(bytes, "]]>", from);
    if (close < 0) throw this.fault();
    let marks = 0;
    for (let i = from; i < close; i++) marks |= TEXT_MARKS[bytes[i]!]!;
    this.position = close + 3;
    this.#setText(from, close, marks, true);
    return true;
  }
}
