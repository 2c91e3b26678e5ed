// The order in which people look for a school in a list, and the text that a cell shows.

import { expect, test } from "vitest";
import { cellText } from "../../shared/text/cell-text.ts";
import { compareNames } from "../../shared/text/compare-names.ts";

test("numbers go by value, letters by the alphabet, ё with е, quotes and spaces do not matter", () => {
  const names = [
    "СОШ № 10",
    "«СОШ №3»",
    "СОШ № 2",
    "Гимназия",
    "СОШ №1",
    "Ёлкинская СОШ",
    "Жуковская СОШ",
    "Енисейская СОШ",
    "СОШ № 2 филиал",
  ];
  expect([...names].sort(compareNames)).toEqual([
    "Гимназия",
    "Ёлкинская СОШ",
    "Енисейская СОШ",
    "Жуковская СОШ",
    "СОШ №1",
    "СОШ № 2",
    "СОШ № 2 филиал",
    "«СОШ №3»",
    "СОШ № 10",
  ]);
  expect(compareNames("Школа Ёж", "школа  еж")).toBe(0);
});

test("cells as a reader sees them", () => {
  expect([null, undefined, "а", 4, 0.5, true, false].map((value) => cellText(value))).toEqual([
    "",
    "",
    "а",
    "4",
    "0.5",
    "ИСТИНА",
    "ЛОЖЬ",
  ]);
  expect(cellText({ date: "2021-04-20T09:30:00" })).toBe("20.04.2021");
  expect(cellText({ percent: 28.26 })).toBe("28.26%");
  expect(cellText({ error: "#REF!" })).toBe("#REF!");
});
