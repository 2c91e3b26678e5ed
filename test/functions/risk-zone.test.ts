// RISK_ZONE: figures beside a norm. The bounds 60, 57, 30 and 28.5 are those of the recommendations on analysing ВПР of 2026.

import { describe, expect, test } from "vitest";
import { RISK_ZONE } from "../../shared/functions/risk-zone.ts";
import { cellsOf, errorOf, single } from "./call.ts";

const [NONE, BORDER, RISK] = ["вне риска", "на границе", "зона риска"];

describe("the levels of tasks: sufficient from the norm on, insufficient below a twentieth under it", () => {
  test.each([
    [60, 60, NONE],
    [59.9, 60, BORDER],
    [57, 60, BORDER],
    [56.9, 60, RISK],
    [30, 30, NONE],
    [28.5, 30, BORDER],
    [28.4, 30, RISK],
    [0.57, 0.6, BORDER],
    ["57%", 0.6, BORDER],
    ["57%", 60, BORDER],
  ])("%s with the norm %s: %s", (value, norm, zone) => {
    expect(single(RISK_ZONE, value, norm)).toBe(zone);
  });
});

test("less is better: the share of «2» of 10% in the region", () => {
  expect(cellsOf(RISK_ZONE, [[9], [10], [10.5], [10.6]], 10, "меньше")).toEqual([[NONE], [NONE], [BORDER], [RISK]]);
});

test("a margin of one's own", () => {
  expect(cellsOf(RISK_ZONE, [[46], [44]], 50, null, 10)).toEqual([[BORDER], [RISK]]);
  expect(single(RISK_ZONE, 49.9, 50, null, 0)).toBe(RISK);
});

test("norms of several works stand in a row above, figures in a block with headers; blanks stay blank", () => {
  const values = [
    ["РУ", "МА"],
    [91, 70],
    [null, "нет"],
  ];
  expect(cellsOf(RISK_ZONE, values, [[90, 80]])).toEqual([
    ["Зона риска", "Зона риска"],
    [NONE, RISK],
    [null, null],
  ]);
});

describe("arguments that cannot be used", () => {
  test("a norm of another shape, a margin out of bounds, a word", () => {
    expect(errorOf(RISK_ZONE, [[1], [2]], [[1], [2], [3]]).error).toBe("value");
    expect(errorOf(RISK_ZONE, 1, 2, null, 101).message).toBe("Аргумент «граница» — число от 0 до 100.");
    expect(errorOf(RISK_ZONE, "много", 2).message).toBe("A1: должно быть число.");
    expect(errorOf(RISK_ZONE, null, 2).error).toBe("na");
  });
});
