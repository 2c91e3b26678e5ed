// Calls a custom function as a host does, in Russian, under the default settings.

import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import {
  type CustomFunction,
  type FunctionArgument,
  type FunctionContext,
  type FunctionError,
  isFunctionError,
  type ResultCells,
} from "../../shared/functions/function-table.ts";
import { FUNCTION_PROFILES } from "../../shared/municipalities/function-profiles.ts";

export const CONTEXT: FunctionContext = {
  settings: DEFAULT_SETTINGS,
  profiles: FUNCTION_PROFILES,
  language: "ru",
  today: "2026-06-10",
};

/** The rectangle that the function gives; an error fails the test. */
export function cellsOf({ run }: CustomFunction, ...args: readonly FunctionArgument[]): ResultCells {
  const result = run(args, CONTEXT);
  if (isFunctionError(result)) throw new Error(`${result.error}: ${result.message}`);
  return result;
}

/** The error that the function gives; a rectangle fails the test. */
export function errorOf({ run }: CustomFunction, ...args: readonly FunctionArgument[]): FunctionError {
  const result = run(args, CONTEXT);
  if (!isFunctionError(result)) throw new Error(`no error: ${JSON.stringify(result)}`);
  return result;
}

/** A single value. */
export const single = (called: CustomFunction, ...args: readonly FunctionArgument[]) => cellsOf(called, ...args)[0]?.[0];
