// Which sheets of a workbook are the tool's own. Each carries a defined name on its first cell, which moves with the sheet when it is
// renamed and survives in every host and in the file; a sheet without one is the user's and is never written over.

import { block } from "./block.ts";
import type { Edit } from "./edit.ts";
import type { DefinedName } from "./snapshot.ts";

const MARK = /^MSOKO_[A-Z]+_\d+$/;
export const isMark = (name: string): boolean => MARK.test(name);
const FIRST_CELL = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?A\$?1$/;

/** The edits, and after them the mark of each sheet that they make: `MSOKO_SUMMARY_1`, `MSOKO_SUMMARY_2`, … for `SUMMARY`. */
export function claimSheets(edits: readonly Edit[], what: string): Edit[] {
  const sheets = edits.flatMap((edit) => (edit.kind === "ensure-sheet" ? edit.sheet : []));
  return [
    ...edits,
    ...sheets.map((sheet, index): Edit => ({ kind: "name", name: `MSOKO_${what}_${index + 1}`, block: block(sheet, 0, 0) })),
  ];
}

function markedSheet({ name, refersTo }: DefinedName): (readonly [sheet: string, mark: string])[] {
  const match = isMark(name) ? FIRST_CELL.exec(refersTo) : null;
  const [, quoted, plain] = match ?? [];
  const sheet = quoted !== undefined ? quoted.replace(/''/g, "'") : plain;
  return sheet === undefined ? [] : [[sheet, name]];
}

/** The sheets that this tool has made, each with the name that marks it. */
export const ownSheets = (names: readonly DefinedName[]): ReadonlyMap<string, string> => new Map(names.flatMap(markedSheet));

/** The sheets that the edits would write over or delete, though they are there and are not the tool's own. */
export function foreignSheets(
  edits: readonly Edit[],
  { sheets, names }: { readonly sheets: readonly { readonly name: string }[]; readonly names: readonly DefinedName[] },
): string[] {
  const own = ownSheets(names);
  const key = (sheet: string) => sheet.toLowerCase();
  const foreign = new Map(sheets.flatMap(({ name }) => (own.has(name) ? [] : [[key(name), name] as const])));
  const touched = edits.flatMap((edit) => (edit.kind === "ensure-sheet" || edit.kind === "delete-own-sheet" ? edit.sheet : []));
  return [...new Set(touched.flatMap((sheet) => foreign.get(key(sheet)) ?? []))];
}
