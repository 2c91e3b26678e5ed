// Looks for elements and attributes in an outline.

import { RELATIONSHIP_IDS } from "../../read/namespaces.ts";
import type { OutlineElement } from "./read-outline.ts";

/** The value of the attribute with this name, which has no prefix. */
export const attributeOf = (element: OutlineElement, name: string): string | undefined =>
  element.attributes.find((attribute) => attribute.name === name)?.value;

/** Children of the element's own namespace. */
export const childrenOf = (element: OutlineElement, local: string): readonly OutlineElement[] =>
  element.children.filter((child) => child.local === local && child.namespace === element.namespace);

export const childOf = (element: OutlineElement, local: string): OutlineElement | undefined => childrenOf(element, local)[0];

/** `x:` of `<x:row>`, or nothing. */
export const prefixOf = ({ name, local }: OutlineElement): string => name.slice(0, name.length - local.length);

/** The value of `r:id`, whatever the prefix. */
export const relationIdOf = ({ attributes, scope }: OutlineElement): string | undefined =>
  attributes.find(({ name }) => {
    const [prefix = "", local] = name.split(":");
    return local === "id" && RELATIONSHIP_IDS.has(scope.get(prefix) ?? "");
  })?.value;

const RELATIONSHIP_IDS_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** `r:id="rId1"` with the prefix that stands for its namespace in this scope; where none does, the attribute declares its own. */
export function relationIdAttribute(scope: ReadonlyMap<string, string>, id: string): string {
  for (const [prefix, namespace] of scope) {
    if (prefix !== "" && RELATIONSHIP_IDS.has(namespace)) return `${prefix}:id="${id}"`;
  }
  let prefix = "r";
  while (scope.has(prefix)) prefix += "r";
  return `xmlns:${prefix}="${RELATIONSHIP_IDS_NAMESPACE}" ${prefix}:id="${id}"`;
}
