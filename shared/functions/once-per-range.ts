// What is read of a range, kept as long as the range itself: of twenty cells over one range only the first reads it.

import type { FunctionArgument, Range } from "./function-argument.ts";
import { toRange } from "./function-argument.ts";

/** `key`: whatever else the answer depends on. */
export function oncePerRange<Rest extends readonly unknown[], Value>(
  compute: (range: Range, ...rest: Rest) => Value,
  key: (...rest: Rest) => string = () => "",
): (range: Range, ...rest: Rest) => Value {
  const known = new WeakMap<Range, Map<string, { readonly value: Value }>>();
  return (range, ...rest) => {
    let answers = known.get(range);
    if (!answers) {
      answers = new Map();
      known.set(range, answers);
    }
    const asked = key(...rest);
    const answer = answers.get(asked) ?? { value: compute(range, ...rest) };
    answers.set(asked, answer);
    return answer.value;
  };
}

const ranges = new WeakMap<object, Range>();

/** One and the same array of a host is one and the same range. */
export function rangeOf(argument: FunctionArgument): Range {
  if (!Array.isArray(argument)) return toRange(argument);
  const range = ranges.get(argument) ?? toRange(argument);
  ranges.set(argument, range);
  return range;
}
