// The grid's own words in the languages of the page.

import { type ILocales, LocaleType, mergeLocales } from "@univerjs/core";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingRu from "@univerjs/preset-sheets-conditional-formatting/locales/ru-RU";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreRu from "@univerjs/preset-sheets-core/locales/ru-RU";
import dataValidationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationRu from "@univerjs/preset-sheets-data-validation/locales/ru-RU";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteRu from "@univerjs/preset-sheets-note/locales/ru-RU";

export const GRID_LOCALES: ILocales = {
  [LocaleType.RU_RU]: mergeLocales(coreRu, conditionalFormattingRu, dataValidationRu, noteRu),
  [LocaleType.EN_US]: mergeLocales(coreEn, conditionalFormattingEn, dataValidationEn, noteEn),
};
