// The relationships of a part: which other part each id stands for.

import type { Package } from "../zip/open-package.ts";
import { damaged } from "../zip/unreadable.ts";
import { MAX_SMALL_PART_BYTES } from "./limits.ts";
import { RELATIONSHIPS } from "./namespaces.ts";
import { type ReadElement, readElements } from "./xml/read-elements.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`, `sharedStrings`. */
  readonly kind: string;
  /** The part's name; `undefined` where it lies outside the package. */
  readonly target: string | undefined;
}

/** A target as written, from the folder of the part that names it. */
function resolveTarget(folder: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const steps = path.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** A target may be percent-encoded where the archive is not. */
function decodedTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The relationships of `part` (`""`: of the whole package); none where there is no such list. */
export function readRelationships(parts: Package, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const list = parts.find(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (list === undefined) return [];
  const relationships: Relationship[] = [];
  const ids = new Set<string>();
  const visit = ({ attribute }: ReadElement): void => {
    const id = attribute("Id");
    const type = attribute("Type");
    const target = attribute("Target");
    if (id === undefined || type === undefined || target === undefined || ids.has(id)) throw damaged(list);
    ids.add(id);
    const asWritten = resolveTarget(folder, target);
    const name = parts.find(asWritten) === undefined ? resolveTarget(folder, decodedTarget(target)) : asWritten;
    const outside = attribute("TargetMode") === "External";
    relationships.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), target: outside ? undefined : name });
  };
  const visitors = new Map([["Relationships/Relationship", visit]]);
  readElements(parts.read(list, MAX_SMALL_PART_BYTES), list, RELATIONSHIPS, visitors);
  return relationships;
}
