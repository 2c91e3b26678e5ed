// The index of names finds what a walk through all names finds, in the order in which they came.

import fc from "fast-check";
import { expect, test } from "vitest";
import { NameIndex } from "../../shared/schools/name-index.ts";
import { isNear } from "../../shared/schools/near-names.ts";

const BASES = ["андийская сош", "годоберинская сош 12", "лицей им гамзатова 7", "верхнеалакская оош", "сш 5", "гимназия"];
/** A slip of the pen: a letter put in, left out or exchanged somewhere. */
const slip = fc.record({
  at: fc.nat(24),
  kind: fc.constantFrom("in", "out", "other"),
  letter: fc.constantFrom("а", "о", "с", "ш"),
});
const name = fc.tuple(fc.constantFrom(...BASES), fc.array(slip, { maxLength: 3 })).map(([base, slips]) =>
  slips.reduce((text, { at, kind, letter }) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + (kind === "out" ? "" : letter) + text.slice(place + (kind === "in" ? 0 : 1));
  }, base),
);

test("near names are those of a plain walk, each once, in the order of adding", () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), name, (names, asked) => {
      const index = new NameIndex();
      for (const each of names) index.add(each);
      expect(index.near(asked)).toEqual([...new Set(names)].filter((each) => isNear(asked, each)));
    }),
    { numRuns: 2_000 },
  );
});
