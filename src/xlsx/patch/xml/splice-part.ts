// Replaces stretches of a part's bytes and leaves every other byte as it is.

import { utf8Bytes } from "../../read/xml/utf8-bytes.ts";
import { PatchRefused } from "../patch-refused.ts";

/** Offsets count from behind a byte order mark; where `start` and `end` are one, the text is inserted. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const DECLARED_ENCODING = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;
const UTF8 = /^utf-?8$/i;

/** Text for a part that calls its bytes something else than UTF-8: reference by reference, which every encoding can hold. */
const inAscii = (text: string): string => text.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0)};`);

function declaresOther(plain: Uint8Array): boolean {
  const head = String.fromCharCode(...plain.subarray(0, 200));
  const encoding = DECLARED_ENCODING.exec(head)?.[1];
  return encoding !== undefined && !UTF8.test(encoding);
}

/** Applies the splices; those at one place stay in the given order. */
export function splicePart(bytes: Uint8Array, splices: readonly Splice[], part: string): Uint8Array {
  if (splices.length === 0) return bytes;
  const plain = utf8Bytes(bytes);
  if (plain.buffer !== bytes.buffer) throw new PatchRefused("encoding", part);
  const spelled = declaresOther(plain) ? inAscii : (text: string) => text;
  const encoder = new TextEncoder();
  const inOrder = [...splices].sort((a, b) => a.start - b.start);
  const pieces: Uint8Array[] = [bytes.subarray(0, bytes.length - plain.length)];
  let at = 0;
  for (const { start, end, text } of inOrder) {
    if (start < at || end < start || end > plain.length) throw new Error(`Splices of ${part} overlap at ${start}`);
    pieces.push(plain.subarray(at, start), encoder.encode(spelled(text)));
    at = end;
  }
  pieces.push(plain.subarray(at));
  return joined(pieces);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
