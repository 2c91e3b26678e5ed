// The list of schools with markers of doubtful objectivity: year as text, repeated rows, blank and 0, contradictions.

import { expect, test } from "vitest";
import { foundIn, type Row, readRows } from "./snapshot-of.ts";

const HEADER: Row = ["Год", "Логин", "Муниципалитет", "ОО", "4 РУ", "4 МА", "5 РУ", "5 МА", "Количество маркеров"];
const row = (year: string | number, login: string, name: string, ...values: Row): Row => [
  year,
  login,
  "Ботлихский район",
  name,
  ...values,
];
const LIST: Row[] = [
  HEADER,
  row("2023", "edu053001", "МКОУ «Андийская СОШ № 1»", 1, 0, null, 1, 2),
  row(2024, "sch053001", "МКОУ «Андийская СОШ №1»", "", "0", "1", "", "1"),
  row(2024, "edu053002", "МКОУ «Годоберинская СОШ»", 0, 0, 0, 0, 0),
];
const MARKED = [
  ["053001", "2023 РУ 4"],
  ["053001", "2023 МА 5"],
  ["053001", "2024 РУ 5"],
];
const markersOf = (rows: readonly Row[]) =>
  readRows(rows, "Признаки необъективности").markers.map(({ school, work }) => [
    school.login,
    `${work.year} ${work.subject} ${work.grade}`,
  ]);

test("1 is a marker, 0 and a blank are none; the year may be text", () => {
  const part = readRows(LIST);
  expect(part.sheets[0]).toMatchObject({ kind: "objectivity-markers", schools: 1 });
  expect(markersOf(LIST)).toEqual(MARKED);
  expect(part.markers[0]?.at.cell).toBe("E2");
  // «0», «1» and the count «1» of the second row are text.
  expect(foundIn(part)).toEqual([{ code: "numbers-were-text", cell: undefined, facts: { cells: 3 } }]);
});

test("the whole list pasted twice is counted once, and a note says so", () => {
  const twice = [...LIST, ...LIST.slice(1)];
  expect(markersOf(twice)).toEqual(MARKED);
  expect(foundIn(readRows(twice)).find(({ code }) => code === "rows-repeated")?.facts).toEqual({ rows: 3 });
});

test("two rows of one school and year that contradict each other: neither is used for that work", () => {
  const contradicting = [...LIST.slice(0, 2), row(2023, "edu053001", "МКОУ «Андийская СОШ № 1»", 0, 0, 0, 1, 1)];
  expect(markersOf(contradicting)).toEqual([["053001", "2023 МА 5"]]);
  expect(foundIn(readRows(contradicting))).toMatchObject([
    {
      code: "rows-conflict",
      cell: "E3",
      facts: { work: { subject: "РУ", grade: 4, year: 2023 }, rows: ["E2", "E3"], byName: false },
    },
  ]);
});

test("a marker that is neither 1 nor 0, and a count that is another", () => {
  const part = readRows([
    HEADER,
    row(2023, "edu053001", "А", 2, 0, 0, 1, 3),
    row(2023, "edu053002", "Б", 1, 0, 0, 1, 3),
    row(2023, "edu053003", "В", "да", 0, 0, 0, 1),
  ]);
  expect(foundIn(part)).toEqual([
    { code: "marker-unreadable", cell: "E2", facts: { school: "А" } },
    { code: "marker-count-differs", cell: "I3", facts: { school: "Б", stated: 3, counted: 2 } },
    { code: "number-unreadable", cell: "E4", facts: { school: "В" } },
  ]);
});

test("a row without a year, a row without a school, a total row", () => {
  const part = readRows([
    HEADER,
    row("", "edu053001", "А", 1, 0, 0, 0, 1),
    [2023, null, null, null, 1, 0, 0, 0, 1],
    ["Итого", null, null, null, 2, 0, 0, 0, 2],
  ]);
  expect(part.markers).toEqual([]);
  expect(foundIn(part)).toEqual([
    { code: "row-without-year", cell: "A2", facts: { school: "А" } },
    { code: "row-without-school", cell: undefined, facts: { rows: 1 } },
    { code: "total-rows-skipped", cell: undefined, facts: { rows: 1 } },
  ]);
});
