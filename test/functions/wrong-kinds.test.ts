// An argument of a wrong kind is refused in words, whatever the function: it is never swallowed, and never taken for another.

import { describe, expect, test } from "vitest";
import {
  FUNCTION_IDS,
  FUNCTION_PARAMETERS,
  type FunctionId,
  type FunctionParameter,
} from "../../shared/catalogue/function-parameters.ts";
import {
  CUSTOM_FUNCTIONS,
  type FunctionArgument,
  type FunctionResult,
  isFunctionError,
} from "../../shared/functions/function-table.ts";
import { CONTEXT } from "./call.ts";
import { exampleArguments } from "./example-arguments.ts";

function call(id: FunctionId, ...args: readonly FunctionArgument[]): FunctionResult {
  const called = CUSTOM_FUNCTIONS.find((each) => each.id === id);
  if (!called) throw new Error(id);
  return called.run(args, CONTEXT);
}

const error = { error: "#N/A" } as const;
const date = { date: "2025-09-01" } as const;

/** By the parameter: what it does not take. A blank is an argument that is not given. */
const WRONG: { readonly [parameter: string]: readonly FunctionArgument[] } = {
  together: [0.14, "0,14", 16, -1, 2, "вместе", "да", "1,5", { percent: 14 }, date, error, [[1], [0]], [[1, 0]]],
  weightOf2: [true, false, -0.1, 1.1, 14, "вес", { percent: 14 }, "14%", date, error, [[0.14], [0.16]]],
  year: [true, false, 0.5, 21, "вчера", "2021/25", { percent: 20 }, error, [["2021/22"], ["2022/23"]]],
  better: [true, false, 2, 0.5, "лучше", "да", { percent: 1 }, date, error, [["больше"], ["меньше"]]],
  points: [true, false, -1, 101, "пять", date, error, [[5], [6]]],
  marginPercent: [true, false, -1, 101, "пять", date, error, [[5], [6]]],
  confirmedPercent: [true, false, -1, 101, "семьдесят", date, error, [[70], [60]]],
  noticeable: [true, false, -0.1, 1.1, "сильная", { percent: 50 }, "50%", date, error, [[0.5], [0.3]]],
  digits: [true, false, 9, 11, 12.5, "десять", { percent: 10 }, "10%", date, error, [[10], [12]]],
  firstCell: [true, false, 5, 0.5, "тут", "A0", "B5:C7", { percent: 5 }, date, error, [["A1"], ["B1"]]],
  view: [true, false, 1, "таблица", { percent: 1 }, date, error, [["список"], ["ячейки"]]],
};

const parametersOf = (id: FunctionId): readonly FunctionParameter[] => FUNCTION_PARAMETERS[id];
const single = FUNCTION_IDS.flatMap((id) =>
  parametersOf(id).flatMap((parameter, index) => (parameter.kind === "range" ? [] : [[id, parameter.id, index] as const])),
);

describe.each(single)("%s: %s", (id, parameter, index) => {
  test.each((WRONG[parameter] ?? []).map((value) => [JSON.stringify(value), value] as const))("refuses %s", (_, value) => {
    const args: FunctionArgument[] = exampleArguments(id).slice(0, index);
    while (args.length < index) args.push(undefined);
    const sound = call(id, ...args);
    expect(isFunctionError(sound)).toBe(false);
    const answer = call(id, ...args, value);
    if (!isFunctionError(answer)) throw new Error(`taken: ${JSON.stringify(answer)}`);
    expect(answer.message.length).toBeGreaterThan(10);
  });

  test("a blank is as if it were not given", () => {
    const args: FunctionArgument[] = exampleArguments(id).slice(0, index);
    while (args.length < index) args.push(undefined);
    for (const blank of [null, undefined, "", "  ", [[null]]]) expect(call(id, ...args, blank)).toEqual(call(id, ...args));
  });
});

test.each([1, 0, true, false, "1", "0", "ИСТИНА", "ЛОЖЬ", "TRUE", "FALSE", "истина"])("«вместе» takes %j", (value) => {
  const isTogether = [1, true, "1", "ИСТИНА", "TRUE", "истина"].includes(value);
  // 1 + 3 of 8 pupils, 5 of 8: apart two rows, together one.
  const marks = [
    [1, 3, 2, 2],
    [3, 3, 1, 1],
  ];
  const answer = call("PASS_RATE", marks, value);
  expect(answer).toEqual(isTogether ? [[0.75]] : [[0.875], [0.625]]);
});
