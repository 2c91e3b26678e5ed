// Where the bytes of an entry lie, and whether the archive's two records of each entry agree.

import type { ZipEntry } from "./open-zip.ts";
import { damaged } from "./unreadable.ts";

const HEADER_SIGNATURE = 0x04034b50;
const HEADER_LENGTH = 30;

export interface DataRange {
  readonly start: number;
  readonly end: number;
}

export function locateData(bytes: Uint8Array, entry: ZipEntry): DataRange {
  const at = entry.headerOffset;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + HEADER_LENGTH > bytes.length || view.getUint32(at, true) !== HEADER_SIGNATURE) throw damaged(entry.path);
  const start = at + HEADER_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw damaged(entry.path);
  return { start, end };
}

function hasName(bytes: Uint8Array, entry: ZipEntry): boolean {
  const at = entry.headerOffset;
  const { name } = entry;
  if ((bytes[at + 26]! | (bytes[at + 27]! << 8)) !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[at + HEADER_LENGTH + i] !== name[i]) return false;
  return true;
}

/**
 * Refuses an archive whose entries overlap, which is how a small archive hides a large one; and one where an entry has another name
 * in its own header than in the directory: with the name of its styles spoilt, a workbook would be read without its dates.
 */
export function checkEntries(bytes: Uint8Array, entries: readonly ZipEntry[]): void {
  const inOrder = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  let previousEnd = 0;
  for (const entry of inOrder) {
    if (entry.headerOffset < previousEnd) throw damaged(entry.path);
    previousEnd = locateData(bytes, entry).end;
    if (!hasName(bytes, entry)) throw damaged(entry.path);
  }
}
