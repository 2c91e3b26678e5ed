// The defined names of the patched workbook: those of our sheets are made anew, all others stay, with the sheets' new numbers.

import { absoluteAddress, block, quotedSheetName } from "../../../../shared/workbook/block.ts";
import { isMark } from "../../../../shared/workbook/own-sheets.ts";
import type { WorkbookModel } from "../../write/workbook-model.ts";
import { builtInNames, definedName } from "../../write/workbook-part.ts";
import { removeElement, setAttribute } from "../xml/change-element.ts";
import { attributeOf } from "../xml/find-elements.ts";
import type { OutlineElement } from "../xml/read-outline.ts";
import type { Splice } from "../xml/splice-part.ts";
import type { SheetPlan } from "./plan-sheets.ts";
import { definedNames, MARKER } from "./read-sheet-list.ts";

export interface ChangedNames {
  readonly splices: readonly Splice[];
  /** XML of new names, without prefixes. */
  readonly added: string;
}

const refersTo = (text: string, sheet: string): boolean =>
  text.startsWith(`${quotedSheetName(sheet)}!`) || text.startsWith(`${sheet}!`);

/** What becomes of a name of the whole workbook. */
function changeGlobal(element: OutlineElement, workbook: WorkbookModel, plan: SheetPlan): readonly Splice[] {
  const name = attributeOf(element, "name") ?? "";
  const isLost = plan.deleted.some((sheet) => refersTo(element.text, sheet.name));
  if (isLost) return [removeElement(element)];
  if (!workbook.names.has(name.toLowerCase())) return [];
  // A mark may move to another sheet: the one that the user has renamed is then the user's own.
  const isOurs = isMark(name) || plan.own.some(({ listed }) => listed !== undefined && refersTo(element.text, listed.name));
  if (!isOurs) throw new Error(`The name ${JSON.stringify(name)} is not ours to change`);
  return [removeElement(element)];
}

/** What becomes of a name of one sheet only. */
function changeLocal(element: OutlineElement, index: number, plan: SheetPlan, replaced: ReadonlySet<number>): readonly Splice[] {
  const newIndex = plan.newIndexOf(index);
  if (newIndex === undefined || replaced.has(newIndex)) return [removeElement(element)];
  return newIndex === index ? [] : setAttribute(element, "localSheetId", String(newIndex));
}

export function changeNames(root: OutlineElement, workbook: WorkbookModel, plan: SheetPlan): ChangedNames {
  const replaced = new Set(plan.own.filter(({ listed }) => listed).map(({ index }) => index));
  const elements = definedNames(root);
  const splices = elements.flatMap((element) => {
    const local = attributeOf(element, "localSheetId");
    return local === undefined ? changeGlobal(element, workbook, plan) : changeLocal(element, Number(local), plan, replaced);
  });

  const taken = new Set(elements.map((element) => Number(MARKER.exec(attributeOf(element, "name") ?? "")?.[1])));
  const claimed = new Set([...workbook.names.values()].flatMap(({ name, block: { sheet } }) => (isMark(name) ? sheet : [])));
  let number = 0;
  const marker = (sheet: string): string => {
    do number++;
    while (taken.has(number));
    return definedName(`MSOKO_SHEET_${number}`, ' hidden="1"', absoluteAddress(block(sheet, 0, 0)));
  };
  const added = [
    ...plan.own
      .filter(({ listed, model }) => !listed && !model.isUsers && !claimed.has(model.name))
      .map(({ model }) => marker(model.name)),
    ...plan.own.flatMap(({ model, index }) => builtInNames(model, index)),
    ...[...workbook.names.values()].map(({ name, block: to }) => definedName(name, "", absoluteAddress(to))),
  ];
  return { splices, added: added.join("") };
}
