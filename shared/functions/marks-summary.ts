// MARKS_SUMMARY(marks; [together]): успеваемость, качество, средняя отметка and СОУ in one spill.

import { customFunction } from "./custom-function.ts";
import { markIndicators } from "./mark-indicators.ts";

/**
 * `marks`: numbers of marks under a header with 2, 3, 4, 5 (with «Участников» or without, counts or percents), or four bare columns
 * of counts of 2, 3, 4, 5, or a column (row) of pupils' marks. `together`: 1 for all rows as one group.
 * Gives four columns beside the rows of the range: shares are fractions of one, the mean mark is from 2 to 5.
 * Errors: a row without data or with numbers that cannot be counts says so in its first cell; alone, it is the error itself.
 * Formulas: shared/indicators/compute-indicators; a municipality's figure is of all pupils together, never a mean of percents.
 */
export const MARKS_SUMMARY = customFunction("MARKS_SUMMARY", ({ marks, together }, tools) =>
  markIndicators(["passRate", "quality", "meanMark", "sou"], marks, together, tools),
);
