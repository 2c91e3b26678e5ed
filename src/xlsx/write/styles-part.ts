// styles.xml: number formats, fonts, fills, borders, and the cell formats that name them by index.

import { STYLES, type StyleName } from "../../../shared/workbook/style.ts";
import type { CellLook } from "./look-table.ts";
import type { PackageParts } from "./package-parts.ts";
import type { Relations } from "./relations.ts";
import { alignmentXml, borderXml, differenceXml, fillXml, fontXml } from "./style-xml.ts";
import { attributeText, XML_HEAD } from "./xml-text.ts";

/** Formats that Excel knows by number (ECMA-376 part 1, 18.8.30) and that look alike in every language. */
export const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ["0", 1],
  ["0.00", 2],
  ["@", 49],
]);
export const FIRST_OWN_FORMAT = 164;

/** A list without repetitions; gives each item its index. */
class IndexedItems {
  readonly #indices = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const item of first) this.indexOf(item);
  }

  indexOf(item: string): number {
    const index = this.#indices.get(item) ?? this.#indices.size;
    this.#indices.set(item, index);
    return index;
  }

  xml(tag: string): string {
    const items = [...this.#indices.keys()];
    return items.length === 0 ? "" : `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
  }
}

/** The formats of conditional formatting, gathered while sheets are written. */
export class DifferenceFormats {
  readonly #items = new IndexedItems([]);

  indexOf = (style: StyleName): number => this.#items.indexOf(differenceXml(STYLES[style]));

  xml = (): string => this.#items.xml("dxfs") || '<dxfs count="0"/>';
}

/** Where the pieces of a look stand in the file; a piece that is not there yet is added. */
export interface StyleIndices {
  formatId(pattern: string | undefined): number;
  readonly fonts: { indexOf(xml: string): number };
  readonly fills: { indexOf(xml: string): number };
  readonly borders: { indexOf(xml: string): number };
}

/** The cell format that shows a look. */
export function cellFormatXml({ style, numberFormat, unlocked, quotePrefix }: CellLook, indices: StyleIndices): string {
  const ids = {
    numFmt: indices.formatId(numberFormat),
    font: indices.fonts.indexOf(fontXml(style)),
    fill: indices.fills.indexOf(fillXml(style)),
    border: indices.borders.indexOf(borderXml(style)),
  };
  const alignment = alignmentXml(style);
  const protection = unlocked ? '<protection locked="0"/>' : "";
  const attributes = [
    `numFmtId="${ids.numFmt}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="0"`,
    quotePrefix ? ' quotePrefix="1"' : "",
    ids.numFmt > 0 ? ' applyNumberFormat="1"' : "",
    ids.font > 0 ? ' applyFont="1"' : "",
    ids.fill > 0 ? ' applyFill="1"' : "",
    ids.border > 0 ? ' applyBorder="1"' : "",
    alignment === "" ? "" : ' applyAlignment="1"',
    protection === "" ? "" : ' applyProtection="1"',
  ].join("");
  return `<xf ${attributes}${alignment + protection === "" ? "/>" : `>${alignment}${protection}</xf>`}`;
}

export function writeStylesPart(
  looks: readonly CellLook[],
  differences: DifferenceFormats,
  relations: Relations,
  parts: PackageParts,
): void {
  const ownFormats = new Map<string, number>();
  const fonts = new IndexedItems([fontXml({})]);
  // Excel keeps the first two fills for itself, whatever stands there.
  const fills = new IndexedItems([fillXml({}), '<fill><patternFill patternType="gray125"/></fill>']);
  const borders = new IndexedItems([borderXml({})]);

  const formatId = (pattern: string | undefined): number => {
    if (pattern === undefined) return 0;
    const id = BUILT_IN_FORMATS.get(pattern) ?? ownFormats.get(pattern) ?? FIRST_OWN_FORMAT + ownFormats.size;
    if (id >= FIRST_OWN_FORMAT) ownFormats.set(pattern, id);
    return id;
  };

  const indices: StyleIndices = { formatId, fonts, fills, borders };
  const cellFormats = looks.map((look) => cellFormatXml(look, indices));

  const formats = [...ownFormats].map(([pattern, id]) => `<numFmt numFmtId="${id}" formatCode="${attributeText(pattern)}"/>`);
  const xml = [
    `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    formats.length === 0 ? "" : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`,
    fonts.xml("fonts"),
    fills.xml("fills"),
    borders.xml("borders"),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cellFormats.length}">${cellFormats.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    differences.xml(),
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/>',
    "</styleSheet>",
  ];
  parts.add("xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml", xml.join(""));
  relations.add("styles", "styles.xml");
}
