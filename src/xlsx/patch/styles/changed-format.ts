// A cell format (`xf`) with another font, fill or number format; all else of it stays as it is written.

import { setAttribute } from "../xml/change-element.ts";
import { type Outline, type OutlineElement, rawText } from "../xml/read-outline.ts";
import { splicePart } from "../xml/splice-part.ts";

export interface FormatChange {
  readonly fontId: number | undefined;
  readonly fillId: number | undefined;
  readonly numberFormatId?: number;
}

function attributesOf({ fontId, fillId, numberFormatId }: FormatChange): readonly (readonly [string, string])[] {
  return [
    ...(fontId === undefined
      ? []
      : ([
          ["fontId", String(fontId)],
          ["applyFont", "1"],
        ] as const)),
    ...(fillId === undefined
      ? []
      : ([
          ["fillId", String(fillId)],
          ["applyFill", "1"],
        ] as const)),
    ...(numberFormatId === undefined
      ? []
      : ([
          ["numFmtId", String(numberFormatId)],
          ["applyNumberFormat", "1"],
        ] as const)),
  ];
}

export function changedFormat(outline: Outline, format: OutlineElement, change: FormatChange): string {
  const { start, end } = format;
  const splices = attributesOf(change)
    .flatMap(([name, value]) => setAttribute(format, name, value))
    .map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start }));
  const bytes = splicePart(outline.bytes.slice(start, end), splices, outline.part);
  return rawText({ ...outline, bytes }, { start: 0, end: bytes.length });
}
