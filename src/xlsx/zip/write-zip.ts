// Writes a fresh zip archive that depends on nothing but its entries: no clock, no time zone, no random number.

import { strToU8 } from "fflate";
import type { Codec } from "./codec.ts";
import { crc32 } from "./crc32.ts";

const LOCAL = { signature: 0x04034b50, length: 30 };
const DIRECTORY = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
const VERSION = 20;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, noon. */
const DOS_TIME = 12 << 11;
const DOS_DATE = (1 << 5) | 1;

interface Packed {
  readonly name: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly data: Uint8Array;
}

/** The 26 bytes that an entry's own header and its record in the directory have in common. */
function writeCommon(view: DataView, at: number, { name, size, crc, data }: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 6, DOS_TIME, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

/** The archive of the entries in the order given. */
export function writeZip(entries: ReadonlyMap<string, Uint8Array>, codec: Codec): Uint8Array {
  const packed = [...entries].map(
    ([path, bytes]): Packed => ({ name: strToU8(path), size: bytes.length, crc: crc32(bytes), data: codec.deflate(bytes) }),
  );
  const total = packed.reduce(
    (sum, { name, data }) => sum + LOCAL.length + DIRECTORY.length + 2 * name.length + data.length,
    END.length,
  );
  const archive = new Uint8Array(total);
  const view = new DataView(archive.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of packed) {
    offsets.push(at);
    view.setUint32(at, LOCAL.signature, true);
    writeCommon(view, at + 4, entry);
    archive.set(entry.name, at + LOCAL.length);
    archive.set(entry.data, at + LOCAL.length + entry.name.length);
    at += LOCAL.length + entry.name.length + entry.data.length;
  }
  const start = at;
  for (const [index, entry] of packed.entries()) {
    view.setUint32(at, DIRECTORY.signature, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    archive.set(entry.name, at + DIRECTORY.length);
    at += DIRECTORY.length + entry.name.length;
  }
  view.setUint32(at, END.signature, true);
  view.setUint16(at + 8, packed.length, true);
  view.setUint16(at + 10, packed.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return archive;
}
