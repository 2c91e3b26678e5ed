// Which list of schools is the register, and that codes with and without leading zeros are one.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { resultsOf } from "../../shared/commands/build-summary.ts";
import { readFile } from "../../shared/submission/read-file.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { CASES } from "../cases-folder.ts";
import { type Row, sheetOf, workbookOf } from "../submission/snapshot-of.ts";

const partOf = (file: string, ...rows: Row[]) =>
  ({ ok: true, part: readFile(workbookOf([sheetOf("Лист1", rows)], file), FORMS) }) as const;
const HEADER: Row = ["Год", "Процедура", "Предмет", "Класс", "Код ОО", "ОО", "Участников", 2, 3, 4, 5];
const row = (subject: string, code: string | number, name = "МБОУ СОШ № 1"): Row => [
  2024,
  "ОГЭ",
  subject,
  9,
  code,
  name,
  20,
  2,
  5,
  8,
  5,
];

const QUESTIONNAIRE: Row[] = [
  ["логин", "Название ОО", "ФИО директора (полностью)", "Где расположена Ваша образовательная организация?"],
  ["edu990001", "МБОУ СОШ № 1", null, "2. Город"],
  ["edu990002", "МБОУ СОШ № 2", null, "2. Город"],
];
const REGISTER: Row[] = [
  ["Логин", "Наименование", "ФИО директора", "Телефон"],
  ["edu990001", "МБОУ СОШ № 1", null, null],
];
const RESULTS: Row[] = [
  ["Год", "Процедура", "Предмет", "Класс", "Логин", "ОО", "Участников", 2, 3, 4, 5],
  [2024, "ОГЭ", "Математика", 9, "edu990001", "МБОУ СОШ № 1", 20, 2, 5, 8, 5],
];
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe("codes", () => {
  test("005811 as a text and 5811 as a number are one school with two results", () => {
    const results = resultsOf([partOf("a.xlsx", HEADER, row("Русский язык", "005811"), row("Математика", 5811))]);
    expect(results.schools.map(({ id }) => id)).toEqual(["код 005811"]);
    expect(results.results).toHaveLength(2);
  });

  test("the same between two files and a register, whichever has the zeros", () => {
    const register = partOf("реестр.xlsx", ["Код ОО", "Наименование"], [5811, "МБОУ СОШ № 1"]);
    const results = resultsOf([register, partOf("a.xlsx", HEADER, row("Математика", "005811", "СОШ № 1 (новая)"))]);
    expect(results.schools.map(({ id, registered }) => [id, registered])).toEqual([["код 5811", true]]);
  });

  test("a register that lists both is told of", () => {
    const register = partOf("реестр.xlsx", ["Код ОО", "Наименование"], [5811, "МБОУ СОШ № 1"], ["005811", "СОШ № 1"]);
    expect(codes(resultsOf([register]).findings)).toEqual(["register-repeats"]);
  });

  test("zeros inside and at the end count: 50811, 58110 and 5811 are three", () => {
    const rows = [row("Математика", 50811, "А"), row("Математика", 58110, "Б"), row("Математика", 5811, "В")];
    expect(resultsOf([partOf("a.xlsx", HEADER, ...rows)]).schools).toHaveLength(3);
  });
});

describe("questionnaires", () => {
  test("beside results it is no register, and that is said", () => {
    const results = resultsOf([partOf("анкета.xlsx", ...QUESTIONNAIRE), partOf("a.xlsx", ...RESULTS)]);
    expect(results.schools.map(({ id }) => id)).toEqual(["edu990001"]);
    expect(results.findings).toMatchObject([
      { code: "questionnaire-no-register", facts: { schools: 2 }, at: { file: "анкета.xlsx" } },
    ]);
  });

  test("beside a register it adds no school to it", () => {
    const results = resultsOf([partOf("анкета.xlsx", ...QUESTIONNAIRE), partOf("реестр.xlsx", ...REGISTER)]);
    expect(results.schools.map(({ id }) => id)).toEqual(["edu990001"]);
    expect(codes(results.findings)).toEqual(["questionnaire-no-register"]);
  });

  test("as the only list it is taken, with a warning", () => {
    const results = resultsOf([partOf("анкета.xlsx", ...QUESTIONNAIRE)]);
    expect(results.schools).toHaveLength(2);
    expect(results.findings).toMatchObject([{ code: "questionnaire-as-register", severity: "warning" }]);
  });

  test("a register with directors and telephones stays a register", () => {
    expect(codes(resultsOf([partOf("реестр.xlsx", ...REGISTER), partOf("a.xlsx", ...RESULTS)]).findings)).toEqual([]);
  });
});

describe("figures of hidden sheets", () => {
  const sheet = (name: string, twos: number, visibility: "visible" | "hidden") =>
    sheetOf(name, [RESULTS[0] as Row, [2024, "ОГЭ", "Математика", 9, "edu990001", "МБОУ СОШ № 1", 20, twos, 13 - twos, 5, 2]], {
      visibility,
    });
  test.each([
    ["after", ["visible", "hidden"]],
    ["before", ["hidden", "visible"]],
  ] as const)("a hidden draft %s the visible sheet neither counts nor knocks its figures out", (_, order) => {
    const sheets = order.map((visibility) =>
      sheet(visibility === "visible" ? "Итог" : "черновик", visibility === "visible" ? 1 : 9, visibility),
    );
    const results = resultsOf([{ ok: true, part: readFile(workbookOf(sheets), FORMS) }]);
    expect(results.results.map(({ marks }) => marks?.value)).toEqual([[1, 12, 5, 2]]);
    expect(results.findings).toMatchObject([
      { code: "sheet-hidden-unused", at: { sheet: "черновик" }, facts: { visible: "Итог" } },
    ]);
  });

  test("two visible sheets at odds knock each other out as before", () => {
    const results = resultsOf([
      { ok: true, part: readFile(workbookOf([sheet("Итог", 1, "visible"), sheet("Итог 2", 9, "visible")]), FORMS) },
    ]);
    expect(results.results.map(({ marks }) => marks)).toEqual([null]);
  });
});

describe("rows of the register", () => {
  test("a row with a login and no name is told of by its login", () => {
    const { part } = partOf("реестр.xlsx", ["Логин", "Наименование"], ["edu990001", "МБОУ СОШ № 1"], ["edu990002"]);
    expect(part.findings).toMatchObject([{ code: "register-row-unnamed", facts: { key: "edu990002" }, at: { cell: "A3:B3" } }]);
  });

  test("a name that is a formula without a value is told of as that", () => {
    const sheet = sheetOf("Лист1", [["Логин", "Наименование"], ["edu990001"], ["edu990002", "МБОУ СОШ № 2"]], {
      formulas: [{ rowIndex: 1, columnIndex: 1, formula: "B5", isUncomputed: true }],
    });
    const { register, findings } = readFile(workbookOf([sheet]), FORMS);
    expect(register).toHaveLength(1);
    expect(findings).toMatchObject([{ code: "formula-without-value", at: { cell: "B2" } }]);
  });
});

describe.skipIf(!CASES)("the folder of cases (skipped where it is absent)", () => {
  const read = (name: string) => {
    const outcome = readWorkbook(readFileSync(join(CASES ?? "", "arrives", name)), name);
    if (!outcome.ok) throw new Error(outcome.finding.code);
    return { ok: true, part: readFile(outcome.workbook, FORMS) } as const;
  };
  test("S12: one school", () => {
    expect(resultsOf([read("S12__t.xlsx")]).schools).toHaveLength(1);
  });
  test("R30: the region's questionnaire is no register", () => {
    const results = resultsOf(["R30__Сбор контекстных данных 2021.xlsx", "R30__Статистика.xlsx"].map(read));
    expect(results.schools).toHaveLength(3);
    expect(codes(results.findings)).toEqual(["questionnaire-no-register"]);
  });
  test("M09 and M10: the rows without a name are said", () => {
    expect(codes(read("M09__reg.xlsx").part.findings)).toEqual(["formula-without-value"]);
    expect(codes(read("M10__reg.xlsx").part.findings)).toEqual(["register-row-unnamed"]);
  });
});

test("what stands for a login is never taken for the name of a school whose name is blank", () => {
  const { part } = partOf("реестр.xlsx", ["Логин", "Наименование"], ["edu990001", "МБОУ СОШ № 1"], ["203009", null]);
  expect(part.register).toHaveLength(1);
  expect(part.findings).toMatchObject([{ code: "register-row-unnamed", facts: { key: "203009" } }]);
});
