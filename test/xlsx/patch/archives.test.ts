// Archives as other programs pack them: 64-bit records, data descriptors, folders, a comment, gaps between entries.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { styles, usualParts, worksheet } from "../read/build-package.ts";
import { difference, oldSheets, patched, snapshotOf } from "./patched.ts";

const edits: readonly Edit[] = [
  { kind: "note", sheet: "Лист1", rowIndex: 0, columnIndex: 0, text: "Проверьте" },
  { kind: "ensure-sheet", sheet: "Замечания" },
];

const parts = usualParts(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), { "xl/styles.xml": styles([0]) });
const contents = Object.fromEntries(
  Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
);

interface Packing {
  readonly wide: boolean;
  readonly comment: string;
  /** Bytes that belong to nothing, before each entry. */
  readonly gap: number;
  readonly described: boolean;
}

/** Packs the parts anew: what fflate has packed, under headers of another kind. */
function packed({ wide, comment, gap, described }: Packing): Uint8Array {
  const source = zipSync({ "xl/": new Uint8Array(), ...contents });
  const view = new DataView(source.buffer, source.byteOffset);
  const end = source.length - 22;
  const out: number[] = [];
  const directory: number[] = [];
  const push = (to: number[], size: number, value: number) => {
    for (let i = 0; i < size; i++) to.push(i < 4 ? (value >>> (8 * i)) & 255 : 0);
  };
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  for (let i = 0; i < count; i++) {
    const nameLength = view.getUint16(at + 28, true);
    const [size, full, offset] = [20, 24, 42].map((field) => view.getUint32(at + field, true)) as [number, number, number];
    if (i > 0) for (let j = 0; j < gap; j++) out.push(0xaa);
    const newOffset = out.length;
    const local = [...source.subarray(offset, offset + 30 + nameLength)];
    if (described) {
      local[6]! |= 8;
      local.fill(0, 14, 26);
    }
    out.push(...local, ...source.subarray(offset + 30 + nameLength, offset + 30 + nameLength + size));
    if (described) for (const value of [0x08074b50, view.getUint32(at + 16, true), size, full]) push(out, 4, value);
    const record = [...source.subarray(at, at + 46 + nameLength)];
    const place = new DataView(new ArrayBuffer(4));
    place.setUint32(0, newOffset, true);
    for (let j = 0; j < 4; j++) record[42 + j] = wide ? 255 : place.getUint8(j);
    if (described) record[8]! |= 8;
    if (wide) {
      record.fill(255, 20, 28);
      record[30] = 28;
      record.push(1, 0, 24, 0);
      for (const value of [full, size, newOffset]) push(record, 8, value);
    }
    directory.push(...record);
    at += 46 + nameLength;
  }
  const start = out.length;
  out.push(...directory);
  if (wide) {
    const end64 = out.length;
    push(out, 4, 0x06064b50);
    push(out, 8, 44);
    push(out, 4, 45 | (45 << 16));
    push(out, 8, 0);
    for (const value of [count, count, directory.length, start]) push(out, 8, value);
    push(out, 4, 0x07064b50);
    push(out, 4, 0);
    push(out, 8, end64);
    push(out, 4, 1);
  }
  push(out, 4, 0x06054b50);
  push(out, 4, 0);
  for (let i = 0; i < 2; i++) push(out, 2, wide ? 0xffff : count);
  for (const value of [directory.length, start]) push(out, 4, wide ? 0xffffffff : value);
  push(out, 2, comment.length);
  out.push(...strToU8(comment));
  return Uint8Array.from(out);
}

describe("an archive of another kind", () => {
  const plain: Packing = { wide: false, comment: "", gap: 0, described: false };
  const kinds: readonly (readonly [string, Packing])[] = [
    ["as usual, with a folder", plain],
    ["with 64-bit records", { ...plain, wide: true }],
    ["with data descriptors", { ...plain, described: true }],
    ["with 64-bit records and data descriptors", { ...plain, wide: true, described: true }],
    ["with a comment and gaps", { ...plain, comment: "from the school", gap: 5 }],
  ];
  it.each(kinds)("%s", (_, packing) => {
    const before = packed(packing);
    expect(snapshotOf(before).sheets[0]?.rows).toEqual([{ rowIndex: 0, values: [1] }]);
    const after = patched(before, edits);
    expect(difference(before, after).recompressed).toEqual([]);
    expect(difference(before, after).removed).toEqual([]);
    expect(oldSheets(before, after)).toEqual(snapshotOf(before).sheets);
    expect(Object.keys(unzipSync(after)), "the folder too").toContain("xl/");
    expect(patched(after, edits)).toEqual(after);
    const tail = strFromU8(after.subarray(after.length - packing.comment.length));
    expect(tail).toBe(packing.comment);
  });
});
