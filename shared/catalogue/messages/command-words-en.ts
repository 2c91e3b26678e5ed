// The commands in English.

import type { CommandWords } from "./command-words.ts";

const schools = (count: number): string => `${count} ${count === 1 ? "school" : "schools"}`;
const FORMS = { passport: "school passport", results: "results of procedures" } as const;
const FEW_WORKS = 3;

function listed(names: readonly string[]): string {
  const rest = names.length - FEW_WORKS;
  return [...names.slice(0, FEW_WORKS), ...(rest > 0 ? [`${rest} more`] : [])].join("; ");
}

const again = "Run the command again: it will bring the workbook to what it should be.";

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
    "export-data": { title: "Download data", long: "The summary and the protocol as JSON files" },
  },
  refusals: {
    "no-files": () => ({
      text: "There are no files yet.",
      advice: "Choose files in “Collect files”, or open a workbook that holds data.",
    }),
    "no-register": () => ({
      text: "None of the collected files is a register of schools.",
      advice: "Add a file with the columns “Логин” (or “Код ОО”) and “Наименование”: forms are made by it.",
    }),
    "no-forms": () => ({
      text: "None of the collected files holds a school's form: there is nothing to check.",
      advice: "Add filled-in forms or a response sheet.",
    }),
    "register-repeats": (ids) => ({
      text: `The register lists a school twice: ${ids}.`,
      advice: "Remove the repetitions from the register and add it again.",
    }),
    "school-unknown": (id) => ({ text: `The school “${id}” is not in the collected data.`, advice: "Build the summary again." }),
    "warning-unknown": (rule) => ({
      text: `There is no warning by rule ${rule} any more.`,
      advice: "Check the forms again: the numbers may have changed.",
    }),
    "source-unknown": (file) => ({
      text: `The file “${file}” is not among the collected ones.`,
      advice: "Add it again in “Collect files”.",
    }),
    "sheets-foreign": (sheets) => ({
      text: `The workbook already has sheets of these names that this program did not make: ${sheets}.`,
      advice: "Rename them: the program never writes over your sheets.",
    }),
    "sheet-protected": (sheet) => ({
      text: `The sheet or the workbook is protected: ${sheet}.`,
      advice: "Remove the protection and try again. Nothing was changed.",
    }),
    "cell-being-edited": () => ({
      text: "A cell is being edited.",
      advice: "Press Enter or Esc in the cell and try again. Nothing was changed.",
    }),
    busy: () => ({
      text: "Another run of this program is changing the workbook now.",
      advice: "Wait a minute and try again. Nothing has been changed.",
    }),
    "workbook-closed": () => ({ text: "The workbook is closed.", advice: "Open the workbook and try again." }),
    "too-large": (detail) => ({
      text: `Too much data at once: ${detail}.`,
      advice: "Take fewer files, or build the summary in a workbook of its own. Nothing was changed.",
    }),
    "not-permitted": (detail) => ({
      text: `Not permitted: ${detail}.`,
      advice: "Ask the owner of the workbook for the right to edit. If you are signed in with several accounts, leave one.",
    }),
    "cell-not-empty": (cell) => ({
      text: `The cell ${cell} is not blank.`,
      advice: "Select a blank cell and try again. Nothing was changed.",
    }),
    "place-absent": (place) => ({
      text: `There is no such place: ${place}.`,
      advice: "The sheet may have been deleted or renamed. Run the command again.",
    }),
    interrupted: () => ({ text: "Writing was interrupted.", advice: again }),
    unexpected: (detail) => ({ text: `It did not work: ${detail}.`, advice: again }),
  },
  copyRefusals: {
    signed: "the file is digitally signed, and writing into it would break the signature",
    strict: "the file is saved as “Strict Open XML”: save it as an ordinary Excel workbook",
    encoding: "the file has an unusual encoding: save it anew in Excel",
    disordered: "rows or cells of the file stand out of order: save it anew in Excel",
    unusual: "the file is built in an unusual way: save it anew in Excel",
  },
  openWorkbook: (title) => `The open workbook “${title}”`,
  whatForms: (forms, count) => `Forms: ${forms.map((form) => FORMS[form]).join(", ")} — ${schools(count)}`,
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
