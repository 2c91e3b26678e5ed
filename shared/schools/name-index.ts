// Names by their pieces, so that the few that are nearly some name are found without a walk through all of them.

import { isNear } from "./near-names.ts";
import { schoolNumbers } from "./school-name.ts";

/** Two slips of the pen at most: of three pieces of a name one at least is then whole in the other name, moved by two letters at most. */
const MOST_SLIPS = 2;
const PIECES = MOST_SLIPS + 1;

interface Entry {
  readonly name: string;
  readonly order: number;
  /** A bit a letter that occurs: one slip puts in one letter and takes out one at most. */
  readonly letters: number;
}

/** Where the piece of a name of so many letters begins. */
const pieceStart = (piece: number, length: number): number => Math.floor((piece * length) / PIECES);

function lettersOf(name: string): number {
  let letters = 0;
  for (let i = 0; i < name.length; i++) letters |= 1 << (name.charCodeAt(i) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

export class NameIndex {
  /** By the numbers in a name, and the length, number and letters of a piece, the names that have it. */
  readonly #byPiece = new Map<string, Entry[]>();
  readonly #known = new Set<string>();

  add(name: string): void {
    if (this.#known.has(name)) return;
    const numbers = schoolNumbers(name);
    const entry = { name, order: this.#known.size, letters: lettersOf(name) };
    this.#known.add(name);
    for (let piece = 0; piece < PIECES; piece++) {
      const text = name.slice(pieceStart(piece, name.length), pieceStart(piece + 1, name.length));
      const key = `${numbers}|${name.length} ${piece} ${text}`;
      const entries = this.#byPiece.get(key);
      if (entries) entries.push(entry);
      else this.#byPiece.set(key, [entry]);
    }
  }

  /** The names that are nearly this one, in the order in which they were added. */
  near(name: string): string[] {
    const found = new Set<Entry>();
    const [numbers, letters] = [schoolNumbers(name), lettersOf(name)];
    for (let length = Math.max(1, name.length - MOST_SLIPS); length <= name.length + MOST_SLIPS; length++) {
      for (let piece = 0; piece < PIECES; piece++) {
        const [start, end] = [pieceStart(piece, length), pieceStart(piece + 1, length)];
        for (let moved = -MOST_SLIPS; moved <= MOST_SLIPS; moved++) {
          if (start + moved < 0 || end + moved > name.length) continue;
          for (const entry of this.#byPiece.get(`${numbers}|${length} ${piece} ${name.slice(start + moved, end + moved)}`) ??
            []) {
            // All villages begin with «СОШ с.»: what is cheap to see is looked at first.
            if (bitCount(entry.letters ^ letters) > 2 * MOST_SLIPS) continue;
            if (!found.has(entry) && isNear(name, entry.name)) found.add(entry);
          }
        }
      }
    }
    return [...found].sort((a, b) => a.order - b.order).map((entry) => entry.name);
  }
}
