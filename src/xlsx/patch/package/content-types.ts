// [Content_Types].xml: keeps what it says of other parts, takes removed parts out and puts new parts in.

import { attributeText } from "../../write/xml-text.ts";
import { appendChildren, asChildOf, removeElement } from "../xml/change-element.ts";
import { attributeOf, childrenOf } from "../xml/find-elements.ts";
import { type Outline, readOutline } from "../xml/read-outline.ts";
import { splicePart } from "../xml/splice-part.ts";

export const CONTENT_TYPES = "[Content_Types].xml";

export interface ContentTypeChanges {
  readonly removed: readonly string[];
  /** New parts and their types, in the order in which they were made. */
  readonly added: ReadonlyMap<string, NewPartType>;
}

export interface NewPartType {
  readonly type: string;
  /** Whether parts with this extension may all be of the type. */
  readonly isOfExtension: boolean;
}

const extensionOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1).toLowerCase();

function additions({ root }: Outline, added: ContentTypeChanges["added"], kept: ReadonlySet<string>): string {
  const defaults = new Map(
    childrenOf(root, "Default").map((element) => [
      attributeOf(element, "Extension")?.toLowerCase(),
      attributeOf(element, "ContentType"),
    ]),
  );
  let xml = "";
  for (const [path, { type, isOfExtension }] of added) {
    if (kept.has(path.toLowerCase())) continue;
    const extension = extensionOf(path);
    const known = defaults.get(extension);
    if (known === type) continue;
    if (isOfExtension && known === undefined) {
      defaults.set(extension, type);
      xml += `<Default Extension="${extension}" ContentType="${type}"/>`;
    } else xml += `<Override PartName="/${attributeText(path)}" ContentType="${type}"/>`;
  }
  return asChildOf(root, xml);
}

export function changeContentTypes(bytes: Uint8Array, { removed, added }: ContentTypeChanges): Uint8Array {
  const outline = readOutline(bytes, CONTENT_TYPES);
  const gone = new Set(removed.map((path) => path.toLowerCase()));
  const newTypes = new Map([...added].map(([path, { type }]) => [path.toLowerCase(), type]));
  const kept = new Set<string>();
  const splices = childrenOf(outline.root, "Override").flatMap((element) => {
    const path = (attributeOf(element, "PartName") ?? "").replace(/^\//, "").toLowerCase();
    const newType = newTypes.get(path);
    if (newType !== undefined && attributeOf(element, "ContentType") === newType) kept.add(path);
    else if (gone.has(path) || newType !== undefined) return [removeElement(element)];
    return [];
  });
  const xml = additions(outline, added, kept);
  return splicePart(bytes, [...splices, ...appendChildren(outline.root, xml)], CONTENT_TYPES);
}
