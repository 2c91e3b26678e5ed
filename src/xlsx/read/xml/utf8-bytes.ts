// The bytes of an XML part as UTF-8 without a byte order mark; OOXML allows UTF-16 too.

import { MalformedText } from "./decode-text.ts";

function decodeUtf16(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new MalformedText("Not UTF-16");
  }
}

/** Whatever the declaration says, a part is read as UTF-8 or UTF-16; text that is neither is refused where it is decoded. */
export function utf8Bytes(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!little && !big) return bytes;
  return new TextEncoder().encode(decodeUtf16(bytes, little ? "utf-16le" : "utf-16be"));
}
