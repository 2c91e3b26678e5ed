// WEIGHTED_MEAN(values; weights): the mean of schools' figures by their numbers of pupils.

import { cellAddress } from "../workbook/block.ts";
import { customFunction } from "./custom-function.ts";
import { hasHeader, numbersOf } from "./number-cells.ts";

/**
 * `values`: figures of schools (percents, mean marks); `weights`: numbers of participants, in a range of the same shape.
 * Gives Σ value·weight / Σ weight, on the scale of the values. A place without a value is left out with its weight: who sent nothing
 * is not in the mean. A value without a weight is an error, and so are a negative weight and something that is no number.
 * Source: the mean of a municipality is weighted by participants; a mean of schools' percents is another number (Simpson's paradox).
 */
export const WEIGHTED_MEAN = customFunction("WEIGHTED_MEAN", ({ values, weights }, { say }) => {
  const names = say.functions.WEIGHTED_MEAN.parameters;
  if (values.length !== weights.length || values[0]?.length !== weights[0]?.length)
    return { error: "value", message: say.faults.shapesDiffer(names.values.name, names.weights.name) };
  const [figureOf, weightOf] = [numbersOf(values), numbersOf(weights)];
  const from = hasHeader(values) ? 1 : 0;
  let [sum, whole, count] = [0, 0, 0];
  for (let rowIndex = from; rowIndex < values.length; rowIndex++) {
    for (const [columnIndex, cell] of (values[rowIndex] ?? []).entries()) {
      const [value, weight] = [figureOf(cell), weightOf(weights[rowIndex]?.[columnIndex])];
      const here = cellAddress(rowIndex, columnIndex);
      if (value === undefined || (weight === undefined && value !== null))
        return { error: "value", message: say.faults.notANumberIn(here) };
      if (value === null) continue;
      if (weight === null || weight === undefined) return { error: "na", message: say.faults.weightMissing(here) };
      if (weight < 0) return { error: "value", message: say.faults.negative(here) };
      count++;
      sum += value * weight;
      whole += weight;
    }
  }
  if (count === 0) return { error: "na", message: say.faults.noData };
  if (whole === 0) return { error: "div0", message: say.faults.zeroWhole };
  const mean = sum / whole;
  return Number.isFinite(mean) ? [[mean]] : { error: "value", message: say.faults.tooLarge };
});
