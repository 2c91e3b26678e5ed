// The first page names the schools whose verdict may turn, and the card says why a share over the threshold does not meet a criterion.

import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import { schoolCardView } from "../../shared/commands/views/school-card-view.ts";
import { rowsOf, summaryOf, TWO_BAD_YEARS } from "./made-district.ts";

const GOOD = [0, 10, 5, 5] as const;
const BAD = [8, 6, 6, 0] as const;
const given = (school: string, year: number, marks: readonly [number, number, number, number]) => ({
  school,
  year,
  marks,
  file: `${school} ${year}.xlsx`,
});

test("«Под вопросом»: missing works that decide, and small works; not that few pupils decide", () => {
  const { edits } = summaryOf([
    ...TWO_BAD_YEARS,
    // One bad year of two known: the third year decides.
    given("Школа № 2", 2020, BAD),
    given("Школа № 2", 2021, GOOD),
    // Two bad years of six pupils each.
    given("Школа № 3", 2020, [4, 2, 0, 0]),
    given("Школа № 3", 2021, [4, 2, 0, 0]),
    // Three good years.
    ...[2019, 2020, 2021].map((year) => given("Школа № 4", year, GOOD)),
  ]);
  const rows = rowsOf(edits, "Сводка");
  const at = rows.findIndex((row) => row?.[0] === "Под вопросом");
  expect(at).toBeGreaterThan(0);
  const listed = rows.slice(at + 3, at + 6).filter((row) => typeof row?.[0] === "number");
  expect(listed.map((row) => row[1])).toEqual(["Школа № 2", "Школа № 3"]);
  expect(String(listed[0]?.[4])).toContain("2.1.1.a");
});

test("no school in question, no list", () => {
  const { edits } = summaryOf([2019, 2020, 2021].flatMap((year) => [given("Школа № 4", year, GOOD)]));
  expect(rowsOf(edits, "Сводка").flat()).not.toContain("Под вопросом");
});

test("the card: over the threshold, but one has «5»", () => {
  const { data } = summaryOf([given("Школа № 5", 2020, [8, 6, 5, 1]), given("Школа № 5", 2021, [1, 6, 5, 8])]);
  const card = schoolCardView("Школа № 5", data, null, "ru");
  const evidence = card?.criteria.find(({ code }) => code === "2.1.1.a")?.evidence.map(({ statusText }) => statusText);
  expect(evidence).toEqual(["нет данных", "порог превышен, но есть отметки «5» (1)", "не выполнено"]);
  expect(DEFAULT_SETTINGS.combine).toBe("both");
});
