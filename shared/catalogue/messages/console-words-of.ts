// The words of the command line by language.

import type { CheckConsole, CommandLineWords, OutputConsole, ProfileConsole, SvodConsole } from "./console-words.ts";
import { CHECK_CONSOLE_EN, COMMAND_LINE_EN, OUTPUT_CONSOLE_EN, PROFILE_CONSOLE_EN, SVOD_CONSOLE_EN } from "./console-words-en.ts";
import { CHECK_CONSOLE_RU, COMMAND_LINE_RU, OUTPUT_CONSOLE_RU, PROFILE_CONSOLE_RU, SVOD_CONSOLE_RU } from "./console-words-ru.ts";
import type { Language } from "./messages.ts";

const SVOD: { readonly [language in Language]: SvodConsole } = { ru: SVOD_CONSOLE_RU, en: SVOD_CONSOLE_EN };
const CHECK: { readonly [language in Language]: CheckConsole } = { ru: CHECK_CONSOLE_RU, en: CHECK_CONSOLE_EN };
const PROFILE: { readonly [language in Language]: ProfileConsole } = { ru: PROFILE_CONSOLE_RU, en: PROFILE_CONSOLE_EN };
const OUTPUT: { readonly [language in Language]: OutputConsole } = { ru: OUTPUT_CONSOLE_RU, en: OUTPUT_CONSOLE_EN };
const COMMAND_LINE: { readonly [language in Language]: CommandLineWords } = { ru: COMMAND_LINE_RU, en: COMMAND_LINE_EN };

export const commandLineWordsOf = (language: Language): CommandLineWords => COMMAND_LINE[language];
export const svodConsoleOf = (language: Language): SvodConsole => SVOD[language];
export const outputConsoleOf = (language: Language): OutputConsole => OUTPUT[language];
export const checkConsoleOf = (language: Language): CheckConsole => CHECK[language];
export const profileConsoleOf = (language: Language): ProfileConsole => PROFILE[language];
