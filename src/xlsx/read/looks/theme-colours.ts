// Colours that cells name by their place in the workbook's theme, lighter or darker by a tint.

import { readElements, type Visitors } from "../xml/read-elements.ts";

const DRAWING: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/drawingml/2006/main",
  "http://purl.oclc.org/ooxml/drawingml/main",
]);

/** In the order in which cells count them: the first two pairs stand the other way round in the theme's part. */
const PLACES = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The theme of Office since 2013, for workbooks without one. */
export const OFFICE_COLOURS: readonly string[] =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

const RGB = /^[0-9A-Fa-f]{6}$/;

export function readThemeColours(bytes: Uint8Array, part: string): readonly string[] {
  const colours = [...OFFICE_COLOURS];
  const visitors: Visitors = new Map(
    PLACES.flatMap((place, index) => {
      const take = (rgb: string | undefined): void => {
        if (rgb !== undefined && RGB.test(rgb)) colours[index] = rgb.toUpperCase();
      };
      const path = `theme/themeElements/clrScheme/${place}`;
      return [
        [`${path}/srgbClr`, ({ attribute }) => take(attribute("val"))],
        [`${path}/sysClr`, ({ attribute }) => take(attribute("lastClr"))],
      ] as [string, Visitors extends ReadonlyMap<string, infer Visit> ? Visit : never][];
    }),
  );
  readElements(bytes, part, DRAWING, visitors);
  return colours;
}

/** Lightness of the colour changed by a tint from -1 to 1 (ECMA-376 part 1, 18.8.19), each channel by the same share. */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const changed = channels.map((value) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return changed
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, "0")
        .toUpperCase(),
    )
    .join("");
}
