// Formulas that the tool itself writes. A formula is made only by the tag below, which takes blocks, numbers and other formulas but
// no strings: a string that came from a file can therefore never become part of a formula.

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

type FormulaPart = Block | LocalReference | Formula | number;

function partText(part: FormulaPart): string {
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return part;
  return "local" in part ? rectangleAddress(part.local) : absoluteAddress(part);
}

/**
 * Builds a formula: `formula\`SUM(${here(marks)})/${total}\``. A block is written as an absolute address with its sheet; a formula
 * goes in as it is, so put parentheses around it where they are needed.
 */
export function formula(words: TemplateStringsArray, ...parts: readonly FormulaPart[]): Formula {
  return parts.reduce<string>((text, part, i) => text + partText(part) + (words[i + 1] ?? ""), words[0] ?? "") as Formula;
}

/**
 * A text as a constant of a formula: in quotes, its own quotes doubled, so that it can be compared and never computed. For words of
 * the catalogue and answers of lists; at most 255 characters, which is what Excel takes.
 */
export const textConstant = (text: string): Formula => `"${text.slice(0, 255).replace(/"/g, '""')}"` as Formula;
