// What a chart shows, by reference and with the values that the cells hold now: a viewer draws those before it recalculates.

import { absoluteAddress, type Block } from "../../../shared/workbook/block.ts";
import type { CellError } from "../../../shared/workbook/cell.ts";
import type { WrittenValue } from "../../../shared/workbook/edit.ts";
import { dateSerial } from "./date-serial.ts";
import { PLAIN_LOOK } from "./look-table.ts";
import { checkBlock, sheetNamed, type WorkbookModel } from "./workbook-model.ts";
import { elementText } from "./xml-text.ts";

type ShownValue = string | number | boolean | null | CellError;

function shownValue(value: WrittenValue | undefined): ShownValue {
  if (value === undefined || value === null || typeof value !== "object") return value ?? null;
  if ("date" in value) return dateSerial(value.date) ?? value.date;
  return value.value;
}

/** The block's values in order; a chart's range is one row or one column. */
export function chartValues(workbook: WorkbookModel, block: Block): readonly ShownValue[] {
  checkBlock(block);
  if (block.rowCount > 1 && block.columnCount > 1) throw new Error("A chart's range must be one row or one column");
  const { rows } = sheetNamed(workbook, block.sheet);
  return Array.from({ length: block.rowCount * block.columnCount }, (_, i) => {
    const row = rows.get(block.rowIndex + (block.rowCount > 1 ? i : 0));
    return shownValue(row?.values[block.columnIndex + (block.rowCount > 1 ? 0 : i)]);
  });
}

/** `<c:numRef>`: cells that hold no number leave a gap, never a zero. */
export function numberReference(workbook: WorkbookModel, block: Block): string {
  const values = chartValues(workbook, block);
  const points = values.map((value, i) => (typeof value === "number" ? `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>` : ""));
  const format = elementText(numberFormatOf(workbook, block));
  const cache = `<c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}`;
  return `<c:numRef>${reference(block)}<c:numCache>${cache}</c:numCache></c:numRef>`;
}

/** Excel's pattern of the block's first cell. */
export function numberFormatOf(workbook: WorkbookModel, block: Block): string {
  const look = sheetNamed(workbook, block.sheet).rows.get(block.rowIndex)?.looks[block.columnIndex] ?? PLAIN_LOOK;
  return workbook.looks.looks[look]?.numberFormat ?? "General";
}

/** `<c:strRef>`: names of series and labels of categories. */
export function textReference(workbook: WorkbookModel, block: Block): string {
  const values = chartValues(workbook, block);
  const points = values.map((value, i) => {
    const text = typeof value === "object" ? (value?.error ?? "") : String(value);
    return text === "" ? "" : `<c:pt idx="${i}"><c:v>${elementText(text)}</c:v></c:pt>`;
  });
  const cache = `<c:ptCount val="${values.length}"/>${points.join("")}`;
  return `<c:strRef>${reference(block)}<c:strCache>${cache}</c:strCache></c:strRef>`;
}

/** Categories that are all numbers (years, x values) stay numbers. */
export function categoryReference(workbook: WorkbookModel, block: Block): string {
  const hasText = chartValues(workbook, block).some((value) => value !== null && typeof value !== "number");
  return hasText ? textReference(workbook, block) : numberReference(workbook, block);
}

const reference = (block: Block): string => `<c:f>${elementText(absoluteAddress(block))}</c:f>`;
