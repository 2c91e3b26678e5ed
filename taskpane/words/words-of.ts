// The words of a language.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { EN } from "./en.ts";
import { RU } from "./ru.ts";
import type { Words } from "./words.ts";

const WORDS: { readonly [language in Language]: Words } = { ru: RU, en: EN };

export const wordsOf = (language: Language): Words => WORDS[language];
