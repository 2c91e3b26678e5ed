// Reads the worked examples of the methods, and compares an answer with an expected one to nine digits.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

export interface TruthCase<Input, Expected> {
  readonly name: string;
  readonly input: Input;
  readonly expected: Expected;
}

/** The cases of one method, as its file in test/cases/truth has them. */
export function truthCases<Input, Expected>(method: string): readonly TruthCase<Input, Expected>[] {
  const file = join(import.meta.dirname, "cases", "truth", `${method}.json`);
  return (JSON.parse(readFileSync(file, "utf8")) as { cases: readonly TruthCase<Input, Expected>[] }).cases;
}

/** Every number of `expected` stands in `answer` at the same place, to 1e-9 (expected answers are rounded to ten digits); words are equal. */
export function expectClose(answer: unknown, expected: unknown, at = "answer"): void {
  if (typeof expected === "number") {
    expect(typeof answer, at).toBe("number");
    expect(Math.abs((answer as number) - expected), `${at}: ${answer} against ${expected}`).toBeLessThanOrEqual(1e-9);
  } else if (expected !== null && typeof expected === "object") {
    for (const [key, value] of Object.entries(expected)) {
      expectClose((answer as { [key: string]: unknown } | null)?.[key], value, `${at}.${key}`);
    }
  } else expect(answer, at).toEqual(expected);
}
