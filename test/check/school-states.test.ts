// Who sent what and when: in time, late, again, not at all; and what that makes of the school's state.

import { mkdirSync, readFileSync, renameSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fieldsOf } from "../../shared/catalogue/forms/form.ts";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { filledForm, GOOD, inFolder, rowsOf, runCheck, send, useFolder, writeRegister } from "./made-submissions.ts";

useFolder();

const schoolOf = (json: { schools: { id: string }[] }, id: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: plain JSON
  json.schools.find((school) => school.id === id) as any;

describe("four schools of a register", () => {
  test("one accepted, one late with an error, one sent again, one silent", async () => {
    send("первая.xlsx", await filledForm(0), "2026-06-09T12:00:00");
    // 24 of grade 5 against 25 of the school: П-01.
    send("вторая/форма.xlsx", await filledForm(1, { "grade5.pupils": 24 }), "2026-06-11T09:30:00");
    send("третья (1).xlsx", await filledForm(2, { teachers: 11 }), "2026-06-12T10:00:00");
    send("третья.xlsx", await filledForm(2), "2026-06-08T10:00:00");
    const register = await writeRegister();
    const { exitCode, said, json, workbook } = runCheck({ register, deadline: "2026-06-10", year: "2025/26" });
    expect(exitCode).toBe(0);
    expect(said).toContain("4 школы: принята 2, на доработку 1, не сдана 1");
    expect(json.format).toBe("msoko-check/1");
    expect(json.completeness).toEqual({
      ...{ schools: 4, accepted: 2, returned: 1, absent: 1 },
      forms: { passport: 3, results: 3 },
    });
    expect(schoolOf(json, "edu203001")).toMatchObject({ state: "accepted", time: "on-time", errors: 0 });
    expect(schoolOf(json, "edu203002")).toMatchObject({ state: "returned", time: "late", errors: 1 });
    expect(schoolOf(json, "edu203003")).toMatchObject({ state: "accepted", time: "corrected-later" });
    expect(schoolOf(json, "edu203004")).toMatchObject({ state: "absent", missing: ["passport", "results"] });

    const overview = await rowsOf(workbook, "Сдача форм");
    expect(overview.find(([, , id]) => id === "edu203002")?.slice(5)).toEqual(["с опозданием", "1", "0", "0", "на доработку"]);
    expect(overview.find(([, , id]) => id === "edu203004")?.slice(3, 5)).toEqual(["нет", "нет"]);
    const findings = await rowsOf(workbook, "Замечания к формам");
    const broken = findings.find((row) => row[3] === "П-01");
    expect(broken?.[0]).toBe("МКОУ «Андийская СОШ»");
    expect(broken?.slice(7)).toEqual(["вторая/форма.xlsx", "Паспорт", expect.stringMatching(/^[CD]\d+$/)]);
    expect(broken?.[5]).toContain("сошлось бы при 24");
    const versions = await rowsOf(workbook, "Версии");
    const again = versions.find((row) => row[2] === "третья (1).xlsx" && row[1] === "Паспорт школы");
    expect(again?.slice(3)).toEqual(["12.06.2026 10:00", "третья.xlsx", "08.06.2026 10:00", "«Всего учителей»: 10 → 11"]);
  });

  test("«н/д» instead of a number is an error and no zero; a dash is a zero, and that is said", async () => {
    send("первая.xlsx", await filledForm(0, { teachers: "н/д" }));
    send("вторая.xlsx", await filledForm(1, { offences: "—" }));
    const { json } = runCheck({ register: await writeRegister(), forms: "passport" });
    expect(schoolOf(json, "edu203001")).toMatchObject({ state: "returned", errors: 1 });
    expect(schoolOf(json, "edu203002")).toMatchObject({ state: "accepted", errors: 0 });
    const codesOf = (id: string) => schoolOf(json, id).findings.map(({ code }: { code: string }) => code);
    expect(codesOf("edu203001")).toContain("field-no-data");
    expect(codesOf("edu203002")).toEqual(["none-read-as-zero"]);
  });

  test("an untouched form counts as not sent, with one finding; an empty sheet beside a filled one too", async () => {
    const blanks = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, null]));
    const results = Object.keys(GOOD).filter((code) => code.startsWith("vpr5"));
    send("пустая.xlsx", await filledForm(0, blanks(Object.keys(GOOD))), "2026-06-12T10:00:00");
    send("без результатов.xlsx", await filledForm(1, blanks(results)));
    const { json, workbook } = runCheck({ register: await writeRegister(), deadline: "2026-06-10" });
    const codesOf = (id: string) => schoolOf(json, id).findings.map(({ code }: { code: string }) => code);
    expect(schoolOf(json, "edu203001")).toMatchObject({ state: "absent", time: "unknown", missing: ["passport", "results"] });
    expect(codesOf("edu203001")).toEqual(["form-empty", "form-empty"]);
    expect(schoolOf(json, "edu203002")).toMatchObject({ state: "returned", missing: ["results"] });
    expect(codesOf("edu203002")).toEqual(["form-empty"]);
    expect(json.completeness.forms).toEqual({ passport: 1, results: 0 });
    const rows = await rowsOf(workbook, "Сдача форм");
    expect(rows.find(([, , id]) => id === "edu203001")?.slice(3, 5)).toEqual(["не заполнена", "не заполнена"]);
  });

  test("a school whose file cannot be opened is asked for it again and not reminded; a file of no login is nobody's", async () => {
    send("edu203001 форма.xlsx", new TextEncoder().encode("обрыв связи"));
    send("ответ школы.xlsx", new TextEncoder().encode("обрыв связи"));
    // The second school sent a good form besides: the broken one is not held against it.
    send("edu203002 (1).xlsx", new TextEncoder().encode("обрыв связи"));
    send("edu203002.xlsx", await filledForm(1));
    const { json } = runCheck({ register: await writeRegister() });
    const codesOf = (id: string) => schoolOf(json, id).findings.map(({ code }: { code: string }) => code);
    expect(schoolOf(json, "edu203001")).toMatchObject({ state: "returned", errors: 1 });
    expect(codesOf("edu203001")).toEqual(["form-unreadable"]);
    expect(schoolOf(json, "edu203002").state).toBe("accepted");
    expect(codesOf("edu203002")).not.toContain("form-unreadable");
    expect(schoolOf(json, "edu203003").state).toBe("absent");
  });

  test("only the passport is collected: nobody owes the other form", async () => {
    send("первая.xlsx", await filledForm(0));
    const { json } = runCheck({ register: await writeRegister(), forms: "passport" });
    expect(schoolOf(json, "edu203001").missing).toEqual([]);
    expect(schoolOf(json, "edu203004").missing).toEqual(["passport"]);
  });

  test("a register that lies among the forms is found there", async () => {
    send("реестр школ.xlsx", readFileSync(await writeRegister()));
    send("первая.xlsx", await filledForm(0));
    const { json } = runCheck({});
    expect(json.schools).toHaveLength(4);
    expect(json.files.find(({ file }: { file: string }) => file === "реестр школ.xlsx")).toMatchObject({
      kind: "register",
      schools: 4,
      findings: 0,
    });
  });

  test("a form of last year is not counted, and the same forms given as last year's are compared", async () => {
    send("старая.xlsx", await filledForm(0, {}, 2025));
    const { exitCode, json } = runCheck({ register: await writeRegister(), year: "2025/26" });
    expect(exitCode).toBe(0);
    expect(json.completeness.absent).toBe(4);
    expect(schoolOf(json, "edu203001")).toMatchObject({ state: "absent", errors: 1 });
    expect(schoolOf(json, "edu203001").findings.map(({ code }: { code: string }) => code)).toEqual(["form-of-other-year"]);
  });

  test("without a stated year it is the forms' own, and a form of last year is not counted either", async () => {
    send("старая.xlsx", await filledForm(0, {}, 2025));
    send("новая.xlsx", await filledForm(1));
    const { json, said } = runCheck({ register: await writeRegister() });
    expect(json.year).toBe("2025/26");
    expect(said).toContain("принята 1");
    expect(schoolOf(json, "edu203001")).toMatchObject({ state: "absent", errors: 1 });
    expect(schoolOf(json, "edu203001").findings.map(({ code }: { code: string }) => code)).toEqual(["form-of-other-year"]);
    expect(schoolOf(json, "edu203002")).toMatchObject({ state: "accepted", errors: 0 });
  });

  test("last year's forms are held against this year's", async () => {
    mkdirSync(inFolder("прошлый год"));
    for (const school of [0, 1]) {
      send(`${school}.xlsx`, await filledForm(school, {}, 2025));
      renameSync(inFolder("формы", `${school}.xlsx`), inFolder("прошлый год", `${school}.xlsx`));
    }
    // 34 pupils instead of 25 are 36% more; the second school sends last year's numbers.
    send("первая.xlsx", await filledForm(0, { pupils: 34, "grade5.pupils": 34 }));
    send("вторая.xlsx", await filledForm(1));
    const { json } = runCheck({ year: "2025/26", previous: inFolder("прошлый год") });
    const codesOf = (id: string) => schoolOf(json, id).findings.map(({ code }: { code: string }) => code);
    const rulesOf = (id: string) => schoolOf(json, id).findings.map(({ facts }: { facts: { rule?: string } }) => facts.rule);
    expect(rulesOf("edu203001")).toContain("П-31");
    expect(codesOf("edu203002")).toContain("form-same-as-last-year");
    expect(schoolOf(json, "edu203002")).toMatchObject({ state: "returned", toExplain: 1 });
  });
});

test("the whole day of the deadline is in time, the first second after it is late", async () => {
  send("первая.xlsx", await filledForm(0), "2026-06-10T00:00:00");
  send("вторая.xlsx", await filledForm(1), "2026-06-10T23:59:59");
  send("третья.xlsx", await filledForm(2), "2026-06-11T00:00:00");
  const { json } = runCheck({ register: await writeRegister(), deadline: "2026-06-10" });
  const times = ["edu203001", "edu203002", "edu203003"].map((id) => schoolOf(json, id).time);
  expect(times).toEqual(["on-time", "on-time", "late"]);
});

test("a form that has only what it carried over from last year is a blank one; one answer makes it a submission", async () => {
  const carried = new Set(FORMS.flatMap(fieldsOf).flatMap(({ code, constant }) => (constant ? code : [])));
  expect(Object.keys(GOOD).filter((code) => carried.has(code)).length).toBeGreaterThan(2);
  const blanks = Object.fromEntries(Object.keys(GOOD).flatMap((code) => (carried.has(code) ? [] : [[code, null]])));
  send("первая.xlsx", await filledForm(0, blanks));
  send("вторая.xlsx", await filledForm(1, { ...blanks, teachers: 10 }));
  const { json } = runCheck({ register: await writeRegister(), forms: "passport" });
  expect(schoolOf(json, "edu203001")).toMatchObject({ state: "absent", missing: ["passport"] });
  expect(schoolOf(json, "edu203001").findings.map(({ code }: { code: string }) => code)).toContain("form-empty");
  expect(schoolOf(json, "edu203002")).toMatchObject({ state: "returned", missing: [] });
});

test("zeros and ones that are the same as a year ago are no copy: most schools have them", async () => {
  mkdirSync(inFolder("прошлый год"));
  const numbers = Object.entries(GOOD).flatMap(([code, value]) => (typeof value === "number" ? [code] : []));
  const ones = Object.fromEntries(numbers.map((code) => [code, 1]));
  send("0.xlsx", await filledForm(0, ones, 2025));
  renameSync(inFolder("формы", "0.xlsx"), inFolder("прошлый год", "0.xlsx"));
  send("0.xlsx", await filledForm(0, ones));
  const { json } = runCheck({ year: "2025/26", previous: inFolder("прошлый год") });
  expect(numbers.length).toBeGreaterThan(10);
  const codes = schoolOf(json, "edu203001").findings.map(({ code }: { code: string }) => code);
  expect(codes).not.toContain("form-same-as-last-year");
});
