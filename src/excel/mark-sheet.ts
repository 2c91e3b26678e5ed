// Notes and colours on sheets that are not ours. What a person has written in a note stays; our part of it is found and replaced.

import { cellAddress } from "../../shared/workbook/block.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import { STYLES } from "../../shared/workbook/style.ts";
import { findOurPart, ourPart } from "../xlsx/patch/notes/note-text.ts";
import type { FileLanguage } from "../xlsx/write/file-properties.ts";
import { cellOn } from "./cells-of.ts";
import { styleStep } from "./format-range.ts";
import type { PlacedRemark, TouchedSheet } from "./look-at-workbook.ts";
import { bytesOf, type Step, step } from "./step.ts";

export type MarkEdit = Extract<Edit, { kind: "note" | "style" }>;

export const markedSheet = (edit: MarkEdit): string => (edit.kind === "note" ? edit.sheet : edit.block.sheet);

function noteText(before: string, text: string, language: FileLanguage): string {
  const { start, end } = findOurPart(before);
  const [head, tail] = [before.slice(0, start), before.slice(end)];
  const { heading, body } = ourPart(text, head.length + tail.length, head === "", language);
  return head + heading + body + tail;
}

/** `placed`: the notes that are there. Of two edits of one cell's note the later holds. */
export function markSteps(
  edits: readonly MarkEdit[],
  sheetOf: (name: string) => TouchedSheet,
  placed: readonly PlacedRemark[],
  language: FileLanguage,
): Step[] {
  const notes = new Map<string, Step>();
  const styles: Step[] = [];
  for (const edit of edits) {
    const { sheet, remarks } = sheetOf(markedSheet(edit));
    if (edit.kind === "style") {
      styles.push(styleStep(() => sheet, STYLES[edit.style], edit.block));
      continue;
    }
    const { rowIndex, columnIndex, text } = edit;
    const known = placed.find(
      (each) => each.sheet === sheet.name && each.rowIndex === rowIndex && each.columnIndex === columnIndex,
    );
    const whole = noteText(known?.remark.content ?? "", text, language);
    const write = () => {
      if (known) known.remark.content = whole;
      else remarks.written.add(cellOn(sheet, rowIndex, columnIndex), whole);
    };
    notes.set(`${cellAddress(rowIndex, columnIndex)}!${sheet.name}`, step(3, write, bytesOf(whole)));
  }
  return [...styles, ...notes.values()];
}
