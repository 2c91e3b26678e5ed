// The words that formulas answer with stand in cells of the instruction: formulas take no strings, and the reader sees what they mean.
// The cells have names, because a conditional format of Excel may name a cell of another sheet only so.

import type { CheckWord, FormWords } from "../../catalogue/messages/form-word-table.ts";
import { type Block, block } from "../../workbook/block.ts";
import type { Edit } from "../../workbook/edit.ts";
import { type Formula, formula } from "../../workbook/formula.ts";
import type { StyleName } from "../../workbook/style.ts";

/** In the order in which the instruction explains them. */
export const LEGEND_ORDER: readonly CheckWord[] = ["fill", "ok", "fix", "review", "notNumber", "notAsked", "ready"];

/** The word, as a formula names it. */
export const WORD: { readonly [word in CheckWord]: Formula } = {
  fill: formula`MSOKO_WORD_FILL`,
  ok: formula`MSOKO_WORD_OK`,
  fix: formula`MSOKO_WORD_FIX`,
  review: formula`MSOKO_WORD_REVIEW`,
  notNumber: formula`MSOKO_WORD_NOT_NUMBER`,
  notAsked: formula`MSOKO_WORD_NOT_ASKED`,
  ready: formula`MSOKO_WORD_READY`,
};

/** Names the cells of the words that stand in column A from the given row on. */
export const legendNames = (sheet: string, firstRowIndex: number): Edit[] =>
  LEGEND_ORDER.map((word, index) => ({ kind: "name", name: WORD[word], block: block(sheet, firstRowIndex + index, 0) }));

/** How each word looks wherever it stands; a word that asks for nothing has no colour. */
const LEGEND_STYLES: readonly (readonly [CheckWord, StyleName])[] = [
  ["fix", "bad"],
  ["notNumber", "bad"],
  ["review", "doubt"],
  ["ok", "good"],
  ["ready", "good"],
];

/** Colours the words in cells that hold nothing else. */
export const wordColours = (cells: Block, words: FormWords): Edit[] =>
  LEGEND_STYLES.map(([word, style]) => ({
    kind: "conditional-format",
    block: cells,
    when: { kind: "text-is", text: words.states[word].word },
    style,
  }));
