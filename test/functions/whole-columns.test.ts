// Whole columns as arguments: the blank rows below the table are cut before anything is read, and a table beyond the limit is refused in words.

import fc from "fast-check";
import { expect, it } from "vitest";
import { FUNCTION_WORDS_RU as SAY } from "../../shared/catalogue/messages/function-words-ru.ts";
import { cutBlankRows, MOST_ROWS } from "../../shared/functions/function-argument.ts";
import { CUSTOM_FUNCTIONS, type FunctionArgument } from "../../shared/functions/function-table.ts";
import { CONTEXT, cellsOf, errorOf } from "./call.ts";

const of = (id: string) => CUSTOM_FUNCTIONS.find((each) => each.id === id)!;

/** A whole column of a sheet under these cells. */
const column = (...cells: (string | number | null)[]): (string | number | null)[][] =>
  Array.from({ length: 1_048_576 }, (_, row) => [cells[row] ?? null]);

it("a whole column answers as far down as it holds something", () => {
  // 7707083893 is a valid ИНН (test/functions/valid-numbers.test.ts), with a wrong last digit it is none.
  expect(cellsOf(of("VALID_INN"), column("ИНН", "7707083893", null, "7707083894"))).toEqual([[null], [true], [null], [false]]);
});

it("columns beside each other are cut alike, at the longest of them", () => {
  // 6/40 and 3/25; of the third school the part is not known.
  const shares = cellsOf(of("SHARE"), column("Высокобалльников", 6, 3), column("Выпускников", 40, 25, 30));
  expect(shares.slice(1)).toEqual([[0.15], [0.12], [null]]);
});

it("columns of unlike heights are not made alike by their blanks", () => {
  const { message } = errorOf(of("SHARE"), [[1], [2], [null], [null]], [[4], [4], [null], [null], [null]]);
  expect(message).toBe(
    SAY.faults.shapesDiffer(SAY.functions.SHARE.parameters.part.name, SAY.functions.SHARE.parameters.whole.name),
  );
});

it("more rows than the limit are refused, with how many there are", () => {
  const { message } = errorOf(of("VALID_INN"), column(...Array.from({ length: MOST_ROWS + 1 }, () => "7707083893")));
  expect(message).toContain(`${MOST_ROWS + 1}`);
  expect(message).toContain(`${MOST_ROWS}`);
});

it("blank rows below change nothing in what any function says of the rows above", () => {
  const cell = fc.oneof(fc.constantFrom(null, "", "СОШ № 1", "2", "3", 0), fc.integer({ min: 0, max: 60 }));
  const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 6 });
  const blanks = (count: number) => Array.from({ length: count }, () => [null, null, null, null]);
  fc.assert(
    fc.property(table, fc.nat(30), fc.constantFrom(...CUSTOM_FUNCTIONS), (rows, count, { run, parameters }) => {
      const given = (below: number): FunctionArgument[] =>
        parameters.filter(({ optional }) => !optional).map(() => [...rows, ...blanks(below)]);
      const [short, long] = [run(given(1), CONTEXT), run(given(1 + count), CONTEXT)];
      expect(Array.isArray(long) ? cutBlankRows([long])[0] : long).toEqual(
        Array.isArray(short) ? cutBlankRows([short])[0] : short,
      );
    }),
    { numRuns: 200 },
  );
});
