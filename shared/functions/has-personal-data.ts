// HAS_PERSONAL_DATA(table; [view]; [first cell]): what in a range looks like data of a person, as a list or cell by cell.

import { findingMessage } from "../catalogue/messages/languages.ts";
import { fold, foldLatin } from "../text/fold.ts";
import { findPersonalData } from "../validation/personal-data/find-personal-data.ts";
import { isBlankCell } from "../validation/personal-data/is-blank-cell.ts";
import { customFunction } from "./custom-function.ts";
import { type FunctionResult, isFunctionError } from "./function-result.ts";
import { rangeCorner } from "./range-corner.ts";
import { rangeSheet } from "./range-sheet.ts";

const LIST = /^(список|list)$/;
const CELLS = /^(ячейки|по ячейкам|cells)$/;

/** `undefined` where the text names neither view. */
function viewOf(text: string): "list" | "cells" | undefined {
  const spellings = [fold(text), foldLatin(text)];
  if (spellings.some((spelling) => LIST.test(spelling))) return "list";
  return spellings.some((spelling) => CELLS.test(spelling)) ? "cells" : undefined;
}

/**
 * `table`: any range, with its header where there is one. `view`: «список» (by default) or «ячейки». `firstCell`: the address of the
 * range's first cell, for the addresses in the list.
 * «список» gives a header and a row a column that looks personal: its first such cell, what it looks like, what to do; or one cell that
 * says that nothing was found. «ячейки» gives TRUE and FALSE in the shape of the range: TRUE is what should be taken out.
 * No value of the range is repeated in the answer. Dates of birth are told from other dates by the day of the call.
 * Source: 152-ФЗ, articles 3, 5 and 10; control digits of СНИЛС, ИНН; shared/validation/personal-data.
 */
export const HAS_PERSONAL_DATA = customFunction("HAS_PERSONAL_DATA", (args, tools): FunctionResult => {
  const { table, view: wanted = "list", firstCell } = args;
  const { say, language, today } = tools;
  const names = say.functions.HAS_PERSONAL_DATA.parameters;
  const view = viewOf(wanted);
  if (!view) return { error: "value", message: say.faults.notAView(names.view.name, wanted) };
  const corner = rangeCorner(firstCell, names.firstCell.name, tools);
  if (isFunctionError(corner)) return corner;
  const { findings, blocked } = findPersonalData(rangeSheet(table, corner), "", { on: today });
  if (view === "list") {
    if (findings.length === 0) return [[say.personal.none]];
    const rows = findings.map((each) => {
      const { text, advice } = findingMessage(each, language);
      return [each.at.cell ?? null, text, advice];
    });
    return [say.headers.personal, ...rows];
  }
  const columns = new Set(blocked.columns);
  const cells = new Set(blocked.cells.map(({ rowIndex, columnIndex }) => `${rowIndex} ${columnIndex}`));
  return table.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const [sheetRow, sheetColumn] = [rowIndex + corner.rowIndex, columnIndex + corner.columnIndex];
      return !isBlankCell(cell) && (columns.has(sheetColumn) || cells.has(`${sheetRow} ${sheetColumn}`));
    }),
  );
});
