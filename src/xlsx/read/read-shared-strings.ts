// The strings that cells refer to by number.

import { unreadable } from "../zip/unreadable.ts";
import { textValue } from "./cell-values.ts";
import { MAX_CELLS } from "./limits.ts";
import { SPREADSHEET } from "./namespaces.ts";
import { readRichText } from "./read-rich-text.ts";
import { CLOSE, END, OPEN, XmlScanner } from "./xml/xml-scanner.ts";

/** By their numbers; an empty string is a blank. */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly (string | null)[] {
  const strings: (string | null)[] = [];
  const scanner = new XmlScanner(bytes, part, SPREADSHEET);
  if (scanner.next() !== OPEN || !scanner.is("sst")) throw scanner.fault();
  for (let found = scanner.next(); found !== CLOSE; found = scanner.next()) {
    if (found !== OPEN) continue;
    if (!scanner.is("si")) {
      scanner.skip();
      continue;
    }
    if (strings.length === MAX_CELLS) throw unreadable("file-too-large", { what: "cells", limit: MAX_CELLS });
    strings.push(textValue(readRichText(scanner)));
  }
  if (scanner.next() !== END) throw scanner.fault();
  return strings;
}
