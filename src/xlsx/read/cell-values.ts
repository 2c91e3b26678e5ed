// From what a cell's XML says (type, text, style) to the plain value that the core knows.

import type { CellValue } from "../../../shared/workbook/cell.ts";
import { damaged, tooLongText } from "../zip/unreadable.ts";
import { decodeEscapes } from "./decode-escapes.ts";
import { isoDate } from "./iso-date.ts";
import { MAX_TEXT_LENGTH } from "./limits.ts";
import { type NumberKind, PERCENT, PLAIN, TIME } from "./number-kind.ts";
import { serialDate } from "./serial-date.ts";
import { xmlBoolean } from "./xml-boolean.ts";

/** What cells refer to by number, wherever it is kept. */
export interface CellTables {
  readonly strings: readonly (string | null)[];
  /** The part that should hold the strings. */
  readonly stringsPart: string;
  readonly kinds: readonly NumberKind[];
  readonly from1904: boolean;
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const INDEX = /^\d{1,9}$/;

/** A number as written in a file; `undefined` for what is none. */
export function parseNumber(text: string): number | undefined {
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

/** A cell with an empty string is a blank; one that no cell of Excel can hold is refused. */
export function textValue(text: string): string | null {
  if (text === "") return null;
  const decoded = decodeEscapes(text);
  if (decoded.length > MAX_TEXT_LENGTH) throw tooLongText();
  return decoded;
}

/** The number times a hundred as a person would write it: 15 digits, as many as Excel keeps, leave floating noise behind. */
export const percentOf = (value: number): number => Number((value * 100).toPrecision(15));

export class CellValues {
  readonly #part: string;
  readonly #tables: CellTables;

  constructor(part: string, tables: CellTables) {
    this.#part = part;
    this.#tables = tables;
  }

  /** A number under the format of its style. */
  ofNumber(value: number, style: number): CellValue {
    const { kinds, from1904 } = this.#tables;
    const kind = style < kinds.length ? kinds[style]! : PLAIN;
    if (kind === PLAIN) return value;
    if (kind === PERCENT) {
      const percent = percentOf(value);
      return Number.isFinite(percent) ? { percent } : value;
    }
    const date = serialDate(value, from1904, kind === TIME);
    // A number that is no date shows as ##### in Excel; it stays the number that it is.
    return date === undefined ? value : { date };
  }

  /** A shared string. A string that the file does not have is a fault of the part that should hold it. */
  ofShared(index: number): string | null {
    const { strings, stringsPart } = this.#tables;
    if (index >= strings.length) throw damaged(stringsPart);
    return strings[index]!;
  }

  /** Any cell but one with rich text inside. */
  of(type: string, text: string, style: number): CellValue {
    if (type === "str" || type === "inlineStr") return textValue(text);
    const word = text.trim();
    if (word === "") return null;
    const value = this.#ofWord(type, word, style);
    if (value === undefined) throw damaged(this.#part);
    return value;
  }

  #ofWord(type: string, word: string, style: number): CellValue | undefined {
    switch (type) {
      case "n": {
        const value = parseNumber(word);
        return value === undefined ? undefined : this.ofNumber(value, style);
      }
      case "s":
        return INDEX.test(word) ? this.ofShared(Number(word)) : undefined;
      case "b":
        return xmlBoolean(word);
      case "e":
        return { error: word };
      case "d": {
        const date = isoDate(word);
        return date === undefined ? undefined : { date };
      }
      default:
        return undefined;
    }
  }
}
