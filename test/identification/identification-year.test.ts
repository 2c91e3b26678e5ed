// The year of identification taken from the data: one file alone may not move it in silence.

import { describe, expect, test } from "vitest";
import type { FileReading } from "../../shared/commands/build-summary.ts";
import { rowsOf, summaryOf } from "../reports/made-district.ts";

const MARKS = [0, 10, 6, 4] as const;
const given = (year: number, file: string) => ({ year, file, marks: MARKS, grade: 4 + Number(file[0]) });
const summary = (files: readonly ReturnType<typeof given>[], identificationYear: number | null = null) => {
  const { data, edits } = summaryOf(files, { identificationYear });
  return {
    year: data.identification?.year,
    alone: data.findings.filter(({ code }) => code === "year-from-one-file"),
    firstPage: rowsOf(edits, "Сводка").flat().join("\n"),
  };
};

describe("one file of a later year among several of the year before", () => {
  const FILES = [given(2021, "0.xlsx"), given(2021, "1.xlsx"), given(2022, "2.xlsx")];

  test("sets the year, which is a warning with the file's name, on the first page too", () => {
    const { year, alone, firstPage } = summary(FILES);
    expect(year).toBe(2023);
    expect(alone).toEqual([
      expect.objectContaining({ severity: "warning", at: { file: "2.xlsx" }, facts: { year: 2022, file: "2.xlsx" } }),
    ]);
    expect(firstPage).toContain("Год идентификации 2022/23 взят по одному файлу: 2021/22 стоит только в «2.xlsx»");
  });

  test("is no matter where the year is set", () => {
    expect(summary(FILES, 2022)).toMatchObject({ year: 2022, alone: [] });
  });
});

test.each([
  ["a file a year", [given(2020, "0.xlsx"), given(2021, "1.xlsx"), given(2022, "2.xlsx")]],
  ["one file of all years", [given(2021, "0.xlsx"), { ...given(2022, "0.xlsx"), grade: 5 }]],
  [
    "several files of the latest year",
    [given(2021, "0.xlsx"), given(2021, "1.xlsx"), given(2022, "2.xlsx"), given(2022, "3.xlsx")],
  ],
])("%s is nothing to warn of", (_, files) => {
  expect(summary(files).alone).toEqual([]);
});

test("forms of schools do not move the year, however many come; where there is nothing else, they say it", () => {
  const fact = (year: number, school: string, report: "school-form" | "marks-report"): FileReading => ({
    ok: true,
    part: {
      ...{ file: `${school} ${year}.xlsx`, sheets: [], markers: [], rejected: [], register: [], findings: [] },
      facts: [
        {
          work: { procedure: "vpr", subject: "РУ", grade: 4, year },
          unit: { level: "school", school: { login: null, oldLogin: false, code: null, name: school } },
          participants: 20,
          measure: { kind: "marks", marks: MARKS },
          report,
          at: { file: `${school} ${year}.xlsx` },
        },
      ],
    },
  });
  const exports = ["А", "Б"].map((school) => fact(2021, school, "marks-report"));
  const forms = ["А", "Б", "В"].map((school) => fact(2026, school, "school-form"));
  const yearOf = (files: readonly FileReading[]) => summaryOf(files, { identificationYear: null }).data.identification?.year;
  expect(yearOf(exports)).toBe(2022);
  expect(yearOf([...exports, ...forms])).toBe(2022);
  expect(yearOf(forms)).toBe(2027);
});
