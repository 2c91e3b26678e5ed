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
  derivedForm: "worked out by the tool",
  percent: (percent, isChange) => {
    const number = Math.abs(percent).toFixed(1);
    if (!isChange) return `${number}%`;
    return `${percent < 0 ? "−" : percent > 0 ? "+" : ""}${number} points`;
  },
  columns: { value: "Value", outOf: "Over how many", org: "Organisation" },
  firstSheet: "About",
  directionSheet: (code) => `Direction ${code}`,
  orgsSheet: "Organisations",
  orgsTitle: "Values of the indicators by organisation",
  title: (municipality, year) => `Indicators of the directions: ${municipality}, ${year}`,
  summary: (known, all) =>
    `Values of the municipality: ${known} of ${all}; for the others the column “Why” says what is missing.`,
  howToRead:
    "A share is the sum of the numerators over the sum of the denominators of the organisations, not a mean of percents. “Over 24 of 26”: so many organisations gave all that is needed; the value is of them only.",
  console: {
    schools: (schools) => `Schools: ${schools}.`,
    unmatched: (schools) =>
      `Schools of forms that neither the register nor the results name: ${schools}. If they are the same schools under other names, they are counted twice: give the register with logins, --register.`,
    noSchools: "There is no school: put the register of schools into the folder, or name it: --register.",
    bookAt: (path) => `Indicators of the directions: ${path}`,
    dataAt: (path) => `Data: ${path}`,
  },
};
