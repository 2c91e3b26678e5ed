// Tells by its first bytes what a file is, whatever its name says; only a zip archive goes on to be read.

import { type Unreadable, unreadable } from "../../zip/unreadable.ts";
import { hasAt, hasWithin } from "./byte-patterns.ts";
import { oleStreams } from "./ole-streams.ts";
import { recogniseText } from "./recognise-text.ts";

const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const ZIP = "PK";
/** Records that begin a workbook of Excel 2 to 5 without a container. */
const OLDEST_WORKBOOKS = ["\x09\x00\x04\x00", "\x09\x02\x06\x00", "\x09\x04\x06\x00", "\x09\x08\x08\x00", "\x09\x08\x10\x00"];
const PICTURES = ["\x89PNG\r\n\x1a\n", "\xff\xd8\xff", "GIF87a", "GIF89a", "II*\0", "MM\0*"];
const ARCHIVES = ["Rar!\x1a\x07", "7z\xbc\xaf\x27\x1c", "\x1f\x8b\x08", "BZh", "\xfd7zXZ\0"];
/** A reader of PDF looks for its mark so far. */
const PDF_WITHIN = 1024;

function isPicture(bytes: Uint8Array): boolean {
  if (PICTURES.some((start) => hasAt(bytes, 0, start))) return true;
  if (hasAt(bytes, 0, "RIFF") && hasAt(bytes, 8, "WEBP")) return true;
  if (hasAt(bytes, 4, "ftyp") && ["heic", "heix", "mif1", "avif"].some((brand) => hasAt(bytes, 8, brand))) return true;
  // "BM" begins many a text too; a bitmap goes on with its size and four zeros.
  return hasAt(bytes, 0, "BM") && bytes.length > 26 && hasAt(bytes, 6, "\0\0\0\0");
}

function recogniseContainer(bytes: Uint8Array): Unreadable {
  const streams = oleStreams(bytes);
  if (streams.has("EncryptedPackage") || streams.has("EncryptionInfo")) return unreadable("file-is-protected", {});
  if (streams.has("Workbook") || streams.has("Book")) return unreadable("file-is-old-xls", {});
  return unreadable("file-is-other", { what: streams.has("WordDocument") ? "word" : "unknown" });
}

function recogniseOther(bytes: Uint8Array): Unreadable {
  switch (recogniseText(bytes)) {
    case "blank":
      return unreadable("file-empty", {});
    case "html":
      return unreadable("file-is-html", {});
    case "text":
      return unreadable("file-is-csv", {});
    // An XML table of Excel 2003 is an old workbook in that it has to be saved anew in Excel.
    case "xml-spreadsheet":
      return unreadable("file-is-old-xls", {});
    case "opendocument":
      return unreadable("file-is-other", { what: "opendocument" });
    case "word":
      return unreadable("file-is-other", { what: "word" });
    default:
      return unreadable("file-is-other", { what: "unknown" });
  }
}

/** Why the file is not a zip archive's bytes; `undefined` where it is one. */
export function recogniseFile(bytes: Uint8Array): Unreadable | undefined {
  if (bytes.length === 0) return unreadable("file-empty", {});
  if (hasAt(bytes, 0, ZIP) && bytes.length >= 4 && bytes[2]! < 9 && bytes[3]! < 9) return undefined;
  if (hasAt(bytes, 0, OLE)) return recogniseContainer(bytes);
  if (OLDEST_WORKBOOKS.some((start) => hasAt(bytes, 0, start))) return unreadable("file-is-old-xls", {});
  if (hasWithin(bytes, PDF_WITHIN, "%PDF-")) return unreadable("file-is-other", { what: "pdf" });
  if (isPicture(bytes)) return unreadable("file-is-other", { what: "picture" });
  if (ARCHIVES.some((start) => hasAt(bytes, 0, start))) return unreadable("file-is-other", { what: "archive" });
  return recogniseOther(bytes);
}
