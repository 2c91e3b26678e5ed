// Which terms of an order occur in a text.

import type { Definition } from "./order-contents.ts";

const isAbbreviation = (term: string): boolean => /^[А-ЯЁA-Z]/.test(term) && /[А-ЯЁA-Z]{2}/.test(term);
const LETTER = "[А-Яа-яЁёA-Za-z]";

/** Abbreviations are matched as they are spelled; of words the endings may differ. */
function occursIn(text: string, term: string): boolean {
  const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  if (isAbbreviation(term)) return new RegExp(`(?<!${LETTER})${escaped(term)}(?!${LETTER})`).test(text);
  const words = term.split(/\s+/).map((word) => (word.length > 4 ? `${escaped(word.slice(0, -2))}${LETTER}*` : escaped(word)));
  return new RegExp(`(?<!${LETTER})${words.join("\\s+")}(?!${LETTER})`, "i").test(text);
}

/** In the order of the list. */
export const termsIn = (text: string, definitions: readonly Definition[]): readonly Definition[] =>
  definitions.filter(({ term }) => occursIn(text, term));
