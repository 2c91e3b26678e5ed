// Of the styles part only this: what kind of number each cell style shows.

import { damaged } from "../zip/unreadable.ts";
import { decodeEscapes } from "./decode-escapes.ts";
import { SPREADSHEET } from "./namespaces.ts";
import { builtInKind, kindOfFormat, type NumberKind } from "./number-kind.ts";
import { readElements, type Visitors } from "./xml/read-elements.ts";

/** Kinds by the index that cells name in `s`; a style that is not listed is plain. */
export function readStyles(bytes: Uint8Array, part: string): readonly NumberKind[] {
  const formats = new Map<number, NumberKind>();
  const styleFormats: number[] = [];
  const visitors: Visitors = new Map([
    [
      "styleSheet/numFmts/numFmt",
      ({ attribute }) => {
        const id = attribute("numFmtId");
        const code = attribute("formatCode");
        if (id === undefined || code === undefined) throw damaged(part);
        formats.set(Number(id), kindOfFormat(decodeEscapes(code)));
      },
    ],
    ["styleSheet/cellXfs/xf", ({ attribute }) => void styleFormats.push(Number(attribute("numFmtId") ?? 0))],
  ]);
  readElements(bytes, part, SPREADSHEET, visitors);
  return styleFormats.map((id) => formats.get(id) ?? builtInKind(id));
}
