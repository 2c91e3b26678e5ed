// Tells what a zip archive holds: a workbook of OOXML, another office document, or just files.

import { PORTABLE_CODEC } from "../../zip/codec.ts";
import { inflateEntry } from "../../zip/inflate-entry.ts";
import type { ZipEntry } from "../../zip/open-zip.ts";
import { Unreadable, unreadable } from "../../zip/unreadable.ts";

/** A media type is not longer. */
const MEDIA_TYPE_BYTES = 256;
const OPENDOCUMENT = "application/vnd.oasis.opendocument";

function mediaType(bytes: Uint8Array, entries: readonly ZipEntry[]): string {
  const entry = entries.find(({ path }) => path === "mimetype");
  if (!entry) return "";
  try {
    return new TextDecoder().decode(inflateEntry(bytes, entry, MEDIA_TYPE_BYTES, PORTABLE_CODEC));
  } catch (error) {
    if (error instanceof Unreadable) return "";
    throw error;
  }
}

/** Why the archive is no workbook that can be read; `undefined` where it may be one. */
export function recogniseArchive(bytes: Uint8Array, entries: readonly ZipEntry[]): Unreadable | undefined {
  if (mediaType(bytes, entries).startsWith(OPENDOCUMENT)) return unreadable("file-is-other", { what: "opendocument" });
  const names = new Set(entries.map(({ path }) => path.toLowerCase()));
  if (names.has("xl/workbook.xml")) return undefined;
  if (names.has("word/document.xml")) return unreadable("file-is-other", { what: "word" });
  const isPackage = names.has("[content_types].xml") || names.has("_rels/.rels");
  if (!isPackage) return unreadable("file-is-other", { what: "archive" });
  // Presentations, binary workbooks (.xlsb) and the rest of the family.
  const isOther = names.has("ppt/presentation.xml") || names.has("xl/workbook.bin") || names.has("visio/document.xml");
  return isOther ? unreadable("file-is-other", { what: "unknown" }) : undefined;
}
