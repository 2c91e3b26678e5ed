// Sheets as they come: protocols of ГИА with names, lists with strong numbers, and what must not raise an alarm.

import { describe, expect, test } from "vitest";
import { findPersonalData, type PersonalDataOptions } from "../../../shared/validation/personal-data/find-personal-data.ts";
import type { CellValue } from "../../../shared/workbook/cell.ts";
import type { SheetSnapshot } from "../../../shared/workbook/snapshot.ts";
import { fullName, NO_INN, NO_PASSPORT, NO_SNILS, NOBODIES, ON, sheetOf } from "./made-sheet.ts";

const look = (sheet: SheetSnapshot, more: Partial<PersonalDataOptions> = {}) =>
  findPersonalData(sheet, "файл.xlsx", { on: ON, ...more });

/** `G name G10 x5`: column, kind, first cell and number of cells of every finding. */
const seen = (sheet: SheetSnapshot, more: Partial<PersonalDataOptions> = {}) =>
  look(sheet, more).findings.map(({ facts, at }) => {
    const { column, kind, cells } = facts as { column: string; kind: string; cells: number };
    return `${column} ${kind} ${at.cell} x${cells}`;
  });

const rowsOf = (count: number, row: (i: number) => readonly CellValue[]) => Array.from({ length: count }, (_, i) => row(i));
const TITLE = [["Протокол проверки результатов"], ["20 - Нигдейская Республика"], ["12 - Обществознание 2026.07.03"]] as const;

describe("protocols of ГИА (layouts of РИС ГИА)", () => {
  test("ОГЭ, regional, with merged cells and empty columns between", () => {
    const header = [
      "№",
      "Код ОО",
      "Класс",
      "Код ППЭ",
      "Аудитория",
      "Код МСУ",
      "Фамилия",
      null,
      "Имя",
      "Отчество",
      "Первичный балл",
      "Оценка",
    ];
    const rows = rowsOf(5, (i) => [
      i + 1,
      1234,
      "9А",
      101,
      "0001",
      120,
      NOBODIES[i]![0],
      null,
      NOBODIES[i]![1],
      NOBODIES[i]![2],
      20,
      4,
    ]);
    const sheet = sheetOf([...TITLE, header, ...rows], {
      merges: [{ rowIndex: 3, columnIndex: 6, rowCount: 1, columnCount: 2 }],
    });
    expect(seen(sheet)).toEqual(["G name G5 x5", "I name I5 x5", "J name J5 x5"]);
    expect(look(sheet).blocked).toEqual({ columns: [6, 8, 9], cells: [] });
  });

  test("ОГЭ, dense, with series and number of the document", () => {
    const header = [
      "№",
      "Код ОО",
      "Класс",
      "Код ППЭ",
      "Аудитория",
      "Код участника",
      "Фамилия",
      "Имя",
      "Отчество",
      "Серия",
      "Номер",
      "Ответы в краткой форме",
      "Первичный балл",
      "Оценка",
    ];
    const rows = rowsOf(4, (i) => [i + 1, 1234, "9А", 101, "0001", 40001 + i, ...NOBODIES[i]!, "0000", "000000", "+-+1", 20, 4]);
    expect(seen(sheetOf([...TITLE, header, ...rows]))).toEqual([
      "G name G5 x4",
      "H name H5 x4",
      "I name I5 x4",
      "J passport J5 x4",
      "K passport K5 x4",
    ]);
  });

  test("ОГЭ after appeals: a header of two rows", () => {
    const rows = rowsOf(3, (i) => [i + 1, ...NOBODIES[i]!, 20, 4]);
    const sheet = sheetOf([
      ...TITLE,
      ["№", "Участник", null, null, 'Экзамен "Математика(2026.06.02)"', null],
      [null, "Фамилия", "Имя", "Отчество", "Первичный балл", "Оценка"],
      ...rows,
    ]);
    expect(look(sheet).blocked.columns).toEqual([1, 2, 3]);
  });

  test("ОГЭ, CSV with English headers", () => {
    const header = [
      "SchoolCode",
      "ClassCode",
      "SurnameCell",
      "NameCell",
      "SecondNameCell",
      "DocumentSeriesCode",
      "DocumentNumberCode",
      "TestResultBCell",
      "PrimaryMark",
      "Mark5",
    ];
    const rows = rowsOf(3, (i) => ["1234", "9А", ...NOBODIES[i]!, "0000", "000000", "++-", 20, 4]);
    expect(look(sheetOf([header, ...rows])).blocked.columns).toEqual([2, 3, 4, 5, 6]);
  });

  test("ЕГЭ, compact; several exams one under another", () => {
    const header = [
      "№",
      "Код ППЭ",
      "Код ОО",
      "Класс",
      "Код ООП",
      "Профиль",
      "Фамилия",
      "Имя",
      "Отчество",
      "Вариант",
      "Код участника",
      "№ бланка",
      "Первичный балл",
      "Итоговый балл",
    ];
    const rows = rowsOf(10, (i) => [
      i + 1,
      101,
      1234,
      "11А",
      1,
      "нет",
      ...NOBODIES[i % 5]!,
      401,
      "0000000000001",
      "1234567890123",
      30,
      70,
    ]);
    const sheet = sheetOf([...TITLE, header, ...rows, ["Средние", 25], ...TITLE, header, ...rows]);
    expect(seen(sheet)).toEqual(["G name G5 x20", "H name H5 x20", "I name I5 x20"]);
  });

  test("another layout under the first one is seen as well", () => {
    const block = rowsOf(20, (i) => [i + 1, 1234, 3, 4, 5]);
    const sheet = sheetOf([
      ["№", "Код ОО", "3", "4", "5"],
      ...block,
      ["№", "Код ОО", "Класс", "Фамилия", "Оценка"],
      [1, 1234, "9А", "Небывалов", 5],
    ]);
    expect(seen(sheet)).toEqual(["D name D23 x1"]);
  });
});

describe("headers", () => {
  test("a column that nobody has filled in is a fault of the form", () => {
    expect(
      seen(
        sheetOf([
          ["Школа", "Телефон родителей"],
          ["СОШ № 1", null],
        ]),
      ),
    ).toEqual(["B phone B1 x0"]);
  });

  test("labels beside their values: the value is blocked, not the column", () => {
    const sheet = sheetOf([
      ["Школа:", "МБОУ СОШ № 1"],
      ["Фамилия:", "Небывалов"],
      ["СНИЛС", NO_SNILS],
      ["Участников", 12],
    ]);
    expect(seen(sheet)).toEqual(["B snils B3 x1"]);
    expect(look(sheet).blocked).toEqual({
      columns: [],
      cells: [
        { rowIndex: 1, columnIndex: 1 },
        { rowIndex: 2, columnIndex: 1 },
      ],
    });
  });

  test("among numbers of tasks, which outnumber the words", () => {
    const rows = rowsOf(3, (i) => [i + 1, NOBODIES[i]![0], 1, 0, 1, 0, 1]);
    expect(seen(sheetOf([["№", "Фамилия", 1, 2, 3, 4, 5], ...rows]))).toEqual(["B name B2 x3"]);
  });

  test("a column of one", () => {
    expect(seen(sheetOf([["ФИО"], ["Небывалов"], ["Никтошина"]]))).toEqual(["A name A2 x2"]);
  });
});

describe("values under a harmless header", () => {
  test.each([
    ["snils", NO_SNILS],
    ["snils", 90000000081],
    ["passport", NO_PASSPORT],
    ["passport", "0000 000000"],
    ["birth-certificate", "II-ЫЪ № 000000"],
    ["birth-certificate", "IV-ЫЪ 000000"],
    ["inn", NO_INN],
    ["inn", 990000000041],
  ])("one %s is enough: only its cell is blocked", (kind, value) => {
    const rows = rowsOf(30, (i) => [`СОШ № ${i + 1}`, i === 7 ? value : "нет"]);
    const sheet = sheetOf([["Школа", "Примечание"], ...rows]);
    expect(seen(sheet)).toEqual([`B ${kind} B9 x1`]);
    expect(look(sheet).blocked).toEqual({ columns: [], cells: [{ rowIndex: 8, columnIndex: 1 }] });
  });

  test("a 12-digit ИНН among those of schools is a person's", () => {
    const rows = rowsOf(20, (i) => [`СОШ № ${i + 1}`, i === 3 ? NO_INN : "7707083893"]);
    expect(seen(sheetOf([["Школа", "ИНН"], ...rows]))).toEqual(["B inn B5 x1"]);
  });

  test("the same without its leading zero, as a number cell", () => {
    // 050000000002: region 05, control digits computed from the published weights of ИНН.
    const rows = rowsOf(20, (i) => [`СОШ № ${i + 1}`, i === 3 ? 50000000002 : 7707083893]);
    expect(seen(sheetOf([["Школа", "ИНН"], ...rows]))).toEqual(["B inn B5 x1"]);
  });

  test("names: a fifth of a column is enough, fewer are not", () => {
    const column = (names: number) => sheetOf(rowsOf(20, (i) => [i < names ? fullName(i) : `40${i}`, i]));
    expect(seen(column(4))).toEqual(["A name A1 x4"]);
    expect(seen(column(3))).toEqual([]);
  });

  test.each([
    ["name", (i: number) => `${i + 1}. ${fullName(i)}, МБОУ СОШ № 5`],
    ["name", (i: number) => `${NOBODIES[i % 5]![0]} В.В.`],
    ["name", (i: number) => fullName(i).toUpperCase()],
    ["phone", (i: number) => `+7 (900) 000-00-0${i}`],
    ["phone", (i: number) => 89000000000 + i],
    ["email", (i: number) => `nobody${i}@example.invalid`],
    ["address", (i: number) => `ул. Нигдейная, д. 0, кв. ${i}`],
    ["address", (i: number) => `улица Нигдейная, дом ${i}`],
  ] as const)("%s in every row", (kind, value) => {
    const sheet = sheetOf([["№", "Сведения"], ...rowsOf(8, (i) => [i + 1, value(i)])]);
    expect(seen(sheet)).toEqual([`B ${kind} B2 x8`]);
    expect(look(sheet).blocked.columns).toEqual([1]);
  });

  test("dates of birth, as dates and as texts", () => {
    const day = (i: number) => `2012-0${1 + (i % 9)}-${10 + ((i * 5) % 18)}`;
    const typed = (i: number) => day(i).split("-").reverse().join(".");
    expect(seen(sheetOf([["№", "Дата"], ...rowsOf(12, (i) => [i + 1, { date: day(i) }])]))).toEqual(["B birth-date B2 x12"]);
    expect(seen(sheetOf([["№", "Сведения"], ...rowsOf(12, (i) => [i + 1, typed(i)])]))).toEqual(["B birth-date B2 x12"]);
  });

  test("no finding tells a value or a word of the file", () => {
    const sheet = sheetOf([
      ["ФИО Небывалов", "Контакты", "Примечание"],
      ["Небывалов", "Никтошина", NO_SNILS],
      ["Никтошина", "89000000000", NO_PASSPORT],
      ["Придуманов", "89000000001", NO_INN],
    ]);
    const told = JSON.stringify(look(sheet).findings);
    expect(look(sheet).findings.length).toBe(3);
    for (const row of sheet.rows) for (const value of row.values) expect(told).not.toContain(String(value));
  });
});

describe("nobody's data", () => {
  const school = (i: number) => `МБОУ СОШ № ${i + 1}`;
  test.each<[string, readonly (readonly CellValue[])[]]>([
    [
      "schools named after people",
      [
        ["№", "Наименование ОО"],
        ...rowsOf(6, (i) => [
          i,
          [
            "СОШ имени Иванова Ивана Ивановича",
            "МБОУ СОШ № 1 им. А. С. Пушкина",
            "Лицей им. Героя Советского Союза И.И. Иванова",
          ][i % 3]!,
        ]),
      ],
    ],
    [
      "the same without a header",
      rowsOf(6, (i) => [i, ["СОШ имени Иванова Ивана Ивановича", "МБОУ СОШ № 1 им. А. С. Пушкина"][i % 2]!]),
    ],
    [
      "ИНН, КПП and ОГРН of schools",
      [["Школа", "ИНН", "КПП", "ОГРН"], ...rowsOf(6, (i) => [school(i), "7707083893", "770701001", "1027700132195"])],
    ],
    ["the same as numbers", [["Школа", "ИНН", "ОГРН"], ...rowsOf(6, (i) => [school(i), 7707083893, 1027700132195])]],
    [
      "ОКТМО, of which some pass for a СНИЛС by chance",
      [["Школа", "ОКТМО"], ...rowsOf(300, (i) => [school(i), 45348000000 + i * 17])],
    ],
    [
      "other numbers of 11 and 12 digits",
      [["Школа", "Ключ", "Номер записи"], ...rowsOf(300, (i) => [school(i), 10000000000 + i * 7919, 100000000000 + i * 7919])],
    ],
    [
      "phones, e-mails and addresses of schools",
      [
        ["Школа", "Телефон школы", "E-mail ОО", "Адрес школы"],
        ...rowsOf(6, (i) => [school(i), `8 (38595) 2-00-0${i}`, `school${i}@example.invalid`, `ул. Нигдейная, д. ${i}`]),
      ],
    ],
    [
      "schools with their addresses",
      [["Школа", "Прочее"], ...rowsOf(6, (i) => [i, `${school(i)}, ул. Нигдейная, д. ${i}, тел. 8 (38595) 2-00-0${i}`])],
    ],
    [
      "logins and codes",
      [["Логин", "Код ОО", "Код участника"], ...rowsOf(50, (i) => [`edu${203389 + i}`, 123456 + i, 40001 + i])],
    ],
    ["six-digit logins alone", [["Логин"], ...rowsOf(50, (i) => [203389 + i])]],
    [
      "percents and counts",
      [
        ["Группы участников", "Кол-во участников", 2, 3, 4, 5],
        ...rowsOf(9, (i) => [`${school(i)}(edu203${389 + i})`, 46, 18.81, { percent: 35.81 }, "36,66", "8,72%"]),
      ],
    ],
    ["dates of works", [["Предмет", "Дата проведения"], ...rowsOf(12, (i) => ["Математика", { date: `20${10 + i}-04-20` }])]],
    [
      "dates without a word about births",
      [["Работа", "Дата"], ...rowsOf(8, (i) => [i, `${13 + i}.04.2021`].map((v, c) => (c === 1 && i === 5 ? "20.04.2021" : v)))],
    ],
    ["stamps of uploads", [["Школа", "Дата загрузки"], ...rowsOf(9, (i) => [school(i), { date: `2020-08-0${i + 1}T09:30:00` }])]],
    [
      "subjects",
      [
        ["Код", "Предмет"],
        ["РУ", "Русский язык"],
        ["МА", "Математика"],
        ["ОМ", "Окружающий мир"],
        ["ФИ", "Физика"],
        ["ОИ", "Отечественная История"],
      ],
    ],
    ["authors of textbooks", [["Класс", "Учебник, автор"], ...rowsOf(6, (i) => [i, "Моро М.И."])]],
    ["masks of answers", [["№", "Ответы"], ...rowsOf(20, (i) => [i, "2(2)1(3)0(2)1(1)"])]],
    [
      "counts of special categories",
      [
        ["Школа", "Количество детей с диагнозом", "Обучающихся с ОВЗ", "Число инвалидов (справка №)"],
        [school(1), 2, 3, 1],
      ],
    ],
    [
      "one person's name among many rows",
      [["Школа", "Примечание"], ...rowsOf(20, (i) => [school(i), i === 3 ? fullName(0) : "сдано"])],
    ],
    [
      "a line of an order",
      [
        ["Сведения обучающихся (фамилия, имя, отчество, СНИЛС, паспорт) в отчёт не включать; адрес проживания не указывать."],
        ["Срок: 01.02.2026"],
      ],
    ],
    ["a blank sheet", []],
  ])("%s", (_, rows) => {
    expect(seen(sheetOf(rows))).toEqual([]);
  });
});

describe("the register", () => {
  const sheet = sheetOf([
    ["Логин", "Наименование", "Директор", "Телефон", "E-mail", "Адрес", "ИНН"],
    ...rowsOf(5, (i) => [
      `edu20338${i}`,
      `СОШ № ${i}`,
      fullName(i),
      `8 (38595) 2-00-0${i}`,
      `s${i}@example.invalid`,
      `ул. Нигдейная, д. ${i}`,
      "7707083893",
    ]),
  ]);

  test("service contacts are allowed there and nowhere else", () => {
    expect(seen(sheet, { allow: "service-contacts" })).toEqual([]);
    expect(look(sheet).blocked.columns).toEqual([2, 3, 4, 5]);
  });

  test("documents, contacts of parents and flats are not", () => {
    const register = sheetOf([
      ["Школа", "Телефон родителей", "Адрес", "Примечание"],
      ...rowsOf(5, (i) => [`СОШ № ${i}`, `+7 (900) 000-00-0${i}`, `ул. Нигдейная, д. 0, кв. ${i}`, NO_SNILS]),
    ]);
    expect(look(register, { allow: "service-contacts" }).blocked.columns).toEqual([1, 2, 3]);
  });
});
