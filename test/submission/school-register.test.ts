// The register of schools: by login or by code, with a short and a full name, with other spellings.

import { expect, test } from "vitest";
import { codesOf, foundIn, type Row, readRows } from "./snapshot-of.ts";

const entriesOf = (rows: readonly Row[]) => readRows(rows, "Реестр").register.map(({ at: _at, ...entry }) => entry);

test("logins and codes in any alphabet, other names by semicolon", () => {
  const rows: Row[] = [
    ["Перечень образовательных организаций"],
    ["№", "Логин", "Код ОО", "Наименование ОО", "Другие названия"],
    [1, "еdu053001", 301, "МКОУ «Андийская СОШ № 1»", "Андийская школа; Школа им. Х"],
    [2, "sch053002", "К302", " МКОУ  «Годоберинская\u00a0СОШ» ", null],
    [],
    ["Итого", null, null, "2 школы"],
  ];
  expect(entriesOf(rows)).toEqual([
    {
      login: "053001",
      code: "301",
      name: "МКОУ «Андийская СОШ № 1»",
      otherNames: ["Андийская школа", "Школа им. Х"],
      mail: null,
    },
    { login: "053002", code: "k302", name: "МКОУ «Годоберинская СОШ»", otherNames: [], mail: null },
  ]);
  expect(codesOf(readRows(rows))).toEqual(["total-rows-skipped"]);
});

test("a full name beside a short one is another name, not a repeated header", () => {
  const rows: Row[] = [
    ["Код ОО", "Полное наименование ОО", "Краткое наименование ОО", "ФИО директора школы"],
    ["301", "Муниципальное казённое общеобразовательное учреждение «Андийская СОШ № 1»", "Андийская СОШ № 1", "—"],
  ];
  expect(entriesOf(rows)).toEqual([
    {
      login: null,
      code: "301",
      name: "Андийская СОШ № 1",
      otherNames: ["Муниципальное казённое общеобразовательное учреждение «Андийская СОШ № 1»"],
      mail: null,
    },
  ]);
});

test("only a full name will do", () => {
  const rows: Row[] = [
    ["Логин", "Полное наименование"],
    ["edu053001", "Андийская СОШ № 1"],
  ];
  expect(entriesOf(rows)).toEqual([{ login: "053001", code: null, name: "Андийская СОШ № 1", otherNames: [], mail: null }]);
});

test("a login that cannot be read is said so, and the school stays by its name", () => {
  const rows: Row[] = [
    ["Логин", "Наименование"],
    ["edu05301", "Андийская СОШ № 1"],
    ["—", "Годоберинская СОШ"],
    ["edu053003", null],
  ];
  const part = readRows(rows);
  expect(part.register.map(({ login, name }) => [login, name])).toEqual([
    [null, "Андийская СОШ № 1"],
    [null, "Годоберинская СОШ"],
  ]);
  expect(foundIn(part)).toEqual([
    { code: "login-unreadable", cell: "A2", facts: { school: "Андийская СОШ № 1" } },
    { code: "register-row-unnamed", cell: "A4:B4", facts: { key: "edu053003" } },
  ]);
});

test("the school's own address; what is no address is none", () => {
  const rows: Row[] = [
    ["Логин", "Наименование", "Электронная почта"],
    ["edu053001", "Андийская СОШ № 1", " andi1@example.ru "],
    ["edu053002", "Годоберинская СОШ", "нет"],
    ["edu053003", "Тандовская СОШ", "a@example.ru, b@example.ru"],
    ["edu053004", "Рахатинская СОШ", null],
  ];
  expect(entriesOf(rows).map(({ mail }) => mail)).toEqual(["andi1@example.ru", null, null, null]);
});
