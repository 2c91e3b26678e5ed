// A zip archive with some entries changed, removed or added; all others keep their place and their compressed bytes.

import { deflateSync } from "fflate";
import { crc32 } from "../../zip/crc32.ts";
import { findDirectory } from "../../zip/find-directory.ts";
import type { ZipEntry } from "../../zip/open-zip.ts";
import { joined } from "../xml/splice-part.ts";
import { directoryRecords, RECORD_LENGTH } from "./directory-records.ts";

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
/** As the writer of fresh workbooks has it. */
const COMPRESSION_LEVEL = 5;
/** 1980-01-01, noon: there is no clock here. */
const NEW_TIME = 12 << 11;
const NEW_DATE = (1 << 5) | 1;

export interface ZipChanges {
  /** New contents by the entry's path; `undefined` removes the entry. */
  readonly changed: ReadonlyMap<string, Uint8Array | undefined>;
  readonly added: ReadonlyMap<string, Uint8Array>;
}

interface Packed {
  /** Header and data. */
  readonly local: Uint8Array;
  /** The directory's record, but for the place of the entry. */
  readonly record: Uint8Array;
}

/** Packs contents under a record that says the name and all else that is kept of an old entry. */
function pack(content: Uint8Array, old: Uint8Array): Packed {
  const oldView = new DataView(old.buffer, old.byteOffset, old.byteLength);
  const name = old.subarray(RECORD_LENGTH, RECORD_LENGTH + oldView.getUint16(28, true));
  const comment = old.subarray(old.length - oldView.getUint16(32, true));
  const data = deflateSync(content, { level: COMPRESSION_LEVEL });

  const head = old.slice(0, RECORD_LENGTH);
  const view = new DataView(head.buffer);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, oldView.getUint16(8, true) & UTF8_NAME, true);
  view.setUint16(10, DEFLATED, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, content.length, true);
  view.setUint16(30, 0, true);

  // The entry's own header repeats the record from the version to the lengths.
  const local = new Uint8Array(LOCAL_LENGTH);
  new DataView(local.buffer).setUint32(0, LOCAL_SIGNATURE, true);
  local.set(head.subarray(6, 32), 4);
  return { local: joined([local, name, data]), record: joined([head, name, comment]) };
}

/** The record of an entry that was not there. */
function newRecord(path: string): Uint8Array {
  const name = new TextEncoder().encode(path);
  const record = new Uint8Array(RECORD_LENGTH);
  const view = new DataView(record.buffer);
  view.setUint32(0, ENTRY_SIGNATURE, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(8, name.length === path.length ? 0 : UTF8_NAME, true);
  view.setUint16(12, NEW_TIME, true);
  view.setUint16(14, NEW_DATE, true);
  view.setUint16(28, name.length, true);
  return joined([record, name]);
}

function endRecord(archive: Uint8Array, count: number, size: number, offset: number): Uint8Array {
  const { limit } = findDirectory(new DataView(archive.buffer, archive.byteOffset, archive.byteLength));
  const old = new DataView(archive.buffer, archive.byteOffset + limit, archive.byteLength - limit);
  // A 64-bit archive ends with more records; this one is small enough to do without, and without its comment.
  const isPlain = old.getUint32(0, true) === END_SIGNATURE;
  const comment = isPlain ? archive.subarray(limit + END_LENGTH, limit + END_LENGTH + old.getUint16(20, true)) : new Uint8Array();
  const end = new Uint8Array(END_LENGTH);
  const view = new DataView(end.buffer);
  view.setUint32(0, END_SIGNATURE, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, comment.length, true);
  return joined([end, comment]);
}

export function rewriteZip(archive: Uint8Array, entries: readonly ZipEntry[], { changed, added }: ZipChanges): Uint8Array {
  const records = directoryRecords(archive, entries);
  const pieces: Uint8Array[] = [];
  const newRecords = new Map<(typeof records)[number] | string, Uint8Array>();
  let at = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const entry of [...records].sort((a, b) => a.start - b.start)) {
    const { path, bytes, offsetAt, offsetIsWide, start, end } = entry;
    const content = path === undefined ? undefined : changed.get(path);
    if (path !== undefined && changed.has(path) && content === undefined) continue;
    const packed = content === undefined ? undefined : pack(content, bytes);
    const record = packed ? packed.record : bytes;
    const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
    if (offsetIsWide && !packed) view.setBigUint64(offsetAt, BigInt(at), true);
    else view.setUint32(42, at, true);
    newRecords.set(entry, record);
    put(packed ? packed.local : archive.subarray(start, end));
  }
  for (const [path, content] of added) {
    const { local, record } = pack(content, newRecord(path));
    new DataView(record.buffer).setUint32(42, at, true);
    newRecords.set(path, record);
    put(local);
  }
  const directory = [...records, ...added.keys()].flatMap((key) => newRecords.get(key) ?? []);
  const directoryStart = at;
  for (const record of directory) put(record);
  put(endRecord(archive, directory.length, at - directoryStart, directoryStart));
  return joined(pieces);
}
