// The chain in which Excel computes formulas: it must not name cells of a sheet of ours that are formulas no longer.

import { readRelationships } from "../../read/read-relationships.ts";
import type { PatchedPackage } from "../package/patched-package.ts";
import { removeRelations } from "../package/relation-list.ts";
import { attributeOf } from "../xml/find-elements.ts";
import { readOutline } from "../xml/read-outline.ts";

/** Takes the chain out where it names one of these sheets (by `sheetId`); Excel then makes it anew. */
export function dropStaleChain(parts: PatchedPackage, workbookPart: string, sheetIds: ReadonlySet<string>): void {
  if (sheetIds.size === 0) return;
  const relation = readRelationships(parts, workbookPart).find(({ kind }) => kind === "calcChain");
  const part = relation?.target === undefined ? undefined : parts.find(relation.target);
  if (!relation || part === undefined) return;
  const { root } = readOutline(parts.read(part), part);
  if (!root.children.some((cell) => sheetIds.has(attributeOf(cell, "i") ?? ""))) return;
  removeRelations(parts, workbookPart, new Set([relation.id]));
  parts.remove(part);
}
