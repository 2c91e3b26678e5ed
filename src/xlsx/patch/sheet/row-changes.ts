// The splices that change cells of one row: their formats, their contents; a cell that is not in the XML is put in at its place.

import { cellAddress } from "../../../../shared/workbook/block.ts";
import { CLOSE, OPEN, type XmlScanner } from "../../read/xml/xml-scanner.ts";
import { PatchRefused } from "../patch-refused.ts";
import type { Splice } from "../xml/splice-part.ts";
import { placeOf, tagPrefix, tagStart } from "../xml/tag-places.ts";
import { type CellWish, contentSplices, type NewFormat, newCellXml } from "./cell-wish.ts";

/** By column index. */
export type RowWishes = ReadonlyMap<number, CellWish>;

const COLUMN = /^([A-Z]{1,3})\d+$/;

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of COLUMN.exec(reference)?.[1] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Cells that are wished for, in ascending order; `before` gives the XML of those that must stand before a column. */
class MissingCells {
  readonly #wishes: RowWishes;
  readonly #rowIndex: number;
  readonly #prefix: string;
  readonly #baseOf: (column: number) => number;
  readonly #columns: readonly number[];
  #next = 0;

  /** `baseOf`: the format of a cell that is not there. */
  constructor(wishes: RowWishes, rowIndex: number, prefix: string, baseOf: (column: number) => number) {
    this.#wishes = wishes;
    this.#rowIndex = rowIndex;
    this.#prefix = prefix;
    this.#baseOf = baseOf;
    this.#columns = [...wishes.keys()].sort((a, b) => a - b);
  }

  before(column: number): string {
    let xml = "";
    while (this.#next < this.#columns.length && this.#columns[this.#next]! < column)
      xml += this.#cell(this.#columns[this.#next++]!);
    if (this.#columns[this.#next] === column) this.#next++;
    return xml;
  }

  #cell(column: number): string {
    const base = this.#baseOf(column);
    const { newFormat, content } = this.#wishes.get(column)!;
    return newCellXml(this.#prefix, cellAddress(this.#rowIndex, column), newFormat ? newFormat(base) : base, content);
  }
}

/** Cells of a row that is not there. */
export const newCells = (wishes: RowWishes, rowIndex: number, prefix: string, baseOf: (column: number) => number): string =>
  new MissingCells(wishes, rowIndex, prefix, baseOf).before(Number.POSITIVE_INFINITY);

function formatSplice(scanner: XmlScanner, newFormat: NewFormat): readonly Splice[] {
  const base = Number(scanner.attributes.get("s") ?? 0);
  const format = newFormat(base);
  if (format === base) return [];
  const known = placeOf(scanner, "s");
  if (known) return [{ start: known.valueStart, end: known.valueEnd, text: String(format) }];
  const reference = placeOf(scanner, "r");
  const nameEnd = tagStart(scanner) + 1 + tagPrefix(scanner).length + "c".length;
  const at = reference ? reference.valueEnd + 1 : nameEnd;
  return [{ start: at, end: at, text: ` s="${format}"` }];
}

/** Makes the hint of the row's first and last column true again for cells that are put in. */
function spanSplice(scanner: XmlScanner, wishes: RowWishes): readonly Splice[] {
  const place = placeOf(scanner, "spans");
  const match = /^(\d+):(\d+)$/.exec(scanner.attributes.get("spans") ?? "");
  if (!place || !match) return [];
  const columns = [...wishes.keys()].map((column) => column + 1);
  const first = Math.min(Number(match[1]), ...columns);
  const last = Math.max(Number(match[2]), ...columns);
  const text = `${first}:${last}`;
  return text === match[0] ? [] : [{ start: place.valueStart, end: place.valueEnd, text }];
}

/** After an opened row: up to its end. */
export function rowSplices(
  scanner: XmlScanner,
  rowIndex: number,
  wishes: RowWishes,
  baseOf: (column: number) => number,
): readonly Splice[] {
  const splices: Splice[] = [...spanSplice(scanner, wishes)];
  const prefix = tagPrefix(scanner);
  const missing = new MissingCells(wishes, rowIndex, prefix, baseOf);
  const openEnd = scanner.position;
  const isEmptyTag = scanner.attributes.selfClosing;
  let column = -1;
  for (let found = scanner.next(); found !== CLOSE; found = scanner.next()) {
    if (found !== OPEN) continue;
    if (scanner.is("c")) {
      const reference = scanner.attributes.get("r");
      const next = reference === undefined ? column + 1 : columnOf(reference);
      if (next <= column) throw new PatchRefused("disordered", scanner.part);
      column = next;
      const start = tagStart(scanner);
      const text = missing.before(column);
      if (text !== "") splices.push({ start, end: start, text });
      const wish = wishes.get(column);
      if (wish?.newFormat) splices.push(...formatSplice(scanner, wish.newFormat));
      if (wish?.content) {
        splices.push(...contentSplices(scanner, wish.content));
        continue;
      }
    }
    scanner.skip();
  }
  const rest = missing.before(Number.POSITIVE_INFINITY);
  if (rest === "") return splices;
  const closing = isEmptyTag ? openEnd - "/>".length : tagStart(scanner);
  const text = isEmptyTag ? `>${rest}</${prefix}row>` : rest;
  return [...splices, { start: closing, end: isEmptyTag ? openEnd : closing, text }];
}
