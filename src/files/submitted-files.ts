// Opens what a check reads: the files of schools one after another, and the single workbooks that the options name.

import { readFileSync, statSync } from "node:fs";
import { type Finding, finding } from "../../shared/catalogue/findings.ts";
import type { Form } from "../../shared/catalogue/forms/form.ts";
import { readSubmittedFile, type SubmittedFile, unreadFile } from "../../shared/commands/read-submitted-file.ts";
import { OWN_CHECK_NAME } from "../../shared/reports/check-workbook/check-workbook.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { localTime } from "../engine/local-time.ts";
import { readWorkbook } from "../xlsx/read/read-workbook.ts";
import { MAX_FILE_BYTES } from "../xlsx/zip/limits.ts";
import type { ListedFile } from "./list-files.ts";
import { NODE_CODEC } from "./node-codec.ts";

type Opened =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly received: string }
  | { readonly ok: false; readonly finding: Finding };

export function openWorkbook({ path, name }: ListedFile): Opened {
  const at = { file: name };
  try {
    const stat = statSync(path);
    if (stat.size > MAX_FILE_BYTES) {
      return { ok: false, finding: finding("file-too-large", at, { what: "file", limit: MAX_FILE_BYTES }) };
    }
    const outcome = readWorkbook(readFileSync(path), name, NODE_CODEC);
    return outcome.ok ? { ...outcome, received: localTime(stat.mtime) } : outcome;
  } catch {
    return { ok: false, finding: finding("file-unreadable", at, {}) };
  }
}

const isProtocol = ({ names }: WorkbookSnapshot): boolean => names.some(({ name }) => name === OWN_CHECK_NAME);

/** Reads all files but earlier protocols; `progress` is told after each. */
export function readSubmittedFiles(
  files: readonly ListedFile[],
  forms: readonly Form[],
  on: string,
  progress: (done: number, of: number) => void,
): SubmittedFile[] {
  return files.flatMap((file, index) => {
    const opened = openWorkbook(file);
    progress(index + 1, files.length);
    if (!opened.ok) return [unreadFile(file.name, opened.finding)];
    return isProtocol(opened.workbook) ? [] : [readSubmittedFile(opened.workbook, forms, opened.received, on)];
  });
}
