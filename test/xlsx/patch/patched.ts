// A patched file as the tests look at it: its entries as they lie in the archive, and which of them differ from those of the original.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Edit } from "../../../shared/workbook/edit.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { patchWorkbook } from "../../../src/xlsx/patch/patch-workbook.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { locateData } from "../../../src/xlsx/zip/locate-data.ts";
import { openZip } from "../../../src/xlsx/zip/open-zip.ts";

export const PROPERTIES = {
  title: "Замечания",
  author: "Отдел оценки качества",
  created: "2022-04-20T10:00:00Z",
  language: "ru",
} as const;

export const PASSPORT: Uint8Array = new Uint8Array(readFileSync(join("examples", "district-63", "passport.xlsx")));
export const PASSPORT_SHEET = "Ответы на форму (1)";

/** The patched bytes; throws where the file cannot be patched. */
export function patched(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const outcome = patchWorkbook(bytes, edits, PROPERTIES);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.finding));
  return outcome.bytes;
}

interface Entry {
  readonly path: string;
  /** As they lie in the archive. */
  readonly compressed: Uint8Array;
  readonly content: Uint8Array;
}

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const contents = unzipSync(bytes);
  return openZip(bytes).map((entry) => {
    const { start, end } = locateData(bytes, entry);
    return { path: entry.path, compressed: bytes.subarray(start, end), content: contents[entry.path]! };
  });
}

export interface Difference {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Parts whose contents are the same but not their compressed bytes. */
  readonly recompressed: readonly string[];
  /** Paths of the original that are still there, and all paths of the patched file. */
  readonly orders: readonly [readonly string[], readonly string[]];
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

export function difference(before: Uint8Array, after: Uint8Array): Difference {
  const old = entriesOf(before);
  const now = entriesOf(after);
  const byPath = new Map(now.map((entry) => [entry.path, entry]));
  const known = new Set(old.map(({ path }) => path));
  const kept = old.filter(({ path }) => byPath.has(path));
  return {
    changed: kept.filter(({ path, content }) => !isSame(content, byPath.get(path)!.content)).map(({ path }) => path),
    added: now.filter(({ path }) => !known.has(path)).map(({ path }) => path),
    removed: old.filter(({ path }) => !byPath.has(path)).map(({ path }) => path),
    recompressed: kept
      .filter(({ path, content, compressed }) => {
        const entry = byPath.get(path)!;
        return isSame(content, entry.content) && !isSame(compressed, entry.compressed);
      })
      .map(({ path }) => path),
    orders: [kept.map(({ path }) => path), now.map(({ path }) => path)],
  };
}

export function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = readWorkbook(bytes, "файл.xlsx");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.finding));
  return outcome.workbook;
}

/** The sheets of the patched file that the original has too. */
export const oldSheets = (before: Uint8Array, after: Uint8Array): readonly SheetSnapshot[] =>
  snapshotOf(after).sheets.slice(0, snapshotOf(before).sheets.length);

export const partText = (bytes: Uint8Array, path: string): string => strFromU8(partBytes(bytes, path));

/** The file with one part changed, as another program may have saved it. */
export function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const contents = unzipSync(bytes);
  return zipSync({ ...contents, [path]: strToU8(change(partText(bytes, path))) });
}

export function partBytes(bytes: Uint8Array, path: string): Uint8Array {
  const content = unzipSync(bytes)[path];
  if (!content) throw new Error(`no part ${path}`);
  return content;
}

export const partPaths = (bytes: Uint8Array): readonly string[] => Object.keys(unzipSync(bytes));
