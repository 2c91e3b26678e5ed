// Facts of several files joined: each figure counts once, and figures that contradict each other count not at all.

import { describe, expect, test } from "vitest";
import type { Finding } from "../../shared/catalogue/findings.ts";
import type { LayoutKind } from "../../shared/catalogue/layouts.ts";
import { findingMessage } from "../../shared/catalogue/messages/languages.ts";
import type { Work } from "../../shared/catalogue/work.ts";
import { buildResults } from "../../shared/indicators/school-results.ts";
import { readSchoolMention } from "../../shared/schools/school-mention.ts";
import type { Fact, MarkCounts, Measure } from "../../shared/submission/facts.ts";

const WORK: Work = { procedure: "vpr", year: 2021, subject: "РУ", grade: 4 };

interface Given {
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly name?: string;
  readonly login?: string;
  readonly marks?: MarkCounts;
  readonly measure?: Measure;
  readonly participants?: number;
  readonly report?: LayoutKind;
  readonly year?: number;
}

function fact({
  file,
  sheet = "Лист1",
  cell = "C12:G12",
  login = "edu000001",
  marks = [1, 2, 3, 4],
  measure,
  participants,
  report = "marks-report",
  year = 2021,
  name = `Школа ${login}`,
}: Given): Fact {
  return {
    work: { ...WORK, year },
    unit: { level: "school", school: readSchoolMention(login, "", name) },
    participants: participants ?? marks.reduce((sum, count) => sum + count, 0),
    measure: measure ?? { kind: "marks", marks },
    report,
    at: { file, sheet, cell },
  };
}

const build = (...facts: readonly Given[]) => buildResults({ facts: facts.map(fact), markers: [], register: [] });
const codes = (results: ReturnType<typeof build>) => results.findings.map(({ code }) => code);

describe("the same figures twice", () => {
  test("a file sent again counts once, and one finding says how many rows it repeats", () => {
    const results = build(
      { file: "а.xlsx" },
      { file: "а.xlsx", login: "edu000002" },
      { file: "копия.xlsx" },
      { file: "копия.xlsx", login: "edu000002" },
    );
    expect(results.results.map(({ marks }) => marks?.value)).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
    expect(results.findings).toEqual([
      expect.objectContaining({ code: "file-repeated", at: { file: "копия.xlsx" }, facts: { of: "а.xlsx", rows: 2 } }),
    ]);
  });

  test("a row that one file repeats is named with both places, and the file is not called spare", () => {
    const results = build({ file: "а.xlsx", cell: "C24:G24" }, { file: "а.xlsx", cell: "C31:G31" });
    expect(results.results.map(({ marks }) => marks?.value)).toEqual([[1, 2, 3, 4]]);
    expect(results.findings).toEqual([
      expect.objectContaining({
        code: "rows-same",
        at: { file: "а.xlsx", sheet: "Лист1", cell: "C31:G31" },
        facts: { pairs: [["C24:G24", "C31:G31"]], more: 0 },
      }),
    ]);
    const words = findingMessage(results.findings[0] as Finding, "ru");
    expect(words).toEqual({
      text: "Строка повторяется: C24:G24 и C31:G31. Учтено один раз.",
      advice: "Лишнюю строку можно удалить; одну оставьте.",
    });
  });

  test("rows repeated on another sheet of the file are named with the sheets, the first five of them", () => {
    const rows = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ file: "а.xlsx", login: `edu00000${n}`, cell: `C${n}:G${n}` }));
    const { findings } = build(...rows, ...rows.map((row) => ({ ...row, sheet: "Лист2" })));
    expect(findings.map(({ code }) => code)).toEqual(["rows-same"]);
    expect(findings[0]?.facts).toMatchObject({ more: 2 });
    expect(findingMessage(findings[0] as Finding, "ru").text).toContain("«Лист1» C5:G5 и «Лист2» C5:G5; и ещё 2.");
  });

  test("one file read twice, from two folders, is a file repeated", () => {
    expect(codes(build({ file: "а.xlsx" }, { file: "а.xlsx" }))).toEqual(["file-repeated"]);
  });

  test("the old login sch and the new edu with the same digits are one school", () => {
    const results = build({ file: "а.xlsx", login: "sch000001", year: 2020 }, { file: "б.xlsx", login: "edu000001" });
    expect(results.schools.map(({ id }) => id)).toEqual(["edu000001"]);
    expect(codes(results)).toContain("old-logins-joined");
  });

  test("two kinds of report that say the same confirm each other: nothing to report", () => {
    expect(codes(build({ file: "а.xlsx" }, { file: "б.xlsx", report: "pupil-results" }))).toEqual([]);
  });
});

describe("figures that contradict each other", () => {
  const conflict = () =>
    build({ file: "а.xlsx" }, { file: "б.xlsx", marks: [4, 3, 2, 1] }, { file: "в.xlsx", marks: [4, 3, 2, 1] });

  test("neither is used: the school has no marks for the work, and says why", () => {
    const [result] = conflict().results;
    expect(result).toMatchObject({ marks: null, conflicts: ["marks"] });
  });

  test("one finding names both places, however often it comes again", () => {
    expect(conflict().findings).toEqual([
      expect.objectContaining({
        code: "results-conflict",
        at: expect.objectContaining({ file: "б.xlsx" }),
        facts: expect.objectContaining({ other: expect.objectContaining({ file: "а.xlsx" }) }),
      }),
    ]);
  });

  test("two rows of one name in one file: perhaps two schools, and the advice says how to tell them apart", () => {
    const row = { file: "а.xlsx", login: "", name: "СОШ № 1" };
    const { results, findings } = build({ ...row, cell: "C24:G24" }, { ...row, cell: "C31:G31", marks: [4, 3, 2, 1] });
    expect(results).toMatchObject([{ marks: null, conflicts: ["marks"] }]);
    expect(findings).toMatchObject([{ code: "rows-conflict", facts: { rows: ["C24:G24", "C31:G31"], byName: true } }]);
    const { text, advice } = findingMessage(findings[0] as Finding, "ru");
    expect(text).toContain("две строки с одним названием школы (C24:G24, C31:G31) и разными данными: ни одна не использована.");
    expect(advice).toContain("добавьте столбец «Логин»");
  });

  test("two rows of one login in one file: one of them is wrong, and no file is to be removed", () => {
    const { findings } = build({ file: "а.xlsx" }, { file: "а.xlsx", cell: "C31:G31", marks: [4, 3, 2, 1] });
    expect(findings).toMatchObject([{ code: "rows-conflict", facts: { byName: false } }]);
    expect(findingMessage(findings[0] as Finding, "ru").advice).toBe(
      "Оставьте верную строку; если это части одной работы (классы, корпуса), сложите их в одну.",
    );
  });

  test("other reports of the same work stay in use", () => {
    const journal = { kind: "journal", journal: { lowered: 1, confirmed: 8, raised: 1 } } as const;
    const results = build(
      { file: "а.xlsx" },
      { file: "б.xlsx", marks: [4, 3, 2, 1] },
      { file: "ж.xlsx", measure: journal, participants: 10, report: "journal-report" },
    );
    expect(results.results[0]?.journal?.value).toEqual(journal.journal);
  });

  test("reports that count the participants differently are reported, once", () => {
    const journal = { kind: "journal", journal: { lowered: 1, confirmed: 7, raised: 1 } } as const;
    const results = build({ file: "а.xlsx" }, { file: "ж.xlsx", measure: journal, participants: 9, report: "journal-report" });
    expect(results.findings).toEqual([
      expect.objectContaining({ code: "participants-differ", facts: expect.objectContaining({ marks: 10, other: 9 }) }),
    ]);
  });
});

describe("the register", () => {
  const entry = (login: string, name: string) => ({
    login,
    code: null,
    name,
    otherNames: [],
    mail: null,
    at: { file: "реестр.xlsx" },
  });

  test("gives the order, the names, and the schools that sent nothing", () => {
    const register = [entry("000003", "Третья"), entry("000001", "Первая")];
    const results = buildResults({ facts: [fact({ file: "а.xlsx" })], markers: [], register });
    expect(results.schools.map(({ name }) => name)).toEqual(["Третья", "Первая"]);
    expect(results.results[0]?.school.name).toBe("Первая");
  });

  test("a school that it does not know is kept apart and reported", () => {
    const results = buildResults({
      facts: [fact({ file: "а.xlsx", login: "edu000009" })],
      markers: [],
      register: [entry("000001", "Первая")],
    });
    expect(codes(results)).toEqual(["school-unknown"]);
    expect(results.results[0]?.school).toMatchObject({ id: "edu000009", registered: false });
  });
});

test("without a register schools stand by name as people count: 2 before 10", () => {
  const results = build({ file: "а.xlsx", login: "edu000010" }, { file: "а.xlsx", login: "edu000002" });
  expect(results.schools.map(({ id }) => id)).toEqual(["edu000002", "edu000010"]);
});

test("a greatest score that changed from year to year is said once for the work", () => {
  const scores = (max: number): Measure => ({ kind: "primary-scores", scores: { mean: 10, max, counts: [] } });
  const results = build(
    { file: "а.xlsx", measure: scores(38), report: "scores-report" },
    { file: "б.xlsx", measure: scores(24), year: 2026, report: "scores-report" },
  );
  expect(results.findings).toEqual([
    expect.objectContaining({
      code: "max-score-changed",
      facts: expect.objectContaining({ years: [2021, 2026], scores: [38, 24] }),
    }),
  ]);
});
