// SOU(marks; [together]; [weight of «2»]): СОУ, V. P. Simonov's degree of learning.

import { customFunction } from "./custom-function.ts";
import { markIndicators } from "./mark-indicators.ts";

/**
 * Arguments and errors as of MARKS_SUMMARY; one column of fractions of one. (n5 + 0.64·n4 + 0.36·n3 + w·n2) / n.
 * `weightOf2`: from 0 to 1; 0.16 in most tables and by default, 0.14 in some.
 */
export const SOU = customFunction("SOU", ({ marks, together, weightOf2 }, tools) => {
  if (weightOf2 !== undefined && !(weightOf2 >= 0 && weightOf2 <= 1)) {
    const { name } = tools.say.functions.SOU.parameters.weightOf2;
    return { error: "value", message: tools.say.faults.outOfBounds(name, 0, 1) };
  }
  return markIndicators(["sou"], marks, together, tools, weightOf2);
});
