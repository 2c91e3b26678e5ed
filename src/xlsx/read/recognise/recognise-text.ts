// What kind of text a file is: a web page under a spreadsheet's name, XML, comma-separated values, or no text at all.

import { hasAt } from "./byte-patterns.ts";

/** So much of the beginning is looked at. */
const SAMPLE = 64 * 1024;

function decodeSample(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (hasAt(sample, 0, "\xff\xfe")) return new TextDecoder("utf-16le").decode(sample);
  if (hasAt(sample, 0, "\xfe\xff")) return new TextDecoder("utf-16be").decode(sample);
  // Only ASCII matters for what is asked here, so that UTF-8 and the Russian one-byte encodings are alike.
  return new TextDecoder("windows-1252").decode(hasAt(sample, 0, "\xef\xbb\xbf") ? sample.subarray(3) : sample);
}

const BINARY = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/;
const HTML = /^<(?:!doctype\s+html|html|head|body|meta|table|style|div|title|script)\b/i;
const WEB_ARCHIVE = /^\s*(?:MIME-Version|From|Content-Type):/i;
const OLD_SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";
const FLAT_OPENDOCUMENT = "urn:oasis:names:tc:opendocument";

/** The text from its first tag or word on, past an XML declaration and comments. */
function withoutProlog(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const close = rest.startsWith("<!--") ? "-->" : rest.startsWith("<?") ? "?>" : undefined;
    const end = close === undefined ? -1 : rest.indexOf(close);
    if (close === undefined || end < 0) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
}

export type TextKind = "blank" | "html" | "xml-spreadsheet" | "opendocument" | "word" | "xml" | "text" | "binary";

/** Looks at the beginning of a file that is of no binary format known. */
export function recogniseText(bytes: Uint8Array): TextKind {
  const text = decodeSample(bytes);
  if (text.trim() === "") return bytes.length > SAMPLE ? "text" : "blank";
  if (BINARY.test(text)) return "binary";
  if (HTML.test(withoutProlog(text)) || (WEB_ARCHIVE.test(text) && /text\/html/i.test(text))) return "html";
  if (text.startsWith("{\\rtf")) return "word";
  if (/^\s*<\?xml\b/.test(text)) {
    if (text.includes(OLD_SPREADSHEET)) return "xml-spreadsheet";
    return text.includes(FLAT_OPENDOCUMENT) ? "opendocument" : "xml";
  }
  return "text";
}
