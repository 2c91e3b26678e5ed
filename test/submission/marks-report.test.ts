// «Статистика по отметкам»: which counts come out, whatever has happened to the sheet on its way.

import { expect, test } from "vitest";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { readFile } from "../../shared/submission/read-file.ts";
import {
  COUNTS_1,
  COUNTS_2,
  COUNTS_3,
  codesOf,
  foundIn,
  head,
  MARKS_HEADER,
  MUNICIPALITY,
  marksOf,
  marksReport,
  type Row,
  readRows,
  SCHOOL_1,
  SCHOOL_2,
  SCHOOL_3,
  sheetOf,
  workbookOf,
} from "./snapshot-of.ts";

const RESTORED = { "630010": COUNTS_1, "630020": COUNTS_2, "630030": COUNTS_3 };
const REPORT = marksReport(MUNICIPALITY, SCHOOL_1, SCHOOL_2, SCHOOL_3);
const withColumns = (rows: readonly Row[], change: (row: Row) => Row): Row[] => rows.map((row) => change(row));
const inserted = (rows: readonly Row[], position: number, row: Row): Row[] => [
  ...rows.slice(0, position),
  row,
  ...rows.slice(position),
];

test("the export as it comes gives counts, the work and the place of each school's figures", () => {
  const part = readRows(REPORT);
  expect(marksOf(part)).toEqual(RESTORED);
  expect(part.findings).toEqual([]);
  expect(part.sheets).toEqual([
    {
      sheet: "Лист1",
      kind: "marks-report",
      seems: null,
      work: { procedure: "vpr", year: 2021, subject: "РУ", grade: 4 },
      schools: 3,
    },
  ]);
  // Row 8 is the header, row 9 the municipality, row 10 the first school; participants stand in C, the marks in D to G.
  expect(part.facts[1]?.at).toEqual({ file: "файл.xlsx", sheet: "Лист1", cell: "C10:G10" });
  expect(part.facts[0]).toMatchObject({ unit: { level: "municipality" }, participants: 211 });
});

test("an inserted row above the header changes nothing", () => {
  const part = readRows(inserted(REPORT, 6, ["Отдел образования", null, "вх. № 15"]));
  expect(marksOf(part)).toEqual(RESTORED);
  expect(part.facts[1]?.at.cell).toBe("C11:G11");
});

test("twelve lines of instructions above the report change nothing", () => {
  const lines = Array.from({ length: 12 }, (_, i): Row => [`Шаг ${i + 1}. Откройте файл и проверьте данные.`]);
  expect(marksOf(readRows([...lines, ...REPORT]))).toEqual(RESTORED);
});

test("an inserted column and a moved column change nothing but the place", () => {
  const part = readRows(
    withColumns(REPORT, ([label, schools, count, ...marks]) => [null, count ?? null, ...marks, schools ?? null, label ?? null]),
  );
  expect(marksOf(part)).toEqual(RESTORED);
  expect(part.facts[1]?.at.cell).toBe("B10:F10");
  expect(part.findings).toEqual([]);
});

test("a renamed sheet and a renamed file change nothing: the head says what was written", () => {
  const part = readFile(workbookOf([sheetOf("Лист3 (2)", REPORT)], "Книга1(2).xlsx"), FORMS);
  expect(marksOf(part)).toEqual(RESTORED);
  expect(part.facts[0]?.work).toEqual({ procedure: "vpr", year: 2021, subject: "РУ", grade: 4 });
});

test.each([
  ["a Latin c in «участников»", "Кол-во учаcтников"],
  ["non-breaking and double spaces", "Кол-во\u00a0  участников "],
  ["a line break and capitals", "КОЛ-ВО\nУЧАСТНИКОВ"],
  ["a long dash", "Кол–во участников"],
  ["another word", "Количество участников, чел."],
])("the header is recognised with %s", (_what, header) => {
  expect(
    marksOf(readRows(withColumns(REPORT, (row) => row.map((value) => (value === "Кол-во участников" ? header : value))))),
  ).toEqual(RESTORED);
});

test.each([
  [["2", "3", "4", "5"]],
  [["«2»", "«3»", "«4»", "«5»"]],
  [["2 (%)", "3 (%)", "4 (%)", "5 (%)"]],
  [["Отметка 2", "Отметка 3", "Отметка 4", "Отметка 5"]],
])("the columns of marks are recognised as %j", (names) => {
  const part = readRows([...head("Статистика по отметкам"), [...MARKS_HEADER.slice(0, 3), ...names], SCHOOL_1]);
  expect(marksOf(part)).toEqual({ "630010": COUNTS_1 });
});

test("logins with Cyrillic letters, in capitals and of the old form are read", () => {
  // «еdu» begins with a Cyrillic е, «sсh» has a Cyrillic с.
  const labels = ["Школа 1 (еdu630010)", "Школа 2 (EDU 630020)", "Школа 3 (sсh630030)*"];
  const part = readRows(marksReport(...[SCHOOL_1, SCHOOL_2, SCHOOL_3].map((row, i): Row => [labels[i] ?? "", ...row.slice(1)])));
  expect(marksOf(part)).toEqual(RESTORED);
  expect(part.facts.map(({ unit }) => unit.level === "school" && unit.school.oldLogin)).toEqual([false, false, true]);
});

test("the header twice in the columns: no one can tell which is meant, and one finding says so", () => {
  const part = readRows([...head("Статистика по отметкам"), [...MARKS_HEADER, 5], [...SCHOOL_1, 16.67]]);
  expect(foundIn(part)).toEqual([{ code: "header-repeated", cell: undefined, facts: { headers: ["5"] } }]);
  expect(part.facts).toEqual([]);
});

test("the header printed anew on the next page is no school", () => {
  const part = readRows(marksReport(SCHOOL_1, MARKS_HEADER, SCHOOL_2));
  expect(marksOf(part)).toEqual({ "630010": COUNTS_1, "630020": COUNTS_2 });
  expect(part.findings).toEqual([]);
});

test("the row of column numbers under the header is no school", () => {
  const part = readRows(marksReport([1, 2, 3, 4, 5, 6, 7], SCHOOL_1));
  expect(marksOf(part)).toEqual({ "630010": COUNTS_1 });
  expect(part.findings).toEqual([]);
});

test("a missing column in a sheet whose title names the report: one finding names the column", () => {
  const part = readRows(withColumns(REPORT, (row) => row.filter((_value, index) => index !== 5)));
  expect(foundIn(part)).toEqual([{ code: "columns-missing", cell: undefined, facts: { kind: "marks-report", missing: ["4"] } }]);
  expect(part.sheets[0]?.kind).toBe("broken");
});

test("a total row among the schools is no school, and a note says that it was set aside", () => {
  const totals: Row[] = [
    ["Итого", 2, 133, 4.51, 40.6, 40.6, 14.29],
    ["Всего по району:", 2, 133, 4.51, 40.6, 40.6, 14.29],
    ["Среднее значение", null, 66.5, 5.8, 38.57, 40.84, 14.81],
  ];
  const part = readRows(marksReport(SCHOOL_1, SCHOOL_2, ...totals));
  expect(marksOf(part)).toEqual({ "630010": COUNTS_1, "630020": COUNTS_2 });
  expect(foundIn(part)).toEqual([{ code: "total-rows-skipped", cell: undefined, facts: { rows: 3 } }]);
});

test("schools whose names begin like totals are schools", () => {
  const names = ["Всеволодовская СОШ (edu630010)", "Средняя школа № 2 (edu630020)"];
  const part = readRows(marksReport([names[0] ?? "", ...SCHOOL_1.slice(1)], [names[1] ?? "", ...SCHOOL_2.slice(1)]));
  expect(marksOf(part)).toEqual({ "630010": COUNTS_1, "630020": COUNTS_2 });
  expect(part.findings).toEqual([]);
});

test("blank prefilled rows and a wide blank gap are no rows", () => {
  const part = readRows(marksReport(SCHOOL_1, ["", null, null, "", ""], [" ", "\u00a0"], [], [], SCHOOL_2));
  expect(marksOf(part)).toEqual({ "630010": COUNTS_1, "630020": COUNTS_2 });
  expect(part.findings).toEqual([]);
});

test("a prefilled school without figures is named, not counted as zero", () => {
  const part = readRows(marksReport(SCHOOL_1, ["Школа 63-002(edu630020)"], ["Школа 63-003(edu630030)", null, 78]));
  expect(marksOf(part)).toEqual({ "630010": COUNTS_1 });
  expect(foundIn(part)).toEqual([
    { code: "participants-missing", cell: "C10", facts: { school: "Школа 63-002" } },
    { code: "results-missing", cell: "D11:G11", facts: { school: "Школа 63-003" } },
  ]);
});

test("figures without a label belong to no one, and are reported", () => {
  const part = readRows(marksReport(SCHOOL_1, [null, null, 85, 1.18, 45.88, 40, 12.94]));
  expect(foundIn(part)).toEqual([{ code: "row-without-school", cell: undefined, facts: { rows: 1 } }]);
});

test("hidden rows are read, and a warning says how many", () => {
  // Rows 10 and 3 of the sheet are hidden; only row 10 is a school's.
  const part = readRows(marksReport(SCHOOL_1, SCHOOL_2), "Лист1", { hiddenRows: [9, 2] });
  expect(marksOf(part)).toEqual({ "630010": COUNTS_1, "630020": COUNTS_2 });
  expect(foundIn(part)).toEqual([{ code: "rows-hidden", cell: undefined, facts: { rows: 1 } }]);
});

test("a formula-like name of a school stays plain text", () => {
  const part = readRows(marksReport(['=HYPERLINK("http://example.org";"Школа")(edu630010)', ...SCHOOL_1.slice(1)]));
  expect(part.facts[0]?.unit).toMatchObject({ school: { login: "630010", name: '=HYPERLINK("http://example.org";"Школа")' } });
});

test("an absurdly long name is read in no time; the login behind it tells the school, and the name ends where no name goes on", () => {
  const name = "Муниципальное бюджетное средн( ".repeat(1000).trim();
  const part = readRows(marksReport([`${name}(edu630010)`, ...SCHOOL_1.slice(1)]));
  const unit = part.facts[0]?.unit;
  const read = unit?.level === "school" ? unit.school : undefined;
  expect(read?.login).toBe("630010");
  // The beginning, and behind «…» a mark of the whole: two such texts are not one name.
  expect(read?.name).toHaveLength(300);
  expect(name.startsWith(read?.name.split("…")[0] ?? "?")).toBe(true);
});

test("a school without a login is a school by its name", () => {
  const part = readRows(marksReport(MUNICIPALITY, SCHOOL_1, SCHOOL_2, ["МБОУ «СОШ № 3» Ленинский район", ...SCHOOL_3.slice(1)]));
  expect(marksOf(part)["МБОУ «СОШ № 3» Ленинский район"]).toEqual(COUNTS_3);
  expect(codesOf(part)).toEqual([]);
});

test("a sheet with instructions beside the data is read as the data", () => {
  const beside = REPORT.map(
    (row, i): Row => [...row, ...Array<null>(9 - row.length).fill(null), `${i + 1}. Заполните столбец «2»`],
  );
  expect(marksOf(readRows(beside))).toEqual(RESTORED);
});

test("two sheets in one workbook are both read; a blank and an instruction sheet beside them are nothing to report", () => {
  const mathematics = [...head("Статистика по отметкам", "ВПР 2021 Математика 5 класс", 20), MARKS_HEADER, SCHOOL_2];
  const part = readFile(
    workbookOf([
      sheetOf("Инструкция", [["Загрузите файл до 1 июня"]]),
      sheetOf("Лист2", []),
      sheetOf("РУ", REPORT),
      sheetOf("МА", mathematics),
    ]),
    FORMS,
  );
  expect(part.sheets.map(({ kind }) => kind)).toEqual(["unknown", "unknown", "marks-report", "marks-report"]);
  expect(part.facts.map(({ work }) => `${work.subject} ${work.grade}`)).toEqual(["РУ 4", "РУ 4", "РУ 4", "РУ 4", "МА 5"]);
  expect(part.findings).toEqual([]);
});
