// The add-in's own words by language.

import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { EXCEL_WORDS_EN } from "./en.ts";
import { EXCEL_WORDS_RU } from "./ru.ts";
import type { ExcelWords } from "./words.ts";

export const excelWordsOf = (language: Language): ExcelWords => ({ ru: EXCEL_WORDS_RU, en: EXCEL_WORDS_EN })[language];
