// Hidden sheets on which values wait for their turn. Each bears a mark of ours, so that what a cut run has left is known and cleared away.

import { ownSheets } from "../../shared/workbook/own-sheets.ts";
import type { WorkbookLook } from "./look-at-workbook.ts";
import { type Step, step } from "./step.ts";

export const STAGING_MARK_PREFIX = "MSOKO_STAGING_";

interface Leftovers {
  readonly names: readonly string[];
  readonly steps: readonly Step[];
}

export function stagingLeftovers({ names, sheets }: WorkbookLook, items: Excel.NamedItemCollection): Leftovers {
  const marks = names.filter(({ name }) => name.toUpperCase().startsWith(STAGING_MARK_PREFIX));
  const marked = ownSheets(marks.map(({ name, formula }) => ({ name, refersTo: String(formula) })));
  const steps = [
    // By name: an item of the loaded collection is known by its place, which moves as others go.
    ...marks.map(({ name }) => step(2, () => items.getItem(name).delete())),
    ...sheets.filter(({ name }) => marked.has(name)).map((sheet) => step(1, () => sheet.delete())),
  ];
  return { names: marks.map(({ name }) => name), steps };
}
