// Which school a mention means: exact, near, ambiguous, unknown.

import { expect, test } from "vitest";
import { identifySchool, indexSchools, type School } from "../../shared/schools/identify-school.ts";
import { parseLogin, readSchoolMention, splitLabel } from "../../shared/schools/school-mention.ts";

const school = (login: string | null, code: string | null, name: string): School => ({
  id: login ? `edu${login}` : name,
  login,
  code,
  name,
  registered: true,
});
const ANDI = school("053001", "301", "МКОУ «Андийская СОШ № 1»");
const GODOBERI = school("053002", "302", "МКОУ «Годоберинская СОШ»");
const IVANOVKA = school("053003", null, "СОШ № 1");
const PETROVKA = school("053004", null, "МБОУ СОШ №1");
const UNKEYED = school(null, null, "Ансалтинская гимназия");
const INDEX = indexSchools([ANDI, GODOBERI, IVANOVKA, PETROVKA, UNKEYED], ({ name }) => [name]);
const identify = (login: string, code: string, name: string) => identifySchool(INDEX, readSchoolMention(login, code, name));

test("by login, whatever the name says", () => {
  expect(identify("edu053001", "", "Школа имени Х")).toEqual({ kind: "exact", school: ANDI, by: "login" });
  expect(identify("sch053001", "", "")).toEqual({ kind: "exact", school: ANDI, by: "login" });
});

test("by code, where there is no login", () => {
  expect(identify("", "302", "")).toEqual({ kind: "exact", school: GODOBERI, by: "code" });
});

test("a code that another login bears is not that school", () => {
  expect(identify("edu053999", "302", "").kind).toBe("unknown");
});

test("by the name in one form", () => {
  expect(identify("", "", "Андийская средняя общеобразовательная школа №1")).toEqual({ kind: "exact", school: ANDI, by: "name" });
});

test("a login is found by name only with a school whose login is not known", () => {
  expect(identify("edu053999", "", "МКОУ «Годоберинская СОШ»").kind).toBe("unknown");
  expect(identify("edu053999", "", "МБОУ «Ансалтинская гимназия»")).toEqual({ kind: "exact", school: UNKEYED, by: "name" });
});

test("a slip of the pen is only a proposal", () => {
  expect(identify("", "", "Годоберинcкая CОШ").kind).toBe("exact");
  expect(identify("", "", "Годоберинскя СОШ")).toEqual({ kind: "near", school: GODOBERI });
  expect(identify("", "", "Андийская СОШ № 2").kind).toBe("unknown");
});

test("a name that several schools bear is ambiguous", () => {
  expect(identify("", "", "СОШ 1")).toEqual({ kind: "ambiguous", schools: [IVANOVKA, PETROVKA] });
});

test("nothing said is nothing found", () => {
  expect(identify("", "", "").kind).toBe("unknown");
  expect(identify("", "", "МБОУ").kind).toBe("unknown");
});

test.each([
  ["edu203389", { digits: "203389", isOld: false }],
  ["(EDU 203389)", { digits: "203389", isOld: false }],
  ["еdu203389", { digits: "203389", isOld: false }],
  ["sсh203389", { digits: "203389", isOld: true }],
  ["edu20338", undefined],
  ["edu2033890", undefined],
  ["203389", undefined],
  ["", undefined],
])("the login «%s» is %j", (text, login) => {
  expect(parseLogin(text)).toEqual(login);
});

test.each([
  ["МБОУ СОШ № 1(edu203389)", "МБОУ СОШ № 1", "edu203389"],
  ["(edu203389) МБОУ СОШ № 1", "МБОУ СОШ № 1", "edu203389"],
  ["МБОУ СОШ № 1 (корпус 2) (edu203389)*", "МБОУ СОШ № 1 (корпус 2) *", "edu203389"],
  ["Район (reg20_m012)", "Район", "reg20_m012"],
  ["Регион(reg200000)", "Регион", "reg200000"],
  ["Школа (филиал)", "Школа (филиал)", ""],
])("the label «%s»", (label, name, code) => {
  expect(splitLabel(label)).toEqual({ name, code });
});
