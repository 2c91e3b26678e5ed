// Reads an .xlsx file: bytes in, what was seen of the workbook out, or the one finding that says why it cannot be read.

import { type Finding, finding } from "../../../shared/catalogue/findings.ts";
import type { DefinedName, WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { type Codec, PORTABLE_CODEC } from "../zip/codec.ts";
import { ARCHIVE } from "../zip/find-directory.ts";
import { MAX_FILE_BYTES } from "../zip/limits.ts";
import { openPackage, type Package } from "../zip/open-package.ts";
import { openZip } from "../zip/open-zip.ts";
import { Unreadable, unreadable } from "../zip/unreadable.ts";
import { readNamesOf, readPackage } from "./read-package.ts";
import { recogniseArchive } from "./recognise/recognise-archive.ts";
import { recogniseFile } from "./recognise/recognise-file.ts";

export type ReadOutcome =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly finding: Finding };

function open(bytes: Uint8Array, codec: Codec): Package {
  const notZip = recogniseFile(bytes);
  if (notZip) throw notZip;
  if (bytes.length > MAX_FILE_BYTES) throw unreadable("file-too-large", { what: "file", limit: MAX_FILE_BYTES });
  const entries = openZip(bytes);
  const notWorkbook = recogniseArchive(bytes, entries);
  if (notWorkbook) throw notWorkbook;
  return openPackage(bytes, entries, codec);
}

/** Never throws, whatever the bytes are. `file` is the name that the user knows; it goes into the snapshot and the finding. */
export function readWorkbook(bytes: Uint8Array, file: string, codec: Codec = PORTABLE_CODEC): ReadOutcome {
  try {
    return { ok: true, workbook: readPackage(open(bytes, codec), file) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, finding: error.findingIn(file) };
    // Out of memory, or a case that nobody thought of: for the user it is a file that cannot be read.
    return { ok: false, finding: finding("file-damaged", { file }, { part: ARCHIVE }) };
  }
}

/** Only the names that a workbook defines, without reading a single sheet; none where it cannot be read. */
export function readDefinedNames(bytes: Uint8Array): readonly DefinedName[] {
  try {
    return readNamesOf(open(bytes, PORTABLE_CODEC));
  } catch {
    return [];
  }
}
