// workbook.xml of somebody's workbook: lists our sheets behind the others, takes deleted ones out, and keeps all else.

import type { WorkbookModel } from "../../write/workbook-model.ts";
import { attributeText } from "../../write/xml-text.ts";
import type { PatchedPackage } from "../package/patched-package.ts";
import { addRelation, removeRelations } from "../package/relation-list.ts";
import { PatchRefused } from "../patch-refused.ts";
import { appendChildren, asChildOf, removeElement, setAttribute } from "../xml/change-element.ts";
import { attributeOf, childOf, prefixOf, relationIdAttribute } from "../xml/find-elements.ts";
import type { OutlineElement } from "../xml/read-outline.ts";
import { type Splice, splicePart } from "../xml/splice-part.ts";
import { changeNames } from "./changed-names.ts";
import { type SheetPlan, workbookView } from "./plan-sheets.ts";
import type { SheetList } from "./read-sheet-list.ts";

/** Elements before `definedNames` (ECMA-376 part 1, 18.2.27), from the sheets on. */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

function sheetSplices(parts: PatchedPackage, list: SheetList, plan: SheetPlan, sheets: OutlineElement): readonly Splice[] {
  const removed = plan.deleted.map(({ element }) => removeElement(element));
  let sheetId = list.sheets.reduce((highest, { element }) => Math.max(highest, Number(attributeOf(element, "sheetId"))), 0);
  const added = plan.own.flatMap(({ model, part, listed }) => {
    if (listed) return [];
    const id = relationIdAttribute(sheets.scope, addRelation(parts, list.part, "worksheet", part));
    const state = model.isHidden ? ' state="veryHidden"' : "";
    return `<${prefixOf(sheets)}sheet name="${attributeText(model.name)}" sheetId="${++sheetId}"${state} ${id}/>`;
  });
  return [...removed, ...appendChildren(sheets, added.join(""))];
}

function nameSplices(root: OutlineElement, workbook: WorkbookModel, plan: SheetPlan): readonly Splice[] {
  const { splices, added } = changeNames(root, workbook, plan);
  const names = childOf(root, "definedNames");
  if (names) return [...splices, ...appendChildren(names, asChildOf(names, added))];
  if (added === "") return [];
  const before = root.children.filter(({ local, namespace }) => namespace === root.namespace && BEFORE_NAMES.includes(local));
  const at = before[before.length - 1]!.end;
  return [{ start: at, end: at, text: asChildOf(root, `<definedNames>${added}</definedNames>`) }];
}

/** The active sheet, and the first one in the row of tabs. */
function viewSplices(root: OutlineElement, plan: SheetPlan, sheets: OutlineElement): readonly Splice[] {
  const view = workbookView(root);
  if (!view) {
    if (plan.activeIndex === 0) return [];
    const inside = `<workbookView activeTab="${plan.activeIndex}"/>`;
    const views = childOf(root, "bookViews");
    if (views) return appendChildren(views, asChildOf(views, inside));
    return [{ start: sheets.start, end: sheets.start, text: asChildOf(root, `<bookViews>${inside}</bookViews>`) }];
  }
  const splices: Splice[] = [];
  const set = (name: string, index: number): void => {
    if (Number(attributeOf(view, name) ?? 0) !== index) splices.push(...setAttribute(view, name, String(index)));
  };
  set("activeTab", plan.activeIndex);
  set("firstSheet", plan.newIndexOf(Number(attributeOf(view, "firstSheet") ?? 0)) ?? 0);
  return splices;
}

export function patchWorkbookPart(parts: PatchedPackage, list: SheetList, workbook: WorkbookModel, plan: SheetPlan): void {
  const { root } = list.outline;
  const sheets = childOf(root, "sheets");
  if (!sheets) throw new PatchRefused("unusual", list.part);
  removeRelations(parts, list.part, new Set(plan.deleted.map(({ relationId }) => relationId)));
  const active = plan.own.find(({ index }) => index === plan.activeIndex)?.listed?.element;
  const isHidden = active !== undefined && plan.activates && (attributeOf(active, "state") ?? "visible") !== "visible";
  const splices = [
    ...sheetSplices(parts, list, plan, sheets),
    ...nameSplices(root, workbook, plan),
    ...viewSplices(root, plan, sheets),
    ...(isHidden ? setAttribute(active, "state", "visible") : []),
  ];
  parts.replace(list.part, splicePart(parts.read(list.part), splices, list.part));
}
