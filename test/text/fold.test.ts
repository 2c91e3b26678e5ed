// Two spellings that a reader's eye takes for one are one; two different words stay two.

import { expect, test } from "vitest";
import { collapseSpaces, fold, foldLatin } from "../../shared/text/fold.ts";

test.each([
  ["Кол-во участников", "Кол-во учаcтников"],
  ["ёлка", "Елка"],
  ["«СОШ»", "“СОШ”"],
  ['"СОШ"', "„СОШ“"],
  ["2020-21", "2020–21"],
  ["2020-21", "2020−21"],
  ["а б", " а\u00a0\u2009б\n"],
  ["ХАОС", "XAOC"],
  ["ё", "е"],
])("«%s» and «%s» fold alike", (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

test.each([
  ["СОШ 1", "СОШ 2"],
  ["и", "й"],
  ["ош", "сош"],
])("«%s» and «%s» stay different", (a, b) => {
  expect(fold(a)).not.toBe(fold(b));
});

test("folding twice is folding once", () => {
  for (const text of ["МБОУ «СОШ № 1»", "XAOC", " ё – Ё "]) expect(fold(fold(text))).toBe(fold(text));
});

test("logins fold to Latin letters", () => {
  expect(foldLatin(" ЕDU203389 ")).toBe("edu203389");
  expect(foldLatin("sсh")).toBe("sch");
});

test("spaces of any kind collapse to one", () => {
  expect(collapseSpaces("\u00a0а \t\u3000\ufeffб ")).toBe("а б");
});
