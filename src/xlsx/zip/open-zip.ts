// Opens a zip archive: what entries it has and where their bytes lie. Nothing is inflated here.

import { ARCHIVE, findDirectory, uint64, type ZipDirectory } from "./find-directory.ts";
import { MAX_ENTRIES } from "./limits.ts";
import { damaged, unreadable } from "./unreadable.ts";

export interface ZipEntry {
  /** The path with `/` between its folders and no leading `/`, as the archive spells it otherwise. */
  readonly path: string;
  /** The name's bytes in the directory. */
  readonly name: Uint8Array;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's own header lies. */
  readonly headerOffset: number;
}

const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const ZIP64_FIELD = 1;
const IN_ZIP64_FIELD = 0xffffffff;

const utf8 = new TextDecoder();

const plainPath = (name: string): string => name.replace(/\\/g, "/").replace(/^(?:\.?\/)+/, "");

/** Finds the 64-bit extra field of an entry; -1 where there is none. */
function findZip64Field(view: DataView, from: number, to: number): number {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_FIELD) return at;
  }
  return -1;
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const name = at + ENTRY_LENGTH;
  const extraEnd = name + nameLength + extraLength;
  const field = findZip64Field(view, name + nameLength, extraEnd);
  let wide = field + 4;
  const fieldEnd = field < 0 ? 0 : field + 4 + view.getUint16(field + 2, true);
  // The field holds, in this order, only those numbers that did not fit into 32 bits.
  const number = (offset: number): number => {
    const narrow = view.getUint32(at + offset, true);
    if (narrow !== IN_ZIP64_FIELD || field < 0) return narrow;
    if (wide + 8 > fieldEnd || fieldEnd > extraEnd) throw damaged(ARCHIVE);
    wide += 8;
    return uint64(view, wide - 8);
  };
  const size = number(24);
  const compressedSize = number(20);
  const headerOffset = number(42);
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + name, nameLength);
  return {
    path: plainPath(utf8.decode(nameBytes)),
    name: nameBytes,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    headerOffset,
  };
}

function readEntries(view: DataView, directory: ZipDirectory): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let i = 0; i < directory.entryCount; i++) {
    if (at + ENTRY_LENGTH > directory.limit || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged(ARCHIVE);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > directory.limit) throw damaged(ARCHIVE);
    entries.push(readEntry(view, at, nameLength, extraLength));
    at = next;
  }
  return entries;
}

/** The archive's entries, folders left out. */
export function openZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.entryCount > MAX_ENTRIES) throw unreadable("file-too-large", { what: "entries", limit: MAX_ENTRIES });
  return readEntries(view, directory).filter((entry) => !entry.path.endsWith("/"));
}
