// Finds the central directory of a zip archive, of the plain and of the 64-bit kind.

import { damaged, unreadable } from "./unreadable.ts";

export interface ZipDirectory {
  readonly offset: number;
  readonly entryCount: number;
  /** Where the directory must have ended. */
  readonly limit: number;
}

/** The name under which a fault of the archive itself is reported. */
export const ARCHIVE = "zip";

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_LENGTH = 20;

/** A 64-bit count; beyond the safe integers it is of no use here and reads as infinity. */
export function uint64(view: DataView, at: number): number {
  const value = view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
  return Number.isSafeInteger(value) ? value : Number.POSITIVE_INFINITY;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE && at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength)
      return at;
  }
  return -1;
}

/** Where the directory is; without the end record the file was cut off. */
export function findDirectory(view: DataView): ZipDirectory {
  const end = findEnd(view);
  if (end < 0) throw unreadable("file-truncated", {});
  let entryCount = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let offset = view.getUint32(end + 16, true);
  let limit = end;
  const locator = end - LOCATOR64_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR64_SIGNATURE) {
    const end64 = uint64(view, locator + 8);
    if (end64 + 56 > locator || view.getUint32(end64, true) !== END64_SIGNATURE) throw damaged(ARCHIVE);
    entryCount = uint64(view, end64 + 32);
    size = uint64(view, end64 + 40);
    offset = uint64(view, end64 + 48);
    limit = end64;
  }
  if (offset + size > limit) throw damaged(ARCHIVE);
  return { offset, entryCount, limit };
}
