// What stands beside the cells of a sheet in the grid: notes, conditional formats, drop-down lists. Made and cleared as a whole.

import { generateRandomId } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/preset-sheets-data-validation";
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/preset-sheets-note";
import { inReadingOrder, type SheetModel } from "../../xlsx/write/workbook-model.ts";
import { conditionalRule } from "./conditional-rule.ts";
import { dropDownRule } from "./drop-down-rule.ts";
import type { Grid } from "./grid.ts";

const NOTE_WIDTH = 220;
const LINE_HEIGHT = 18;
const CHARACTERS_A_LINE = 34;
const MOST_NOTE_LINES = 14;

function noteHeight(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
  return (Math.min(lines, MOST_NOTE_LINES) + 1) * LINE_HEIGHT;
}

export const noteText = (grid: Grid, sheetId: string, row: number, col: number): string | null =>
  grid.injector.get(SheetsNoteModel).getNote(grid.workbook.getUnitId(), sheetId, { row, col })?.note ?? null;

export function putNote(grid: Grid, sheetId: string, row: number, col: number, text: string): void {
  const note = { id: generateRandomId(6), row, col, width: NOTE_WIDTH, height: noteHeight(text), note: text };
  grid.run(UpdateNoteMutation.id, { unitId: grid.workbook.getUnitId(), sheetId, row, col, note });
}

export function putExtras(grid: Grid, subUnitId: string, sheet: SheetModel): void {
  const unitId = grid.workbook.getUnitId();
  // The rule that is added last wins in the grid; of edits the first does.
  for (const rule of sheet.conditionalFormats.map(conditionalRule).reverse()) {
    grid.run(AddConditionalRuleMutation.id, { unitId, subUnitId, rule });
  }
  const rules = sheet.dropDowns.flatMap((dropDown) => dropDownRule(dropDown) ?? []);
  if (rules.length > 0) grid.run(AddDataValidationMutation.id, { unitId, subUnitId, rule: rules });
  for (const { rowIndex, columnIndex, what } of inReadingOrder(sheet.notes))
    putNote(grid, subUnitId, rowIndex, columnIndex, what);
}

export function clearExtras(grid: Grid, subUnitId: string): void {
  const unitId = grid.workbook.getUnitId();
  const formats = grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
  for (const { cfId } of formats.slice()) grid.run(DeleteConditionalRuleMutation.id, { unitId, subUnitId, cfId });
  const lists = grid.injector.get(DataValidationModel).getRules(unitId, subUnitId);
  if (lists.length > 0) grid.run(RemoveDataValidationMutation.id, { unitId, subUnitId, ruleId: lists.map(({ uid }) => uid) });
  const notes = grid.injector.get(SheetsNoteModel).getSheetNotes(unitId, subUnitId);
  for (const { id } of [...(notes?.values() ?? [])]) grid.run(RemoveNoteMutation.id, { unitId, sheetId: subUnitId, noteId: id });
}
