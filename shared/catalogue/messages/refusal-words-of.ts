// The words of refusals by language.

import type { Language } from "./messages.ts";
import type { RefusalWords } from "./refusal-words.ts";
import { REFUSALS_EN } from "./refusal-words-en.ts";
import { REFUSALS_RU } from "./refusal-words-ru.ts";

const REFUSALS: { readonly [language in Language]: RefusalWords } = { ru: REFUSALS_RU, en: REFUSALS_EN };

export const refusalWordsOf = (language: Language): RefusalWords => REFUSALS[language];
