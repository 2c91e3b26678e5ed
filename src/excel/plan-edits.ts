// From edits and what was seen of the workbook to a plan: what is made, what is marked, what is deleted. All that can be wrong with the
// edits is found here, before anything is changed.

import { HostRefusal } from "../../shared/commands/host.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { foreignSheets, ownSheets } from "../../shared/workbook/own-sheets.ts";
import type { DefinedName } from "../../shared/workbook/snapshot.ts";
import { sortEdits } from "../xlsx/patch/edits/sort-edits.ts";
import { checkTargets } from "../xlsx/write/check-targets.ts";
import { foldEdits } from "../xlsx/write/fold-edits.ts";
import { placeOptionLists } from "../xlsx/write/option-lists.ts";
import { emptyWorkbook, type SheetModel, type WorkbookModel } from "../xlsx/write/workbook-model.ts";
import type { LookEdit } from "./format-range.ts";
import { sheetKey, type TouchedSheet, type WorkbookLook } from "./look-at-workbook.ts";
import type { MarkEdit } from "./mark-sheet.ts";

/** One of our own sheets, to be made or to be emptied and made again. */
export interface MadeSheet {
  readonly model: SheetModel;
  /** In the order in which they were asked for. */
  readonly looks: readonly LookEdit[];
  readonly before: TouchedSheet | undefined;
}

export interface EditPlan {
  readonly model: WorkbookModel;
  readonly made: readonly MadeSheet[];
  readonly marks: readonly MarkEdit[];
  readonly deleted: readonly TouchedSheet[];
}

const referredNames = (names: readonly Excel.NamedItem[]): DefinedName[] =>
  names.map(({ name, formula }) => ({ name, refersTo: String(formula) }));

/** Every sheet whose name the edits name as one to change. */
export function touchedSheets(edits: readonly Edit[]): ReadonlySet<string> {
  return new Set(
    edits.flatMap((edit) => {
      if (edit.kind === "ensure-sheet" || edit.kind === "delete-own-sheet" || edit.kind === "note") return edit.sheet;
      return edit.kind === "style" ? edit.block.sheet : [];
    }),
  );
}

/** The looks that the edits give a sheet after they have made it for the last time. */
function looksOf(edits: readonly Edit[], sheet: string): LookEdit[] {
  const start = edits.map((edit) => edit.kind === "ensure-sheet" && edit.sheet === sheet).lastIndexOf(true);
  return edits
    .slice(start)
    .flatMap((edit) => ((edit.kind === "style" || edit.kind === "number-format") && edit.block.sheet === sheet ? edit : []));
}

export function planEdits(edits: readonly Edit[], look: WorkbookLook): EditPlan {
  const names = referredNames(look.names);
  const [foreign] = foreignSheets(edits, { sheets: look.sheets, names });
  if (foreign !== undefined) throw new HostRefusal("not-permitted", foreign);
  const own = ownSheets(names);
  const known = look.sheets.map(({ name }) => ({ name, isOwn: own.has(name), hasCells: true }));
  const sorted = sortEdits(edits, known);
  const marks = edits.filter(
    (edit): edit is MarkEdit => !sorted.own.includes(edit) && (edit.kind === "note" || edit.kind === "style"),
  );

  const model = sorted.own.length > 0 ? foldEdits(sorted.own) : emptyWorkbook();
  const others = look.sheets.map(({ name }) => name);
  placeOptionLists(model, others);
  if (model.sheets.length > 0) checkTargets(model, new Set(others));
  const made = model.sheets.map((sheet) => ({
    model: sheet,
    looks: looksOf(sorted.own, sheet.name),
    before: look.touched.get(sheetKey(sheet.name)),
  }));
  const isMade = (name: string) => model.sheets.some((sheet) => sheetKey(sheet.name) === sheetKey(name));
  const deleted = sorted.own.flatMap((edit) => {
    if (edit.kind !== "delete-own-sheet" || isMade(edit.sheet)) return [];
    return look.touched.get(sheetKey(edit.sheet)) ?? [];
  });
  refuseProtected(look, made, marks, deleted);
  return { model, made, marks, deleted: [...new Set(deleted)] };
}

/** Our own protection has no password and is taken off; another's is respected. */
function refuseProtected(
  look: WorkbookLook,
  made: readonly MadeSheet[],
  marks: readonly MarkEdit[],
  deleted: readonly TouchedSheet[],
): void {
  const changesSheets = deleted.length > 0 || made.some(({ before }) => before === undefined);
  if (look.isStructureProtected && changesSheets) throw new HostRefusal("sheet-protected", "");
  for (const mark of marks) {
    const sheet = look.touched.get(sheetKey(mark.kind === "note" ? mark.sheet : mark.block.sheet))?.sheet;
    if (sheet?.protection.protected) throw new HostRefusal("sheet-protected", sheet.name);
  }
}
