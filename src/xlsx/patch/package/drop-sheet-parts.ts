// Takes a sheet's part out of the package, and with it those parts that nothing else needs: its drawings, charts, notes.

import { readRelationships } from "../../read/read-relationships.ts";
import type { PatchedPackage } from "./patched-package.ts";
import { relationsPartOf } from "./relation-list.ts";

function targetsOf(parts: PatchedPackage, owner: string): readonly string[] {
  return readRelationships(parts, owner).flatMap(({ target }) => {
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
