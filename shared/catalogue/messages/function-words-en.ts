// What the custom functions say in English.

import { ANALYSIS_FUNCTION_WORDS_EN } from "./analysis-function-words-en.ts";
import { FUNCTION_TEXTS_EN } from "./function-texts-en.ts";
import type { FunctionWords } from "./function-words.ts";
import { YEAR_FUNCTION_WORDS_EN } from "./year-function-words-en.ts";

const inBrackets = (shown: string): string => (shown.trim() === "" ? "" : ` ("${shown}")`);

export const FUNCTION_WORDS_EN: FunctionWords = {
  functions: FUNCTION_TEXTS_EN,
  faults: {
    argumentMissing: (parameter) => `The argument "${parameter}" is missing.`,
    tooManyArguments: (most) => `Too many arguments: there are ${most} at most.`,
    tooManyRows: (parameter, rows, most) =>
      `The argument "${parameter}" has ${rows} rows, and the function reads ${most} at most. Give it a smaller range, or use the command that builds the summary.`,
    noProfile: (named, known) => `There is no profile of “${named}”. There are: ${known.join(", ")}.`,
    notOneCell: (parameter) => `The argument "${parameter}" is one cell or one value, not a range.`,
    notAFlag: (parameter, shown) => `Not understood: ${parameter} (“${shown}”). Possible: 1 or TRUE, 0 or FALSE; blank means 0`,
    notANumber: (parameter, shown) => `The argument "${parameter}" must be a number${inBrackets(shown)}.`,
    outOfBounds: (parameter, least, greatest) => `The argument "${parameter}" is a number from ${least} to ${greatest}.`,
    oneOf: (parameter, allowed) => `The argument "${parameter}" can only be ${allowed.join(" or ")}.`,
    notASide: (parameter, shown) => `The argument "${parameter}" is "more" or "less"${inBrackets(shown)}.`,
    notAView: (parameter, shown) => `The argument "${parameter}" is "list" or "cells"${inBrackets(shown)}.`,
    notAnAddress: (parameter, shown) => `The argument "${parameter}" is the address of a cell, such as B5${inBrackets(shown)}.`,
    notOneColumn: (parameter) => `The argument "${parameter}" is exactly one column.`,
    shapesDiffer: (first, second) =>
      `The ranges "${first}" and "${second}" differ in shape: select as many rows and columns of each.`,
    headerRepeated: (headers) => `A column stands twice: ${headers.join(", ")}. Leave one of them in the range.`,
    noData: "There are no data.",
    tooLarge: "The numbers are too large.",
    zeroWhole: "There is nothing to divide by: the whole is zero.",
    inCell: (cell, text) => (cell === "" ? text : `${cell}: ${text}`),
    notANumberIn: (cell) => `${cell}: this must be a number.`,
    negative: (cell) => `${cell}: the number cannot be negative.`,
    partAboveWhole: (part, whole) => `The part (${part}) is greater than its whole (${whole}).`,
    weightMissing: (cell) => `${cell}: there is a value and no number of participants.`,
    groupMissing: "No group is given.",
    notMarks:
      "A table with a header 2, 3, 4, 5 is needed, or exactly four columns (how many have 2, 3, 4, 5), or one column of marks.",
    notAMark: (place, shown) => `${place}: this must be a mark from 2 to 5${inBrackets(shown)}.`,
    notCounts: "these are neither numbers of people nor percents that make up 100.",
    marksMissing: "fill all four cells (a blank is not a zero; where there are none, write 0).",
    percentsHaveNoSum: "Percents cannot be added without the number of participants: add a column «Участников».",
    scaleNumbers:
      "A scale of one's own is three ascending numbers (the least scores for 3, 4, 5) and, if wanted, the greatest score.",
    workUnclear: (missing) =>
      `The work is not understood, missing: ${missing.join(", ")}. Write, for example, «ВПР 2021 Русский язык 4 класс».`,
    noScale: (work, years) =>
      `No scale for ${work}${years.length === 0 ? "" : ` (there is one for ${years.join(", ")})`}. Give your own: the least scores for 3, 4, 5, and the greatest.`,
    notMarked: (work) => `${work}: primary scores of this work are not turned into marks.`,
    notAScore: (cell, shown, greatest) =>
      `${cell}: this must be a whole score${greatest === null ? "" : ` from 0 to ${greatest}`}${inBrackets(shown)}.`,
    scoreUnclear: (score) => `${score}: the official scale has this score under two marks.`,
  },
  lowResult: {
    notATable:
      "A table with a header is needed: «Год», «Процедура», «Предмет», «Класс», «Участников» and «2», «3», «4», «5» (for the EGE, «Ниже минимума» and «70 и более»); the column «Школа» is optional.",
    noRows: "There is no row with results under the header.",
    badYear: (year) => `The identification year "${year}" is not understood: write, for example, 2021/22.`,
    oneVerdict: (verdict, year, reasons, criteria) =>
      `${verdict} (${year}; criteria: ${criteria})${reasons ? `: ${reasons}` : ""}`,
    rowsUnusable: (findings, more) => `No row can be used. ${findings.join(" ")}${more > 0 ? ` And ${more} more.` : ""}`,
    rowsUnused: (findings, more) => `Not all rows were used. ${findings.join(" ")}${more > 0 ? ` And ${more} more.` : ""}`,
  },
  headers: {
    lowResult: (criteria) => ["School", "Verdict", `Criteria (${criteria})`, "Checked", "Notes"],
    school: "School",
    share: "Share",
    zone: "Risk zone",
    mark: "Mark",
    rank: ["Place", "Of", "Quarter", "Group's median"],
    dynamics: ["Change, points", "Dynamics"],
    dynamicsOfWorks: ["School", "Work", "Years", "Share of 2 at first", "Share of 2 now", "Change, points", "Dynamics"],
    journal: ["Compared", "Lowered", "Confirmed", "Raised", "Gap of 2 or more", "Reading"],
    correlation: ["Circumstance", "Schools", "Spearman", "At least", "At most", "Pearson", "Reading"],
    findings: ["School", "Severity", "Cell", "Finding", "Where the fault may be", "What to do", "Rule"],
    personal: ["Cell", "Finding", "What to do"],
  },
  row: (rowNumber) => `Row ${rowNumber}`,
  zones: { none: "no risk", border: "at the border", risk: "risk zone" },
  dynamics: {
    negative: "negative dynamics",
    positive: "positive dynamics",
    steady: "no notable change",
    fewYears: "data of one year only",
  },
  journal: {
    all: "All",
    nobody: "no school given",
    confirmed: (percent) => `confirmed: ${percent}% or more`,
    review: (percent) => `confirmed: less than ${percent}%, look into the reasons`,
  },
  correlation: {
    column: (name) => `column ${name}`,
    direct: "a noticeable direct link",
    inverse: "a noticeable inverse link",
    weak: "no noticeable link",
    notSeen: "no link is seen: the interval holds zero",
    tooFew: (least) => `too few schools: at least ${least} with both values are needed`,
    noSpread: "all values are alike: a link cannot be told",
    small: (schools) => `${schools} schools are few for a sure reading`,
  },
  workParts: { procedure: "procedure", year: "year", subject: "subject", grade: "grade" },
  extraParts: { literacy: "literacy (ГК1–ГК4)", geometry: "geometry" },
  markDepends: (mark, part, least) => `${mark} with at least ${least} points for ${part}; lower otherwise`,
  form: {
    needed: "The sheet of a filled form or a response sheet with its header is needed.",
    clean: (schools) => `No findings (schools: ${schools}).`,
  },
  personal: { none: "No personal data were found." },
  analysis: ANALYSIS_FUNCTION_WORDS_EN,
  year: YEAR_FUNCTION_WORDS_EN,
};
