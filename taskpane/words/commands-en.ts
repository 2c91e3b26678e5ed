// What commands are called in English, while they run and when they are done.

import type { Words } from "./words.ts";

export const COMMANDS_EN: Words["commands"] = {
  collection: { title: "List of files", running: "Looking at what is collected", done: "The list of files is up to date." },
  "forget-files": {
    title: "Files taken off the list",
    running: "Taking files off the list",
    done: "Taken off the list. The files themselves are untouched.",
  },
  "make-forms": { title: "Forms for schools", running: "Making forms", done: "The forms are ready." },
  "check-forms": { title: "Check of forms", running: "Checking forms", done: "The check is done." },
  "explain-warning": { title: "Explanation of a warning", running: "Saving the explanation", done: "The explanation is saved." },
  "mark-copies": { title: "Copies with notes", running: "Making copies with notes", done: "The copies with notes are ready." },
  "build-summary": { title: "Summary", running: "Building the summary", done: "The summary is built." },
  "school-card": { title: "School card", running: "Opening the school card", done: "The card is open." },
  settings: { title: "Settings", running: "Reading the settings", done: "The settings are read." },
  "change-settings": {
    title: "Change of settings",
    running: "Saving the settings",
    done: "The settings are saved. Build the summary again.",
  },
  "what-if": { title: "What if", running: "Computing", done: "Computed." },
  functions: { title: "Functions", running: "Reading the list of functions", done: "The list of functions is read." },
  "show-example": {
    title: "Example of a function on a sheet",
    running: "Showing the example",
    done: "The example stands on a sheet of its own.",
  },
  "show-source": {
    title: "Source file on a sheet",
    running: "Opening the place",
    done: "The place is shown on a sheet of its own, as text.",
  },
  year: { title: "Year", running: "Reading the plan", done: "The plan is read." },
  "build-year": { title: "Plan of the year", running: "Building the plan", done: "The plan of the year is built." },
  "mark-done": { title: "Mark of being done", running: "Marking", done: "Marked on the road map." },
  "year-calendar": {
    title: "Deadlines for a calendar",
    running: "Making the file",
    done: "The file for calendars is ready. Nothing was sent.",
  },
  "export-data": { title: "Export of data", running: "Preparing the data", done: "The data are saved." },
};
