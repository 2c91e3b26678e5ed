// QUALITY(marks; [together]): качество знаний, the share of marks 4 and 5.

import { customFunction } from "./custom-function.ts";
import { markIndicators } from "./mark-indicators.ts";

/** Arguments and errors as of MARKS_SUMMARY; one column of fractions of one. (n4 + n5) / n, where n are the participants. */
export const QUALITY = customFunction("QUALITY", ({ marks, together }, tools) =>
  markIndicators(["quality"], marks, together, tools),
);
