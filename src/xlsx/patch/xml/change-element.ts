// Splices that change one element: an attribute, more children, or nothing left of it.

import { attributeText } from "../../write/xml-text.ts";
import { prefixOf } from "./find-elements.ts";
import type { OutlineElement } from "./read-outline.ts";
import type { Splice } from "./splice-part.ts";

/** Gives the attribute this value; no splice where it has it. */
export function setAttribute(element: OutlineElement, name: string, value: string): readonly Splice[] {
  const known = element.attributes.find((attribute) => attribute.name === name);
  if (known?.value === value) return [];
  const text = `${name}="${attributeText(value)}"`;
  if (known) return [{ start: known.start, end: known.valueEnd + 1, text }];
  const last = element.attributes[element.attributes.length - 1];
  const at = last ? last.valueEnd + 1 : element.start + 1 + element.name.length;
  return [{ start: at, end: at, text: ` ${text}` }];
}

/** Adds XML behind the last child. Only once for one element. */
export function appendChildren(element: OutlineElement, xml: string): readonly Splice[] {
  if (xml === "") return [];
  const { closeStart, isEmptyTag, name, openEnd } = element;
  if (!isEmptyTag) return [{ start: closeStart, end: closeStart, text: xml }];
  return [{ start: openEnd - "/>".length, end: openEnd, text: `>${xml}</${name}>` }];
}

export const removeElement = ({ start, end }: OutlineElement): Splice => ({ start, end, text: "" });

/** Puts a prefix (`x:`) before the names of all tags. Attributes and text must hold no bare `<`. */
export const withPrefix = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);

/** The XML with tags as the children of this element have them. */
export const asChildOf = (element: OutlineElement, xml: string): string => withPrefix(xml, prefixOf(element));
