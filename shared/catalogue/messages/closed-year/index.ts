// Closing and comparing years, by language.

import type { Language } from "../messages.ts";
import { CLOSED_YEAR_EN } from "./en.ts";
import { CLOSED_YEAR_RU } from "./ru.ts";
import type { ClosedYearWords } from "./words.ts";

const WORDS: { readonly [language in Language]: ClosedYearWords } = { ru: CLOSED_YEAR_RU, en: CLOSED_YEAR_EN };

export const closedYearWordsOf = (language: Language): ClosedYearWords => WORDS[language];
