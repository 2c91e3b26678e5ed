// Applies edits to the open spreadsheet: checked first, then in steps, under a lock. Calls of services grow with sheets and with kinds
// of edits, never with rows.

import { type ApplyWatch, HostRefusal } from "../../../shared/commands/host.ts";
import { fingerprint } from "../../../shared/text/fingerprint.ts";
import type { Edit } from "../../../shared/workbook/edit.ts";
import { checkPlace } from "./check-place.ts";
import { forgetSteps, keepSteps, stepsDone } from "./checkpoint.ts";
import { planEdits } from "./plan/plan-edits.ts";
import { refusalOf, refusing } from "./refusing.ts";
import { OpenBook } from "./steps/open-book.ts";
import { stepsOf } from "./steps/steps-of.ts";
import { TimeOver } from "./time-over.ts";
import { underLock } from "./under-lock.ts";

/** A run is stopped by Apps Script after six minutes; ours stops itself before that, between two steps. */
const LONGEST_RUN_MS = 5 * 60_000;

export interface RunClock {
  /** Milliseconds. */
  readonly now: () => number;
  /** When this run of the script began: reading and computing came before applying. */
  readonly began: number;
}

const clockNow = (): RunClock => ({ now: Date.now, began: Date.now() });

interface Course {
  readonly edits: readonly Edit[];
  readonly watch: ApplyWatch;
  readonly clock: RunClock;
}

function run({ edits, watch, clock }: Course): void {
  const plan = planEdits(edits);
  const steps = stepsOf(plan);
  const book = new OpenBook(SpreadsheetApp.getActive());
  const mark = fingerprint(JSON.stringify(edits));
  const first = Math.min(stepsDone(mark, clock.now()), steps.length);
  checkPlace(book, plan, edits);
  for (let index = first; index < steps.length; index++) {
    const isCut = watch.isCancelled();
    // Every run gets further by a step at least, however long reading and looking took.
    const isLate = index > first && clock.now() - clock.began > LONGEST_RUN_MS;
    if (isLate) keepSteps(mark, index, clock.now());
    if (isLate) throw new TimeOver(index, steps.length);
    if (isCut) throw new HostRefusal("interrupted", `${index}/${steps.length}`);
    try {
      steps[index]?.(book);
    } catch (error) {
      // What was done stands; the same edits, applied again, mend it.
      throw new HostRefusal("interrupted", refusalOf(error).detail);
    }
    watch.progress(Math.floor((edits.length * (index + 1)) / steps.length), edits.length);
  }
  finish(first > 0);
}

/** The service puts changes off; a change that it refuses has to be known now. */
function finish(wasCut: boolean): void {
  try {
    SpreadsheetApp.flush();
    if (wasCut) forgetSteps();
  } catch (error) {
    throw new HostRefusal("interrupted", refusalOf(error).detail);
  }
}

/** For a run that holds the document's lock already. */
export function applyUnlocked(edits: readonly Edit[], watch: ApplyWatch, clock: RunClock = clockNow()): void {
  refusing(() => {
    if (watch.isCancelled()) throw new HostRefusal("interrupted", "0");
    run({ edits, watch, clock });
  });
}

export function applyEdits(edits: readonly Edit[], watch: ApplyWatch, clock: RunClock = clockNow()): void {
  refusing(() => underLock(() => applyUnlocked(edits, watch, clock)));
}
