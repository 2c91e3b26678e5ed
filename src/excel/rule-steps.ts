// Drop-down lists, conditional formats, links and notes of one sheet.

import { absoluteAddress, cellAddress } from "../../shared/workbook/block.ts";
import type { Condition } from "../../shared/workbook/edit.ts";
import { STYLES, type Style } from "../../shared/workbook/style.ts";
import { finiteNumber } from "../xlsx/write/cell-xml.ts";
import { quotedText } from "../xlsx/write/conditional-formats.ts";
import { cutText, LONGEST_CELL_TEXT } from "../xlsx/write/cut-text.ts";
import { LONGEST_HINT } from "../xlsx/write/data-validations.ts";
import { FILE_WORDS, type FileLanguage } from "../xlsx/write/file-properties.ts";
import { linkLocation, webAddress } from "../xlsx/write/hyperlinks.ts";
import { type ConditionalFormat, type DropDown, inReadingOrder, type SheetModel } from "../xlsx/write/workbook-model.ts";
import { cellOn, cellsOf, type SheetAt } from "./cells-of.ts";
import { colour } from "./format-range.ts";
import type { Remarks } from "./remarks.ts";
import { bytesOf, type Step, step } from "./step.ts";

function dropDownSteps({ blocks, options, hint }: DropDown, sheet: SheetAt, language: FileLanguage): Step[] {
  const { title, text } = FILE_WORDS[language].notOnList;
  const source = "sheet" in options ? `=${absoluteAddress(options)}` : options.join(",");
  return blocks.map((block) =>
    step(
      6,
      () => {
        const { dataValidation } = cellsOf(sheet(), block);
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        dataValidation.errorAlert = { title, message: text, style: "Stop", showAlert: true };
        if (hint) dataValidation.prompt = { title: "", message: cutText(hint, LONGEST_HINT), showPrompt: true };
      },
      bytesOf([source, hint]),
    ),
  );
}

const customFormula = (when: Exclude<Condition, { kind: "text-is" }>, firstCell: string): string => {
  if (when.kind === "formula") return `=${when.formula}`;
  // Excel's own comparison takes a blank for 0 and any text for more than any number.
  return `=AND(ISNUMBER(${firstCell}),${firstCell}${when.operator}${finiteNumber(when.value)})`;
};

/** Only what a conditional format can change, so no size of the font and no lines. */
function setLook({ font, fill }: Excel.ConditionalRangeFormat, style: Style): void {
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fontColor !== undefined) font.color = colour(style.fontColor);
  if (style.fill !== undefined) fill.color = colour(style.fill);
}

function conditionStep({ block, when, style }: ConditionalFormat, sheet: SheetAt): Step {
  return step(
    16,
    () => {
      const formats = cellsOf(sheet(), block).conditionalFormats;
      if (when.kind === "text-is") {
        const { cellValue } = formats.add("CellValue");
        cellValue.rule = { formula1: `=${quotedText(when.text)}`, operator: "EqualTo" };
        setLook(cellValue.format, STYLES[style]);
      } else {
        const { custom } = formats.add("Custom");
        custom.rule.formula = customFormula(when, cellAddress(block.rowIndex, block.columnIndex));
        setLook(custom.format, STYLES[style]);
      }
    },
    bytesOf(when),
  );
}

/** A link gives its cell Excel's own look of links, so links come before the looks that were asked for. */
export function linkSteps({ links }: SheetModel, sheet: SheetAt): Step[] {
  return inReadingOrder(links).map(({ rowIndex, columnIndex, what }) => {
    const link = what.kind === "cell" ? { documentReference: linkLocation(what.block) } : { address: webAddress(what.address) };
    return step(
      2,
      () => {
        cellOn(sheet(), rowIndex, columnIndex).hyperlink = link;
      },
      bytesOf(link),
    );
  });
}

export function ruleSteps(model: SheetModel, sheet: SheetAt, language: FileLanguage): Step[] {
  return [
    ...model.dropDowns.flatMap((dropDown) => dropDownSteps(dropDown, sheet, language)),
    // The one that Excel is given last has the first word.
    ...model.conditionalFormats.map((format) => conditionStep(format, sheet)).reverse(),
  ];
}

export function noteSteps({ notes }: SheetModel, sheet: SheetAt, remarks: () => Remarks): Step[] {
  return inReadingOrder(notes).map(({ rowIndex, columnIndex, what }) =>
    step(3, () => void remarks().add(cellOn(sheet(), rowIndex, columnIndex), cutText(what, LONGEST_CELL_TEXT)), bytesOf(what)),
  );
}
