// The English words of the pane.

import type { SheetChange } from "../../shared/commands/views.ts";
import { COMMANDS_EN } from "./commands-en.ts";
import { VIEWS_EN } from "./views-en.ts";
import type { Words } from "./words.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const counted = (one: string, many: string) => (count: number) => `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
const files = counted("file", "files");

const amounts = ({ cells, charts, notes }: SheetChange): string =>
  [
    cells > 0 && counted("cell", "cells")(cells),
    charts > 0 && counted("chart", "charts")(charts),
    notes > 0 && counted("note", "notes")(notes),
  ]
    .filter(Boolean)
    .join(", ");

const change =
  (kinds: { readonly [kind in SheetChange["kind"]]: string }) =>
  (each: SheetChange): string =>
    `“${each.sheet}” — ${[kinds[each.kind], amounts(each)].filter(Boolean).join(": ")}`;

export const EN: Words = {
  language: "en",
  number: (value) => value.toLocaleString("en", { maximumFractionDigits: 2 }),
  percent: (fraction) => `${(fraction * 100).toLocaleString("en", { maximumFractionDigits: 1 })}%`,
  date: (iso) => {
    const [day = "", time = ""] = iso.split("T");
    const [year, month, date] = day.split("-").map(Number);
    return [`${date} ${MONTHS[(month ?? 1) - 1]} ${year}`, time.slice(0, 5)].filter(Boolean).join(", ");
  },
  views: {
    steps: "Steps",
    files: "Files",
    check: "Check of forms",
    summary: "Summary",
    more: "More",
    forms: "Forms for schools",
    settings: "Settings and thresholds",
    system: "The system: order and terms",
    functions: "Functions for cells",
    year: "Year of the order",
    journal: "Journal",
    school: "School card",
  },
  tabs: { steps: "Steps", files: "Files", check: "Check", summary: "Summary", more: "More" },
  languages: { ru: "Русский", en: "English" },
  schemes: { system: "As the system", light: "Light", dark: "Dark" },
  severities: { error: "Error", warning: "Warning", note: "Note" },
  severitiesMany: { error: "Errors", warning: "Warnings", note: "Notes" },
  verdicts: { "low-result": "Low results", "not-low-result": "Not identified", "insufficient-data": "Too little data" },
  schoolStates: { accepted: "Accepted", returned: "Returned", absent: "Not sent" },
  explanationStates: {
    open: "Waits for an explanation",
    accepted: "Explanation accepted",
    outdated: "The numbers have changed: explain again",
    gone: "The finding is gone",
  },
  fileStates: { read: "Read", unknown: "Not recognised", unread: "Could not be opened" },
  commands: COMMANDS_EN,
  collecting: { title: "Reading files", running: "Reading files", done: "The files are read:" },
  counts: {
    filesRead: (count, read) => `${files(count)}, ${read} read`,
    filesArrived: (replaced, beside) =>
      [
        ...(replaced > 0 ? [`earlier ones replaced: ${replaced}`] : []),
        ...(beside > 0 ? [`of a name that was there, but about something else: ${beside}, both kept`] : []),
      ].join("; "),
    findings: counted("finding", "findings"),
    sheets: counted("sheet", "sheets"),
    errors: counted("error", "errors"),
    warnings: counted("warning", "warnings"),
  },
  common: {
    sections: "Sections",
    loading: "Loading…",
    cancel: "Cancel",
    cancelling: "Stopping…",
    cancelled: "Cancelled. Nothing has been changed.",
    collectCancelled: "Reading was stopped. What had been read stays in the list.",
    close: "Close",
    back: "Back",
    no: "No",
    preview: "Show what will change",
    previewTitle: "What will change in the workbook",
    previewNothing: "Nothing will change in the workbook.",
    changed: "What has changed in the workbook",
    willChange: change({
      create: "will be created",
      replace: "will be replaced",
      delete: "will be deleted",
      mark: "will get marks",
    }),
    hasChanged: change({ create: "created", replace: "replaced", delete: "deleted", mark: "marked" }),
    filesNotMade: (count) => `Not made: ${files(count)}`,
    filesGiven: (count) => `Saved: ${files(count)}`,
    progress: (done, of, what) => `${done} of ${of}${what ? ` · ${what}` : ""}`,
    more: (count) => `Show ${count} more`,
    whatToDo: "What to do:",
    unexpected: (message) => ({
      text: `It did not work: ${message}`,
      advice: "Try again. If the fault stays, close the pane and open it again.",
    }),
    shown: (count, of) => (count === of ? `In all: ${of}` : `Shown: ${count} of ${of}`),
    filter: "Find a school",
    nothingFound: "Nothing is found. Change the filter.",
    outdated: "Files or settings have changed: this is the earlier result.",
    sheets: (names) => `Sheets in the workbook: ${names.map((sheet) => `“${sheet}”`).join(", ")}.`,
    download: "Download the data",
    appearance: "Appearance",
    language: "Language",
  },
  ...VIEWS_EN,
};
