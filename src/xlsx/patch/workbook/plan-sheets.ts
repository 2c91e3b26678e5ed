// Which sheets the patched workbook has, in which order, and which of them is shown first.

import type { SheetModel, WorkbookModel } from "../../write/workbook-model.ts";
import type { FreeNames } from "../package/free-names.ts";
import { attributeOf, childOf, childrenOf } from "../xml/find-elements.ts";
import type { OutlineElement } from "../xml/read-outline.ts";
import type { ListedSheet, SheetList } from "./read-sheet-list.ts";

/** One of our own sheets, to be written. */
export interface OwnSheet {
  readonly model: SheetModel;
  readonly part: string;
  /** Among all sheets of the patched workbook. */
  readonly index: number;
  /** What an earlier patch has listed; it keeps its place, its number and its relation. */
  readonly listed: ListedSheet | undefined;
}

export interface SheetPlan {
  readonly own: readonly OwnSheet[];
  readonly deleted: readonly ListedSheet[];
  /** Sheets that are not written anew. */
  readonly kept: readonly ListedSheet[];
  /** The new index of a sheet that had this one; `undefined` where it is deleted. */
  newIndexOf(index: number): number | undefined;
  readonly activeIndex: number;
  /** Whether one of our sheets was asked to be the active one. */
  readonly activates: boolean;
}

export function workbookView(root: OutlineElement): OutlineElement | undefined {
  const views = childOf(root, "bookViews");
  return views && childrenOf(views, "workbookView")[0];
}

const isVisible = ({ element }: ListedSheet): boolean => (attributeOf(element, "state") ?? "visible") === "visible";

/** `deletedNames`: own sheets that no edit has made again. */
export function planSheets(
  list: SheetList,
  workbook: WorkbookModel,
  deletedNames: ReadonlySet<string>,
  names: FreeNames,
): SheetPlan {
  const deleted = list.sheets.filter(({ name, isOwn }) => isOwn && deletedNames.has(name));
  const stays = list.sheets.filter((sheet) => !deleted.includes(sheet));
  const newIndices = new Map(list.sheets.map((sheet, index) => [index, stays.indexOf(sheet)]));
  const newIndexOf = (index: number): number | undefined => {
    const found = newIndices.get(index) ?? -1;
    return found < 0 ? undefined : found;
  };
  const written = new Set(workbook.sheets.map(({ name }) => name));
  const known = new Map(stays.map((sheet, index) => [sheet.name, { sheet, index }]));
  const freePart = names.sheets();
  let nextIndex = stays.length;
  const own = workbook.sheets.map((model): OwnSheet => {
    const before = known.get(model.name);
    const part = before?.sheet.part ?? freePart();
    return { model, part, index: before?.index ?? nextIndex++, listed: before?.sheet };
  });
  const asked = own.find(({ model }) => model.name === workbook.activeSheet);
  const view = workbookView(list.outline.root);
  const activeBefore = newIndexOf(Number((view && attributeOf(view, "activeTab")) ?? 0));
  return {
    own,
    deleted,
    kept: stays.filter(({ name }) => !written.has(name)),
    newIndexOf,
    activeIndex: asked?.index ?? activeBefore ?? Math.max(0, stays.findIndex(isVisible)),
    activates: asked !== undefined,
  };
}
