// Text of XML from its bytes: line ends made alike, references resolved. Only the five predefined entities exist here.

import { BREAK, REFERENCE, RETURN, WIDE } from "./byte-classes.ts";

/** Bytes that are no text of XML; whoever reads a part turns it into the part's finding. */
export class MalformedText extends Error {}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const REFERENCES = /&(?:#x([0-9A-Fa-f]{1,8})|#([0-9]{1,9})|(amp|lt|gt|quot|apos));|&/g;

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

function resolveReference(_: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name]!;
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN);
  if (!isCharacter(code)) throw new MalformedText("No such reference");
  return String.fromCodePoint(code);
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new MalformedText("Not UTF-8");
  }
}

/** Text between tags, or with `inAttribute` a value between quotes; throws `MalformedText` for what XML forbids. */
export function decodeText(bytes: Uint8Array, start: number, end: number, marks: number, inAttribute = false): string {
  let text = decodeUtf8(bytes.subarray(start, end));
  if (marks & WIDE && /[\uFFFE\uFFFF]/.test(text)) throw new MalformedText("Not a character");
  if (marks & RETURN) text = text.replace(/\r\n?/g, "\n");
  if (inAttribute && marks & BREAK) text = text.replace(/[\t\n]/g, " ");
  if (marks & REFERENCE) text = text.replace(REFERENCES, resolveReference);
  return text;
}
