// The words of the plan of a school year by language.

import type { Language } from "../messages.ts";
import { YEAR_WORDS_EN } from "./en.ts";
import { YEAR_WORDS_RU } from "./ru.ts";
import type { YearWords } from "./words.ts";

const YEAR_WORDS: { readonly [language in Language]: YearWords } = { ru: YEAR_WORDS_RU, en: YEAR_WORDS_EN };

export const yearWordsOf = (language: Language): YearWords => YEAR_WORDS[language];

/** A sheet or column of an earlier run may be in either language. */
export const inEitherLanguage = (word: (words: YearWords) => string): readonly string[] => Object.values(YEAR_WORDS).map(word);
