// styles.xml of somebody's workbook: gives the index of a look, and adds what is missing behind what is there.

import { STYLES, type Style, type StyleName } from "../../../../shared/workbook/style.ts";
import { readRelationships } from "../../read/read-relationships.ts";
import type { CellLook } from "../../write/look-table.ts";
import { borderXml, differenceXml, fillXml, fontXml } from "../../write/style-xml.ts";
import { BUILT_IN_FORMATS, cellFormatXml, FIRST_OWN_FORMAT, type StyleIndices } from "../../write/styles-part.ts";
import { attributeText, XML_HEAD } from "../../write/xml-text.ts";
import type { PatchedPackage } from "../package/patched-package.ts";
import { addRelation } from "../package/relation-list.ts";
import { appendChildren } from "../xml/change-element.ts";
import { attributeOf, childOf } from "../xml/find-elements.ts";
import { type Outline, rawText, readOutline } from "../xml/read-outline.ts";
import { type Splice, splicePart } from "../xml/splice-part.ts";
import { changedFormat } from "./changed-format.ts";
import { changesFont, mergedFont } from "./merged-font.ts";
import { StyleList } from "./style-list.ts";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const EMPTY = `${XML_HEAD}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>`;
const PLAIN_FORMAT = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/** What a list must begin with, in the order of the lists in the part (ECMA-376 part 1, 18.8.39). */
const LISTS = {
  numFmts: [],
  fonts: [fontXml({})],
  fills: [fillXml({}), '<fill><patternFill patternType="gray125"/></fill>'],
  borders: [borderXml({})],
  cellStyleXfs: [],
  cellXfs: [PLAIN_FORMAT],
  cellStyles: [],
  dxfs: [],
} as const;
const ORDER: readonly string[] = [...Object.keys(LISTS), "tableStyles", "colors", "extLst"];

/** Of named styles only what marks a cell: its border, alignment and wrapping are the school's own. */
function markOf(names: readonly StyleName[]): Style {
  const whole: Style = Object.assign({}, ...names.map((name) => STYLES[name]));
  const { border, horizontal, vertical, wrap, ...mark } = whole;
  return mark;
}

export class PatchedStyles {
  readonly #parts: PatchedPackage;
  readonly #workbookPart: string;
  /** The part that the workbook names, whether it is there or not. */
  readonly #related: string | undefined;
  readonly #isNew: boolean;
  readonly #outline: Outline;
  readonly #fonts: StyleList;
  readonly #fills: StyleList;
  readonly #borders: StyleList;
  readonly #formats: StyleList;
  readonly #differences: StyleList;
  readonly #numberFormats: StyleList;
  readonly #numberFormatIds: Map<string, number>;
  readonly #marked = new Map<string, number>();

  constructor(parts: PatchedPackage, workbookPart: string) {
    this.#parts = parts;
    this.#workbookPart = workbookPart;
    this.#related = readRelationships(parts, workbookPart).find(({ kind }) => kind === "styles")?.target;
    const known = this.#related === undefined ? undefined : parts.find(this.#related);
    this.#isNew = known === undefined;
    const part = known ?? this.#related ?? "xl/styles.xml";
    this.#outline = readOutline(known === undefined ? new TextEncoder().encode(EMPTY) : parts.read(known), part);
    const list = (tag: keyof typeof LISTS) => new StyleList(this.#outline, tag, childOf(this.#outline.root, tag), LISTS[tag]);
    this.#numberFormats = list("numFmts");
    this.#fonts = list("fonts");
    this.#fills = list("fills");
    this.#borders = list("borders");
    this.#formats = list("cellXfs");
    this.#differences = list("dxfs");
    this.#numberFormatIds = new Map(
      this.#numberFormats.elements.map((element) => [
        attributeOf(element, "formatCode") ?? "",
        Number(attributeOf(element, "numFmtId")),
      ]),
    );
  }

  /** The cell format `base` with fonts and fills of the styles laid over it, one after another. */
  marked(base: number, names: readonly StyleName[]): number {
    const key = `${base} ${names.join(" ")}`;
    const known = this.#marked.get(key);
    if (known !== undefined) return known;
    const style = markOf(names);
    const index = this.#withStyle(base, style);
    this.#marked.set(key, index);
    return index;
  }

  /** The cell format `base` with another number format. */
  withNumberFormat(base: number, pattern: string): number {
    const format = this.#formats.elements[base];
    if (!format) return this.ofLook({ style: {}, numberFormat: pattern });
    const change = { fontId: undefined, fillId: undefined, numberFormatId: this.#formatId(pattern) };
    return this.#formats.indexOfRaw(changedFormat(this.#outline, format, change));
  }

  /** The cell format of one of our own sheets. */
  ofLook(look: CellLook): number {
    const isPlain =
      Object.keys(look.style).length === 0 && look.numberFormat === undefined && !look.unlocked && !look.quotePrefix;
    if (isPlain && this.#firstIsPlain()) return 0;
    const indices: StyleIndices = {
      formatId: (pattern) => this.#formatId(pattern),
      fonts: this.#fonts,
      // The first fill is "none" in every file.
      fills: { indexOf: (xml) => (xml === fillXml({}) ? 0 : this.#fills.indexOf(xml)) },
      borders: this.#borders,
    };
    return this.#formats.indexOf(cellFormatXml(look, indices));
  }

  /** The format of a conditional format. */
  indexOf = (style: StyleName): number => this.#differences.indexOf(differenceXml(STYLES[style]));

  save(): void {
    const { part, root } = this.#outline;
    const lists = [this.#numberFormats, this.#fonts, this.#fills, this.#borders, this.#formats, this.#differences];
    const splices: Splice[] = lists.flatMap((list) => list.splices());
    let atEnd = "";
    for (const list of lists) {
      const xml = list.newList(root);
      const next = root.children.find(({ local }) => ORDER.indexOf(local) > ORDER.indexOf(list.tag));
      if (next && xml !== "") splices.push({ start: next.start, end: next.start, text: xml });
      else atEnd += xml;
    }
    splices.push(...appendChildren(root, atEnd));
    if (splices.length === 0) return;
    if (!this.#isNew) {
      this.#parts.replace(part, splicePart(this.#parts.read(part), splices, part));
      return;
    }
    this.#parts.add(part, STYLES_TYPE, splicePart(this.#outline.bytes, splices, part));
    if (this.#related === undefined) addRelation(this.#parts, this.#workbookPart, "styles", part);
  }

  #withStyle(base: number, style: Style): number {
    const format = this.#formats.elements[base];
    // Cells of a file without formats, or with a number that is none, look plain.
    if (!format) return this.ofLook({ style });
    const font = this.#fonts.elements[Number(attributeOf(format, "fontId") ?? 0)];
    const plainFont = (): number => this.#fonts.indexOf(fontXml(style));
    const fontIndex = (): number => (font ? this.#fonts.indexOfRaw(mergedFont(this.#outline, font, style)) : plainFont());
    const change = {
      fontId: changesFont(style) ? fontIndex() : undefined,
      fillId: style.fill === undefined ? undefined : this.#fills.indexOf(fillXml(style)),
    };
    const changed = changedFormat(this.#outline, format, change);
    return changed === rawText(this.#outline, format) ? base : this.#formats.indexOfRaw(changed);
  }

  /** Whether a cell without a format shows its value plainly. */
  #firstIsPlain(): boolean {
    const first = this.#formats.elements[0];
    if (!first) return true;
    return ["numFmtId", "fillId", "borderId"].every((name) => Number(attributeOf(first, name) ?? 0) === 0);
  }

  #formatId(pattern: string | undefined): number {
    if (pattern === undefined) return 0;
    const builtIn = BUILT_IN_FORMATS.get(pattern);
    if (builtIn !== undefined) return builtIn;
    const known = this.#numberFormatIds.get(pattern);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#numberFormatIds.values()) + 1;
    this.#numberFormatIds.set(pattern, id);
    this.#numberFormats.indexOf(`<numFmt numFmtId="${id}" formatCode="${attributeText(pattern)}"/>`);
    return id;
  }
}
