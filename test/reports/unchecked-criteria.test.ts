// Which criteria were not checked for a school: never blank while one was not.

import { describe, expect, test } from "vitest";
import { codesText } from "../../shared/reports/codes-text.ts";
import { type ResultGiven, rowsOf, rowWith, summaryOf, TWO_BAD_YEARS } from "./made-district.ts";

const COLUMN = "Не проверены (мало данных)";

describe("of ten criteria", () => {
  // Mathematics only of the first school, and Russian of both: b is checked for one, c to j for nobody.
  const MATHEMATICS: readonly ResultGiven[] = TWO_BAD_YEARS.map((given) => ({ ...given, subject: "МА" }));
  const OTHER = TWO_BAD_YEARS.map((given) => ({ ...given, school: "Школа № 2" }));
  const rows = rowsOf(summaryOf([...TWO_BAD_YEARS, ...MATHEMATICS, ...OTHER]).edits, "Школы");

  test("those that nobody sent data for are named in every row, with the school's own", () => {
    expect(rowWith(rows, COLUMN, "Школа № 1")).toMatchObject({
      "Проверено критериев": "2 из 10",
      [COLUMN]: "2.1.1.c, d, e, f, g, h, i, j",
    });
    expect(rowWith(rows, COLUMN, "Школа № 2")).toMatchObject({
      "Проверено критериев": "1 из 10",
      [COLUMN]: "2.1.1.b, c, d, e, f, g, h, i, j",
    });
  });
});

test.each([
  [[], ""],
  [["2.1.1.d"], "2.1.1.d"],
  [["2.1.1.d", "2.1.1.e", "2.1.2.a", "2.1.2.b"], "2.1.1.d, e, 2.1.2.a, b"],
  [["a", "b"], "a, b"],
])("%j is said as «%s»", (codes, text) => {
  expect(codesText(codes)).toBe(text);
});
