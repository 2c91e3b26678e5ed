// Runs custom functions of the core's table for cells of Excel: arguments into the core's values, its errors into those that Excel shows.

import { FUNCTION_PARAMETERS, type FunctionId } from "../../../shared/catalogue/function-parameters.ts";
import { functionWordsOf } from "../../../shared/catalogue/messages/languages.ts";
import type { Language } from "../../../shared/catalogue/messages/messages.ts";
import { DEFAULT_SETTINGS } from "../../../shared/catalogue/settings.ts";
import { CUSTOM_FUNCTIONS, type FunctionError, isFunctionError } from "../../../shared/functions/function-table.ts";
import { FUNCTION_PROFILES } from "../../../shared/municipalities/function-profiles.ts";
import { BUILD } from "../../engine/build-id.ts";
import { excelWordsOf } from "../words/index.ts";
import type { RunFunction } from "./associate-functions.ts";
import { BlankCells, BlanksNotRead, BlanksUnknown, type ParameterAddresses } from "./blank-cells.ts";
import type { ExcelArgument, ExcelCells } from "./excel-functions.ts";
import { readKnownCells } from "./known-cells.ts";
import { Recent } from "./recent.ts";
import { SameRanges } from "./same-ranges.ts";

export { BUILD };

/** The language of the screen, and the day. */
export interface FunctionCircumstances {
  readonly language: Language;
  readonly today: string;
}

const TABLE = new Map<string, (typeof CUSTOM_FUNCTIONS)[number]>(CUSTOM_FUNCTIONS.map((each) => [each.id, each]));

const MOST_ANSWERS = 8;

function thrown({ error, message }: FunctionError): Error {
  const { invalidValue, notAvailable, divisionByZero } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error({ value: invalidValue, na: notAvailable, div0: divisionByZero }[error], message);
}

function parameterName(id: string, index: number, language: Language): string {
  const known = id as FunctionId;
  const names = functionWordsOf(language).functions[known].parameters as { readonly [id: string]: { readonly name: string } };
  const parameter = FUNCTION_PARAMETERS[known][index]?.id ?? "";
  return names[parameter]?.name ?? parameter;
}

/** What Excel can show of a failure. */
function shownError(error: unknown, id: string, language: Language): unknown {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const words = excelWordsOf(language).functions;
  if (error instanceof BlanksNotRead) return new CustomFunctions.Error(notAvailable, words.blanksNotRead);
  if (!(error instanceof BlanksUnknown)) return error;
  return new CustomFunctions.Error(invalidValue, words.blanksUnknown(parameterName(id, error.index, language)));
}

/** `now` is asked at every call. What the runner has once seen of Excel and of its ranges it keeps. */
export function functionRunner(now: () => FunctionCircumstances): RunFunction {
  const blanks = new BlankCells(readKnownCells);
  const same = new SameRanges();
  const answers = new Recent<ExcelCells>(MOST_ANSWERS);

  const compute = (id: string, args: readonly ExcelArgument[], addresses: ParameterAddresses | undefined): ExcelCells => {
    const circumstances = now();
    const taken = args.map((argument, index) => same.take(argument, addresses?.[index]));
    const key = [id, circumstances.language, circumstances.today, ...taken.map((each) => each.key)].join("\n");
    const known = answers.get(key);
    if (known) return known;
    const result = TABLE.get(id)?.run(
      taken.map(({ argument }) => argument),
      { settings: DEFAULT_SETTINGS, profiles: FUNCTION_PROFILES, ...circumstances },
    );
    if (result === undefined) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, id);
    if (isFunctionError(result)) throw thrown(result);
    // Excel would show 0 for a blank of a rectangle.
    const cells = result.map((row) => row.map((value) => value ?? ""));
    answers.keep(key, cells);
    return cells;
  };

  /** Throws only what Excel can show. */
  return (id, args, addresses) => {
    const failed = (error: unknown): never => {
      throw shownError(error, id, now().language);
    };
    try {
      const restored = blanks.restore(args, addresses);
      if (!(restored instanceof Promise)) return compute(id, restored, addresses);
      return restored.then((all) => compute(id, all, addresses)).catch(failed);
    } catch (error) {
      return failed(error);
    }
  };
}
