// Which defined names change, and to what. A name that refers to what it should is left alone.

import { absoluteAddress, block } from "../../shared/workbook/block.ts";
import type { EditPlan } from "./plan-edits.ts";
import { type Step, step } from "./step.ts";

export interface NameChange {
  readonly name: string;
  /** `null`: the name goes. */
  readonly after: string | null;
  /** `null`: there is no such name. */
  readonly before: string | null;
}

const key = (name: string): string => name.toLowerCase();
/** Quotes are Excel's own choice. */
const bare = (formula: string): string => formula.replace(/['$=]/g, "").toLowerCase();
const SHEET = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/;

function sheetOf(formula: string): string {
  const [, quoted, plain] = SHEET.exec(formula) ?? [];
  return key(quoted?.replace(/''/g, "'") ?? plain ?? "");
}

/** The first of these names with a number that is free. */
export function freeNames(prefix: string, taken: readonly string[]): () => string {
  const known = new Set(taken.map(key));
  let number = 0;
  return () => {
    do number++;
    while (known.has(key(`${prefix}${number}`)));
    return `${prefix}${number}`;
  };
}

export function nameChanges({ model, deleted }: EditPlan, names: readonly Excel.NamedItem[]): readonly NameChange[] {
  const before = new Map(names.map(({ name, formula }) => [key(name), String(formula)]));
  const listMark = freeNames(
    "MSOKO_LISTS_",
    names.map(({ name }) => name),
  );
  const hidden = model.sheets.flatMap(({ isHidden, name }) => (isHidden ? [{ name: listMark(), block: block(name, 0, 0) }] : []));
  const set = [...model.names.values(), ...hidden].flatMap((each): NameChange[] => {
    const after = `=${absoluteAddress(each.block)}`;
    const known = before.get(key(each.name)) ?? null;
    return known !== null && bare(known) === bare(after) ? [] : [{ name: each.name, after, before: known }];
  });
  const gone = new Set(deleted.map(({ sheet }) => key(sheet.name)));
  const kept = new Set([...model.names.keys()]);
  const lost = names.flatMap(({ name, formula }): NameChange[] =>
    gone.has(sheetOf(String(formula))) && !kept.has(key(name)) ? [{ name, after: null, before: String(formula) }] : [],
  );
  return [...set, ...lost];
}

export function nameStep({ name, after, before }: NameChange, names: Excel.NamedItemCollection): Step {
  return step(3, () => {
    if (after === null) names.getItem(name).delete();
    else if (before === null) names.add(name, after);
    else names.getItem(name).formula = after;
  });
}
