// A threshold that is not the order's is said with the order's own wherever thresholds are shown.

import { describe, expect, test } from "vitest";
import { schoolCardView } from "../../shared/commands/views/school-card-view.ts";
import { rowsOf, rowWith, summaryOf, TWO_BAD_YEARS } from "./made-district.ts";

// The order's own thresholds: 20% for criterion a, less than 5% for j.
const CHANGED = { lowPercents: { "2.1.1.a": 12.5, "2.1.1.h": 30, "2.1.1.j": 7 } };

describe("with thresholds of one's own", () => {
  const { data, edits } = summaryOf(TWO_BAD_YEARS, CHANGED);
  const [summary, settings] = ["Сводка", "Параметры"].map((sheet) => rowsOf(edits, sheet)) as [unknown[][], unknown[][]];

  test.each([
    ["2.1.1.a", "≥ 12,5%; в приказе ≥ 20%"],
    ["2.1.1.j", "< 7%; в приказе < 5%"],
    ["2.1.1.h", "≥ 30%"],
    ["2.1.1.b", "≥ 20%"],
  ])("criterion %s is «%s» on the first page and on the page of settings", (code, text) => {
    expect(rowWith(summary, "Порог", code).Порог).toBe(text);
    expect(rowWith(settings, "Порог", code).Порог).toBe(text);
  });

  test("the first page lists each among what the verdict rests on", () => {
    const lines = summary.flat();
    expect(lines).toContain("Изменённые пороги критериев: 2.1.1.a: ≥ 12,5%; в приказе ≥ 20%.");
    expect(lines).toContain("Изменённые пороги критериев: 2.1.1.j: < 7%; в приказе < 5%.");
    // 30% is what the order says for criterion h: nothing was changed.
    expect(lines.filter((line) => String(line).startsWith("Изменённые пороги"))).toHaveLength(2);
  });

  test("and so does a school's card", () => {
    const card = schoolCardView("Школа № 1", data, null, "en");
    expect(card?.criteria[0]?.threshold).toBe("≥ 12.5%; the order says ≥ 20%");
  });
});

test("with the order's thresholds nothing is said of changes", () => {
  const { edits } = summaryOf(TWO_BAD_YEARS);
  expect(rowsOf(edits, "Сводка").flat().join("\n")).not.toContain("в приказе");
  expect(rowsOf(edits, "Сводка").flat().join("\n")).not.toContain("Изменённые пороги");
});
