// Takes one more file into the campaign, or the open workbook's own sheets: read once, both as results and as forms.

import type { Finding } from "../catalogue/findings.ts";
import { finding } from "../catalogue/findings.ts";
import type { Form } from "../catalogue/forms/form.ts";
import { ownSheets } from "../workbook/own-sheets.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type Campaign, type CollectedFile, withFiles } from "./campaign.ts";
import { readSource } from "./read-source.ts";
import { readSubmittedFile, unreadFile } from "./read-submitted-file.ts";

/** A file as a shell has opened it. */
export type OpenedFile =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly received: string | null }
  | { readonly ok: false; readonly file: string; readonly finding: Finding };

/** A summary or a protocol of ours is no source: its sheets are set aside. */
function withoutOwnSheets(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const own = ownSheets(workbook.names);
  return own.size === 0 ? workbook : { ...workbook, sheets: workbook.sheets.filter(({ name }) => !own.has(name)) };
}

function collected(
  workbook: WorkbookSnapshot,
  forms: readonly Form[],
  received: string | null,
  today: string,
  isOpen: boolean,
): CollectedFile {
  return {
    ...{ file: workbook.file, sentAs: workbook.file, received, arrival: null, isOpen },
    reading: { ok: true, part: readSource(workbook, forms, today) },
    submitted: readSubmittedFile(workbook, forms, received, today),
  };
}

/** `today`: `2026-06-10`. A file that did not open is collected too, with the finding that says why. */
export function collectedFile(opened: OpenedFile, forms: readonly Form[], today: string): CollectedFile {
  if (!opened.ok) {
    const { file } = opened;
    return {
      ...{ file, sentAs: file, received: null, arrival: null, isOpen: false },
      reading: { ok: false, file, finding: opened.finding },
      submitted: unreadFile(file, opened.finding),
    };
  }
  const workbook = withoutOwnSheets(opened.workbook);
  if (workbook.sheets.length === 0 && opened.workbook.sheets.length > 0) {
    const own = finding("file-is-own", { file: workbook.file }, {});
    return collectedFile({ ok: false, file: workbook.file, finding: own }, forms, today);
  }
  return collected(workbook, forms, opened.received, today, false);
}

/** Folder by folder, as a file manager lists them. */
function comparePaths(a: string, b: string): number {
  const [left, right] = [a.split("/"), b.split("/")];
  const at = left.findIndex((part, index) => part !== right[index]);
  if (at < 0) return left.length - right.length;
  const [one = "", other] = [left[at], right[at]];
  return other === undefined ? 1 : one < other ? -1 : 1;
}

/** Files in the order of their names, the open workbook last. What was said of earlier ones when they came has been said. */
export function withCollected(campaign: Campaign, files: readonly CollectedFile[]): Campaign {
  const byName = new Map<string, CollectedFile>();
  for (const file of campaign.files) byName.set(`${file.isOpen}|${file.file}`, { ...file, arrival: null });
  for (const file of files) byName.set(`${file.isOpen}|${file.file}`, file);
  const sorted = [...byName.values()].sort((a, b) => Number(a.isOpen) - Number(b.isOpen) || comparePaths(a.file, b.file));
  return withFiles(campaign, sorted);
}

/** Reads the open workbook anew, where it is read with the files and holds anything of the user's. */
export function withOpenWorkbook(campaign: Campaign, workbook: WorkbookSnapshot, today: string): Campaign {
  const closed = campaign.files.filter(({ isOpen }) => !isOpen);
  const own = withoutOwnSheets(workbook);
  const hasValues = own.sheets.some(({ rows }) => rows.length > 0);
  if (!campaign.withOpenWorkbook || !hasValues) {
    return closed.length === campaign.files.length ? campaign : withFiles(campaign, closed);
  }
  return withFiles(campaign, [...closed, collected(own, campaign.profile.forms, null, today, true)]);
}
