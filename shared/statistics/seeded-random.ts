// A sequence of random numbers that is the same on every machine and every day: resampling must not change a page by itself.

/**
 * Numbers from 0 to 1, 1 excluded, by the generator mulberry32 (T. Ettinger, public domain): 32 bits of state, enough for resampling.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
