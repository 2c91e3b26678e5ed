// Inflates one entry of an archive into exactly the size that the archive declares, and stops as soon as there is more.

import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import { locateData } from "./locate-data.ts";
import type { ZipEntry } from "./open-zip.ts";
import { damaged, unreadable } from "./unreadable.ts";

const STORED = 0;
const DEFLATED = 8;

/** DEFLATE never makes more than 1032 bytes of one. A header that declares more lies. */
const MOST_FROM_ONE_BYTE = 1032;

/**
 * What goes into the inflater before its output is counted: at most 16 MB can come of it. `inflateSync` into a given buffer drops
 * what does not fit but goes on to the end of its input, so it may only be given as little as this.
 */
const STEP_BYTES = 16 * 1024;

/** What one step should make; steps grow shorter where much comes of little, so that a bomb leaves no heap of large chunks behind. */
const CHUNK_BYTES = 1024 * 1024;
const SHORTEST_STEP_BYTES = 1024;

/** Inflates into `size` bytes; `undefined` where the data are broken, or more or fewer. */
function inflateExactly(data: Uint8Array, size: number): Uint8Array | undefined {
  try {
    if (data.length <= STEP_BYTES) {
      const inflated = inflateSync(data, { out: new Uint8Array(size + 1) });
      return inflated.length === size ? inflated.subarray(0, size) : undefined;
    }
    const inflated = new Uint8Array(size);
    let filled = 0;
    const inflate = new Inflate((chunk) => {
      if (filled + chunk.length <= size) inflated.set(chunk, filled);
      filled += chunk.length;
    });
    let step = SHORTEST_STEP_BYTES;
    for (let at = 0; at < data.length && filled <= size; ) {
      const before = filled;
      const next = at + step;
      inflate.push(data.subarray(at, next), next >= data.length);
      const made = Math.max(filled - before, 1);
      step = Math.min(STEP_BYTES, Math.max(SHORTEST_STEP_BYTES, Math.floor((CHUNK_BYTES / made) * step)));
      at = next;
    }
    return filled === size ? inflated : undefined;
  } catch {
    // fflate throws for anything that is not a whole DEFLATE stream.
    return undefined;
  }
}

/** The bytes of an entry, checked against their CRC; at most `limit` of them. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.encrypted) throw unreadable("file-is-protected", {});
  if (entry.size > limit) throw unreadable("file-too-large", { what: "part", limit });
  const { start, end } = locateData(bytes, entry);
  const data = bytes.subarray(start, end);
  let inflated: Uint8Array | undefined;
  if (entry.method === STORED && data.length === entry.size) inflated = data;
  if (entry.method === DEFLATED && entry.size <= data.length * MOST_FROM_ONE_BYTE) inflated = inflateExactly(data, entry.size);
  if (inflated === undefined || crc32(inflated) !== entry.crc) throw damaged(entry.path);
  return inflated;
}
