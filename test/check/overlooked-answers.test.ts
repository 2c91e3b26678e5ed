// Answers that are easily lost without a word: each is told of, and a form whose meaning is not certain is never accepted.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding, FindingCode } from "../../shared/catalogue/findings.ts";
import { FORM_NAMES } from "../../shared/catalogue/forms/form-marks.ts";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { computeCheck } from "../../shared/commands/check-forms.ts";
import { readSubmittedFile } from "../../shared/commands/read-submitted-file.ts";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import type { RegisterEntry } from "../../shared/schools/register-entry.ts";
import type { CellValue } from "../../shared/workbook/cell.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { CASES } from "../cases-folder.ts";
import { filledForm, PLANS } from "../faults/filled-form.ts";
import { madeSchool, type Values } from "../faults/made-school.ts";
import { changeSheet, deleteRow, insertRow, nameRefersTo, writeCells } from "../faults/sheet-changes.ts";

const YEAR = 2026;
const [PASSPORT, RESULTS] = PLANS.map(({ sheet }) => sheet) as [string, string];

/** The workbook that school `index` would send, without a fault; some answers may be others. */
function formOf(index: number, change: Readonly<Record<string, number>> = {}, year = YEAR): WorkbookSnapshot {
  const { login, name, now } = madeSchool(index);
  const changed = (values: Values): Values => new Map([...values].map(([code, value]) => [code, change[code] ?? value]));
  return filledForm(login, name, year, { passport: changed(now.passport), results: changed(now.results) });
}

const entryOf = (index: number): RegisterEntry => {
  const { login, name } = madeSchool(index);
  return { login, code: null, name, otherNames: [], mail: null, at: { file: "реестр.xlsx" } };
};

const placeOf = (code: string) => {
  const cell = PLANS.flatMap(({ cells }) => cells.get(code) ?? [])[0]?.block;
  if (!cell) throw new Error(`no field ${code}`);
  return cell;
};

const typed = (workbook: WorkbookSnapshot, code: string, value: CellValue, columnsAway = 0): WorkbookSnapshot =>
  writeCells(workbook, [{ ...placeOf(code), columnIndex: placeOf(code).columnIndex + columnsAway, value }]);

interface Sent {
  readonly workbook: WorkbookSnapshot;
  readonly received?: string | null;
}

const NOON = "2026-06-09T12:00:00";

function check(sent: readonly Sent[], { schools = [0], year = YEAR as number | null, date = "2026-06-15" } = {}) {
  const files = sent.map(({ workbook, received = NOON }, index) =>
    readSubmittedFile({ ...workbook, file: `${index + 1}.xlsx` }, FORMS, received, date),
  );
  const input = {
    profile: BASE,
    municipality: "",
    previous: [],
    collected: null,
    deadline: null,
    rules: null,
    explanations: null,
  };
  const data = computeCheck({ ...input, files, register: schools.map(entryOf), year, date });
  const told = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== "note");
  return {
    general: told(data.findings),
    schools: data.schools.map(({ state, findings, missing, submissions }) => ({
      ...{ state, missing, submissions },
      findings: told(findings),
      codes: told(findings).map(({ code }) => code),
    })),
  };
}

const one = (workbook: WorkbookSnapshot) => {
  const [school] = check([{ workbook }]).schools;
  if (!school) throw new Error("no school");
  return school;
};

const factsOf = (findings: readonly Finding[], code: FindingCode) => findings.find((each) => each.code === code)?.facts;

test("a form without a fault is accepted without a word", () => {
  expect(one(formOf(0))).toMatchObject({ state: "accepted", codes: [] });
});

describe("cells that the form marks «х»", () => {
  test("marks of ЕГЭ typed there are told of with their cells, and the form goes back", () => {
    let workbook = formOf(0);
    // Marks «2» to «5» stand in the four columns after the participants: графы 4-7.
    for (const away of [1, 2, 3, 4]) workbook = typed(workbook, "ege_mp.participants", 3, away);
    const { state, codes, findings } = one(workbook);
    expect({ state, codes }).toEqual({ state: "returned", codes: ["answers-where-none-asked"] });
    expect(factsOf(findings, "answers-where-none-asked")).toEqual({ rows: [117], cells: ["D27", "E27", "F27", "G27"] });
  });

  test("a score in a row of ОГЭ, and a remark in words", () => {
    // «Ниже минимума» is графа 8, five columns after the participants.
    const { findings } = one(typed(typed(formOf(0), "oge_ru.participants", 2, 5), "oge_ma.participants", "двое", 5));
    expect(factsOf(findings, "answers-where-none-asked")).toMatchObject({ rows: [112, 113] });
  });

  test.each(["х", "X", "-", "нет", 0])("«%s» there says that there is nothing", (value) => {
    expect(one(typed(formOf(0), "ege_mp.participants", value, 1)).codes).toEqual([]);
  });
});

describe("rows and columns of the school's own", () => {
  const RESULTS_END = Math.max(...[...(PLANS[1]?.cells.values() ?? [])].map(({ block }) => block.rowIndex));

  test.each([
    ["below the table", RESULTS_END + 1, ["ВПР, Физика, 7 класс", 119, 20, 1, 9, 5, 5]],
    ["among its rows", RESULTS_END - 5, ["ВПР, История, 6 класс", 0, 20, 1, 9, 5, 5]],
    ["below the table, without a number", RESULTS_END + 3, ["ВПР, Биология, 6 класс", null, 20, 1, 9, 5, 5]],
  ])("a row added %s", (_, rowIndex, values) => {
    const workbook = changeSheet(formOf(0), RESULTS, (sheet) => insertRow(sheet, rowIndex, values));
    const { state, findings } = one(workbook);
    expect(state).toBe("returned");
    expect(factsOf(findings, "rows-not-of-form")).toEqual({ rows: [rowIndex + 1] });
  });

  test("a question added to the passport and answered in words", () => {
    const { rowIndex } = placeOf("narcologist");
    const added = changeSheet(formOf(0), PASSPORT, (sheet) => insertRow(sheet, rowIndex + 1, ["Есть бассейн", 810, "Да"]));
    expect(one(added).codes).toEqual(["rows-not-of-form"]);
  });

  test.each([
    ["a signature with a telephone", ["Исполнитель: завуч", "тел.", 284365]],
    ["the school's own totals", ["Итого", null, 120, 5, 60, 30, 25]],
    ["a remark", ["Физику в 7 классе не писали"]],
  ])("%s under the table is no answer", (_, values) => {
    const workbook = changeSheet(formOf(0), RESULTS, (sheet) => insertRow(sheet, RESULTS_END + 2, values));
    expect(one(workbook).state).toBe("accepted");
  });

  test("a number beside the one column of a section is told of", () => {
    const { state, findings } = one(typed(formOf(0), "teachers", 3, 4));
    expect(factsOf(findings, "numbers-beside-form")).toEqual({ cells: ["G55"] });
    expect(state).toBe("accepted");
  });

  test("a hidden row is read, and that is said", () => {
    const { rowIndex } = placeOf("vpr5_ru.participants");
    const hidden = changeSheet(formOf(0), RESULTS, (sheet) => ({ ...sheet, hiddenRows: [rowIndex] }));
    const { findings, submissions } = one(hidden);
    expect(factsOf(findings, "rows-hidden")).toEqual({ rows: 1 });
    expect(submissions.get("results")?.submission.values.get("vpr5_ru.participants")).toMatchObject({ state: "given" });
  });
});

describe("heads and numbers of columns", () => {
  const exchange = (sheet: SheetSnapshot, rowIndex: number, a: number, b: number): SheetSnapshot => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      if (row.rowIndex !== rowIndex) return row;
      const values = [...row.values];
      [values[a], values[b]] = [values[b] ?? null, values[a] ?? null];
      return { ...row, values };
    }),
  });
  const headRow = placeOf("vpr4_ru.participants").rowIndex - 2;

  test("heads «2» and «5» exchanged over their numbers: neither column is read", () => {
    const { state, findings, submissions } = one(changeSheet(formOf(0), RESULTS, (sheet) => exchange(sheet, headRow, 3, 6)));
    expect(state).toBe("returned");
    expect(factsOf(findings, "form-heads-exchanged")).toEqual({ columns: ["Отметка «2»", "Отметка «5»"] });
    const value = (code: string) => submissions.get("results")?.submission.values.get(code);
    expect(value("vpr4_ru.mark2")).toEqual({ state: "unreadable" });
    expect(value("vpr4_ru.mark5")).toEqual({ state: "unreadable" });
    expect(value("vpr4_ru.mark3")).toMatchObject({ state: "given" });
  });

  test("«Классов» and «Обучающихся» of the passport", () => {
    const row = placeOf("grade1.classes").rowIndex - 2;
    const { findings } = one(changeSheet(formOf(0), PASSPORT, (sheet) => exchange(sheet, row, 2, 3)));
    expect(factsOf(findings, "form-heads-exchanged")).toEqual({ columns: ["Классов", "Обучающихся"] });
  });

  test("heads exchanged together with their numbers and figures are read as they stand", () => {
    const moved = changeSheet(formOf(0), RESULTS, (sheet) =>
      sheet.rows.reduce((all, { rowIndex }) => (rowIndex < headRow ? all : exchange(all, rowIndex, 3, 4)), sheet),
    );
    expect(one(moved)).toMatchObject({ state: "accepted", codes: [] });
  });

  test("another wording over the right number says nothing else", () => {
    const workbook = writeCells(formOf(0), [{ sheet: RESULTS, rowIndex: headRow, columnIndex: 3, value: "двоек" }]);
    expect(one(workbook).codes).toEqual([]);
  });
});

describe("several versions", () => {
  const copied = (workbook: WorkbookSnapshot, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot => {
    const sheet = workbook.sheets.find(({ name }) => name === PASSPORT);
    if (!sheet) throw new Error("no passport");
    return { ...workbook, sheets: [...workbook.sheets, change({ ...sheet, name: `${PASSPORT} (2)` })] };
  };
  const withTeachers = (sheet: SheetSnapshot, teachers: number): SheetSnapshot =>
    writeCells({ file: "", names: [], sheets: [sheet] }, [{ ...placeOf("teachers"), sheet: sheet.name, value: teachers }])
      .sheets[0] as SheetSnapshot;
  const teachers = Number(madeSchool(0).now.passport.get("teachers"));

  test("a second copy of a sheet with another number: an error, the form goes back", () => {
    const { state, findings } = one(copied(formOf(0), (sheet) => withTeachers(sheet, teachers + 1)));
    expect(state).toBe("returned");
    expect(factsOf(findings, "form-versions-unclear")).toMatchObject({ other: PASSPORT, changed: ["Всего учителей"] });
  });

  test("a hidden copy never counts against the visible sheet, whichever comes first", () => {
    const hiddenLast = copied(formOf(0), (sheet) => ({ ...withTeachers(sheet, teachers + 1), visibility: "hidden" }));
    const hiddenFirst = { ...hiddenLast, sheets: [...hiddenLast.sheets].reverse() };
    for (const workbook of [hiddenLast, hiddenFirst]) {
      const { findings, submissions } = one(workbook);
      expect(factsOf(findings, "sheet-hidden-unused")).toEqual({ visible: PASSPORT });
      expect(submissions.get("passport")?.submission.values.get("teachers")).toEqual({ state: "given", value: teachers });
    }
  });

  test("a form on a hidden sheet alone is read, and that is said", () => {
    const hidden = changeSheet(formOf(0), PASSPORT, (sheet) => ({ ...sheet, visibility: "very-hidden" }));
    expect(one(hidden)).toMatchObject({ missing: [], codes: ["sheet-hidden"] });
  });

  test("two files of one moment, and two of which nobody knows when they came", () => {
    for (const received of [NOON, null]) {
      const [school] = check([
        { workbook: formOf(0), received },
        { workbook: typed(formOf(0), "teachers", teachers + 1), received },
      ]).schools;
      expect(school).toMatchObject({ state: "returned", codes: ["form-versions-unclear"] });
    }
  });

  test("a correction sent a day later counts, with a word of it", () => {
    const [school] = check([
      { workbook: typed(formOf(0), "teachers", teachers + 1), received: "2026-06-10T09:00:00" },
      { workbook: formOf(0) },
    ]).schools;
    expect(school).toMatchObject({ state: "accepted", codes: ["form-sent-twice"] });
    expect(school?.submissions.get("passport")?.submission.values.get("teachers")).toEqual({
      ...{ state: "given", value: teachers + 1 },
    });
  });
});

describe("whose form it is", () => {
  /** Everywhere that the form says `from`, it says `to`. */
  const saying = (workbook: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        values: row.values.map((value) => (typeof value === "string" ? value.replaceAll(from, to) : value)),
      })),
    })),
  });
  const { name, login } = madeSchool(0);

  test("a name that no school of the register bears, under the login of one", () => {
    const { state, findings } = one(saying(formOf(0), name, "МБОУ «СОШ № 777 г. Другой»"));
    expect(state).toBe("returned");
    expect(findings.filter(({ code }) => code === "form-names-other-school")).toHaveLength(1);
    expect(factsOf(findings, "form-names-other-school")).toEqual({ named: "МБОУ «СОШ № 777 г. Другой»", school: name });
  });

  test("the same name with the name of a hero after it is the same school", () => {
    expect(one(saying(formOf(0), name, `${name} имени Героя России М. Магомедова`)).codes).toEqual([]);
  });

  test("a sheet taken over from a neighbour: its lines and the workbook's names contradict each other", () => {
    const neighbour = formOf(1);
    const sheet = neighbour.sheets.find((each) => each.name === RESULTS) as SheetSnapshot;
    const { state, findings } = one(changeSheet(formOf(0), RESULTS, () => sheet));
    expect(state).toBe("returned");
    const { parts } = factsOf(findings, "form-stamp-contradicts") as { parts: { part: string; written: string }[] };
    expect(parts.map(({ part }) => part)).toEqual(["school", "login"]);
    expect(parts[1]?.written).toBe(`edu${madeSchool(1).login}`);
  });

  test("another year in the line of the sheet than in the stamp, and another in the stamp", () => {
    const line = changeSheet(
      formOf(0),
      PASSPORT,
      (sheet) => saying({ ...formOf(0), sheets: [sheet] }, "2025/26", "2024/25").sheets[0] as SheetSnapshot,
    );
    expect(factsOf(one(line).findings, "form-stamp-contradicts")).toEqual({
      parts: [{ part: "year", named: "2025/26", written: "2024/25" }],
    });
    const stamp = writeCells(formOf(0), [{ ...nameRefersTo(formOf(0), FORM_NAMES.login), value: "edu999999" }]);
    expect(
      check([{ workbook: stamp }])
        .general.concat(check([{ workbook: stamp }]).schools.flatMap((each) => each.findings))
        .map(({ code }) => code),
    ).toContain("form-stamp-contradicts");
    expect(login).not.toBe("999999");
  });

  test("two schools that send the same figures both go back, each with the other's name", () => {
    const { now } = madeSchool(0);
    const other = madeSchool(1);
    const { schools } = check([{ workbook: formOf(0) }, { workbook: filledForm(other.login, other.name, YEAR, now) }], {
      schools: [0, 1],
    });
    expect(schools.map(({ state }) => state)).toEqual(["returned", "returned"]);
    expect(schools[0]?.codes).toEqual(["forms-same-figures", "forms-same-figures"]);
    expect(factsOf(schools[0]?.findings ?? [], "forms-same-figures")).toMatchObject({ other: other.name });
  });

  test("a folder with last year's forms only is not taken for this year's without a word", () => {
    const old = { workbook: formOf(0, {}, 2025) };
    const codes = (date: string) => check([old], { year: null, date }).general.map(({ code }) => code);
    expect(codes("2026-06-15")).toEqual(["forms-of-earlier-year"]);
    // Forms of 2024/25 are still looked at in the autumn of 2025; in the spring of 2024 that year has not begun.
    expect(codes("2025-10-01")).toEqual([]);
    expect(codes("2024-03-01")).toEqual(["forms-of-later-year"]);
  });
});

describe("a person in a number's cell", () => {
  test.each(["Иванова Мария Петровна", "Гаджиев Магомед (7а)", "Магомедов А. Г.", "8-928-123-45-67"])("%s", (value) => {
    const { findings, state } = one(typed(formOf(0), "training_36", value));
    expect(state).toBe("returned");
    expect(findings.map(({ code }) => code)).toEqual(["personal-values"]);
    expect(JSON.stringify(findings)).not.toContain(value.slice(0, 6));
  });

  test("words that are no name are an unreadable number as before", () => {
    expect(one(typed(formOf(0), "training_36", "Не было таких")).codes).toEqual(["field-unreadable"]);
  });
});

describe("values that can hardly be true are asked about", () => {
  const { passport } = madeSchool(0).now;
  const value = (code: string): number => Number(passport.get(code));
  test.each([
    ["a telephone in place of offences", { offences: 89_281_234_567 }, "П-23"],
    ["lessons attended by one pupil, planned for all", { lessons_attended: 900 }, "П-24"],
    [
      "lessons planned in hours of all teachers",
      { lessons_planned: value("pupils") * 5000, lessons_attended: value("pupils") * 4900 },
      "П-25",
    ],
    ["lessons of one pupil in both rows", { lessons_planned: 1000, lessons_attended: 950 }, "П-26"],
    ["more admitted to grade 10 than it has", { grade10_admitted: value("grade10.pupils") + 15 }, "П-27"],
    ["teachers of the whole district", { teachers: value("pupils") + 500 }, "П-30"],
    ["rooms of the whole district", { rooms: value("pupils") + 500, rooms_computer: 10, rooms_projector: 10 }, "П-36"],
    ["an inventory number in place of computers", { computers: 410_134_000 }, "П-37"],
  ])("%s", (_, change, rule) => {
    const { state, findings } = one(formOf(0, change));
    expect(state).toBe("returned");
    expect(findings.map(({ code, facts }) => `${code} ${"rule" in facts ? facts.rule : ""}`)).toContain(`rule-doubted ${rule}`);
  });

  test("grade 11 in the row of grade 12", () => {
    const change = { "grade12.pupils": value("grade11.pupils"), "grade12.classes": 1, "grade11.pupils": 0, "grade11.classes": 0 };
    let workbook = formOf(0, change);
    for (const code of ["grade12.pupils", "grade12.classes"] as const) workbook = typed(workbook, code, change[code]);
    expect(one(workbook).findings.some(({ facts }) => "rule" in facts && facts.rule === "П-28")).toBe(true);
  });
});

describe("a school in which nobody writes any of the works", () => {
  /** Grades 1 to 3 only. */
  const small = (extra: readonly string[] = []): WorkbookSnapshot => {
    const { login, name, now } = madeSchool(0);
    const passport = new Map(now.passport);
    for (let grade = 4; grade <= 12; grade++) {
      passport.set(`grade${grade}.pupils`, extra.includes(`grade${grade}`) ? 7 : 0);
      passport.set(`grade${grade}.classes`, extra.includes(`grade${grade}`) ? 1 : 0);
    }
    const pupils = [1, 2, 3].reduce((sum, grade) => sum + Number(passport.get(`grade${grade}.pupils`)), extra.length * 7);
    for (const [code, value] of Object.entries({
      pupils,
      upper_pupils: 0,
      grade10_admitted: 0,
      grade10_from_other: 0,
      age15: 0,
      age16: 0,
      age16_adapted: 0,
    }))
      passport.set(code, value);
    return filledForm(login, name, YEAR, { passport, results: new Map() });
  };

  test("need not type a zero to be believed", () => {
    expect(one(small())).toMatchObject({ missing: [] });
    expect(one(small()).codes).not.toContain("form-empty");
  });

  test("with one class of grade 4 its results are asked for", () => {
    expect(one(small(["grade4"]))).toMatchObject({ missing: ["results"] });
    expect(one(small(["grade4"])).codes).toContain("form-empty");
  });

  test("the blank sheet beside a form that came in another file is nobody's fault", () => {
    const { login, name, now } = madeSchool(0);
    const none: Values = new Map();
    const [school] = check([
      { workbook: filledForm(login, name, YEAR, { ...now, results: none }) },
      { workbook: filledForm(login, name, YEAR, { ...now, passport: none }) },
    ]).schools;
    expect(school).toMatchObject({ state: "accepted", codes: [] });
  });
});

test("a formula that nobody has computed is called that, not a missing answer", () => {
  const { rowIndex, columnIndex } = placeOf("pupils");
  const workbook = changeSheet(typed(formOf(0), "pupils", null), PASSPORT, (sheet) => ({
    ...sheet,
    formulas: [{ rowIndex, columnIndex, formula: "SUM(D31:D42)", isUncomputed: true }],
  }));
  const { state, codes, findings } = one(workbook);
  expect({ state, codes }).toEqual({ state: "returned", codes: ["formula-without-value"] });
  expect(findings[0]?.at.cell).toBe("C23");
});

test("a deleted row and an added one are two things", () => {
  const { rowIndex } = placeOf("vpr8_ma.participants");
  const workbook = changeSheet(formOf(0), RESULTS, (sheet) =>
    deleteRow(insertRow(sheet, rowIndex + 9, ["Физика", 120, 5, 5, 0, 0, 0]), rowIndex),
  );
  expect(one(workbook).codes).toEqual(expect.arrayContaining(["form-rows-missing", "rows-not-of-form"]));
});

describe.skipIf(!CASES)("forms of the folder of cases (skipped where it is absent)", () => {
  const open = (...path: readonly string[]): WorkbookSnapshot => {
    const outcome = readWorkbook(readFileSync(join(CASES ?? "", ...path)), path.at(-1) ?? "");
    if (!outcome.ok) throw new Error(`${path.join("/")}: ${outcome.finding.code}`);
    return outcome.workbook;
  };
  test.each([
    ["attended-per-pupil", "rule-doubted"],
    ["huge-number", "rule-doubted"],
    ["marks-54321-with-heads", "form-heads-exchanged"],
    ["marks-in-x-cells", "answers-where-none-asked"],
    ["name-of-other-school", "form-names-other-school"],
    ["row-added-below", "rows-not-of-form"],
    ["sheet-copy-differs", "form-versions-unclear"],
  ])("%s is returned for that and nothing else", (file, code) => {
    const files = ["register", file].map((name) => readSubmittedFile(open("forms", `${name}.xlsx`), FORMS, NOON, "2026-06-15"));
    const input = {
      profile: BASE,
      municipality: "",
      previous: [],
      collected: null,
      deadline: null,
      rules: null,
      explanations: null,
    };
    const data = computeCheck({ ...input, files, register: [], year: YEAR, date: "2026-06-15" });
    const [sent, ...more] = data.schools.filter(({ submissions }) => submissions.size > 0);
    expect(more).toEqual([]);
    expect(sent?.state).toBe("returned");
    expect(sent?.findings.flatMap((each) => (each.severity === "note" ? [] : each.code))).toEqual([code]);
  });
});
