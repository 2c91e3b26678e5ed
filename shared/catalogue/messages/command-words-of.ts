// The words of the commands by language; apart from the other tables, so that a pane may carry these alone.

import type { CommandWords } from "./command-words.ts";
import { COMMAND_WORDS_EN } from "./command-words-en.ts";
import { COMMAND_WORDS_RU } from "./command-words-ru.ts";
import type { Language } from "./messages.ts";

const COMMAND_WORDS: { readonly [language in Language]: CommandWords } = { ru: COMMAND_WORDS_RU, en: COMMAND_WORDS_EN };

export const commandWordsOf = (language: Language): CommandWords => COMMAND_WORDS[language];
