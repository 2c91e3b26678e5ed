// From the plan to steps in their order. What fits into one crossing goes in one. What does not goes in two parts: `prepare` changes
// nothing that was there (new sheets are filled while they are hidden, values for sheets that are there wait on hidden sheets), and
// `commit` does the rest at once. A run that is cut before `commit` is taken back whole.

import { absoluteAddress, block } from "../../shared/workbook/block.ts";
import type { FileLanguage } from "../xlsx/write/file-properties.ts";
import type { SheetAt } from "./cells-of.ts";
import { chartStep } from "./chart-steps.ts";
import { fitIntoOne } from "./crossings.ts";
import { emptySheet, unprotectStep } from "./empty-sheet.ts";
import { lookSteps } from "./format-range.ts";
import { pageSteps, paneSteps, protectSteps, sizeSteps, tabStep } from "./frame-steps.ts";
import { type PlacedRemark, sheetKey, type WorkbookLook } from "./look-at-workbook.ts";
import { markSteps } from "./mark-sheet.ts";
import { freeNames, type NameChange, nameChanges, nameStep } from "./name-changes.ts";
import type { EditPlan, MadeSheet } from "./plan-edits.ts";
import { remarkPlaces } from "./remarks.ts";
import { linkSteps, noteSteps, ruleSteps } from "./rule-steps.ts";
import { STAGING_MARK_PREFIX, stagingLeftovers } from "./staging.ts";
import { type Step, step } from "./step.ts";
import { copyStep, dateFormatSteps, pieceStep, type ValuePiece, valuePieces } from "./value-steps.ts";

export interface Work {
  readonly prepare: readonly Step[];
  readonly commit: readonly Step[];
  /** What taking it back has to undo: sheets that were not there, names that were not there or were others. */
  readonly created: readonly string[];
  readonly names: readonly NameChange[];
  /** Something that was there is changed: once `commit` has begun there is no way back. */
  readonly changesSheets: boolean;
}

/** A sheet that is to be made, by the time that it is there. */
class OpenSheet {
  readonly made: MadeSheet;
  readonly pieces: readonly ValuePiece[];
  #sheet: Excel.Worksheet | undefined;

  constructor(made: MadeSheet) {
    this.made = made;
    this.pieces = valuePieces(made.model);
    this.#sheet = made.before?.sheet;
  }

  readonly at: SheetAt = () => {
    if (!this.#sheet) throw new Error(`The sheet ${this.made.model.name} is not made yet`);
    return this.#sheet;
  };

  create(worksheets: Excel.WorksheetCollection): Step {
    return step(2, () => {
      this.#sheet = worksheets.add(this.made.model.name);
    });
  }
}

const setVisibility = (sheet: SheetAt, visibility: "Visible" | "Hidden" | "VeryHidden"): Step =>
  step(1, () => {
    sheet().visibility = visibility;
  });

/** Everything of a sheet but its values, charts and protection. */
function otherSteps({ made, at }: OpenSheet, { model }: EditPlan, language: FileLanguage): Step[] {
  return [
    tabStep(made.model, at),
    ...sizeSteps(made.model, at),
    ...linkSteps(made.model, at),
    ...dateFormatSteps(model, made.model, at),
    ...lookSteps(made.looks, at),
    ...ruleSteps(made.model, at, language),
    ...noteSteps(made.model, at, () => made.before?.remarks.written ?? remarkPlaces(at()).written),
    ...paneSteps(made.model, at),
    ...pageSteps(made.model, at, language),
  ];
}

export function planWork(
  { workbook }: Excel.RequestContext,
  plan: EditPlan,
  look: WorkbookLook,
  placed: readonly PlacedRemark[],
  language: FileLanguage,
): Work {
  const { worksheets, names } = workbook;
  const { model, made, marks, deleted } = plan;
  const open = made.map((each) => new OpenSheet(each));
  const [fresh, existing] = [open.filter((each) => !each.made.before), open.filter((each) => each.made.before)];
  const emptied = existing.flatMap((each) => each.made.before ?? []);
  const sheetOf = (name: string) => open.find((each) => each.made.model.name === name)?.at() ?? worksheets.getItem(name);

  const leftovers = stagingLeftovers(look, names);
  const changes = nameChanges(plan, look.names).filter(({ name }) => !leftovers.names.includes(name));
  const begin = [...leftovers.steps, ...fresh.map((each) => each.create(worksheets))];
  const nameSteps = (isKept: boolean) =>
    changes.filter(({ after }) => (after !== null) === isKept).map((change) => nameStep(change, names));
  const finish = [
    ...open.flatMap((each) => otherSteps(each, plan, language)),
    ...open.flatMap((each) => each.made.model.charts.map((chart) => chartStep(chart, model, sheetOf))),
    ...markSteps(marks, (name) => look.touched.get(sheetKey(name))!, placed, language),
    ...nameSteps(false),
    ...deleted.map(({ sheet }) => step(1, () => sheet.delete())),
    ...open.flatMap((each) => protectSteps(each.made.model, each.at)),
    ...fresh.flatMap((each) => (each.made.model.isHidden ? [setVisibility(each.at, "VeryHidden")] : [])),
    ...(model.activeSheet === undefined ? [] : [step(1, () => sheetOf(model.activeSheet ?? "").activate())]),
  ];
  const values = (sheets: readonly OpenSheet[]) =>
    sheets.flatMap((each) => each.pieces.map((piece) => pieceStep(piece, each.at)));
  const created = fresh.map((each) => each.made.model.name);
  const taken = { created, names: changes, changesSheets: emptied.length + marks.length + deleted.length > 0 };

  // Refused locks come first, while nothing is changed yet.
  const [unlock, empty] = [emptied.flatMap(unprotectStep), emptied.map(emptySheet)];
  const single = [...unlock, ...begin, ...nameSteps(true), ...empty, ...values(open), ...finish];
  if (fitIntoOne(single)) return { ...taken, prepare: [], commit: single };

  const freeName = freeNames(
    "msoko_staging_",
    look.sheets.map(({ name }) => name),
  );
  const freeMark = freeNames(
    STAGING_MARK_PREFIX,
    look.names.map(({ name }) => name),
  );
  const staged = existing.map((each) => {
    const name = freeName();
    const staging: { sheet?: Excel.Worksheet } = {};
    const mark: NameChange = { name: freeMark(), before: null, after: `=${absoluteAddress(block(name, 0, 0))}` };
    const create = step(2, () => {
      staging.sheet = worksheets.add(name);
    });
    return { each, name, mark, create, at: () => staging.sheet! };
  });
  const hidden = [...fresh.map((each) => each.at), ...staged.map(({ at }) => at)];
  return {
    prepare: [
      ...begin,
      ...staged.map(({ create }) => create),
      ...hidden.map((sheet) => setVisibility(sheet, "Hidden")),
      ...nameSteps(true),
      ...staged.map(({ mark }) => nameStep(mark, names)),
      ...values(fresh),
      ...staged.flatMap(({ each, at }) => each.pieces.map((piece) => pieceStep(piece, at))),
    ],
    commit: [
      ...unlock,
      ...empty,
      ...staged.flatMap(({ each, at }) => each.pieces.map((piece) => copyStep(piece, at, each.at))),
      ...fresh.map((each) => setVisibility(each.at, "Visible")),
      ...finish,
      ...staged.map(({ mark }) => step(2, () => names.getItem(mark.name).delete())),
      ...staged.map(({ at }) => step(1, () => at().delete())),
    ],
    created: [...created, ...staged.map(({ name }) => name)],
    names: [...changes, ...staged.map(({ mark }) => mark)],
    changesSheets: taken.changesSheets,
  };
}
