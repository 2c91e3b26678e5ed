// Applies edits, whole or not at all: looks, plans, and carries the plan out in one crossing, or in as many as its size needs.

import { type ApplyWatch, HostRefusal } from "../../shared/commands/host.ts";
import type { Edit } from "../../shared/workbook/edit.ts";
import type { FileLanguage } from "../xlsx/write/file-properties.ts";
import { bytesOfSteps, Crossings } from "./crossings.ts";
import type { WorkbookLook } from "./look-at-workbook.ts";
import { lookAtWorkbook, placeRemarks, sheetKey } from "./look-at-workbook.ts";
import { markedSheet } from "./mark-sheet.ts";
import { type EditPlan, planEdits, touchedSheets } from "./plan-edits.ts";
import { planWork, type Work } from "./plan-work.ts";
import { hasFailedPageSetUp, hasFailedUnprotecting, isTurnedAway, refusalOf } from "./refusal-of.ts";
import { hasUndoGroups, runInExcel } from "./run-in-excel.ts";
import { takeBack } from "./take-back.ts";
import { isFormula } from "./typed-value.ts";

const checkCancelled = ({ isCancelled }: ApplyWatch): void => {
  if (isCancelled()) throw new HostRefusal("interrupted", "");
};

/** Notes that stand on cells which are to be noted: only then is it worth asking where each stands. */
async function notedCells(context: Excel.RequestContext, { marks }: EditPlan, look: WorkbookLook) {
  const noted = new Set(marks.flatMap((edit) => (edit.kind === "note" ? sheetKey(markedSheet(edit)) : [])));
  return placeRemarks(
    context,
    [...noted].flatMap((key) => look.touched.get(key) ?? []),
  );
}

class PageSetUpFailed extends HostRefusal {}

/** Excel has failed in a way that it has no name for, in the midst of the writing. */
class FailedUnnamed extends HostRefusal {}

/** One step of undo for all is not to be asked for. */
class NotAsOneUndo extends Error {}

/** Excel has refused one undo for 1,600 formulas. */
const MOST_FORMULAS = 1_000;

/** Whether one undo for all is worth asking for: told by the edits alone, so that the workbook is not looked at twice. */
function mayBeOneUndo(edits: readonly Edit[]): boolean {
  let formulas = 0;
  for (const edit of edits) {
    if (edit.kind === "protect") return false;
    if (edit.kind === "put-values") for (const row of edit.values) formulas += row.filter(isFormula).length;
  }
  return formulas <= MOST_FORMULAS;
}

/** Nothing of what Excel cannot undo: what is deleted and hidden is known to it by now, and some Excels have crashed at undoing the latter. */
const canBeUndone = ({ model, deleted }: EditPlan): boolean =>
  deleted.length === 0 && !model.sheets.some(({ isHidden }) => isHidden);

/** Carries the work out; throws with what is left to undo. */
async function carryOut(context: Excel.RequestContext, work: Work, edits: number, watch: ApplyWatch): Promise<void> {
  const all = bytesOfSteps(work.prepare) + bytesOfSteps(work.commit);
  let [done, isCommitting, committed] = [0, false, 0];
  const crossings = new Crossings(context, (bytes) => {
    done += bytes;
    if (isCommitting) committed++;
    watch.progress(all === 0 ? edits : Math.floor((edits * done) / all), edits);
    if (!isCommitting) checkCancelled(watch);
  });
  try {
    context.application.suspendApiCalculationUntilNextSync();
    await crossings.put(work.prepare);
    if (work.prepare.length > 0) await crossings.flush();
    isCommitting = true;
    await crossings.put(work.commit);
    await crossings.flush();
  } catch (error) {
    const isUntouched =
      !isCommitting || !work.changesSheets || (committed === 0 && (isTurnedAway(error) || hasFailedUnprotecting(error)));
    await takeBack(work).catch((second: unknown) => {
      throw new HostRefusal("interrupted", `${refusalOf(error).detail}; ${refusalOf(second).detail}`);
    });
    const { code, detail } = refusalOf(error);
    if (hasFailedPageSetUp(error)) throw new PageSetUpFailed("interrupted", detail);
    if (isUntouched) throw error;
    throw new (code === "unexpected" ? FailedUnnamed : HostRefusal)("interrupted", detail);
  }
}

async function apply(edits: readonly Edit[], watch: ApplyWatch, language: FileLanguage, asOneUndo: boolean): Promise<void> {
  await runInExcel(
    async (context) => {
      const look = await lookAtWorkbook(context, touchedSheets(edits));
      const plan = planEdits(edits, look);
      if (asOneUndo && !canBeUndone(plan)) throw new NotAsOneUndo();
      const placed = await notedCells(context, plan, look);
      checkCancelled(watch);
      await carryOut(context, planWork(context, plan, look, placed, language), edits.length, watch);
    },
    { asOneUndo },
  );
}

/**
 * Whether the same is worth trying without one undo for all. What Excel says where it cannot make one differs from Excel to Excel
 * (`UndoNotSupported`, `InternalError`, `InvalidArgument`): all that has no name of its own is taken for it, once.
 */
const mayBeUndo = (error: unknown): boolean =>
  error instanceof NotAsOneUndo ||
  error instanceof FailedUnnamed ||
  (error instanceof HostRefusal && error.code === "unexpected");

/** Where Excel cannot set up pages for printing, the sheets are made without that. */
export async function applyEdits(edits: readonly Edit[], watch: ApplyWatch, language: FileLanguage): Promise<void> {
  checkCancelled(watch);
  if (edits.length === 0) return;
  const asOneUndo = hasUndoGroups() && mayBeOneUndo(edits);
  try {
    await apply(edits, watch, language, asOneUndo);
  } catch (error) {
    // Applying again mends what the first run may have left.
    const withoutPages = edits.filter(({ kind }) => kind !== "page");
    if (error instanceof PageSetUpFailed && withoutPages.length < edits.length) await applyEdits(withoutPages, watch, language);
    else if (asOneUndo && mayBeUndo(error)) await apply(edits, watch, language, false);
    else throw error;
  }
}
