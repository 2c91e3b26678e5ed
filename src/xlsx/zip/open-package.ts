// The parts of an OOXML package by name: read on demand, each once and within the limits, the rest never inflated.

import { type Codec, PORTABLE_CODEC } from "./codec.ts";
import { inflateEntry } from "./inflate-entry.ts";
import { MAX_PART_BYTES, MAX_TOTAL_BYTES } from "./limits.ts";
import { checkEntries } from "./locate-data.ts";
import type { ZipEntry } from "./open-zip.ts";
import { damaged, unreadable } from "./unreadable.ts";

export interface Package {
  /** The part's name as the package spells it; `undefined` where there is no such part. Upper and lower case are alike. */
  find(path: string): string | undefined;
  /** The bytes of a part that `find` has named, at most `limit`. */
  read(path: string, limit?: number): Uint8Array;
}

/** Refuses packages with two parts of one name, parts that share bytes, and the like. */
export function openPackage(bytes: Uint8Array, entries: readonly ZipEntry[], codec: Codec = PORTABLE_CODEC): Package {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = entry.path.toLowerCase();
    if (byName.has(name)) throw damaged(entry.path);
    byName.set(name, entry);
  }
  checkEntries(bytes, entries);
  let total = 0;
  return {
    find: (path) => byName.get(path.toLowerCase())?.path,
    read(path, limit = MAX_PART_BYTES) {
      const entry = byName.get(path.toLowerCase());
      if (!entry) throw damaged(path);
      if (entry.size <= limit && total + entry.size > MAX_TOTAL_BYTES) {
        throw unreadable("file-too-large", { what: "total", limit: MAX_TOTAL_BYTES });
      }
      total += entry.size;
      return inflateEntry(bytes, entry, limit, codec);
    },
  };
}
