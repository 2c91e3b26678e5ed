// Closing and comparing years, in English.

import type { ClosedYearWords } from "./words.ts";

const KINDS = {
  order: "order",
  methods: "version of methods",
  setting: "setting",
  threshold: "threshold of criterion",
  assumption: "assumption",
} as const;

export const CLOSED_YEAR_EN: ClosedYearWords = {
  notFound: (path) => `There is no file ${path}.`,
  notSummary: (path) =>
    `${path} is not the data of a summary with a year of identification. Make it: msoko svod … --json ${path}.`,
  notClosed: (path) => `${path} is not a closed year of this tool. Close a year: msoko close … --out ${path}.`,
  notValues: (path) => `${path} does not hold indicators of directions. Make it: msoko directions … --json ${path}.`,
  noChoices: (path) => `${path} has no sheet “Assumptions”. The book of a profile is needed: msoko profiles … --out ${path}.`,
  alreadyClosed: (path) =>
    `${path} is there already. A closed year is not written anew: give another name or put the file away yourself.`,
  otherMunicipality: (path, its, others) =>
    `${path} is about another municipality (${its}), the rest about ${others}. Years of one are compared.`,
  sameYear: (year) => `The year ${year} is named twice. Leave one file.`,
  tooFew: "At least two closed years are needed.",
  outputFailed: (path, reason) => `${path} could not be written: ${reason}. Nothing was changed.`,
  badOption: (option, value, allowed) => `Option ${option}: “${value}” does not fit. Possible: ${allowed}.`,
  closed: (year, schools, listed, path) =>
    `The year ${year} is closed: schools ${schools}, on the list of low results ${listed}. File: ${path}`,
  chosen: (count) => `Assumptions chosen by you: ${count}`,
  step: (before, now, [was, is, left, entered, stayed]) =>
    `${before} → ${now}: listed ${was} → ${is}, left ${left}, entered ${entered}, stayed ${stayed}`,
  left: (names) => `  left: ${names}`,
  entered: (names) => `  entered: ${names}`,
  notInBoth: (names) => `  in one of the two years only: ${names}`,
  sameGround: "  the ground is the same: order, methods, settings, thresholds, assumptions",
  otherGround: "  the ground is another, and the lists differ for that reason too:",
  difference: (kind, what, before, now) => `    ${KINDS[kind]}${what === "" ? "" : ` ${what}`}: was “${before}”, is “${now}”`,
  dataAt: (path) => `Data: ${path}`,
};
