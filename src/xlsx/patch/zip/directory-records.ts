// The records of a zip archive's directory as bytes, each with the stretch of the archive that belongs to its entry.

import { ARCHIVE, findDirectory } from "../../zip/find-directory.ts";
import type { ZipEntry } from "../../zip/open-zip.ts";
import { damaged } from "../../zip/unreadable.ts";

export const RECORD_LENGTH = 46;
const ZIP64_FIELD = 1;
const IN_ZIP64_FIELD = 0xffffffff;

export interface DirectoryRecord {
  /** `undefined` for a folder. */
  readonly path: string | undefined;
  /** A copy of the record. */
  readonly bytes: Uint8Array;
  /** Where in the record the place of the entry stands, and whether in 64 bits. */
  readonly offsetAt: number;
  readonly offsetIsWide: boolean;
  /** Where the entry lies: its header, its data, and all that follows up to the next entry. */
  readonly start: number;
  readonly end: number;
}

/** The 64-bit place of the entry within its record; it follows those sizes that are 64-bit too. */
function wideOffsetAt(view: DataView, nameLength: number, extraLength: number): number {
  let at = RECORD_LENGTH + nameLength;
  const end = at + extraLength;
  for (; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    const before = [20, 24].filter((size) => view.getUint32(size, true) === IN_ZIP64_FIELD).length;
    return at + 4 + before * 8;
  }
  throw damaged(ARCHIVE);
}

/** In the directory's order. The archive must have been opened before, which has checked it. */
export function directoryRecords(archive: Uint8Array, entries: readonly ZipEntry[]): readonly DirectoryRecord[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const directory = findDirectory(view);
  const paths = new Map(entries.map(({ headerOffset, path }) => [headerOffset, path]));
  const found: Omit<DirectoryRecord, "end">[] = [];
  let at = directory.offset;
  for (let i = 0; i < directory.entryCount; i++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const length = RECORD_LENGTH + nameLength! + extraLength! + commentLength!;
    const bytes = archive.slice(at, at + length);
    const record = new DataView(bytes.buffer);
    const offsetIsWide = record.getUint32(42, true) === IN_ZIP64_FIELD;
    const offsetAt = offsetIsWide ? wideOffsetAt(record, nameLength!, extraLength!) : 42;
    const start = offsetIsWide ? Number(record.getBigUint64(offsetAt, true)) : record.getUint32(42, true);
    found.push({ path: paths.get(start), bytes, offsetAt, offsetIsWide, start });
    at += length;
  }
  const inOrder = found.slice().sort((a, b) => a.start - b.start);
  const ends = new Map(inOrder.map(({ start }, i) => [start, Math.min(inOrder[i + 1]?.start ?? Infinity, directory.offset)]));
  return found.map((record) => {
    const end = ends.get(record.start)!;
    if (end < record.start) throw damaged(ARCHIVE);
    return { ...record, end };
  });
}
