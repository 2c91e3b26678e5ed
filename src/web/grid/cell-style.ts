// Looks of cells in the grid's own words.

import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Style } from "../../../shared/workbook/style.ts";
import type { CellLook } from "../../xlsx/write/look-table.ts";

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE } as const;
const THIN = { s: BorderStyleTypes.THIN, cl: { rgb: "#a6a6a6" } };

/** What a style changes in the grid; what it does not name stays out. */
export function styleData(style: Style): IStyleData {
  const { bold, italic, underline, fontSize, fontColor, fill, border, horizontal, vertical, wrap } = style;
  return {
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(fontColor !== undefined && { cl: { rgb: `#${fontColor}` } }),
    ...(fill !== undefined && { bg: { rgb: `#${fill}` } }),
    ...(border && { bd: { t: THIN, r: THIN, b: THIN, l: THIN } }),
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    ...(wrap && { tb: WrapStrategy.WRAP }),
  };
}

export const lookData = ({ style, numberFormat }: CellLook): IStyleData => ({
  ...styleData(style),
  ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
});

const bare = (colour: Nullable<string>): string | undefined =>
  /^#[0-9a-f]{6}$/i.test(colour ?? "") ? colour!.slice(1).toUpperCase() : undefined;

const keyOf = <K extends string>(words: { readonly [key in K]: number }, value: Nullable<number>): K | undefined =>
  (Object.keys(words) as K[]).find((key) => words[key] === value);

/** The look of a cell that the user has styled, as far as files of ours can hold it. */
export function lookOf(data: IStyleData): CellLook {
  const fontColor = bare(data.cl?.rgb);
  const fill = bare(data.bg?.rgb);
  const horizontal = keyOf(HORIZONTAL, data.ht);
  const vertical = keyOf(VERTICAL, data.vt);
  const style: Style = {
    ...(data.bl === BooleanNumber.TRUE && { bold: true }),
    ...(data.it === BooleanNumber.TRUE && { italic: true }),
    ...(data.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(data.fs !== undefined && { fontSize: data.fs }),
    ...(fontColor !== undefined && { fontColor }),
    ...(fill !== undefined && { fill }),
    ...(data.bd?.t && { border: "thin" }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(data.tb === WrapStrategy.WRAP && { wrap: true }),
  };
  const pattern = data.n?.pattern;
  return pattern === undefined || pattern === "" ? { style } : { style, numberFormat: pattern };
}
