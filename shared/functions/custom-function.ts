// What a custom function is for a host, and how its arguments are read: once, here, for all functions.

import type { CriterionRule } from "../catalogue/criteria.ts";
import {
  FUNCTION_PARAMETERS,
  type FunctionId,
  type FunctionParameter,
  type ParameterOf,
} from "../catalogue/function-parameters.ts";
import type { FunctionWords } from "../catalogue/messages/function-words.ts";
import { functionWordsOf, wordsOf } from "../catalogue/messages/languages.ts";
import type { Language, Words } from "../catalogue/messages/messages.ts";
import type { Profile } from "../catalogue/profile.ts";
import type { Settings } from "../catalogue/settings.ts";
import { cellText } from "../text/cell-text.ts";
import { collapseSpaces } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import { cutBlankRows, type FunctionArgument, MOST_ROWS, type Range } from "./function-argument.ts";
import { type FunctionError, type FunctionResult, isFunctionError } from "./function-result.ts";
import { rangeOf } from "./once-per-range.ts";

/** What functions use of a profile. */
export interface FunctionProfile extends Pick<Profile, "id" | "name" | "criteriaFrom" | "forms" | "rules"> {
  readonly criteria: readonly CriterionRule[];
}

export interface FunctionContext {
  readonly settings: Settings;
  /** Those that a formula may name; the settings name the one that counts where none is named. */
  readonly profiles: readonly FunctionProfile[];
  readonly language: Language;
  /** The day, `2026-06-10`: dates of birth are told from other dates by it. The core has no clock. */
  readonly today: string;
}

export interface CustomFunction {
  readonly id: FunctionId;
  readonly parameters: readonly FunctionParameter[];
  /** Never throws, whatever the arguments hold. */
  readonly run: (args: readonly FunctionArgument[], context: FunctionContext) => FunctionResult;
}

interface ValueOfKind {
  readonly range: Range;
  readonly number: number;
  readonly percent: number;
  readonly text: string;
  readonly flag: boolean;
}

type ValueOf<Parameter extends FunctionParameter> = ValueOfKind[Parameter["kind"]];

type Arguments<Id extends FunctionId> = {
  readonly [Parameter in ParameterOf<Id> as Parameter["id"]]: Parameter["optional"] extends true
    ? ValueOf<Parameter> | undefined
    : ValueOf<Parameter>;
};

export interface FunctionTools extends FunctionContext {
  readonly words: Words;
  readonly say: FunctionWords;
}

const YES = /^(1|true|истина)$/i;
const NO = /^(0|false|ложь)$/i;

/** One cell of an argument that must be one. A truth is no number: a weight of ИСТИНА is a slip. */
function singleValue(
  kind: Exclude<FunctionParameter["kind"], "range">,
  range: Range,
  name: string,
  say: FunctionWords,
): number | string | boolean | FunctionError {
  const [[cell = null, ...right] = [], ...below] = range;
  if (right.length > 0 || below.length > 0) return { error: "value", message: say.faults.notOneCell(name) };
  const text = collapseSpaces(cellText(cell));
  if (kind === "text") return text;
  if (kind === "flag") {
    if (YES.test(text)) return true;
    return NO.test(text) ? false : { error: "value", message: say.faults.notAFlag(name, text) };
  }
  const read = typeof cell === "boolean" ? ({ kind: "unreadable" } as const) : readNumber(cell);
  if (read.kind === "number" && (kind === "percent" || read.unit === "plain")) return read.value;
  return { error: "value", message: say.faults.notANumber(name, cellText(cell)) };
}

const isBlankCell = (range: Range): boolean =>
  range.length === 1 && range[0]?.length === 1 && cellText(range[0][0]).trim() === "";

const rowsOf = (argument: FunctionArgument): number => (Array.isArray(argument) ? argument.length : 1);

/** Makes a function of the table out of its id and what it does with its arguments once they are read. */
export function customFunction<Id extends FunctionId>(
  id: Id,
  compute: (args: Arguments<Id>, tools: FunctionTools) => FunctionResult,
): CustomFunction {
  const parameters: readonly FunctionParameter[] = FUNCTION_PARAMETERS[id];
  const run = (args: readonly FunctionArgument[], context: FunctionContext): FunctionResult => {
    const say = functionWordsOf(context.language);
    const names = say.functions[id].parameters as { readonly [parameter: string]: { readonly name: string } };
    if (args.length > parameters.length) return { error: "value", message: say.faults.tooManyArguments(parameters.length) };
    const values: { [parameter: string]: Range | number | string | boolean | undefined } = {};
    const given = cutBlankRows(args);
    for (const [index, parameter] of parameters.entries()) {
      const { kind, optional } = parameter;
      const name = names[parameter.id]?.name ?? parameter.id;
      if (args[index] === undefined && !optional) return { error: "value", message: say.faults.argumentMissing(name) };
      const rowCount = rowsOf(given[index]);
      if (rowCount > MOST_ROWS) return { error: "value", message: say.faults.tooManyRows(name, rowCount, MOST_ROWS) };
      const range = rangeOf(given[index]);
      if (optional && isBlankCell(range)) continue;
      const value = kind === "range" ? range : singleValue(kind, range, name, say);
      if (isFunctionError(value)) return value;
      values[parameter.id] = value;
    }
    return compute(values as Arguments<Id>, { ...context, words: wordsOf(context.language), say });
  };
  return { id, parameters, run };
}
