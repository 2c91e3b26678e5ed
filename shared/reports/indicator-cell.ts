// An indicator as a cell of a report.

import type { Words } from "../catalogue/messages/messages.ts";
import type { Indicator } from "../indicators/compute-indicators.ts";
import type { WrittenValue } from "../workbook/edit.ts";
import type { Formula } from "../workbook/formula.ts";

/** Its value, live where a formula is given; where there is none, the reason in words. */
export function indicatorCell(indicator: Indicator, words: Words, formula?: Formula): WrittenValue {
  if (indicator.kind === "absent") return words.absences[indicator.reason];
  return formula === undefined ? indicator.value : { formula, value: indicator.value };
}
