// A drop-down list as the grid's own rule.

import { DataValidationErrorStyle, DataValidationType, generateRandomId, type IDataValidationRule } from "@univerjs/core";
import { absoluteAddress } from "../../../shared/workbook/block.ts";
import type { DropDown } from "../../xlsx/write/workbook-model.ts";
import { gridRange } from "./grid-range.ts";

/** The grid keeps a list as text and parts it by commas; a list with a comma in an option is not shown, but it is saved. */
export function dropDownRule({ blocks, options, hint }: DropDown): IDataValidationRule | undefined {
  const isList = !("sheet" in options);
  if (isList && options.some((option) => option.includes(","))) return undefined;
  return {
    uid: generateRandomId(8),
    type: DataValidationType.LIST,
    ranges: blocks.map(gridRange),
    formula1: isList ? options.join(",") : `=${absoluteAddress(options)}`,
    allowBlank: true,
    errorStyle: DataValidationErrorStyle.STOP,
    ...(hint !== undefined && { prompt: hint, showInputMessage: true }),
  };
}
