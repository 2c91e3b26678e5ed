// Takes the mark of a chosen tab from a sheet: two chosen tabs are a group in Excel, and what is typed goes to both.

import { SPREADSHEET } from "../../read/namespaces.ts";
import { CLOSE, OPEN, XmlScanner } from "../../read/xml/xml-scanner.ts";
import { xmlBoolean } from "../../read/xml-boolean.ts";
import type { PatchedPackage } from "../package/patched-package.ts";
import { type Splice, splicePart } from "../xml/splice-part.ts";
import { placeOf } from "../xml/tag-places.ts";

function viewSplices(scanner: XmlScanner): readonly Splice[] {
  const splices: Splice[] = [];
  for (let found = scanner.next(); found !== CLOSE; found = scanner.next()) {
    if (found !== OPEN) continue;
    const place = placeOf(scanner, "tabSelected");
    if (scanner.is("sheetView") && place && xmlBoolean(scanner.attributes.get("tabSelected") ?? "") === true) {
      splices.push({ start: place.valueStart, end: place.valueEnd, text: "0" });
    }
    scanner.skip();
  }
  return splices;
}

export function unselectTab(parts: PatchedPackage, part: string): void {
  const bytes = parts.read(part);
  const scanner = new XmlScanner(bytes, part, SPREADSHEET);
  if (scanner.next() !== OPEN) return;
  for (let found = scanner.next(); found !== CLOSE; found = scanner.next()) {
    if (found !== OPEN) continue;
    if (scanner.is("sheetData")) return;
    if (!scanner.is("sheetViews")) {
      scanner.skip();
      continue;
    }
    const splices = viewSplices(scanner);
    if (splices.length > 0) parts.replace(part, splicePart(bytes, splices, part));
    return;
  }
}
