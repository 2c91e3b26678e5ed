// Names that a new sheet of option lists must not take: those of all other sheets, and of lists that sheets of ours still use.

import type { PatchedPackage } from "../package/patched-package.ts";
import type { ListedSheet } from "../workbook/read-sheet-list.ts";

export function takenSheetNames(
  parts: PatchedPackage,
  sheets: readonly ListedSheet[],
  written: ReadonlySet<string>,
): readonly string[] {
  const stays = sheets.filter(({ isOwn, name }) => isOwn && !written.has(name));
  const texts = stays.map(({ part }) => (part === undefined ? "" : new TextDecoder().decode(parts.read(part))));
  // Our own names of lists need no quotes, and some programs take them away.
  const isInUse = (name: string): boolean => texts.some((xml) => xml.includes(`${name}'!`) || xml.includes(`${name}!`));
  return sheets.filter(({ isOwn, name }) => !isOwn || isInUse(name)).map(({ name }) => name);
}
