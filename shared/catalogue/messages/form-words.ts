// The languages of a form's workbook, by their code.

import type { FormWords } from "./form-word-table.ts";
import { FORM_WORDS_EN } from "./form-words-en.ts";
import { FORM_WORDS_RU } from "./form-words-ru.ts";
import type { Language } from "./messages.ts";

const WORDS: { readonly [language in Language]: FormWords } = { ru: FORM_WORDS_RU, en: FORM_WORDS_EN };

export const formWordsOf = (language: Language): FormWords => WORDS[language];
