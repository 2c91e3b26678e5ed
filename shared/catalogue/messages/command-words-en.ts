// The commands in English.

import type { CommandWords } from "./command-words.ts";
import { REFUSALS_EN } from "./refusal-words-en.ts";

/** “School passport” within a line: “school passport”; an abbreviation keeps its capitals. */
const inLine = (name: string): string => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);
const schools = (count: number): string => `${count} ${count === 1 ? "school" : "schools"}`;
const FEW_WORKS = 3;

function listed(names: readonly string[]): string {
  const rest = names.length - FEW_WORKS;
  return [...names.slice(0, FEW_WORKS), ...(rest > 0 ? [`${rest} more`] : [])].join("; ");
}

export const COMMAND_WORDS_EN: CommandWords = {
  titles: {
    collection: { title: "Collected files", long: "What each collected file turned out to be" },
    "forget-files": { title: "Remove files", long: "Take files out of the collection; the files themselves do not change" },
    "make-forms": { title: "Forms for schools", long: "Make a form's workbook for each school of the register" },
    "check-forms": { title: "Check forms", long: "Check all that schools sent and make the sheets of the protocol" },
    "explain-warning": { title: "Explain a warning", long: "Record the school's explanation and the specialist's decision" },
    "mark-copies": { title: "Marked copies", long: "Make a copy of each school's file with notes on its cells" },
    "build-summary": {
      title: "Build the summary",
      long: "Compute indicators, find the schools with low results, make the sheets of the summary",
    },
    "school-card": { title: "School card", long: "Verdicts on a school and the figures that made them" },
    settings: { title: "Settings", long: "Choices that the order leaves open, and the thresholds of the criteria" },
    "change-settings": { title: "Apply settings", long: "The next summary and check use these settings" },
    "what-if": { title: "What if", long: "Which verdicts other thresholds would change; nothing is written" },
    functions: { title: "Functions", long: "Functions for cells, with examples" },
    "show-example": { title: "Show an example", long: "An example of the function on a sheet of its own, with a living formula" },
    "show-source": { title: "Show the source", long: "Show the sheet of a collected file and the cell in question" },
    year: { title: "Year", long: "What is overdue and what is ahead in the order" },
    "build-year": { title: "Build the plan of the year", long: "Road map, calendar, reporting, cycle, procedures, decisions" },
    "mark-done": { title: "Mark as done", long: "Status, date and link in the row of the road map" },
    "year-calendar": { title: "Deadlines for a calendar", long: "An .ics file: deadlines as all-day events" },
    "export-data": { title: "Download data", long: "The summary and the protocol as JSON files" },
  },
  refusals: REFUSALS_EN,
  copyRefusals: {
    signed: "the file is digitally signed, and writing into it would break the signature",
    strict: "the file is saved as “Strict Open XML”: save it as an ordinary Excel workbook",
    encoding: "the file has an unusual encoding: save it anew in Excel",
    disordered: "rows or cells of the file stand out of order: save it anew in Excel",
    unusual: "the file is built in an unusual way: save it anew in Excel",
  },
  openWorkbook: (title) => `The open workbook “${title}”`,
  whatForms: (forms, count) => `Forms: ${forms.map(inLine).join(", ")} — ${schools(count)}`,
  whatSheets: (kinds, works, count) =>
    [kinds.join(", "), listed(works), ...(count > 0 ? [schools(count)] : [])].filter((part) => part !== "").join(" · "),
  whatRegister: (count) => `Register — ${schools(count)}`,
  nothingKnown: "Not recognised: nothing was taken from it",
  placeOf: (rank, of) => `${rank} of ${of}`,
  figures: (low, participants, percent) => `${low} of ${participants} (${percent})`,
  lowShareByYear: (work) => `Share of mark 2 by year: ${work}`,
  lowShareDescription: (school, work, points) => `${school}, ${work}, share of mark 2 by year: ${points}`,
  municipalitySeries: "Municipality",
  asInData: "by the data",
  workbookHasSummary: (what) => `The open workbook has a summary already. ${what}.`,
  settingsTaken: (titles) =>
    `Settings taken from the workbook, which were other in the pane: ${titles.join("; ")}. Look at them before you build anew.`,
  workbookHasOtherProfile: (titles) =>
    `The workbook was made by another profile, and its settings are not taken. They differ in: ${titles.join("; ")}. Choose before you build anew.`,
  deadlineTitle: (day) => `deadline of the forms ${day}`,
  exampleSheet: "Function example",
  sourceSheet: "Source",
  sourceNote: (file, sheet) => `File: ${file}\nSheet: ${sheet}\nA copy to look at; the file itself does not change.`,
  sourceCut: (rows) => `Not all rows are shown: the sheet is shown up to row ${rows}.`,
  fileNames: {
    summaryJson: "svod.json",
    checkJson: "check.json",
    forms: (year) => `Forms ${year}.zip`,
    copies: "Marked copies.zip",
    data: "Data.zip",
  },
};
