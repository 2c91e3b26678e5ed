// Option lists that do not fit into a validation stand in columns of a very hidden sheet of the writer's own.

import { type Block, block } from "../../../shared/workbook/block.ts";
import { emptySheet, rowAt, type SheetModel, type WorkbookModel } from "./workbook-model.ts";

/** Excel refuses a longer list inside a validation; counted with its quotes. */
const LONGEST_INLINE_LIST = 255;

const fitsInline = (options: readonly string[]): boolean =>
  inlineList(options).length <= LONGEST_INLINE_LIST && options.every((option) => option !== "" && isKeptInline(option));

/** A comma or a line break would split the option; Excel trims spaces at its ends. */
const isKeptInline = (option: string): boolean => !/[,\r\n]/.test(option) && option === option.trim();

export const inlineList = (options: readonly string[]): string => `"${options.join(",").replace(/"/g, '""')}"`;

/** Moves long lists out; after this every list in the model is a block or fits inline. `otherSheets` have taken their names. */
export function placeOptionLists(workbook: WorkbookModel, otherSheets: readonly string[] = []): void {
  const placed = new Map<string, Block>();
  let listSheet: SheetModel | undefined;
  const place = (options: readonly string[]): Block => {
    const key = JSON.stringify(options);
    const known = placed.get(key);
    if (known) return known;
    listSheet ??= addListSheet(workbook, otherSheets);
    const columnIndex = placed.size;
    for (let i = 0; i < options.length; i++) rowAt(listSheet, i).values[columnIndex] = options[i] ?? null;
    const list = block(listSheet.name, 0, columnIndex, options.length);
    placed.set(key, list);
    return list;
  };
  for (const sheet of workbook.sheets.slice()) {
    sheet.dropDowns = sheet.dropDowns.map((dropDown) => {
      const { options } = dropDown;
      return !("sheet" in options) && !fitsInline(options) ? { ...dropDown, options: place(options) } : dropDown;
    });
  }
}

function addListSheet(workbook: WorkbookModel, otherSheets: readonly string[]): SheetModel {
  const taken = new Set([...workbook.sheets.map(({ name }) => name), ...otherSheets].map((name) => name.toLowerCase()));
  let name = "msoko_lists";
  for (let i = 2; taken.has(name); i++) name = `msoko_lists_${i}`;
  const sheet = emptySheet(name, "plain", true);
  workbook.sheets.push(sheet);
  return sheet;
}
