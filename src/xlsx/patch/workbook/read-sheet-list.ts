// The sheets of somebody's workbook as its parts list them, and which of them an earlier patch has made.

import { ownSheets } from "../../../../shared/workbook/own-sheets.ts";
import { decodeEscapes } from "../../read/decode-escapes.ts";
import { findWorkbookPart } from "../../read/find-workbook-part.ts";
import { readRelationships } from "../../read/read-relationships.ts";
import type { PatchedPackage } from "../package/patched-package.ts";
import { attributeOf, childOf, childrenOf, relationIdOf } from "../xml/find-elements.ts";
import { type Outline, type OutlineElement, readOutline } from "../xml/read-outline.ts";

/**
 * Our sheets are known by a name of the workbook that points to them: it follows a sheet that is renamed or moved, and every
 * program keeps it. A custom property would not follow, and the part's own name is changed by whoever saves the file. Sheets whose
 * edits bring no such name get a hidden one of this kind.
 */
export const MARKER = /^MSOKO_SHEET_(\d+)$/;

export interface ListedSheet {
  readonly name: string;
  /** Undefined where the sheet's part is not in the package. */
  readonly part: string | undefined;
  readonly relationId: string;
  readonly element: OutlineElement;
  readonly isOwn: boolean;
  readonly hasCells: boolean;
}

export interface SheetList {
  readonly part: string;
  readonly outline: Outline;
  readonly sheets: readonly ListedSheet[];
}

export function definedNames(root: OutlineElement): readonly OutlineElement[] {
  const list = childOf(root, "definedNames");
  return list ? childrenOf(list, "definedName") : [];
}

/** Our sheets with their marks; a copied sheet has such a name of its own scope, which does not count. */
function markedSheets(root: OutlineElement): ReadonlyMap<string, string> {
  const global = definedNames(root).filter((element) => attributeOf(element, "localSheetId") === undefined);
  return ownSheets(global.map((element) => ({ name: attributeOf(element, "name") ?? "", refersTo: element.text.trim() })));
}

export function readSheetList(parts: PatchedPackage): SheetList {
  const part = findWorkbookPart(parts);
  const outline = readOutline(parts.read(part), part);
  const relations = new Map(readRelationships(parts, part).map((relation) => [relation.id, relation]));
  const marked = markedSheets(outline.root);
  const list = childOf(outline.root, "sheets");
  const sheets = (list ? childrenOf(list, "sheet") : []).map((element): ListedSheet => {
    const name = decodeEscapes(attributeOf(element, "name") ?? "");
    const relationId = relationIdOf(element) ?? "";
    const { kind, target } = relations.get(relationId) ?? {};
    return {
      name,
      part: target === undefined ? undefined : parts.find(target),
      relationId,
      element,
      isOwn: marked.has(name),
      hasCells: kind === "worksheet",
    };
  });
  return { part, outline, sheets };
}
