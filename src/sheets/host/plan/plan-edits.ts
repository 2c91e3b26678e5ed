// Folds a list of edits into a plan by sheet.

import type { Edit } from "../../../../shared/workbook/edit.ts";
import { NUMBER_FORMATS } from "../../../../shared/workbook/style.ts";
import { hasTime } from "./date-serial.ts";
import { SheetPlan } from "./sheet-plan.ts";

export interface WorkbookPlan {
  /** In the order in which the edits first name them. */
  readonly sheets: readonly SheetPlan[];
  readonly deleted: readonly string[];
  readonly active: string | null;
}

const DAY_FORMAT = NUMBER_FORMATS.date;
const TIME_FORMAT = `${NUMBER_FORMATS.date} hh:mm`;

/** What a sheet that is not made anew takes: anything else would need to know what stands there. */
const ON_STANDING_SHEETS: readonly Edit["kind"][] = ["put-values", "style", "number-format", "note", "name", "activate"];

class Folding {
  readonly sheets = new Map<string, SheetPlan>();
  readonly deleted = new Set<string>();
  active: string | null = null;

  private planOf(sheet: string, kind: Edit["kind"]): SheetPlan {
    const plan = this.sheets.get(sheet) ?? new SheetPlan(sheet, null);
    this.sheets.set(sheet, plan);
    if (!plan.isMadeAnew && !ON_STANDING_SHEETS.includes(kind)) {
      throw new Error(`A sheet that is not made anew does not take "${kind}": ${JSON.stringify(sheet)}`);
    }
    return plan;
  }

  take(edit: Edit): void {
    switch (edit.kind) {
      case "ensure-sheet":
        this.deleted.delete(edit.sheet);
        this.sheets.set(edit.sheet, new SheetPlan(edit.sheet, edit.tab ?? "plain"));
        break;
      case "put-values":
        this.putValues(this.planOf(edit.sheet, edit.kind), edit);
        break;
      case "style":
        this.planOf(edit.block.sheet, edit.kind).addStyle(edit.block, edit.style);
        break;
      case "number-format":
        this.planOf(edit.block.sheet, edit.kind).formats.fill(edit.block, () => NUMBER_FORMATS[edit.format]);
        break;
      case "column-widths":
        for (const [i, width] of edit.widths.entries()) {
          this.planOf(edit.sheet, edit.kind).widths.set(edit.columnIndex + i, width);
        }
        break;
      case "row-heights":
        for (const [i, height] of edit.heights.entries())
          this.planOf(edit.sheet, edit.kind).heights.set(edit.rowIndex + i, height);
        break;
      case "freeze":
        this.planOf(edit.sheet, edit.kind).freeze = edit;
        break;
      case "filter":
        this.planOf(edit.block.sheet, edit.kind).filter = edit.block;
        break;
      case "drop-down":
        this.planOf(edit.block.sheet, edit.kind).dropDowns.fill(edit.block, () => edit);
        break;
      case "conditional-format":
        this.planOf(edit.block.sheet, edit.kind).conditions.push(edit);
        break;
      case "note":
        this.planOf(edit.sheet, edit.kind).notes.set(edit.rowIndex, edit.columnIndex, edit.text);
        break;
      case "link":
        this.planOf(edit.sheet, edit.kind).links.set(edit.rowIndex, edit.columnIndex, edit.to);
        break;
      case "chart":
        this.planOf(edit.over.sheet, edit.kind).charts.push(edit);
        break;
      case "protect":
        this.planOf(edit.sheet, edit.kind).unlocked = edit.unlocked;
        break;
      case "name":
        this.planOf(edit.block.sheet, edit.kind).names.set(edit.name, edit.block);
        break;
      case "page":
        // Apps Script has no say in how a sheet prints; frozen rows repeat on every page of themselves.
        break;
      case "delete-own-sheet":
        this.sheets.delete(edit.sheet);
        this.deleted.add(edit.sheet);
        break;
      case "activate":
        this.active = edit.sheet;
        break;
      default:
        edit satisfies never;
    }
  }

  private putValues({ values: grid, formats }: SheetPlan, edit: Extract<Edit, { kind: "put-values" }>): void {
    for (const [i, row] of edit.values.entries()) {
      for (const [j, value] of row.entries()) {
        const [rowIndex, columnIndex] = [edit.rowIndex + i, edit.columnIndex + j];
        grid.set(rowIndex, columnIndex, value);
        if (value === null || typeof value !== "object" || !("date" in value)) continue;
        if (formats.get(rowIndex, columnIndex) !== undefined) continue;
        formats.set(rowIndex, columnIndex, hasTime(value.date) ? TIME_FORMAT : DAY_FORMAT);
      }
    }
  }
}

export function planEdits(edits: readonly Edit[]): WorkbookPlan {
  const folding = new Folding();
  for (const edit of edits) folding.take(edit);
  return { sheets: [...folding.sheets.values()], deleted: [...folding.deleted], active: folding.active };
}
