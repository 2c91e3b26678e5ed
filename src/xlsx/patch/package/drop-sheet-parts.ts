// Takes a sheet's part out of the package, and with it those parts that nothing else needs: its drawings, charts, notes.

import { type Relationship, readRelationships } from "../../read/read-relationships.ts";
import { Unreadable } from "../../zip/unreadable.ts";
import type { PatchedPackage } from "./patched-package.ts";
import { relationsPartOf } from "./relation-list.ts";

/** A damaged list of a part that is not ours leads nowhere, for Excel as for us. */
function relationshipsOf(parts: PatchedPackage, owner: string): readonly Relationship[] {
  try {
    return readRelationships(parts, owner);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

function targetsOf(parts: PatchedPackage, owner: string): readonly string[] {
  return relationshipsOf(parts, owner).flatMap(({ target }) => {
    const part = target === undefined ? undefined : parts.find(target);
    return part === undefined ? [] : [part];
  });
}

function reachableFrom(parts: PatchedPackage, sheet: string): Set<string> {
  const reached = new Set<string>();
  const ahead = [sheet];
  for (let owner = ahead.pop(); owner !== undefined; owner = ahead.pop()) {
    for (const target of targetsOf(parts, owner)) {
      if (target === sheet || reached.has(target)) continue;
      reached.add(target);
      ahead.push(target);
    }
  }
  return reached;
}

export function dropSheetParts(parts: PatchedPackage, sheet: string): void {
  const doomed = reachableFrom(parts, sheet);
  const owners = ["", ...parts.paths().filter((path) => parts.find(relationsPartOf(path)) !== undefined)];
  // What a part that stays refers to stays, and then its own targets stay too.
  for (let before = -1; before !== doomed.size; ) {
    before = doomed.size;
    for (const owner of owners) {
      if (owner === sheet || doomed.has(owner)) continue;
      for (const target of targetsOf(parts, owner)) doomed.delete(target);
    }
  }
  for (const part of [sheet, ...doomed]) {
    parts.remove(relationsPartOf(part));
    parts.remove(part);
  }
}
