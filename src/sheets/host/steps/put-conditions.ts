// Conditional formats of one sheet, in one call; the earlier wins, as the service itself has it.

import { absoluteAddress, cellAddress, quotedSheetName } from "../../../../shared/workbook/block.ts";
import { STYLES } from "../../../../shared/workbook/style.ts";
import { anyLocaleFormula } from "../plan/any-locale-formula.ts";
import type { ConditionalFormat, SheetPlan } from "../plan/sheet-plan.ts";
import type { OpenBook } from "./open-book.ts";
import { rangeOf } from "./ranges.ts";

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** A quoted name of a sheet with an absolute address, as the core writes them; strings are passed over. */
const PARTS = /"(?:[^"]|"")*"|('(?:[^']|'')*')!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)/g;

/** A conditional format may not look at another sheet but through INDIRECT. */
function withoutOtherSheets(formula: string, sheet: string): string {
  return formula.replace(PARTS, (part: string, name: string | undefined, address: string | undefined) => {
    if (name === undefined || address === undefined) return part;
    return name === quotedSheetName(sheet) ? address : `INDIRECT("${part.replace(/"/g, '""')}")`;
  });
}

function setCondition(builder: Builder, { block, when }: ConditionalFormat): Builder {
  switch (when.kind) {
    case "compare": {
      // The service's own comparison takes a blank for 0.
      const cell = cellAddress(block.rowIndex, block.columnIndex);
      return builder.whenFormulaSatisfied(`=${anyLocaleFormula(`AND(ISNUMBER(${cell}),${cell}${when.operator}${when.value})`)}`);
    }
    case "text-is":
      return builder.whenTextEqualTo(when.text);
    case "formula":
      return builder.whenFormulaSatisfied(`=${anyLocaleFormula(withoutOtherSheets(when.formula, block.sheet))}`);
    default:
      throw new Error(`No such condition at ${absoluteAddress(block)}: ${JSON.stringify(when satisfies never)}`);
  }
}

export function putConditions(book: OpenBook, { name, conditions }: SheetPlan): void {
  if (conditions.length === 0) return;
  const sheet = book.sheet(name);
  sheet.setConditionalFormatRules(
    conditions.map((condition) => {
      const { fill, fontColor, bold } = STYLES[condition.style];
      const builder = setCondition(SpreadsheetApp.newConditionalFormatRule(), condition);
      if (fill !== undefined) builder.setBackground(`#${fill}`);
      if (fontColor !== undefined) builder.setFontColor(`#${fontColor}`);
      if (bold !== undefined) builder.setBold(bold);
      return builder.setRanges([rangeOf(sheet, condition.block)]).build();
    }),
  );
}
