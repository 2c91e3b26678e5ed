// The words around an order's contents by language.

import type { Language } from "./messages.ts";
import type { OrderWords } from "./order-words.ts";
import { ORDER_WORDS_EN } from "./order-words-en.ts";
import { ORDER_WORDS_RU } from "./order-words-ru.ts";

const WORDS: { readonly [language in Language]: OrderWords } = { ru: ORDER_WORDS_RU, en: ORDER_WORDS_EN };

export const orderWordsOf = (language: Language): OrderWords => WORDS[language];
