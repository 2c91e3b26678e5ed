// Formulas that the tool itself writes. A formula is made only by the tag below, which takes blocks and numbers but no strings:
// a string that came from a file can therefore never become part of a formula.

import { absoluteAddress, type Block, rectangleAddress } from "./block.ts";

declare const made: unique symbol;

/** Text of a formula without the leading `=`, in English function names and A1 addresses. */
export type Formula = string & { readonly [made]: true };

/** A block addressed as on its own sheet, without the sheet's name. */
export interface LocalReference {
  readonly local: Block;
}

/** The block's address without its sheet: for a formula that stands on the same sheet. */
export const here = (local: Block): LocalReference => ({ local });

/** Builds a formula: `formula\`SUM(${here(marks)})/${total}\``. A block is written as an absolute address with its sheet. */
export function formula(words: TemplateStringsArray, ...parts: readonly (Block | LocalReference | number)[]): Formula {
  let text = words[0] ?? "";
  parts.forEach((part, i) => {
    text += typeof part === "number" ? String(part) : "local" in part ? rectangleAddress(part.local) : absoluteAddress(part);
    text += words[i + 1] ?? "";
  });
  return text as Formula;
}
