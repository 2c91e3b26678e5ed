// What is written to a cell's margin: a note where Excel lets add-ins write notes (ExcelApi 1.18), a comment where it does not.

import { isSupported } from "./run-in-excel.ts";

export interface Remark {
  content: string;
  getLocation(): Excel.Range;
  delete(): void;
}

/** What `worksheet.notes` and `worksheet.comments` have in common. */
export interface Remarks {
  readonly items: readonly Remark[];
  load(properties: string): unknown;
  add(cell: Excel.Range, content: string): Remark;
}

/** The declarations of office.js that this is built with do not know `notes` yet. */
const hasNotes = (sheet: Excel.Worksheet): sheet is Excel.Worksheet & { readonly notes: Remarks } =>
  isSupported("1.18") && "notes" in sheet;

/** Where a sheet's remarks are written, and all places where they may stand. */
export interface RemarkPlaces {
  readonly written: Remarks;
  readonly all: readonly Remarks[];
}

export function remarkPlaces(sheet: Excel.Worksheet): RemarkPlaces {
  const { comments } = sheet;
  if (!hasNotes(sheet)) return { written: comments, all: [comments] };
  const { notes } = sheet;
  return { written: notes, all: [notes, comments] };
}
