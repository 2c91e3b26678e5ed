// The names nearly like a name, found by their pieces: the same that a walk through all of them finds.

import fc from "fast-check";
import { expect, it } from "vitest";
import { NameIndex } from "../../shared/schools/name-index.ts";
import { isNear } from "../../shared/schools/near-names.ts";

// Few letters, so that near names are frequent; a number parts schools however alike their names are.
const word = fc.string({ unit: fc.constantFrom("а", "б", "в", "о"), minLength: 0, maxLength: 26 });
const slipped = fc.tuple(word, fc.nat(25), fc.constantFrom("", "а", "жж"), fc.nat(2));
const name = fc.oneof(
  word,
  slipped.map(([text, at, put, cut]) => text.slice(0, at) + put + text.slice(at + cut)),
  fc.tuple(word, fc.integer({ min: 1, max: 3 })).map(([text, number]) => `${text} ${number}`),
);

it("are those that a walk through all names finds, in the order in which they were added", () => {
  let near = 0;
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), name, (names, asked) => {
      const index = new NameIndex();
      for (const each of names) index.add(each);
      // A slip away from names that are there, and any other.
      for (const wrong of [asked, ...names.slice(0, 5).map((each) => `${each.slice(0, 3)}${each.slice(4)}`)]) {
        const walked = [...new Set(names)].filter((other) => isNear(wrong, other));
        near += walked.length;
        expect(index.near(wrong)).toEqual(walked);
      }
    }),
    { numRuns: 300 },
  );
  expect(near).toBeGreaterThan(200);
});
