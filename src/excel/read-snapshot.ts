// Reads what a request asks for: one crossing for the list of sheets, one for all that stands on them; more only where an answer would be
// larger than Excel gives.

import type { SnapshotRequest } from "../../shared/commands/host.ts";
import { ownSheets } from "../../shared/workbook/own-sheets.ts";
import type { DefinedName, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { readPieces } from "./read-pieces.ts";
import { isAnswerTooLarge } from "./refusal-of.ts";
import { runInExcel } from "./run-in-excel.ts";
import { type AskedSheet, askCells, askFrame, hasValues, sheetSnapshot } from "./sheet-answer.ts";

const definedNames = (names: Excel.NamedItemCollection): DefinedName[] =>
  names.items.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, "") }));

function ask({ sheet, withMerges }: AskedSheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  // The frame lets go of the range, hence the cells come first.
  const cells = askCells(used);
  return { cells, frame: askFrame(sheet, used, withMerges) };
}

/** `undefined` where Excel would not give that much at once. */
async function readAtOnce(context: Excel.RequestContext, sheets: readonly AskedSheet[]) {
  const answers = sheets.map(ask);
  try {
    await context.sync();
  } catch (error) {
    if (isAnswerTooLarge(error)) return undefined;
    throw error;
  }
  const isWhole = answers.every(({ cells, frame }) => frame.used.isNullObject || hasValues(cells));
  return isWhole ? answers.map(({ cells, frame }) => sheetSnapshot(frame, [cells])) : undefined;
}

export function readSnapshot({ sheets: asked }: SnapshotRequest): Promise<WorkbookSnapshot> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    const { worksheets, names } = workbook;
    workbook.load("name");
    names.load("items/name,items/formula");
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const own = ownSheets(definedNames(names));
    // The user's own sheets are read as what schools have sent; those asked for by name are ours.
    const sheets = worksheets.items
      .filter(({ name }) => asked === "all" || (asked !== "none" && asked.includes(name)))
      .map((sheet): AskedSheet => ({ sheet, withMerges: asked === "all" && !own.has(sheet.name) }));
    const read = sheets.length === 0 ? [] : ((await readAtOnce(context, sheets)) ?? (await readPieces(context, sheets)));
    return { file: workbook.name, sheets: read, names: definedNames(names) };
  });
}
