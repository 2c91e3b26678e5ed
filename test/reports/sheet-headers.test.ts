// What the columns of the sheets are called: no two alike, no double negative, years as people say them.

import { describe, expect, test } from "vitest";
import { rowsOf, rowWith, summaryOf, TWO_BAD_YEARS } from "./made-district.ts";

const { edits } = summaryOf([...TWO_BAD_YEARS, { year: 2019, marks: [8, 6, 6, 1] }]);
const evidence = rowsOf(edits, "Обоснование");

describe("the evidence", () => {
  test("has no two columns of one name", () => {
    const headers = evidence[2] ?? [];
    expect(new Set(headers).size).toBe(headers.length);
  });

  test("says whether there are high results", () => {
    expect(rowWith(evidence, "Высокие результаты", "2018/19")["Высокие результаты"]).toBe("есть");
    expect(rowWith(evidence, "Высокие результаты", "2020/21")["Высокие результаты"]).toBe("нет");
  });
});

test("years are academic ones on the first page and in the dynamics", () => {
  expect(rowWith(rowsOf(edits, "Сводка"), "Год", "ВПР, Русский язык, 4 класс").Год).toBe("2020/21");
  expect(rowsOf(edits, "Динамика")[2]).toContain("Доля «2» 2018/19");
});
