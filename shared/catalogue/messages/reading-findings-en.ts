// What stands in a file and is easily overlooked, in English: hidden sheets, cells past the form, keys and versions at odds.

import { academicYearName } from "../academic-year.ts";
import type { ReadingFindingMessages } from "./messages.ts";

const STAMP = { school: "school", login: "login", year: "academic year" } as const;
const MOST_CELLS = 12;

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
function listed(cells: readonly (string | number)[]): string {
  const more = cells.length - MOST_CELLS;
  return `${cells.slice(0, MOST_CELLS).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

export const READING_FINDINGS_EN: ReadingFindingMessages = {
  "sheet-hidden": () => ({
    text: "The sheet is hidden. It was read with the others.",
    advice: "Show the sheet and see whether it is needed; delete it from the file if not.",
  }),
  "sheet-hidden-unused": ({ visible }) => ({
    text: `The sheet is hidden and tells of the same as the visible sheet "${visible}". The visible sheet counts.`,
    advice: "If the hidden sheet is the right one, show it and delete the other.",
  }),
  "formula-without-value": ({ what }) => ({
    text: `${what === "" ? "" : `"${what}": `}the cell has a formula without a value: the program that saved the file did not compute it. Not used.`,
    advice: "Open the file in Excel and save it, or type the number or text in place of the formula.",
  }),
  "register-row-unnamed": ({ key }) => ({
    text: `${key}: the register has no name for the school. The row was not used: there will be no form for this school.`,
    advice: "Enter the name of the school in the register.",
  }),
  "questionnaire-as-register": ({ schools }) => ({
    text: `This is a questionnaire and no register, but there is no other list of schools: the list was taken from it (schools: ${schools}).`,
    advice: 'See that only your schools are in it, or load a register: a table with the columns "Login" and "Name".',
  }),
  "questionnaire-no-register": ({ schools }) => ({
    text: `This is a questionnaire and no register: its list of schools (${schools}) was not taken.`,
    advice: 'If it is your register, leave the columns "Login" and "Name" in it, without the questions.',
  }),
  "year-not-begun": ({ year, now, rows }) => ({
    text: `The year ${academicYearName(year)} has not begun: it is ${academicYearName(now)} now. Rows not used: ${rows}.`,
    advice: "Correct the year in the file.",
  }),
  "year-would-change": ({ was, now }) => ({
    text: `The year of identification was ${academicYearName(was)}; by the new files it would be ${academicYearName(now)}. It is left at ${academicYearName(was)}.`,
    advice: `Which is right? If ${academicYearName(now)}, choose it in the settings and build the summary again.`,
  }),
  "classes-added-up": ({ rows }) => ({
    text: `Rows of the classes of one grade (5a, 5b …) were added up: ${rows} rows.`,
    advice: "Nothing needs to be done if these are different classes.",
  }),
  "form-unreadable": ({ school, file }) => ({
    text: `${school}: the file "${file}" came, but cannot be opened; the forms in it were not read.`,
    advice: "Ask the school to send the same form again, as an Excel workbook (.xlsx).",
  }),
  "answers-where-none-asked": ({ rows, cells }) => ({
    text: `Cells that the form marks "х" are filled (rows ${listed(rows)}): ${listed(cells)}. These numbers were not read.`,
    advice: 'Move them to the columns of their row; if they are not needed, put "х" back.',
  }),
  "rows-not-of-form": ({ rows }) => ({
    text: `The sheet has rows that the form does not have: ${listed(rows)}. Their answers were not read.`,
    advice: "Move the answers to rows of the form; where it has no such row, tell of them separately and delete the row.",
  }),
  "numbers-beside-form": ({ cells }) => ({
    text: `Numbers outside the columns of the form: ${listed(cells)}. They were not read.`,
    advice: "If they are answers, move them to the columns; if they are notes, nothing needs to be done.",
  }),
  "form-heads-exchanged": ({ columns }) => ({
    text: `Heads of columns do not agree with their numbers: ${quoted(columns)}. Whose figures they are is unclear; these columns were not read.`,
    advice: "Put the heads back (or take a blank form) and see that the figures are in their own columns.",
  }),
  "form-stamp-contradicts": ({ parts }) => ({
    text: `The sheet and the form's own data differ: ${parts
      .map(({ part, named, written }) => `${STAMP[part]}: "${named}" and "${written}"`)
      .join("; ")}. The first was taken.`,
    advice: "See whose sheet it is and of which year, and have a form sent in which both agree.",
  }),
  "form-names-other-school": ({ named, school }) => ({
    text: `The form names "${named}", and its login is that of "${school}". Whose answers these are is unclear.`,
    advice: 'Ask the school. If it was renamed, enter the new name in the register, column "Other names".',
  }),
  "form-versions-unclear": ({ school, other, changed }) => ({
    text: `${school}: two forms with different answers, the other in "${other}", and which came later is not known; they differ in: ${quoted(changed.slice(0, MOST_CELLS))}${
      changed.length > MOST_CELLS ? ` and ${changed.length - MOST_CELLS} more` : ""
    }.`,
    advice: "Ask the school which is right and keep one: delete the other sheet or file.",
  }),
  "forms-same-figures": ({ other, answers }) => ({
    text: `All numbers (${answers}) are those of another school: ${other}. That does not happen with two schools.`,
    advice: "See whose form it is: perhaps a neighbour's file was sent under another login.",
  }),
  "forms-of-earlier-year": ({ year, expected }) => ({
    text: `The forms are of ${academicYearName(year)}, and ${academicYearName(expected)} is being collected now. They were checked as forms of ${academicYearName(year)}.`,
    advice: "See whether the right folder is chosen, or set the academic year.",
  }),
  "forms-of-later-year": ({ year, expected }) => ({
    text: `The forms are of ${academicYearName(year)}, which has not begun: it is ${academicYearName(expected)} now.`,
    advice: "Correct the academic year in the forms, or set the year for which they were collected.",
  }),
};
