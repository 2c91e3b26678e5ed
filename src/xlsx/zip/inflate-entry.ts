// Inflates one entry of an archive into exactly the size that the archive declares, and stops as soon as there is more.

import type { Codec } from "./codec.ts";
import { crc32 } from "./crc32.ts";
import { locateData } from "./locate-data.ts";
import type { ZipEntry } from "./open-zip.ts";
import { damaged, unreadable } from "./unreadable.ts";

const STORED = 0;
const DEFLATED = 8;

/** DEFLATE never makes more than 1032 bytes of one. A header that declares more lies. */
const MOST_FROM_ONE_BYTE = 1032;

/** The bytes of an entry, checked against their CRC; at most `limit` of them. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limit: number, codec: Codec): Uint8Array {
  if (entry.encrypted) throw unreadable("file-is-protected", {});
  if (entry.size > limit) throw unreadable("file-too-large", { what: "part", limit });
  const { start, end } = locateData(bytes, entry);
  const data = bytes.subarray(start, end);
  let inflated: Uint8Array | undefined;
  if (entry.method === STORED && data.length === entry.size) inflated = data;
  if (entry.method === DEFLATED && entry.size <= data.length * MOST_FROM_ONE_BYTE) inflated = codec.inflate(data, entry.size);
  if (inflated === undefined || crc32(inflated) !== entry.crc) throw damaged(entry.path);
  return inflated;
}
