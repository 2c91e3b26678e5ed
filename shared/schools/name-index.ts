// Names by their pieces, so that the few that are nearly some name are found without a walk through all of them.

import { isNear } from "./near-names.ts";

/** Two slips of the pen at most: of three pieces of a name one at least is then whole in the other name, moved by two letters at most. */
const MOST_SLIPS = 2;
const PIECES = MOST_SLIPS + 1;

/** Where the piece of a name of so many letters begins. */
const pieceStart = (piece: number, length: number): number => Math.floor((piece * length) / PIECES);

export class NameIndex {
  /** By length, number and letters of a piece, the names that have it. */
  readonly #byPiece = new Map<string, Set<string>>();
  readonly #order = new Map<string, number>();

  add(name: string): void {
    if (this.#order.has(name)) return;
    this.#order.set(name, this.#order.size);
    for (let piece = 0; piece < PIECES; piece++) {
      const letters = name.slice(pieceStart(piece, name.length), pieceStart(piece + 1, name.length));
      const key = `${name.length} ${piece} ${letters}`;
      const names = this.#byPiece.get(key);
      if (names) names.add(name);
      else this.#byPiece.set(key, new Set([name]));
    }
  }

  /** The names that are nearly this one, in the order in which they were added. */
  near(name: string): string[] {
    const found = new Set<string>();
    for (let length = Math.max(1, name.length - MOST_SLIPS); length <= name.length + MOST_SLIPS; length++) {
      for (let piece = 0; piece < PIECES; piece++) {
        const [start, end] = [pieceStart(piece, length), pieceStart(piece + 1, length)];
        for (let moved = -MOST_SLIPS; moved <= MOST_SLIPS; moved++) {
          if (start + moved < 0 || end + moved > name.length) continue;
          for (const other of this.#byPiece.get(`${length} ${piece} ${name.slice(start + moved, end + moved)}`) ?? []) {
            if (!found.has(other) && isNear(name, other)) found.add(other);
          }
        }
      }
    }
    return [...found].sort((a, b) => this.#order.get(a)! - this.#order.get(b)!);
  }
}
