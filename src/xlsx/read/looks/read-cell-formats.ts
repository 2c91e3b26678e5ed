// The styles part as looks of cells: fonts, fills, borders, alignment and number formats, as far as our own looks can say them.

import type { Style } from "../../../../shared/workbook/style.ts";
import type { CellLook } from "../../write/look-table.ts";
import { decodeEscapes } from "../decode-escapes.ts";
import { SPREADSHEET } from "../namespaces.ts";
import { type ReadElement, readElements, type Visitors } from "../xml/read-elements.ts";
import { xmlBoolean } from "../xml-boolean.ts";
import { BUILT_IN_PATTERNS } from "./built-in-formats.ts";
import { tinted } from "./theme-colours.ts";

type Changing = { -readonly [key in keyof Style]: Style[key] };

const ARGB = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/;

/** The size that the grid and our own sheets have anyway. */
const USUAL_SIZE = 11;

const HORIZONTAL = new Set(["left", "center", "right"]);
const BLACK = "000000";

function colourOf({ attribute }: ReadElement, theme: readonly string[]): string | undefined {
  const rgb = ARGB.exec(attribute("rgb") ?? "")?.[1];
  if (rgb !== undefined) return rgb.toUpperCase();
  const themed = theme[Number(attribute("theme") ?? Number.NaN)];
  return themed === undefined ? undefined : tinted(themed, Number(attribute("tint") ?? 0) || 0);
}

const isOn = ({ attribute }: ReadElement): boolean => xmlBoolean(attribute("val") ?? "1") ?? true;

export function readCellFormats(bytes: Uint8Array, part: string, theme: readonly string[]): readonly CellLook[] {
  const patterns = new Map<number, string>();
  const fonts: Style[] = [];
  const fills: Style[] = [];
  const borders: Style[] = [];
  const looks: CellLook[] = [];
  // Children come before their element ends: what they say is gathered and taken then.
  let now: Changing = {};
  const gathered = (list: Style[]) => (): void => {
    list.push(now);
    now = {};
  };
  const numberOf = ({ attribute }: ReadElement, name: string): number => Number(attribute(name) ?? 0);
  const side = ({ attribute }: ReadElement): void => {
    if ((attribute("style") ?? "none") !== "none") now.border = "thin";
  };
  const set =
    (change: Changing, when: (element: ReadElement) => boolean) =>
    (element: ReadElement): void => {
      if (when(element)) Object.assign(now, change);
    };
  const font = "styleSheet/fonts/font";
  const fill = "styleSheet/fills/fill";
  const border = "styleSheet/borders/border";
  const format = "styleSheet/cellXfs/xf";
  const visitors: Visitors = new Map<string, (element: ReadElement) => void>([
    [
      "styleSheet/numFmts/numFmt",
      (e) => void patterns.set(numberOf(e, "numFmtId"), decodeEscapes(e.attribute("formatCode") ?? "")),
    ],
    [`${font}/b`, set({ bold: true }, isOn)],
    [`${font}/i`, set({ italic: true }, isOn)],
    [`${font}/u`, set({ underline: true }, (e) => e.attribute("val") !== "none")],
    [
      `${font}/sz`,
      (e) => {
        const size = Number(e.attribute("val"));
        if (size > 0 && size !== USUAL_SIZE) now.fontSize = size;
      },
    ],
    [
      `${font}/color`,
      (e) => {
        const colour = colourOf(e, theme);
        if (colour !== undefined && colour !== BLACK) now.fontColor = colour;
      },
    ],
    [font, gathered(fonts)],
    [
      `${fill}/patternFill/fgColor`,
      (e) => {
        const colour = colourOf(e, theme);
        if (colour !== undefined) now.fill = colour;
      },
    ],
    [
      `${fill}/patternFill`,
      ({ attribute }) => {
        if (attribute("patternType") !== "solid") delete now.fill;
      },
    ],
    [fill, gathered(fills)],
    ...["left", "right", "top", "bottom"].map((name) => [`${border}/${name}`, side] as const),
    [border, gathered(borders)],
    [
      `${format}/alignment`,
      ({ attribute }) => {
        const horizontal = attribute("horizontal") ?? "";
        const vertical = attribute("vertical");
        if (HORIZONTAL.has(horizontal)) now.horizontal = horizontal as NonNullable<Style["horizontal"]>;
        if (vertical === "top" || vertical === "center") now.vertical = vertical;
        if (xmlBoolean(attribute("wrapText") ?? "0") === true) now.wrap = true;
      },
    ],
    [
      format,
      (e) => {
        const id = numberOf(e, "numFmtId");
        const pattern = patterns.get(id) ?? BUILT_IN_PATTERNS.get(id);
        const style = {
          ...fonts[numberOf(e, "fontId")],
          ...fills[numberOf(e, "fillId")],
          ...borders[numberOf(e, "borderId")],
          ...now,
        };
        now = {};
        looks.push(pattern === undefined || pattern === "General" ? { style } : { style, numberFormat: pattern });
      },
    ],
  ]);
  readElements(bytes, part, SPREADSHEET, visitors);
  return looks;
}
