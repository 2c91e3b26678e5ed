// The words that formulas answer with stand in cells of the instruction: formulas take no strings, and the reader sees what they mean.

import type { CheckWord, FormWords } from "../../catalogue/messages/form-words.ts";
import { type Block, block } from "../../workbook/block.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { StyleName } from "../../workbook/style.ts";

export type Legend = { readonly [word in CheckWord]: Block };

/** In the order in which the instruction explains them. */
export const LEGEND_ORDER: readonly CheckWord[] = ["fill", "ok", "fix", "review", "notNumber", "notAsked", "ready"];

/** How each word looks wherever it stands; a word that asks for nothing has no colour. */
export const LEGEND_STYLES: readonly (readonly [CheckWord, StyleName])[] = [
  ["fix", "bad"],
  ["notNumber", "bad"],
  ["review", "doubt"],
  ["ok", "good"],
  ["ready", "good"],
];

export const legendAt = (sheet: string, firstRowIndex: number): Legend =>
  Object.fromEntries(LEGEND_ORDER.map((word, index) => [word, block(sheet, firstRowIndex + index, 0)])) as Legend;

/** Colours the words in cells that hold nothing else. */
export const wordColours = (cells: Block, words: FormWords): Edit[] =>
  LEGEND_STYLES.map(([word, style]) => ({
    kind: "conditional-format",
    block: cells,
    when: { kind: "text-is", text: words.states[word].word },
    style,
  }));
