// Why a command cannot be done, in English.

import type { RefusalWords } from "./refusal-words.ts";

const again = "Run the command again: it will bring the workbook to what it should be.";

export const REFUSALS_EN: RefusalWords = {
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
  "other-plan": (whose) => ({
    text: `This workbook holds the plan of another year or municipality: ${whose}.`,
    advice: "It was left alone: what is typed belongs to it. Build the new plan in a new workbook.",
  }),
  "measure-unknown": (item) => ({ text: `The plan has no row “${item}”.`, advice: "Update the plan: the row may be deleted." }),
  "profile-unknown": (id) => ({
    text: `There is no profile “${id}”.`,
    advice: "Choose a municipality from the list in the settings.",
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
  "cannot-save": (files) => ({
    text: `Excel for Mac lets no add-in save files: ${files}. Nothing was saved.`,
    advice:
      "Make these files on the page in a browser (Help, the page in a browser), in Excel on the web, or by the command line.",
  }),
  "program-incomplete": (detail) => ({
    text: `Not all of the program has loaded from its site (${detail}).`,
    advice:
      "Close all windows and open again. If that does not help, tell the administrator: the site must have all files of one build.",
  }),
  interrupted: () => ({ text: "Writing was interrupted.", advice: again }),
  unexpected: (detail) => ({ text: `It did not work: ${detail}.`, advice: again }),
};
