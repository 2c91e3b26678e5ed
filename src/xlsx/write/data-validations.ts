// Drop-down lists of one sheet: only a value of the list may be entered, and the hint shows when the cell is chosen.

import { absoluteAddress, rectangleAddress } from "../../../shared/workbook/block.ts";
import { cutText } from "./cut-text.ts";
import { FILE_WORDS, type FileLanguage } from "./file-properties.ts";
import { inlineList } from "./option-lists.ts";
import type { DropDown } from "./workbook-model.ts";
import { attributeText, elementText } from "./xml-text.ts";

/** Excel refuses a longer hint. */
export const LONGEST_HINT = 255;

export function dataValidationsXml(dropDowns: readonly DropDown[], language: FileLanguage): string {
  if (dropDowns.length === 0) return "";
  const { title, text } = FILE_WORDS[language].notOnList;
  const items = dropDowns.map(({ blocks, options, hint }) => {
    const list = "sheet" in options ? absoluteAddress(options) : inlineList(options);
    const prompt = hint === undefined || hint === "" ? "" : ` prompt="${attributeText(cutText(hint, LONGEST_HINT))}"`;
    const attributes = [
      'type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"',
      ` errorTitle="${attributeText(title)}" error="${attributeText(text)}"${prompt}`,
      ` sqref="${blocks.map(rectangleAddress).join(" ")}"`,
    ].join("");
    return `<dataValidation ${attributes}><formula1>${elementText(list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}
