// The plan as steps: first all sheets stand, since formulas and links look at each other's sheets, then each is filled.

import type { WorkbookPlan } from "../plan/plan-edits.ts";
import type { SheetPlan } from "../plan/sheet-plan.ts";
import { deleteSheet } from "./delete-sheet.ts";
import { dressCells, formatNumbers } from "./dress-cells.ts";
import { freezeSheet } from "./freeze-sheet.ts";
import { makeSheet, setNames } from "./make-sheet.ts";
import type { OpenBook } from "./open-book.ts";
import { protectSheet } from "./protect-sheet.ts";
import { putCharts } from "./put-charts.ts";
import { putConditions } from "./put-conditions.ts";
import { putLists } from "./put-lists.ts";
import { putNotes } from "./put-notes.ts";
import { putLinks, putValues, valueRectangles } from "./put-values.ts";
import { sizeCells } from "./size-cells.ts";

/** Doing a step again leaves what doing it once leaves. */
export type Step = (book: OpenBook) => void;

function fillSteps(plan: SheetPlan, plans: ReadonlyMap<string, SheetPlan>): Step[] {
  const steps: (readonly [boolean, Step])[] = [
    ...valueRectangles(plan).map((rectangle) => [true, (book: OpenBook) => putValues(book, plan, rectangle)] as const),
    [!plan.formats.isEmpty || !plan.values.isEmpty, (book) => formatNumbers(book, plan)],
    [!plan.styles.isEmpty, (book) => dressCells(book, plan)],
    [plan.widths.size + plan.heights.size > 0, (book) => sizeCells(book, plan)],
    [!plan.links.isEmpty, (book) => putLinks(book, plan)],
    [!plan.dropDowns.isEmpty, (book) => putLists(book, plan)],
    [plan.conditions.length > 0, (book) => putConditions(book, plan)],
    [!plan.notes.isEmpty, (book) => putNotes(book, plan)],
    [plan.freeze !== null || plan.filter !== null, (book) => freezeSheet(book, plan)],
    [plan.charts.length > 0, (book) => putCharts(book, plan, plans)],
    [plan.unlocked !== null, (book) => protectSheet(book, plan)],
  ];
  return steps.flatMap(([isAsked, step]) => (isAsked ? [step] : []));
}

export function stepsOf({ sheets, deleted, active }: WorkbookPlan): readonly Step[] {
  const plans = new Map(sheets.map((plan) => [plan.name, plan]));
  return [
    ...sheets.map(
      (plan): Step =>
        (book) =>
          plan.isMadeAnew ? makeSheet(book, plan) : setNames(book, book.sheet(plan.name), plan),
    ),
    ...sheets.flatMap((plan) => fillSteps(plan, plans)),
    ...deleted.map(
      (name): Step =>
        (book) =>
          deleteSheet(book, name),
    ),
    ...(active === null ? [] : [(book: OpenBook) => void book.spreadsheet.setActiveSheet(book.sheet(active))]),
  ];
}
