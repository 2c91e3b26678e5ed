// Conditional formats of one sheet. Where two apply to a cell, the one that was asked for first wins.

import { cellAddress, rectangleAddress } from "../../../shared/workbook/block.ts";
import type { Condition } from "../../../shared/workbook/edit.ts";
import { finiteNumber } from "./cell-xml.ts";
import { formulaText } from "./formula-text.ts";
import type { DifferenceFormats } from "./styles-part.ts";
import type { ConditionalFormat } from "./workbook-model.ts";
import { elementText } from "./xml-text.ts";

export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  differences: Pick<DifferenceFormats, "indexOf">,
): string {
  return formats
    .map(({ block, when, style }, i) => {
      const { attributes, formula } = ruleOf(when, cellAddress(block.rowIndex, block.columnIndex));
      const rule = `<cfRule ${attributes[0]} dxfId="${differences.indexOf(style)}" priority="${i + 1}"${attributes[1]}>`;
      const sqref = rectangleAddress(block);
      return `<conditionalFormatting sqref="${sqref}">${rule}<formula>${elementText(formula)}</formula></cfRule></conditionalFormatting>`;
    })
    .join("");
}

interface Rule {
  /** What stands before and after the format's number and the priority. */
  readonly attributes: readonly [string, string];
  readonly formula: string;
}

function ruleOf(when: Condition, firstCell: string): Rule {
  switch (when.kind) {
    case "compare":
      // Excel's own comparison ("cellIs") takes a blank for 0 and any text for more than any number.
      return expression(`AND(ISNUMBER(${firstCell}),${firstCell}${when.operator}${finiteNumber(when.value)})`);
    case "text-is":
      return { attributes: ['type="cellIs"', ' operator="equal"'], formula: quotedText(when.text) };
    case "formula":
      return expression(formulaText(when.formula));
    default:
      return when satisfies never;
  }
}

const expression = (formula: string): Rule => ({ attributes: ['type="expression"', ""], formula });

/** A string inside a formula holds 255 characters; longer ones are joined from pieces. */
export function quotedText(text: string): string {
  const pieces = text.match(/[\s\S]{1,255}/g) ?? [""];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join("&");
}
