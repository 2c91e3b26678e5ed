// The add-in's own words in English.

import type { ExcelWords } from "./words.ts";

export const EXCEL_WORDS_EN: ExcelWords = {
  functions: {
    blanksUnknown: (parameter) =>
      `This version of Excel may hand over blank cells as zeros, and nothing tells them from real zeros in the argument "${parameter}". Give the function a range of this workbook itself, such as A1:D20, not a calculation over it and not another workbook.`,
    blanksNotRead:
      "Excel did not let the add-in find out which cells are blank, and without that the answer would be wrong. Calculate again: Ctrl+Alt+F9.",
  },
};
