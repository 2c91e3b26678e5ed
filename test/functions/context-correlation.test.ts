// CONTEXT_CORRELATION: coefficients of published examples, ties, and columns of which nothing can be told.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONTEXT_CORRELATION } from "../../shared/functions/context-correlation.ts";
import { expectClose, truthCases } from "../truth.ts";
import { cellsOf, errorOf } from "./call.ts";

const column = (...cells: readonly (string | number | null)[]) => cells.map((cell) => [cell]);

// The worked example of the article on Spearman's coefficient in the English Wikipedia (IQ and hours of television): rho = -29/165.
const IQ = column(106, 100, 86, 101, 99, 103, 97, 113, 112, 110);
const HOURS = column(7, 27, 2, 50, 28, 29, 20, 12, 6, 17);

test("Spearman's coefficient of a published example", () => {
  const [header, row = []] = cellsOf(CONTEXT_CORRELATION, IQ, HOURS);
  expect(header).toEqual(["Условие", "Школ", "Спирмен", "Не меньше", "Не больше", "Пирсон", "Вывод"]);
  expect(row[0]).toBe("столбец A");
  expect(row[1]).toBe(10);
  expect(row[2]).toBeCloseTo(-29 / 165, 12);
  expect(row[6]).toBe("связи не видно: интервал включает ноль");
});

// Worked examples of the method: eight schools whose interval holds zero, and twelve whose interval does not.
test("a link is claimed only where the interval leaves zero out", () => {
  for (const { input, expected } of truthCases<
    { context: number[]; result: number[]; resamples?: number },
    { spearman: number; spearmanInterval: [number, number] | null; holdsZero?: boolean }
  >("correlation").filter(({ expected }) => expected.holdsZero !== undefined)) {
    const [, row = []] = cellsOf(CONTEXT_CORRELATION, column(...input.result), column(...input.context));
    expectClose(row.slice(2, 5), [expected.spearman, ...(expected.spearmanInterval ?? [])]);
    expect(String(row[6]).startsWith("связи не видно")).toBe(expected.holdsZero);
  }
});

// By hand: ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4; Pearson of the ranks is 4.5 / sqrt(4.5 · 5).
test("ties share the mean rank", () => {
  const [, row = []] = cellsOf(CONTEXT_CORRELATION, column(1, 2, 2, 3), column(10, 30, 20, 40));
  expect(row[2]).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
});

test("a row a column of circumstances, by its header; few schools are said to be few", () => {
  const context = [
    ["Русский не родной, %", "Учеников", "Двухсменная"],
    [5, 410, "да"],
    [12, null, "нет"],
    [20, 95, "нет"],
    [35, 150, "да"],
  ];
  const rows = cellsOf(CONTEXT_CORRELATION, column("Качество", 62, 55, 48, 41), context);
  expect(rows[1]).toEqual([
    "Русский не родной, %",
    4,
    ...[-1, null, null], // at -1 there is no interval
    expect.closeTo(-0.982, 3),
    "заметная обратная связь; 4 школы — мало для уверенного вывода",
  ]);
  expect(rows[2]).toEqual([...["Учеников", 3, null, null, null, null], "мало школ: нужно не меньше 4 с обоими значениями"]);
  expect(rows[3]).toEqual(["Двухсменная", ...Array(5).fill(null), "C2: должно быть число."]);
});

describe("nothing to tell", () => {
  test.each([
    ["three schools", column(1, 2, 5), column(3, 4, 6), "мало школ: нужно не меньше 4 с обоими значениями"],
    ["no spread", column(1, 2, 3, 4), column(5, 5, 5, 5), "все значения одинаковы: связь не определить"],
  ])("%s", (_, results, context, reading) => {
    expect(cellsOf(CONTEXT_CORRELATION, results, context)[1]?.[6]).toBe(reading);
  });

  test("arguments that cannot be used", () => {
    expect(errorOf(CONTEXT_CORRELATION, column(1, 2, 3), column(1, 2)).error).toBe("value");
    expect(errorOf(CONTEXT_CORRELATION, [[1, 2, 3]], column(1)).error).toBe("value");
    expect(errorOf(CONTEXT_CORRELATION, IQ, HOURS, 2).message).toBe("Аргумент «порог» — число от 0 до 1.");
  });
});

test("lies between -1 and 1, and a growing change of scale leaves the ranks as they are", () => {
  const figures = fc.array(fc.tuple(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 2, max: 99 })), {
    minLength: 4,
    maxLength: 30,
  });
  fc.assert(
    fc.property(figures, (pairs) => {
      const results = pairs.map(([a]) => [a]);
      const spearman = (context: readonly (readonly number[])[]) => cellsOf(CONTEXT_CORRELATION, results, context)[1]?.[2];
      const plain = spearman(pairs.map(([, b]) => [b]));
      expect(spearman(pairs.map(([, b]) => [b * b]))).toEqual(plain === null ? null : expect.closeTo(plain as number, 9));
      if (plain !== null) expect(Math.abs(plain as number)).toBeLessThanOrEqual(1);
    }),
  );
});

// Of 24 ranks 1 and 24, 2 and 8, 3 and 6, 4 and 5 exchanged: 1 - 6·2·(23² + 6² + 3² + 1²)/(24·575) = 0.5, which is «от 0,5» on
// Chaddock's scale; of so many schools the interval leaves zero out.
test("a link at the bound itself is noticeable, in either direction", () => {
  const ranks = Array.from({ length: 24 }, (_, i) => i + 1);
  const exchanged = new Map(
    [
      [1, 24],
      [2, 8],
      [3, 6],
      [4, 5],
    ].flatMap(([a = 0, b = 0]) => [[a, b] as const, [b, a] as const]),
  );
  const half = ranks.map((rank) => exchanged.get(rank) ?? rank);
  const reading = (context: readonly number[], bound?: number) =>
    cellsOf(CONTEXT_CORRELATION, column(...ranks), column(...context), bound)[1]?.[6];
  expect(reading(half)).toMatch(/^заметная прямая связь/);
  expect(reading([...half].reverse())).toMatch(/^заметная обратная связь/);
  expect(reading(half, 0.51)).toMatch(/^заметной связи нет/);
});
