// PASS_RATE(marks; [together]): успеваемость, the share of marks 3, 4 and 5.

import { customFunction } from "./custom-function.ts";
import { markIndicators } from "./mark-indicators.ts";

/** Arguments and errors as of MARKS_SUMMARY; one column of fractions of one. (n3 + n4 + n5) / n, where n are the participants. */
export const PASS_RATE = customFunction("PASS_RATE", ({ marks, together }, tools) =>
  markIndicators(["passRate"], marks, together, tools),
);
