// The relations of one part: finds an id that is free, and writes one relation more.

import { attributeText, XML_HEAD } from "../../write/xml-text.ts";
import { appendChildren, asChildOf, removeElement } from "../xml/change-element.ts";
import { attributeOf, childrenOf } from "../xml/find-elements.ts";
import { readOutline } from "../xml/read-outline.ts";
import { splicePart } from "../xml/splice-part.ts";
import type { PatchedPackage } from "./patched-package.ts";

const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

export type NewRelationKind = "worksheet" | "styles" | "comments" | "vmlDrawing";

/** The part that lists the relations of `owner`, whether it is there or not. */
export function relationsPartOf(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** The target as written for its owner: from the folder of both where that is one of ours, else from the root. */
function targetFrom(owner: string, target: string): string {
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  if (folder !== "" && target.startsWith(folder)) return target.slice(folder.length);
  const upper = folder.slice(0, folder.slice(0, -1).lastIndexOf("/") + 1);
  return upper !== "" && target.startsWith(upper) ? `../${target.slice(upper.length)}` : `/${target}`;
}

/** Relates `owner` to a part and gives the relation's id. */
export function addRelation(parts: PatchedPackage, owner: string, kind: NewRelationKind, target: string): string {
  const path = relationsPartOf(owner);
  const relation = (id: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}${kind}" Target="${attributeText(targetFrom(owner, target))}"/>`;
  const list = parts.find(path);
  if (list === undefined) {
    const xml = `${XML_HEAD}<Relationships xmlns="${RELATIONS}">${relation("rId1")}</Relationships>`;
    parts.addByExtension(path, RELATIONS_TYPE, xml);
    return "rId1";
  }
  const bytes = parts.read(list);
  const { root } = readOutline(bytes, list);
  const taken = new Set(childrenOf(root, "Relationship").map((element) => attributeOf(element, "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  parts.replace(list, splicePart(bytes, appendChildren(root, asChildOf(root, relation(id))), list));
  return id;
}

/** Takes out the relations with these ids. */
export function removeRelations(parts: PatchedPackage, owner: string, ids: ReadonlySet<string>): void {
  const list = parts.find(relationsPartOf(owner));
  if (list === undefined) return;
  const bytes = parts.read(list);
  const gone = childrenOf(readOutline(bytes, list).root, "Relationship").filter((element) =>
    ids.has(attributeOf(element, "Id") ?? ""),
  );
  parts.replace(list, splicePart(bytes, gone.map(removeElement), list));
}
