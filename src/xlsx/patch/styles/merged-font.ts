// A font with what a style says laid over it: the name, the charset and all else that the style does not name stay.

import type { Style } from "../../../../shared/workbook/style.ts";
import { appendChildren, asChildOf } from "../xml/change-element.ts";
import { childOf } from "../xml/find-elements.ts";
import { type Outline, type OutlineElement, rawText } from "../xml/read-outline.ts";
import { type Splice, splicePart } from "../xml/splice-part.ts";

/** The order in which Excel writes them (ECMA-376 part 1, 18.8.22). */
const ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

function fontProperties({ bold, italic, underline, fontSize, fontColor }: Style): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  if (bold) properties.set("b", "<b/>");
  if (italic) properties.set("i", "<i/>");
  if (underline) properties.set("u", "<u/>");
  if (fontSize !== undefined) properties.set("sz", `<sz val="${fontSize}"/>`);
  if (fontColor !== undefined) properties.set("color", `<color rgb="FF${fontColor}"/>`);
  return properties;
}

/** The font's XML with the prefixes of the file. */
export function mergedFont(outline: Outline, font: OutlineElement, style: Style): string {
  const splices: Splice[] = [];
  let atEnd = "";
  for (const [local, plain] of fontProperties(style)) {
    const text = asChildOf(font, plain);
    const known = childOf(font, local);
    const next = font.children.find((child) => ORDER.indexOf(child.local) > ORDER.indexOf(local));
    if (known) splices.push({ start: known.start, end: known.end, text });
    else if (next) splices.push({ start: next.start, end: next.start, text });
    else atEnd += text;
  }
  splices.push(...appendChildren(font, atEnd));
  const own = outline.bytes.slice(font.start, font.end);
  const shifted = splices.map(({ start, end, text }) => ({ start: start - font.start, end: end - font.start, text }));
  const bytes = splicePart(own, shifted, outline.part);
  return rawText({ ...outline, bytes }, { start: 0, end: bytes.length });
}

export const changesFont = (style: Style): boolean => fontProperties(style).size > 0;
