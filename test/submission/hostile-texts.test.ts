// Texts made to cost minutes: how many characters any pattern is given, and that no pattern of the catalogue can go over them again and again.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { LAYOUTS, type Layout, MARK_COUNT_LAYOUTS, OLD_JOURNAL_LAYOUT } from "../../shared/catalogue/layouts.ts";
import { PROCEDURES } from "../../shared/catalogue/procedures.ts";
import { SUBJECTS } from "../../shared/catalogue/subjects.ts";
import { readFile } from "../../shared/submission/read-file.ts";
import { withoutPersonalData } from "../../shared/validation/personal-data/without-personal-data.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { CASES } from "../cases-folder.ts";
import { type Row, sheetOf, workbookOf } from "./snapshot-of.ts";

/** Excel's own limit of a cell. */
const LIMIT = 32_767;

afterEach(() => void vi.restoreAllMocks());

/** The longest text that any pattern is given meanwhile, and all of them together. */
function charactersGivenToPatterns(work: () => void): { longest: number; all: number } {
  const given = { longest: 0, all: 0 };
  const exec = RegExp.prototype.exec;
  const spy = vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text: string) {
    given.longest = Math.max(given.longest, text.length);
    // A global pattern goes on where it stopped: the text counts once.
    if (this.lastIndex === 0) given.all += text.length;
    return exec.call(this, text);
  });
  work();
  spy.mockRestore();
  return given;
}

const pumped = (words: string): string => words.repeat(Math.ceil(LIMIT / words.length)).slice(0, LIMIT);
const WORDS = [
  "средн",
  "сравнение отметок",
  "эл",
  "государственн ",
  "инвалид",
  "математик",
  "адрес",
  "всероссийск",
  "зачислен",
  "а@а.",
];

describe.each(WORDS)("cells of «%s» over and over, as long as Excel lets them be", (words) => {
  const text = pumped(words);
  const names: Row[] = [
    ["Год", "Процедура", "Предмет", "Класс", "Логин", "ОО", "Участников", 2, 3, 4, 5],
    ...Array.from(
      { length: 30 },
      (_, i): Row => [2024, "ВПР", "Русский язык", 4, `edu9900${i + 10}`, `${i}${text}`.slice(0, LIMIT), 20, 2, 5, 8, 5],
    ),
  ];
  const headers: Row[] = [Array.from({ length: 30 }, (_, i) => `${i}${text}`.slice(0, LIMIT))];

  test.each([
    ["names of schools", names],
    ["headers", headers],
  ])("%s: no pattern gets more than 2,000 characters of a cell when reading", (_, rows) => {
    const { longest, all } = charactersGivenToPatterns(() => readFile(workbookOf([sheetOf("Лист1", rows)]), FORMS));
    expect(longest).toBeLessThanOrEqual(2_000);
    // 30 long cells; a pattern or two for every column of every layout, each a few times, over 2,000 characters at most.
    expect(all).toBeLessThan(30 * 2_000 * 600);
  });

  test("looking for personal data takes each text a fixed number of times", () => {
    const workbook = workbookOf([sheetOf("Лист1", names)]);
    const { all } = charactersGivenToPatterns(() => withoutPersonalData(workbook, { on: "2026-06-15" }));
    // Spaces and quotes are made alike once over the whole of each of 30 cells; the detectors get 4,000 characters of it.
    expect(all).toBeLessThan(30 * (6 * LIMIT + 100 * 4_000));
  });
});

const layouts: readonly Layout[] = [...LAYOUTS, ...MARK_COUNT_LAYOUTS, OLD_JOURNAL_LAYOUT];
const PATTERNS: readonly RegExp[] = [
  ...layouts.flatMap(({ columns, series, title }) => [
    ...columns.map(({ header }) => header),
    ...(series ? [series.header] : []),
    ...(title ? [title] : []),
  ]),
  ...PROCEDURES.map(({ words }) => words),
  ...SUBJECTS.map(({ words }) => words),
];

test("law: a repeat in a pattern of the catalogue has an end, so that a text costs its length and no more", () => {
  const unbounded = PATTERNS.filter(({ source }) => /[^\\](?:[*+]|\{\d+,\})/.test(source.replace(/\[[^\]]*\]/g, "[]")));
  expect(unbounded.map(String)).toEqual([]);
});

test("a name is cut where no name goes on, and a school is told by the beginning", () => {
  const long = `МБОУ СОШ № 1 ${"очень ".repeat(200)}`;
  const rows: Row[] = [
    ["Логин", "Наименование"],
    ["edu990001", long],
  ];
  expect(readFile(workbookOf([sheetOf("Реестр", rows)]), FORMS).register[0]?.name.length).toBeLessThanOrEqual(300);
});

describe.skipIf(!CASES)("the folder of cases (skipped where it is absent)", () => {
  test.each(["bomb-string-10MB.xlsx", "long-c.xlsx"])("%s is refused for a cell's length", (name) => {
    const outcome = readWorkbook(readFileSync(join(CASES ?? "", "hostile", name)), name);
    expect(outcome).toMatchObject({ ok: false, finding: { code: "file-too-large", facts: { what: "text", limit: LIMIT } } });
  });

  test("a.xlsx: thirty names within Excel's limit are read as thirty schools", () => {
    const outcome = readWorkbook(readFileSync(join(CASES ?? "", "hostile", "a.xlsx")), "a.xlsx");
    if (!outcome.ok) throw new Error(outcome.finding.code);
    const { longest } = charactersGivenToPatterns(() => readFile(outcome.workbook, FORMS));
    expect(longest).toBeLessThanOrEqual(2_000);
  });
});
