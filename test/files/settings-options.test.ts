// How the settings are read from the options of the command line.

import { expect, test } from "vitest";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import { BadOption, readSettings } from "../../src/files/settings-options.ts";

test.each(["2.1.1.с=25", "2.1.1.c=25", "2.1.1.С=25"])(
  "%s: the letter of a criterion may be typed in either alphabet",
  (typed) => {
    expect(readSettings({ threshold: [typed] }, BOTLIKH).lowPercents).toEqual({ "2.1.1.c": 25 });
  },
);

test("a criterion that there is not: the message lists the order's criteria with the order's own percents", () => {
  const refused = () => readSettings({ threshold: ["2.1.1.я=25"] }, BOTLIKH);
  expect(refused).toThrow(BadOption);
  // Items a and j of 2.1.1 of the Botlikh order, as in shared/municipalities/botlikh.
  expect(refused).toThrow(/2\.1\.1\.a=20, .*2\.1\.1\.j=5$/);
});
