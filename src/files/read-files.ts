// Reads files one after another, keeping of each only what it gave: the bytes of one file at a time are in memory.

import { readFileSync, statSync } from "node:fs";
import { finding } from "../../shared/catalogue/findings.ts";
import type { Form } from "../../shared/catalogue/forms/form.ts";
import type { FileReading } from "../../shared/commands/build-summary.ts";
import { readSource } from "../../shared/commands/read-source.ts";
import { readFile } from "../../shared/submission/read-file.ts";
import { readWorkbook } from "../xlsx/read/read-workbook.ts";
import { MAX_FILE_BYTES } from "../xlsx/zip/limits.ts";
import type { ListedFile } from "./list-files.ts";
import { NODE_CODEC } from "./node-codec.ts";

function readOne({ path, name }: ListedFile, forms: readonly Form[], on: string | null): FileReading {
  const at = { file: name };
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > MAX_FILE_BYTES) {
      return { ok: false, file: name, finding: finding("file-too-large", at, { what: "file", limit: MAX_FILE_BYTES }) };
    }
    bytes = readFileSync(path);
  } catch {
    return { ok: false, file: name, finding: finding("file-unreadable", at, {}) };
  }
  const outcome = readWorkbook(bytes, name, NODE_CODEC);
  return outcome.ok
    ? { ok: true, part: on === null ? readFile(outcome.workbook, forms) : readSource(outcome.workbook, forms, on) }
    : { ok: false, file: name, finding: outcome.finding };
}

/** Reads all files; `on`: the day of the report, `null` where nobody asks for data of persons; `progress` is told after each. */
export function readFiles(
  files: readonly ListedFile[],
  forms: readonly Form[],
  on: string | null,
  progress: (done: number, of: number) => void,
): FileReading[] {
  return files.map((file, index) => {
    const reading = readOne(file, forms, on);
    progress(index + 1, files.length);
    return reading;
  });
}
