// The plain table of results: ОГЭ by marks, ЕГЭ by the minimum and 70 points, admission to grade 10.

import { expect, test } from "vitest";
import { findingMessage } from "../../shared/catalogue/messages/languages.ts";
import { codesOf, foundIn, marksOf, type Row, readRows, schoolsOf } from "./snapshot-of.ts";

const HEADER: Row = [
  "Год",
  "Процедура",
  "Предмет",
  "Класс",
  "Логин",
  "Школа",
  "Участников",
  2,
  3,
  4,
  5,
  "Ниже минимума",
  "70 и более",
  "Зачислено из других ОО",
];
const row = (procedure: string, subject: string | null, participants: Row[number], values: Row, name = "СОШ № 1"): Row => [
  "2023/24",
  procedure,
  subject,
  null,
  null,
  name,
  participants,
  ...values,
];
const NO_MARKS = [null, null, null, null];

test("ОГЭ, ЕГЭ and admission in one table", () => {
  const part = readRows([
    HEADER,
    row("ОГЭ", "Математика", 40, [4, 20, 12, 4]),
    row("ЕГЭ", "Математика профильная", 12, [...NO_MARKS, 2, 3]),
    row("Зачисление в 10 класс", null, 50, [...NO_MARKS, null, null, 2]),
  ]);
  expect(part.findings).toEqual([]);
  expect(part.facts.map(({ work, participants, measure }) => ({ work, participants, measure }))).toEqual([
    {
      work: { procedure: "oge", year: 2024, subject: "МА", grade: 9 },
      participants: 40,
      measure: { kind: "marks", marks: [4, 20, 12, 4] },
    },
    {
      work: { procedure: "ege", year: 2024, subject: "МП", grade: 11 },
      participants: 12,
      measure: { kind: "exam-scores", belowMinimum: 2, high: 3 },
    },
    {
      work: { procedure: "grade-10-admission", year: 2024, subject: "ВСЕ", grade: 10 },
      participants: 50,
      measure: { kind: "admission", admittedFromOthers: 2 },
    },
  ]);
});

test("ЕГЭ in mathematics without the level, an unknown subject, and two years at once are not guessed", () => {
  const part = readRows([
    HEADER,
    row("ЕГЭ", "Математика", 12, [...NO_MARKS, 2, 3]),
    row("ОГЭ", "Шахматы", 12, [1, 2, 3, 6]),
    ["2019/2021", ...row("ОГЭ", "Математика", 40, [4, 20, 12, 4]).slice(1)],
    row("ВПР", "Математика", 40, [4, 20, 12, 4]),
  ]);
  expect(part.facts).toEqual([]);
  expect(foundIn(part)).toEqual(
    [
      ["C2", { part: "level", value: "Математика" }],
      ["C3", { part: "subject", value: "Шахматы" }],
      ["A4", { part: "year", value: "2019/2021" }],
      ["D5", { part: "grade", value: "" }],
    ].map(([cell, facts]) => ({ code: "row-work-unclear", cell, facts: { ...(facts as object), perhaps: null, rows: 1 } })),
  );
});

test("a subject that is not understood is shown once with the number of its rows, and the one that begins so is proposed", () => {
  const line = (subject: string) => row("ОГЭ", subject, 40, [4, 20, 12, 4]);
  const long = "Очень длинное название какого-то предмета";
  const part = readRows([HEADER, line("обществозна"), line("Общест"), line("общест"), line("ин"), line(long), line("общест ")]);
  expect(part.facts).toMatchObject([{ work: { subject: "ОБ" } }]);
  expect(foundIn(part).map(({ cell, facts }) => [cell, facts])).toEqual([
    ["C3", { part: "subject", value: "Общест", perhaps: "Обществознание", rows: 3 }],
    ["C5", { part: "subject", value: "ин", perhaps: null, rows: 1 }],
    ["C6", { part: "subject", value: long.slice(0, 40), perhaps: null, rows: 1 }],
  ]);
  expect(part.findings[0] && findingMessage(part.findings[0], "ru")).toEqual({
    text: "Непонятно: предмет «Общест». Не использовано: 3 строки.",
    advice: "Возможно, это «Обществознание»: тогда напишите так.",
  });
});

test.each([
  ["матем.", "МА"],
  ["рус. яз.", "РУ"],
  ["окр. мир", "ОМ"],
  ["обществ.", "ОБ"],
  ["англ. яз.", "АЯ"],
  ["ин. яз.", "ИЯ"],
])("«%s» is a usual short form of a subject", (short, subject) => {
  expect(readRows([HEADER, row("ОГЭ", short, 40, [4, 20, 12, 4])]).facts).toMatchObject([{ work: { subject } }]);
});

test("percents instead of counts of marks are restored", () => {
  // 10, 50, 30 and 10 percent of 40 are 4, 20, 12 and 4 pupils.
  expect(marksOf(readRows([HEADER, row("ОГЭ", "Математика", 40, [10, 50, 30, 10])]))).toEqual({ "СОШ № 1": [4, 20, 12, 4] });
  expect(marksOf(readRows([HEADER, row("ОГЭ", "Математика", 40, ["10%", "50%", "30 %", "10%"])]))).toEqual({
    "СОШ № 1": [4, 20, 12, 4],
  });
  expect(marksOf(readRows([HEADER, row("ОГЭ", "Математика", 40, [0.1, 0.5, 0.3, 0.1])]))).toEqual({ "СОШ № 1": [4, 20, 12, 4] });
});

test("counts and percents of marks side by side: the counts are read", () => {
  const header = ["Год", "Процедура", "Предмет", "Школа", "Участников", 2, "2, %", 3, "3, %", 4, "4, %", 5, "5, %"];
  const part = readRows([header, [2024, "ОГЭ", "Математика", "СОШ № 1", 40, 4, 10, 20, 50, 12, 30, 4, 10]]);
  expect(marksOf(part)).toEqual({ "СОШ № 1": [4, 20, 12, 4] });
  const percentsOnly = header.filter((name) => typeof name !== "number");
  expect(marksOf(readRows([percentsOnly, [2024, "ОГЭ", "Математика", "СОШ № 1", 40, 10, 50, 30, 10]]))).toEqual({
    "СОШ № 1": [4, 20, 12, 4],
  });
});

test("whole percents of 250 pupils are too coarse, and are not taken for 100 counts of 250", () => {
  const part = readRows([HEADER, row("ОГЭ", "Математика", 250, [10, 20, 30, 40])]);
  expect(foundIn(part)).toEqual([
    { code: "percents-too-coarse", cell: "H2:K2", facts: { school: "СОШ № 1", participants: 250 } },
  ]);
});

test("fewer marks than participants are counts with a warning, more are an error", () => {
  const part = readRows([HEADER, row("ОГЭ", "Математика", 41, [4, 20, 12, 4]), row("ОГЭ", "Русский язык", 39, [4, 20, 12, 4])]);
  expect(marksOf(part)).toEqual({ "СОШ № 1": [4, 20, 12, 4] });
  expect(foundIn(part)).toEqual([
    { code: "marks-fewer-than-participants", cell: "H2:K2", facts: { school: "СОШ № 1", sum: 40, participants: 41 } },
    { code: "marks-more-than-participants", cell: "H3:K3", facts: { school: "СОШ № 1", sum: 40, participants: 39 } },
  ]);
});

test("a share below the minimum is not a number of pupils", () => {
  const header = ["Год", "Процедура", "Предмет", "Школа", "Участников", "Доля ниже минимума, %", "% набравших 70 баллов и более"];
  // 25% of 12 are 3 pupils, 50% are 6; 10% of 12 are 1.2.
  const part = readRows([
    header,
    [2024, "ЕГЭ", "Русский язык", "СОШ № 1", 12, 25, 50],
    [2024, "ЕГЭ", "Русский язык", "СОШ № 2", 12, 10, 50],
  ]);
  expect(schoolsOf(part)).toEqual([
    { school: "СОШ № 1", participants: 12, measure: { kind: "exam-scores", belowMinimum: 3, high: 6 } },
  ]);
  expect(foundIn(part)).toEqual([
    { code: "percent-not-whole", cell: "F3", facts: { school: "СОШ № 2", percent: 10, participants: 12, nearest: 1 } },
  ]);
});

test("a number below zero is reported at its own cell, whatever the other cells are", () => {
  const part = readRows([
    HEADER,
    row("ОГЭ", "Математика", 40, [4, -15, 20, 31]),
    row("ОГЭ", "Русский язык", 40, [4, 20, -15, 4]),
    row("ЕГЭ", "Русский язык", 40, [...NO_MARKS, -15, 3]),
  ]);
  expect(part.facts).toEqual([]);
  expect(foundIn(part).map(({ code, cell, facts }) => [code, cell, (facts as { percent?: number }).percent])).toEqual([
    ["percent-not-whole", "I2", -15],
    ["percent-not-whole", "J3", -15],
    ["percent-not-whole", "L4", -15],
  ]);
});

test("a percent cell in a column of counts is a percent", () => {
  const part = readRows([HEADER, row("ЕГЭ", "Русский язык", 12, [...NO_MARKS, { percent: 25 }, 6])]);
  expect(schoolsOf(part)[0]?.measure).toEqual({ kind: "exam-scores", belowMinimum: 3, high: 6 });
});

test("81 points and more are not 70 points and more", () => {
  const header = ["Год", "Процедура", "Предмет", "Школа", "Участников", "Не преодолели порог", "Высокие результаты (81+)"];
  const line: Row = [2024, "ЕГЭ", "Русский язык", "СОШ № 1", 12, 1, 2];
  expect(foundIn(readRows([header, line, line, line]))).toEqual([
    { code: "columns-missing", cell: "A2", facts: { kind: "results-table", missing: ["high"] } },
  ]);
});

test("blank results are named, not counted as zero", () => {
  const part = readRows([
    HEADER,
    row("ОГЭ", "Математика", 40, NO_MARKS),
    row("ОГЭ", "Русский язык", 40, [null, 20, 12, 4]),
    row("ОГЭ", "Химия", 40, [null, 20, 12, 8]),
    row("ЕГЭ", "Русский язык", 12, [...NO_MARKS, null, 3]),
  ]);
  // Химия: 20 + 12 + 8 = 40, so the blank is a proven zero.
  expect(marksOf(part)).toEqual({ "СОШ № 1": [0, 20, 12, 8] });
  expect(foundIn(part).map(({ code, cell }) => [code, cell])).toEqual([
    ["results-missing", "H2:K2"],
    ["results-missing", "H3"],
    ["results-missing", "L5"],
  ]);
});

test("«н/д» is no blank cell: it is named at its own address, and no zero is advised", () => {
  const part = readRows([
    HEADER,
    row("ОГЭ", "Математика", 40, [4, "н/д", 12, 4]),
    row("ОГЭ", "Русский язык", 40, ["н/д", 20, "нет данных", "-"]),
    row("ЕГЭ", "Русский язык", 12, [...NO_MARKS, null, "н/д"]),
  ]);
  expect(part.facts).toEqual([]);
  expect(foundIn(part)).toEqual([
    { code: "results-no-data", cell: "I2", facts: { school: "СОШ № 1", others: [] } },
    { code: "results-no-data", cell: "H3", facts: { school: "СОШ № 1", others: ["J3:K3"] } },
    { code: "results-missing", cell: "L4", facts: { school: "СОШ № 1" } },
    { code: "results-no-data", cell: "M4", facts: { school: "СОШ № 1", others: [] } },
  ]);
  const words = part.findings[0] && findingMessage(part.findings[0], "ru");
  expect(words?.text).toBe("СОШ № 1: вместо числа написано, что данных нет. Строка не использована.");
  expect(words?.advice).toContain("0 — только если известно");
});

test("a total row by its name column is no school", () => {
  const part = readRows([
    HEADER,
    row("ОГЭ", "Математика", 40, [4, 20, 12, 4]),
    row("ОГЭ", "Математика", 400, [40, 200, 120, 40], "ИТОГО по району"),
  ]);
  expect(marksOf(part)).toEqual({ "СОШ № 1": [4, 20, 12, 4] });
  expect(codesOf(part)).toEqual(["total-rows-skipped"]);
});

test("rows without a school, and a table without a column of schools", () => {
  expect(foundIn(readRows([HEADER, row("ОГЭ", "Математика", 40, [4, 20, 12, 4], "")]))).toEqual([
    { code: "row-without-school", cell: undefined, facts: { rows: 1 } },
  ]);
  const cut = (line: Row): Row => line.filter((_value, index) => index !== 4 && index !== 5);
  const part = readRows([HEADER, row("ОГЭ", "Математика", 40, [4, 20, 12, 4])].map(cut));
  expect(part.facts).toEqual([]);
  expect(codesOf(part)).toEqual(["columns-missing"]);
});

test("a login in brackets within the name identifies the school", () => {
  const part = readRows([HEADER, row("ОГЭ", "Математика", 40, [4, 20, 12, 4], "СОШ № 1 (edu630010)")]);
  expect(part.facts[0]?.unit).toMatchObject({ school: { login: "630010", name: "СОШ № 1" } });
});

test("prefilled blank rows under the table are no rows", () => {
  const blanks = Array.from({ length: 200 }, (): Row => [null, "", " "]);
  expect(readRows([HEADER, row("ОГЭ", "Математика", 40, [4, 20, 12, 4]), ...blanks]).findings).toEqual([]);
});
