// Which schools there are, over all files at once, with and without a register.

import { expect, test } from "vitest";
import type { RegisterEntry } from "../../shared/schools/register-entry.ts";
import { resolveSchools } from "../../shared/schools/resolve-schools.ts";
import { readSchoolMention } from "../../shared/schools/school-mention.ts";

type Mention = readonly [login: string, code: string, name: string];
const entry = (login: string | null, code: string | null, name: string, ...otherNames: string[]): RegisterEntry => ({
  login,
  code,
  name,
  otherNames,
  mail: null,
  at: { file: "реестр.xlsx" },
});

function resolve(register: readonly RegisterEntry[], ...mentions: Mention[]) {
  const located = mentions.map(([login, code, name], i) => ({
    school: readSchoolMention(login, code, name),
    at: { file: "файл.xlsx", cell: `A${i + 1}` },
  }));
  const { schools, schoolOf, findings } = resolveSchools(register, located);
  return {
    ids: schools.map(({ id }) => id),
    schools,
    of: located.map(({ school }) => schoolOf(school).id),
    findings: findings.map(({ code, at, facts }) => ({ code, cell: at.cell, facts })),
    codes: findings.map(({ code }) => code),
  };
}

test("without a register each login is a school; old and new logins are one, and a note says so", () => {
  const { ids, of, findings } = resolve(
    [],
    ["sch053001", "", "Школа 1"],
    ["edu053002", "", "Школа 2"],
    ["edu053001", "", "Школа 1"],
  );
  expect(ids).toEqual(["edu053001", "edu053002"]);
  expect(of).toEqual(["edu053001", "edu053002", "edu053001"]);
  expect(findings).toEqual([{ code: "old-logins-joined", cell: "A1", facts: { schools: 1 } }]);
});

test("a renamed school is one by its login", () => {
  const { ids, findings } = resolve([], ["edu053001", "", "МКОУ Андийская СОШ № 1"], ["edu053001", "", "Школа имени Героя"]);
  expect(ids).toEqual(["edu053001"]);
  expect(findings).toEqual([
    {
      code: "school-named-differently",
      cell: "A2",
      facts: { login: "edu053001", names: ["МКОУ Андийская СОШ № 1", "Школа имени Героя"] },
    },
  ]);
});

test("a name that differs from most is pointed at where it stands, not where the usual one does", () => {
  const usual: Mention = ["edu053001", "", "Андийская СОШ"];
  for (const [place, odd] of ["A1", "A2", "A3"].entries()) {
    const mentions = [0, 1, 2].map((n): Mention => (n === place ? ["edu053001", "", "Школа имени Героя"] : usual));
    expect(resolve([], ...mentions).findings).toMatchObject([{ code: "school-named-differently", cell: odd }]);
  }
});

test("a name without a login joins the school of that name, before or after it in the files", () => {
  const { of, codes } = resolve(
    [],
    ["", "", "Андийская средняя общеобразовательная школа №1"],
    ["edu053001", "", "МКОУ «Андийская СОШ № 1»"],
  );
  expect(of).toEqual(["edu053001", "edu053001"]);
  expect(codes).toEqual([]);
});

test("two spellings of one name without a login are one school; names alone are no fault where there is nothing else", () => {
  const { ids, codes } = resolve([], ["", "", "МБОУ СОШ №1"], ["", "", "МБОУ «СОШ № 1»"], ["", "", "сош 1"]);
  expect(ids).toEqual(["МБОУ СОШ №1"]);
  expect(codes).toEqual([]);
});

test("two spellings of one name without a login beside schools with logins: one school, and one finding", () => {
  const { ids, codes } = resolve([], ["edu053001", "", "СОШ № 5"], ["", "", "МБОУ СОШ №1"], ["", "", "МБОУ «СОШ № 1»"]);
  expect(ids).toEqual(["edu053001", "МБОУ СОШ №1"]);
  expect(codes).toEqual(["school-without-login"]);
});

test("near names are never merged", () => {
  const { ids, findings } = resolve([], ["edu053002", "", "Годоберинская СОШ"], ["", "", "Годоберинскя СОШ"]);
  expect(ids).toEqual(["edu053002", "Годоберинскя СОШ"]);
  expect(findings).toEqual([
    { code: "school-near", cell: "A2", facts: { name: "Годоберинскя СОШ", candidate: "Годоберинская СОШ" } },
  ]);
});

test("a branch is not merged with its head school", () => {
  const head: Mention = ["edu053001", "", "МБОУ СОШ № 1"];
  const { ids } = resolve(
    [],
    head,
    ["", "", "Филиал МБОУ СОШ № 1"],
    ["", "", "МБОУ СОШ № 1 (филиал)"],
    ["edu053009", "", "МБОУ СОШ № 1"],
  );
  expect(ids).toEqual(["edu053001", "edu053009", "Филиал МБОУ СОШ № 1", "МБОУ СОШ № 1 (филиал)"]);
});

test("a name that two logins bear is ambiguous", () => {
  const { ids, findings } = resolve([], ["edu053001", "", "СОШ № 1"], ["edu053009", "", "СОШ №1"], ["", "", "сош 1"]);
  expect(ids).toEqual(["edu053001", "edu053009", "сош 1"]);
  expect(findings).toEqual([
    { code: "school-ambiguous", cell: "A3", facts: { name: "сош 1", candidates: ["СОШ № 1", "СОШ №1"] } },
  ]);
});

test("a row with login and code joins the files that know only one of them", () => {
  const { of } = resolve([], ["", "301", ""], ["edu053001", "301", "Андийская СОШ"], ["edu053001", "", "Андийская СОШ"]);
  expect(of).toEqual(["edu053001", "edu053001", "edu053001"]);
});

test("ВПР by login and ОГЭ by code meet in the school's name", () => {
  const { of, codes, schools } = resolve([], ["edu053001", "", "МКОУ «Андийская СОШ № 1»"], ["", "301", "Андийская СОШ №1"]);
  expect(of).toEqual(["edu053001", "edu053001"]);
  expect(schools[0]).toMatchObject({ login: "053001", code: "301" });
  expect(codes).toEqual([]);
});

test("two codes with one name are two schools", () => {
  const { of } = resolve([], ["edu053001", "", "СОШ № 1"], ["", "301", "СОШ № 1"], ["", "302", "СОШ № 1"]);
  expect(of).toEqual(["edu053001", "код 301", "код 302"]);
});

test("with a register: its order and names, other names, and schools that it does not list", () => {
  const register = [entry("053002", null, "Годоберинская СОШ"), entry("053001", "301", "Андийская СОШ № 1", "Школа имени Героя")];
  const { ids, of, findings, schools } = resolve(
    register,
    ["edu053001", "", "МКОУ «Андийская СОШ № 1»"],
    ["", "301", ""],
    ["", "", "Школа имени Героя"],
    ["edu053777", "", "Чужая СОШ"],
    ["", "", "Ещё одна школа"],
  );
  expect(ids).toEqual(["edu053002", "edu053001", "edu053777", "Ещё одна школа"]);
  expect(of).toEqual(["edu053001", "edu053001", "edu053001", "edu053777", "Ещё одна школа"]);
  expect(schools.map(({ registered }) => registered)).toEqual([true, true, false, false]);
  expect(findings).toEqual([
    { code: "school-unknown", cell: "A4", facts: { name: "Чужая СОШ" } },
    { code: "school-unknown", cell: "A5", facts: { name: "Ещё одна школа" } },
  ]);
});

test("a register of codes only: the exports' logins join by the exact name", () => {
  const register = [entry(null, "301", "Андийская СОШ № 1"), entry(null, "302", "Годоберинская СОШ")];
  const { ids, of, codes } = resolve(
    register,
    ["edu053001", "", "МКОУ «Андийская СОШ № 1»"],
    ["edu053002", "", "Годоберинская СОШ"],
    ["", "301", ""],
  );
  expect(ids).toEqual(["код 301", "код 302"]);
  expect(of).toEqual(["код 301", "код 302", "код 301"]);
  expect(codes).toEqual([]);
});

test("two logins of one name do not share out a register entry without a login", () => {
  const { ids, codes } = resolve([entry(null, "301", "СОШ № 1")], ["edu053001", "", "СОШ № 1"], ["edu053009", "", "СОШ № 1"]);
  expect(ids).toEqual(["код 301", "edu053001", "edu053009"]);
  expect(codes).toEqual(["school-unknown", "school-unknown"]);
});

test("a register that lists a school twice", () => {
  const { ids, codes } = resolve([entry("053001", null, "А"), entry("053001", null, "Б")]);
  expect(ids).toEqual(["edu053001"]);
  expect(codes).toEqual(["register-repeats"]);
});
