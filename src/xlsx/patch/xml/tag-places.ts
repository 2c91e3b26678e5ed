// Where the last tag of a scanner stands: its first byte, its name's prefix, and the values of its attributes.

import type { XmlScanner } from "../../read/xml/xml-scanner.ts";

const LESS = 0x3c;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const NAME_END = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2f, 0x3e]);

/** The first byte of the tag that has just been read: nowhere inside a tag may a second `<` stand. */
export const tagStart = (scanner: XmlScanner): number => scanner.bytes.lastIndexOf(LESS, scanner.position - 1);

const ascii = (bytes: Uint8Array, start: number, end: number): string => String.fromCharCode(...bytes.subarray(start, end));

/** The name of the opened tag that starts here, with its prefix. */
export function tagName(bytes: Uint8Array, start: number): string {
  let end = start + 1;
  while (end < bytes.length && !NAME_END.has(bytes[end]!)) end++;
  return ascii(bytes, start + 1, end);
}

/** `x:` of `<x:row`, or nothing. */
export function tagPrefix(scanner: XmlScanner): string {
  const name = tagName(scanner.bytes, tagStart(scanner));
  return name.slice(0, name.indexOf(":") + 1);
}

export interface AttributePlace {
  readonly name: string;
  readonly start: number;
  /** Between the quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Places of the attributes of the tag just opened. */
export function attributePlace({ attributes, bytes }: XmlScanner, index: number): AttributePlace {
  const start = attributes.nameStart[index]!;
  const nameEnd = attributes.nameEnd[index]!;
  let quote = nameEnd;
  while (bytes[quote] !== QUOTE && bytes[quote] !== APOSTROPHE) quote++;
  const valueStart = quote + 1;
  return { name: ascii(bytes, start, nameEnd), start, valueStart, valueEnd: bytes.indexOf(bytes[quote]!, valueStart) };
}

/** The place of the attribute with this name, which has no prefix; `undefined` where the tag has none. */
export function placeOf(scanner: XmlScanner, name: string): AttributePlace | undefined {
  const { attributes, bytes } = scanner;
  for (let i = 0; i < attributes.count; i++) {
    const start = attributes.nameStart[i]!;
    if (attributes.nameEnd[i]! - start === name.length && ascii(bytes, start, start + name.length) === name) {
      return attributePlace(scanner, i);
    }
  }
  return undefined;
}

/** Prefixes that the tag binds, with their namespaces; the default one is empty. */
export function declaredNamespaces(scanner: XmlScanner): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (let i = 0; i < scanner.attributes.count; i++) {
    const { name } = attributePlace(scanner, i);
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    declared.set(name.slice("xmlns:".length), scanner.attributes.value(i).trim());
  }
  return declared;
}
