// Why a file could not be opened, in English: the words of the shells that open files.

import type { FileFindingMessages } from "./messages.ts";

const SAVE_AS = 'Open the file in Excel and save it: File → Save As → "Excel Workbook (*.xlsx)", then load it again.';
const ASK_AGAIN = "Ask for the file to be sent again, or download it anew.";
const LIMITS = {
  file: (limit: number) => `the file is larger than ${Math.round(limit / 1_048_576)} MB`,
  entries: (limit: number) => `the file has more than ${limit} parts inside`,
  part: (limit: number) => `a part of the file is larger than ${Math.round(limit / 1_048_576)} MB when unpacked`,
  total: (limit: number) => `the contents are larger than ${Math.round(limit / 1_048_576)} MB when unpacked`,
  cells: (limit: number) => `the sheets have more than ${limit} cells`,
  text: (limit: number) => `a cell has more than ${limit} characters, which Excel does not allow`,
  merges: (limit: number) => `the sheets have more than ${limit} merged areas`,
} as const;
const OTHER = {
  picture: "it is a picture (a photo or a scan)",
  pdf: "it is a PDF document",
  opendocument: "it is an OpenOffice/LibreOffice document (.ods, .odt)",
  word: "it is a Word document or a presentation",
  archive: "it is an archive",
  unknown: "the contents do not look like an Excel workbook",
} as const;

export const FILE_FINDINGS_EN: FileFindingMessages = {
  "file-empty": () => ({ text: "The file is empty.", advice: ASK_AGAIN }),
  "file-is-csv": () => ({
    text: "This is a text file (CSV), not an Excel workbook.",
    advice: SAVE_AS,
  }),
  "file-is-old-xls": () => ({ text: "This is a workbook in the old Excel 97–2003 format (.xls).", advice: SAVE_AS }),
  "file-is-protected": () => ({
    text: "The file is locked with a password.",
    advice: "Open it with the password, remove the protection (File → Info → Protect Workbook) and save it.",
  }),
  "file-is-html": () => ({ text: "This is a web page saved under the name of an Excel workbook.", advice: SAVE_AS }),
  "file-is-other": ({ what }) => ({
    text: `The file cannot be read: ${OTHER[what]}.`,
    advice: "An Excel workbook (.xlsx) with a table is needed.",
  }),
  "file-truncated": () => ({ text: "The file is cut short: it was not downloaded or copied to the end.", advice: ASK_AGAIN }),
  "file-damaged": ({ part }) => ({ text: `The file is damaged${part ? ` (part ${part})` : ""}.`, advice: ASK_AGAIN }),
  "file-too-large": ({ what, limit }) => ({
    text: `The file was not opened: ${LIMITS[what](limit)}. Damaged or malicious files can be of such a size.`,
    advice: "Copy the table you need into a new workbook and load that.",
  }),
  "file-has-doctype": ({ part }) => ({
    text: `The file was not opened: part ${part} has a DOCTYPE declaration, which Excel workbooks never have.`,
    advice: "Do not open this file; ask for it to be sent again.",
  }),
  "file-has-no-sheet": () => ({ text: "The workbook has no sheet with a table.", advice: ASK_AGAIN }),
  "file-unreadable": () => ({
    text: "The file could not be read from the disk.",
    advice: "Check that the file is in place and that you may open it; close it in other programs.",
  }),
};
