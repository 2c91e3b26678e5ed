// The pieces of a style as styles.xml writes them: font, fill, border, alignment.

import type { Style } from "../../../shared/workbook/style.ts";

const DEFAULT_FONT_SIZE = 11;

/** Lines of tables: quiet on the screen, visible in print; the styles name only that there is a line. */
export const BORDER_COLOUR = "FFA6A6A6";

export const fontXml = ({ bold, italic, underline, fontSize, fontColor }: Style): string =>
  [
    "<font>",
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    underline ? "<u/>" : "",
    `<sz val="${fontSize ?? DEFAULT_FONT_SIZE}"/>`,
    fontColor === undefined ? "" : `<color rgb="FF${fontColor}"/>`,
    '<name val="Calibri"/><family val="2"/></font>',
  ].join("");

export const fillXml = ({ fill }: Style): string =>
  fill === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;

const side = (name: string): string => `<${name} style="thin"><color rgb="${BORDER_COLOUR}"/></${name}>`;

const SIDES = ["left", "right", "top", "bottom"] as const;

export const borderXml = ({ border }: Style): string =>
  border === undefined
    ? "<border><left/><right/><top/><bottom/><diagonal/></border>"
    : `<border>${SIDES.map(side).join("")}<diagonal/></border>`;

export function alignmentXml({ horizontal, vertical, wrap }: Style): string {
  const attributes = [
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap ? ' wrapText="1"' : "",
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

/** A format that lies over a cell's own: only what a conditional format can change, so no size of the font. */
export function differenceXml(style: Style): string {
  const { bold, italic, fontColor, fill, border } = style;
  const font = [bold ? "<b/>" : "", italic ? "<i/>" : "", fontColor === undefined ? "" : `<color rgb="FF${fontColor}"/>`].join(
    "",
  );
  return [
    "<dxf>",
    font === "" ? "" : `<font>${font}</font>`,
    // Here, unlike in a cell's own format, the colour that shows is the background's.
    fill === undefined ? "" : `<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill>`,
    border === undefined ? "" : `<border>${SIDES.map(side).join("")}</border>`,
    "</dxf>",
  ].join("");
}
