// The old drawing with the boxes of a sheet's notes: adds boxes, and makes those larger whose notes have grown.
// Excel writes web pages' markup into it that is no XML, so it is read as text, byte by byte, and only added to.

import { utf8Bytes } from "../../read/xml/utf8-bytes.ts";
import { NOTE_SHAPE_TYPE, type NoteBox, noteShapeXml, SHAPE_BLOCK_SIZE } from "../../write/note-parts.ts";
import { PatchRefused } from "../patch-refused.ts";
import { type Splice, splicePart } from "../xml/splice-part.ts";

/** One character a byte, whatever the encoding; what is looked for is ASCII. A byte order mark is left out. */
function byteText(part: Uint8Array): string {
  const bytes = utf8Bytes(part);
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

const SHAPE_ID = /_x0000_s(\d+)/g;
const BLOCKS = /<o:idmap\b[^>]*?\bdata\s*=\s*["']([\d,\s]*)["']/;
const ROOT_END = /<\/(?:[\w.-]+:)?xml\s*>\s*$/;
/** What our boxes are written with. */
const USUAL_PREFIXES = [
  /\sxmlns:v\s*=\s*["']urn:schemas-microsoft-com:vml["']/,
  /\sxmlns:o\s*=\s*["']urn:schemas-microsoft-com:office:office["']/,
  /\sxmlns:x\s*=\s*["']urn:schemas-microsoft-com:office:excel["']/,
];

const listedBlocks = (text: string): readonly number[] =>
  (BLOCKS.exec(text)?.[1] ?? "").split(",").flatMap((word) => (word.trim() === "" ? [] : Number(word)));

const shapeNumbers = (text: string): readonly number[] => [...text.matchAll(SHAPE_ID)].map(([, number]) => Number(number));

/** The highest block of shape numbers that a drawing uses. */
export function highestBlock(bytes: Uint8Array): number {
  const text = byteText(bytes);
  const used = shapeNumbers(text).map((number) => Math.floor(number / SHAPE_BLOCK_SIZE));
  return [...listedBlocks(text), ...used].reduce((highest, block) => Math.max(highest, block), 0);
}

/** Numbers for new shapes out of the drawing's own blocks, then out of new ones. */
class FreeNumbers {
  readonly newBlocks: number[] = [];
  readonly #blocks: number[];
  readonly #taken: ReadonlySet<number>;
  readonly #freeBlock: () => number;
  #next = 0;

  constructor(text: string, freeBlock: () => number) {
    this.#blocks = [...listedBlocks(text)];
    this.#taken = new Set(shapeNumbers(text));
    this.#freeBlock = freeBlock;
  }

  take(): number {
    for (;;) {
      const block = Math.floor(this.#next / (SHAPE_BLOCK_SIZE - 1));
      if (block === this.#blocks.length) {
        const fresh = this.#freeBlock();
        this.#blocks.push(fresh);
        this.newBlocks.push(fresh);
      }
      const number = this.#blocks[block]! * SHAPE_BLOCK_SIZE + 1 + (this.#next % (SHAPE_BLOCK_SIZE - 1));
      this.#next++;
      if (!this.#taken.has(number)) return number;
    }
  }
}

function blockSplices(text: string, newBlocks: readonly number[]): readonly Splice[] {
  const match = BLOCKS.exec(text);
  if (!match || newBlocks.length === 0) return [];
  const at = match.index + match[0].length - 1;
  const known = (match[1] ?? "").trim();
  return [{ start: at, end: at, text: `${known === "" ? "" : ","}${newBlocks.join(",")}` }];
}

const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;
const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;

/** Makes the box at least as wide and as high as the wanted one; its top left corner stays. */
function grownAnchor(known: string, wanted: string): string {
  const [a, b] = [known, wanted].map((anchor) => anchor.split(",").map(Number));
  if (a?.length !== 8 || b?.length !== 8 || a.some(Number.isNaN)) return known;
  const grown = a.slice();
  for (const at of [4, 6]) {
    const isShort = a[at]! < b[at]! || (a[at] === b[at] && a[at + 1]! < b[at + 1]!);
    if (isShort) [grown[at], grown[at + 1]] = [b[at]!, b[at + 1]!];
  }
  return grown.every((number, i) => number === a[i]) ? known : grown.join(", ");
}

function growthSplices(text: string, boxes: readonly NoteBox[]): readonly Splice[] {
  if (boxes.length === 0) return [];
  const wanted = new Map(boxes.map((box) => [`${box.rowIndex} ${box.columnIndex}`, box.anchor]));
  return [...text.matchAll(SHAPE)].flatMap(({ 0: shape, index }) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    const anchor = ANCHOR.exec(shape);
    const want = shape.includes('ObjectType="Note"') ? wanted.get(`${row} ${column}`) : undefined;
    if (!anchor || want === undefined) return [];
    const start = index + anchor.index + anchor[1]!.length;
    const grown = grownAnchor(anchor[2]!, want);
    return grown === anchor[2] ? [] : [{ start, end: start + anchor[2]!.length, text: grown }];
  });
}

export interface NoteBoxes {
  readonly added: readonly NoteBox[];
  readonly grown: readonly NoteBox[];
}

/** `freeBlock` gives a block of shape numbers that no drawing of the workbook uses. */
export function patchNoteBoxes(
  bytes: Uint8Array,
  part: string,
  { added, grown }: NoteBoxes,
  freeBlock: () => number,
): Uint8Array {
  const text = byteText(bytes);
  const growth = growthSplices(text, grown);
  if (added.length === 0) return splicePart(bytes, growth, part);
  const end = ROOT_END.exec(text);
  if (!end || USUAL_PREFIXES.some((declared) => !declared.test(text))) throw new PatchRefused("unusual", part);
  const numbers = new FreeNumbers(text, freeBlock);
  const depth = text.split("<v:shape ").length;
  const shapes = added.map((box, i) => noteShapeXml(box, numbers.take(), depth + i)).join("");
  const type = text.includes('id="_x0000_t202"') ? "" : NOTE_SHAPE_TYPE;
  const splices = [
    ...growth,
    ...blockSplices(text, numbers.newBlocks),
    { start: end.index, end: end.index, text: type + shapes },
  ];
  return splicePart(bytes, splices, part);
}
