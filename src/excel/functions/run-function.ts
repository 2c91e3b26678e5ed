// Runs a custom function of the core's table for a cell of Excel: arguments into the core's values, its errors into those that Excel shows.

import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { DEFAULT_SETTINGS } from "../../../shared/catalogue/settings.ts";
import {
  CUSTOM_FUNCTIONS,
  type FunctionArgument,
  type FunctionError,
  type HostValue,
  isFunctionError,
} from "../../../shared/functions/function-table.ts";
import type { ExcelArgument, ExcelCells, ExcelValue } from "./excel-functions.ts";

/** The language of the screen, and the day. */
export interface FunctionCircumstances {
  readonly language: Language;
  readonly today: string;
}

const TABLE = new Map<string, (typeof CUSTOM_FUNCTIONS)[number]>(CUSTOM_FUNCTIONS.map((each) => [each.id, each]));

const hostValueOf = (value: ExcelValue): HostValue =>
  typeof value === "object" && value !== null ? { error: value.code ?? "#VALUE!" } : value;

const argumentOf = (given: ExcelArgument): FunctionArgument =>
  Array.isArray(given) ? given.map((row: readonly ExcelValue[]) => row.map(hostValueOf)) : hostValueOf(given as ExcelValue);

function thrown({ error, message }: FunctionError): Error {
  const { invalidValue, notAvailable, divisionByZero } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error({ value: invalidValue, na: notAvailable, div0: divisionByZero }[error], message);
}

/** Throws only what Excel can show. */
export function runFunction(id: string, args: readonly ExcelArgument[], circumstances: FunctionCircumstances): ExcelCells {
  const result = TABLE.get(id)?.run(args.map(argumentOf), { settings: DEFAULT_SETTINGS, ...circumstances });
  if (result === undefined) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, id);
  if (isFunctionError(result)) throw thrown(result);
  // Excel would show 0 for a blank of a rectangle.
  return result.map((row) => row.map((value) => value ?? ""));
}
