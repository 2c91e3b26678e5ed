// Runs a custom function of the core's table for a cell. Nothing is asked of any service: a custom function may ask for very little.

import { DEFAULT_SETTINGS } from "../../../shared/catalogue/settings.ts";
import { CUSTOM_FUNCTIONS, type FunctionArgument, isFunctionError } from "../../../shared/functions/function-table.ts";
import { FUNCTION_PROFILES } from "../../../shared/municipalities/function-profiles.ts";
import type { CellValue } from "../../../shared/workbook/cell.ts";
import { cellValueOf } from "../host/read/cell-value-of.ts";
import { scriptClock } from "../host/read/sheet-clock.ts";
import { SCRIPT_LANGUAGE } from "../words.ts";

/** Formats are not known here: a percent arrives as a fraction. Errors arrive as their names, and the core knows them. */
const cellOf = (value: unknown): CellValue => cellValueOf({ value, format: "@", formula: "" }, scriptClock);

/** A range arrives as rows, a single cell as itself, and an argument left out in the middle as a blank. */
function argumentOf(given: unknown): FunctionArgument {
  if (!Array.isArray(given)) return given === undefined ? undefined : cellOf(given);
  return given.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

/** What is thrown is shown on the cell with its message. */
export function runFunction(id: string, args: ArrayLike<unknown>): (string | number | boolean)[][] {
  const called = CUSTOM_FUNCTIONS.find((each) => each.id === id);
  if (!called) throw new Error(`No such function: ${id}`);
  const context = {
    settings: DEFAULT_SETTINGS,
    profiles: FUNCTION_PROFILES,
    language: SCRIPT_LANGUAGE,
    today: scriptClock(new Date()).slice(0, 10),
  } as const;
  const result = called.run(Array.from(args, argumentOf), context);
  if (isFunctionError(result)) throw new Error(result.message);
  return result.map((row) => row.map((value) => value ?? ""));
}
