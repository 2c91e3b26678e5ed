// Copies of the schools' files with notes on their cells. A list beside them tells our own copies, by which a later run replaces them.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edit } from "../../shared/workbook/edit.ts";
import { PatchRefused } from "../xlsx/patch/patch-refused.ts";
import { patchWorkbook } from "../xlsx/patch/patch-workbook.ts";
import type { FileLanguage } from "../xlsx/write/file-properties.ts";
import type { ListedFile } from "./list-files.ts";
import { isAbsent, isFile, isWithin } from "./places.ts";
import type { OutputFile } from "./write-whole.ts";

const LIST_NAME = "msoko-copies.json";
const LIST_FORMAT = "msoko-copies/1";

export interface MarkedCopies {
  /** The copies, and the list of them. */
  readonly outputs: readonly OutputFile[];
  readonly copies: number;
  /** Copies of an earlier run that are none any more: the school has corrected its file. */
  readonly stale: readonly string[];
  /** A file in the place of a copy that is not our own; nothing may be written then. */
  readonly foreign: string | undefined;
  /** Files that cannot be written into, with the reason. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
  readonly underThreads: readonly { readonly file: string; readonly cells: string }[];
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Whether a name leads into the folder, also through links. */
const isInside = (file: string, folder: string): boolean => isWithin(join(folder, file), folder);

function earlierCopies(folder: string): ReadonlyMap<string, string> {
  try {
    const list: unknown = JSON.parse(readFileSync(join(folder, LIST_NAME), "utf8"));
    if (typeof list !== "object" || list === null || !("format" in list) || list.format !== LIST_FORMAT) return new Map();
    const files = "files" in list && typeof list.files === "object" ? list.files : {};
    // The list is a file like others and may have been changed: it names nothing outside its folder.
    return new Map(Object.entries(files ?? {}).flatMap(([file, hash]) => (isInside(file, folder) ? [[file, String(hash)]] : [])));
  } catch {
    return new Map();
  }
}

export function markedCopies(
  edits: ReadonlyMap<string, readonly Edit[]>,
  files: readonly ListedFile[],
  folder: string,
  date: string,
  language: FileLanguage,
): MarkedCopies {
  const earlier = earlierCopies(folder);
  const isOurs = (file: string): boolean => {
    const path = join(folder, file);
    if (!isInside(file, folder)) return false;
    return isAbsent(path) || (isFile(path) && earlier.get(file) === hashOf(readFileSync(path)));
  };
  const outputs: OutputFile[] = [];
  const hashes: [string, string][] = [];
  const refused: { file: string; reason: string }[] = [];
  const underThreads: { file: string; cells: string }[] = [];
  let foreign: string | undefined;
  for (const { name, path } of files) {
    const ofFile = edits.get(name);
    if (!ofFile) continue;
    const target = join(folder, name);
    if (!isOurs(name)) foreign ??= target;
    try {
      const created = `${date}T00:00:00Z`;
      const patched = patchWorkbook(readFileSync(path), ofFile, { title: name, author: "МСОКО", created, language });
      if (!patched.ok) {
        refused.push({ file: name, reason: patched.finding.code });
        continue;
      }
      outputs.push({ path: target, bytes: patched.bytes });
      hashes.push([name, hashOf(patched.bytes)]);
      const cells = patched.notesUnderThreads.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ");
      if (cells !== "") underThreads.push({ file: name, cells });
    } catch (error) {
      if (!(error instanceof PatchRefused)) throw error;
      refused.push({ file: name, reason: error.reason });
    }
  }
  const made = new Set(hashes.map(([file]) => file));
  const stale = [...earlier.keys()].filter((file) => !made.has(file) && isFile(join(folder, file)) && isOurs(file));
  const list = `${JSON.stringify({ format: LIST_FORMAT, files: Object.fromEntries(hashes) }, null, 1)}\n`;
  const listing = { path: join(folder, LIST_NAME), bytes: new TextEncoder().encode(list) };
  return {
    ...{ copies: outputs.length, foreign, refused, underThreads },
    outputs: outputs.length > 0 || earlier.size > 0 ? [...outputs, listing] : [],
    stale: stale.map((file) => join(folder, file)),
  };
}
