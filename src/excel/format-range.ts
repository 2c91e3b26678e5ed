// A named style on a range: only what the style says is set, so that one style may lie over another.

import type { Edit } from "../../shared/workbook/edit.ts";
import type { Style } from "../../shared/workbook/style.ts";
import { NUMBER_FORMATS, STYLES } from "../../shared/workbook/style.ts";
import { BORDER_COLOUR } from "../xlsx/write/style-xml.ts";
import { cellsOf, type SheetAt } from "./cells-of.ts";
import { type Step, step } from "./step.ts";
import { setNumberFormat } from "./value-steps.ts";

export const colour = (rgb: string): string => `#${rgb.slice(-6)}`;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

function drawLines({ borders }: Excel.RangeFormat, { rowCount, columnCount }: Size): void {
  const inner = [...(rowCount > 1 ? ["InsideHorizontal" as const] : []), ...(columnCount > 1 ? ["InsideVertical" as const] : [])];
  for (const side of [...EDGES, ...inner]) {
    const line = borders.getItem(side);
    line.style = "Continuous";
    line.color = colour(BORDER_COLOUR);
  }
}

function formatRange({ format }: Excel.Range, style: Style, size: Size): void {
  const { font } = format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColor !== undefined) font.color = colour(style.fontColor);
  if (style.fill !== undefined) format.fill.color = colour(style.fill);
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.border === "thin") drawLines(format, size);
}

/** Calls that a style takes: each property one, each line of the border three. */
const callsOf = (style: Style): number => 4 + Object.keys(style).length + (style.border === undefined ? 0 : 20);

export const styleStep = (sheet: SheetAt, style: Style, block: Parameters<typeof cellsOf>[1]): Step =>
  step(callsOf(style), () => formatRange(cellsOf(sheet(), block), style, block));

export type LookEdit = Extract<Edit, { kind: "style" | "number-format" }>;

export const lookSteps = (looks: readonly LookEdit[], sheet: SheetAt): Step[] =>
  looks.map((edit) =>
    edit.kind === "style"
      ? styleStep(sheet, STYLES[edit.style], edit.block)
      : step(2, () => setNumberFormat(cellsOf(sheet(), edit.block), NUMBER_FORMATS[edit.format])),
  );
