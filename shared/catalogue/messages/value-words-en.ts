// The words of values of indicators in English.

import { NOTATION_WORDS_EN } from "./notation-faults-en.ts";
import type { ValueWords } from "./value-words.ts";

export const VALUE_WORDS_EN: ValueWords = {
  notation: NOTATION_WORDS_EN,
  answers: {
    "not-applicable": "does not apply",
    "zero-below": "the denominator is zero",
    blank: "no data",
    refused: "the data were not accepted",
    "not-submitted": "the form was not sent",
  },
  ofFields: (why, fields, more) => {
    const named = fields.map(({ label, form }) => `“${label}” (form “${form}”)`).join(", ");
    return named === "" ? why : `${why}: ${named}${more > 0 ? ` and ${more} more` : ""}`;
  },
  ofWhom: (org, year, orgs) => ` — ${org}, ${year}${orgs > 1 ? `; organisations in all: ${orgs}` : ""}`,
  nobodyAsked: "there is nobody whom the indicator counts",
  notConcerned: "the indicator does not concern the organisation",
  undecided: (met, open, required) => `undecided: needed in ${required}, met in ${met}, no data in ${open}`,
  methodUnbuilt: (method) => `the method “${method}” is not computed yet`,
  listEmpty: "there is no list: the municipality makes it",
  outOf: (known, asked) => `over ${known} of ${asked}`,
  takenOver: (year) => `with the value of ${year} as it was kept then`,
};
