// The first page and the page of settings say whose order the criteria are, and that nobody chose it.

import { expect, test } from "vitest";
import { rowsOf, summaryOf, TWO_BAD_YEARS } from "./made-district.ts";

const ORDER =
  "Приказ № 19 от 25.01.2025, Ботлихский район: «Об утверждении дорожной карты по формированию реализации внутренней системы оценки качества образовании в ОО»";

test("in Russian", () => {
  const { edits } = summaryOf(TWO_BAD_YEARS);
  const summary = rowsOf(edits, "Сводка").flat();
  expect(summary).toContain(`${ORDER}.`);
  expect(summary).toContain("Профиль муниципалитета: Ботлихский район (по умолчанию).");
  expect(rowsOf(edits, "Параметры").flat()).toContain(ORDER);
});

test("in English", () => {
  const summary = rowsOf(summaryOf(TWO_BAD_YEARS, {}, "en").edits, "Summary").flat();
  expect(summary).toContainEqual(expect.stringContaining("Order No. 19 of 25 Jan 2025, Ботлихский район: «"));
  expect(summary).toContain("Municipality profile: Ботлихский район (default).");
});
