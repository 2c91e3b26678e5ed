// A number as a text in the language's own notation.

import type { Words } from "../catalogue/messages/messages.ts";

/** `12,5` in Russian, `12.5` in English. */
export const numberText = (value: number, words: Words): string =>
  words.language === "ru" ? String(value).replace(".", ",") : String(value);
