// Numbers that look random and are the same on every run: the core has no random, and a measure must not change by itself.

export interface Random {
  /** From 0 up to but not including 1. */
  readonly next: () => number;
  /** A whole number, both ends included. */
  readonly whole: (least: number, greatest: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
  readonly chance: (share: number) => boolean;
  /** About normal, with the given spread around 0. */
  readonly around: (spread: number) => number;
}

/** The generator «mulberry32» by Tommy Ettinger (public domain). */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, greatest: number): number => least + Math.floor(next() * (greatest - least + 1));
  return {
    next,
    whole,
    pick: (items) => items[whole(0, items.length - 1)],
    chance: (share) => next() < share,
    around: (spread) => (next() + next() + next() + next() - 2) * Math.sqrt(3) * spread,
  };
}

/** A seed for a text, so that one kind of fault does not move the numbers of another. */
export const seedOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0, 2_166_136_261);
