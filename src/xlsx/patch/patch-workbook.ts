// Writes into somebody's workbook: notes and colours on its sheets, sheets of our own beside them; every other part stays, byte for byte.

import type { Finding } from "../../../shared/catalogue/findings.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { readWorkbook } from "../read/read-workbook.ts";
import { MalformedText } from "../read/xml/decode-text.ts";
import { xmlBoolean } from "../read/xml-boolean.ts";
import { checkTargets } from "../write/check-targets.ts";
import type { FileProperties } from "../write/file-properties.ts";
import { foldEdits } from "../write/fold-edits.ts";
import { placeOptionLists } from "../write/option-lists.ts";
import { addUserSheet, type UserSheet } from "../write/user-sheet.ts";
import { openZip } from "../zip/open-zip.ts";
import { damaged, Unreadable } from "../zip/unreadable.ts";
import type { ChangedCell } from "./edits/changed-cell.ts";
import { SheetMarks } from "./edits/sheet-marks.ts";
import { sortEdits } from "./edits/sort-edits.ts";
import { takenSheetNames } from "./own/list-sheet-names.ts";
import { writeOwnSheets } from "./own/write-own-sheets.ts";
import { dropSheetParts } from "./package/drop-sheet-parts.ts";
import { FreeNames } from "./package/free-names.ts";
import { PatchedPackage } from "./package/patched-package.ts";
import { PatchRefused } from "./patch-refused.ts";
import { markSheet } from "./sheet/mark-sheet.ts";
import { unselectTab } from "./sheet/unselect-tab.ts";
import { PatchedStyles } from "./styles/patched-styles.ts";
import { dropStaleChain } from "./workbook/calculation-chain.ts";
import { patchWorkbookPart } from "./workbook/patch-workbook-part.ts";
import { planSheets } from "./workbook/plan-sheets.ts";
import { readSheetList, type SheetList } from "./workbook/read-sheet-list.ts";
import { attributeOf, childOf } from "./xml/find-elements.ts";

/** A cell by its sheet and A1 address. */
export interface NotedCell {
  readonly sheet: string;
  readonly cell: string;
}

export interface Patched {
  readonly bytes: Uint8Array;
  /** Cells with a thread of comments: our note is in the file, but Excel 365 shows the thread in its place. */
  readonly notesUnderThreads: readonly NotedCell[];
}

export type PatchOutcome = ({ readonly ok: true } & Patched) | { readonly ok: false; readonly finding: Finding };

const SIGNATURES = "_xmlsignatures/";
const STRICT = "http://purl.oclc.org/ooxml/";

/** Node's `Buffer` is a `Uint8Array` whose `slice` copies nothing; this is one that does. */
const plainBytes = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);

/** What the user has changed by hand; edits never do. */
export interface UserChanges {
  readonly cells: readonly ChangedCell[];
  /** Sheets that the user has added. */
  readonly sheets: readonly UserSheet[];
}

const NO_CHANGES: UserChanges = { cells: [], sheets: [] };

function cellsBySheet(cells: readonly ChangedCell[], list: SheetList): ReadonlyMap<string, readonly ChangedCell[]> {
  const known = new Set(list.sheets.flatMap(({ name, hasCells }) => (hasCells ? name : [])));
  const bySheet = new Map<string, ChangedCell[]>();
  for (const cell of cells) {
    if (!known.has(cell.sheet)) throw new Error(`No sheet ${JSON.stringify(cell.sheet)} in the workbook`);
    const ofSheet = bySheet.get(cell.sheet) ?? [];
    bySheet.set(cell.sheet, ofSheet);
    ofSheet.push(cell);
  }
  return bySheet;
}

function patch(file: Uint8Array, edits: readonly Edit[], properties: FileProperties, changes: UserChanges): Patched {
  const bytes = plainBytes(file);
  const entries = openZip(bytes);
  const signature = entries.find(({ path }) => path.toLowerCase().startsWith(SIGNATURES));
  const parts = new PatchedPackage(bytes, entries);
  const list = readSheetList(parts);
  const { own, marks } = sortEdits(edits, list.sheets);
  const cells = cellsBySheet(changes.cells, list);
  if (own.length + marks.size + cells.size + changes.sheets.length === 0) return { bytes, notesUnderThreads: [] };
  if (signature) throw new PatchRefused("signed", signature.path);
  if (list.outline.root.namespace.startsWith(STRICT)) throw new PatchRefused("strict", list.part);

  const workbook = foldEdits(own);
  for (const sheet of changes.sheets) addUserSheet(workbook, sheet);
  const written = new Set(workbook.sheets.map(({ name }) => name));
  placeOptionLists(workbook, takenSheetNames(parts, list.sheets, written));
  if (workbook.sheets.length > 0) checkTargets(workbook, new Set(list.sheets.map(({ name }) => name)));

  const names = new FreeNames(parts);
  const deletedNames = new Set(
    own.flatMap((edit) => (edit.kind === "delete-own-sheet" && !written.has(edit.sheet) ? edit.sheet : [])),
  );
  const plan = planSheets(list, workbook, deletedNames, names);
  const old = [...plan.own.flatMap(({ listed }) => listed ?? []), ...plan.deleted];
  // Cells that have a formula no longer must not be computed.
  const changed = list.sheets.filter(({ name }) => cells.get(name)?.some(({ formula }) => formula !== "kept"));
  dropStaleChain(parts, list.part, new Set([...old, ...changed].map(({ element }) => attributeOf(element, "sheetId") ?? "")));
  for (const { part } of old) if (part !== undefined) dropSheetParts(parts, part);

  const gone = plan.deleted.find(({ name }) => marks.has(name));
  if (gone) throw new Error(`The sheet ${JSON.stringify(gone.name)} is both deleted and marked`);

  const styles = new PatchedStyles(parts, list.part);
  const around = { styles, names, properties };
  const workbookProperties = childOf(list.outline.root, "workbookPr");
  const from1904 = xmlBoolean((workbookProperties && attributeOf(workbookProperties, "date1904")) ?? "0") === true;
  const notesUnderThreads = plan.kept.flatMap(({ name, part }) => {
    const changed = { marks: marks.get(name) ?? new SheetMarks(), cells: cells.get(name) ?? [], from1904 };
    if ((!marks.has(name) && changed.cells.length === 0) || part === undefined) return [];
    return markSheet(parts, part, changed, around).map((cell) => ({ sheet: name, cell }));
  });
  writeOwnSheets(parts, workbook, plan, around);
  if (plan.activates) for (const { part } of plan.kept) if (part !== undefined) unselectTab(parts, part);
  patchWorkbookPart(parts, list, workbook, plan);
  styles.save();
  return { bytes: parts.bytes(), notesUnderThreads };
}

/**
 * Patching twice gives the same bytes as patching once. A file that cannot be read gives the finding that `readWorkbook` gives for
 * `file`; edits that would change what is not ours throw; so does, as `PatchRefused`, a file that cannot be patched without harm.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  edits: readonly Edit[],
  properties: FileProperties,
  file = properties.title,
  changes = NO_CHANGES,
): PatchOutcome {
  const read = readWorkbook(bytes, file);
  if (!read.ok) return read;
  try {
    return { ok: true, ...patch(bytes, edits, properties, changes) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, finding: error.findingIn(file) };
    if (error instanceof MalformedText) return { ok: false, finding: damaged("zip").findingIn(file) };
    throw error;
  }
}
