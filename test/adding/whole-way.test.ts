// What adding a municipality costs: a value handed in goes the whole way, from forms to verdicts, and every paper bears its name.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import type { ChangeSettingsInput } from "../../shared/commands/command-types.ts";
import { CHECK_FORM } from "../../shared/functions/check-form.ts";
import { isFunctionError } from "../../shared/functions/function-result.ts";
import { LOW_RESULT_SCHOOL } from "../../shared/functions/low-result-school.ts";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import { FUNCTION_PROFILES } from "../../shared/municipalities/function-profiles.ts";
import { planForm } from "../../shared/reports/form-workbook/form-plan.ts";
import { rectangleAddress } from "../../shared/workbook/block.ts";
import { Engine } from "../../src/engine/engine.ts";
import { check } from "../../src/files/check.ts";
import { forms } from "../../src/files/forms.ts";
import { svod } from "../../src/files/svod.ts";
import { INVENTED } from "./invented-municipality.ts";

const NOW = { language: "ru", today: "2026-06-15" } as const;
/** The second school counts 3 pupils of two clubs twice: 40 is not 25 + 18. */
const ANSWERS = [
  { club_pupils: 40, sport_pupils: 25, art_pupils: 15, garden_children: 90, garden_places: 100, garden_nurse: "Да" },
  { club_pupils: 40, sport_pupils: 25, art_pupils: 18, garden_children: 60, garden_places: 50, garden_nurse: "Нет" },
] as const;
const SCHOOLS = [
  ["edu990001", "Первая школа Придумска"],
  ["edu990002", "Вторая школа Придумска"],
] as const;
const RESULTS_HEADER = ["Логин", "Школа", "Год", "Процедура", "Предмет", "Класс", "Участников", 2, 3, 4, 5];
/** Of 20 pupils 9 and 8 have «2»: 45% and 40%, both at least 40%; in the other school 7 of 20 is 35%. */
const RESULTS = [
  [...SCHOOLS[0], 2024, "ВПР", "Математика", 6, 20, 9, 6, 4, 1],
  [...SCHOOLS[0], 2025, "ВПР", "Математика", 6, 20, 8, 6, 5, 1],
  [...SCHOOLS[1], 2024, "ВПР", "Математика", 6, 20, 7, 6, 6, 1],
  [...SCHOOLS[1], 2025, "ВПР", "Математика", 6, 20, 7, 6, 6, 1],
];

let folder = "";
const at = (...path: string[]): string => join(folder, ...path);
const lines: string[] = [];
const terminal = { say: (line: string) => lines.push(line), complain: (line: string) => lines.push(line), progress: () => {} };

async function writeTable(path: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const row of [rows].flat()) (workbook.worksheets[0] ?? workbook.addWorksheet("Лист1")).addRow([...row]);
  await workbook.xlsx.writeFile(path);
}

/** Each school's own workbook, filled and saved by a spreadsheet program. */
async function fillForms(): Promise<void> {
  for (const [index, name] of readdirSync(at("формы")).sort().entries()) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at("формы", name));
    for (const form of INVENTED.forms) {
      const { cells, sheet } = planForm(form, form.names.ru.tab);
      for (const [code, value] of Object.entries(ANSWERS[index] ?? {})) {
        const cell = cells.get(code);
        if (cell) (workbook.getWorksheet(sheet)?.getCell(rectangleAddress(cell.block)) ?? { value }).value = value;
      }
    }
    await workbook.xlsx.writeFile(at("формы", name));
  }
}

async function textsOf(path: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.map((sheet) => JSON.stringify(sheet.getSheetValues())).join("\n");
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "msoko-adding-"));
  await writeTable(at("реестр.xlsx"), [["Логин", "Наименование"], ...SCHOOLS]);
  await writeTable(at("результаты.xlsx"), [RESULTS_HEADER, ...RESULTS]);
  const options = { year: "2025/26", register: at("реестр.xlsx"), out: at("формы"), lang: "ru" };
  expect(forms(options, terminal, INVENTED), lines.join("\n")).toBe(0);
  await fillForms();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("forms: each school gets both forms of the profile, with the municipality's own name", async () => {
  const [first = ""] = readdirSync(at("формы"));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(at("формы", first));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Инструкция", "Кружки", "Сад", "Проверка"]);
  const texts = await textsOf(at("формы", first));
  expect(texts).toContain("Придуманский округ");
  expect(texts).toContain("на листах «Кружки» и «Сад»");
  expect(texts).not.toMatch(/Ботлих|Паспорт/);
});

test("check: the rule of the profile finds the one contradiction, and the protocol bears its name", async () => {
  const options = { out: at("протокол.xlsx"), json: at("протокол.json"), lang: "ru", date: "2026-06-15" };
  expect(check(at("формы"), { ...options, register: at("реестр.xlsx") }, terminal, INVENTED), lines.join("\n")).toBe(0);
  const data = JSON.parse(readFileSync(at("протокол.json"), "utf8"));
  const errors = (login: string) =>
    data.schools
      .find(({ id }: { id: string }) => id === login)
      .findings.filter(({ severity }: { severity: string }) => severity === "error");
  expect(errors(SCHOOLS[0][0])).toEqual([]);
  expect(errors(SCHOOLS[1][0])).toHaveLength(1);
  expect(errors(SCHOOLS[1][0])[0]).toMatchObject({ facts: { rule: "К-01" } });
  const texts = await textsOf(at("протокол.xlsx"));
  expect(texts).toContain("Придуманский округ");
  expect(texts).toContain("Кружки школы");
  expect(texts).not.toContain("Ботлих");
});

test("svod: verdicts by its own criteria, told by its own order", async () => {
  const options = { out: at("свод.xlsx"), json: at("свод.json"), year: "2025/26", lang: "ru", date: "2026-06-15" };
  lines.length = 0;
  const code = svod([at("результаты.xlsx"), at("реестр.xlsx")], { ...options, municipality: INVENTED.id }, terminal, INVENTED);
  expect(code, lines.join("\n")).toBe(0);
  expect(lines[0]).toBe("Профиль: Придуманский округ. Критерии ШНОР: Придуманский округ, приказ № 77 от 02.03.2026.");
  const data = JSON.parse(readFileSync(at("свод.json"), "utf8"));
  expect(data).toMatchObject({ profile: "pridumsk", municipality: "Придуманский округ", settings: { municipality: "pridumsk" } });
  const verdicts = data.schools.map(({ verdict, met }: { verdict: string; met: string[] }) => [verdict, met]);
  expect(verdicts).toEqual([
    ["low-result", ["П.1"]],
    ["not-low-result", []],
  ]);
  const texts = await textsOf(at("свод.xlsx"));
  expect(texts).toContain("Придуманский округ");
  expect(texts).toContain("Приказ № 77 от 02.03.2026");
  expect(texts).not.toContain("Ботлих");
});

test("the municipality's own name replaces that of the profile on its papers", async () => {
  const options = { out: at("имя.xlsx"), json: at("имя.json"), year: "2025/26", lang: "ru", date: "2026-06-15" };
  expect(svod([at("результаты.xlsx")], { ...options, name: "Город Придумск" }, terminal, INVENTED)).toBe(0);
  expect(JSON.parse(readFileSync(at("имя.json"), "utf8")).municipality).toBe("Город Придумск");
  expect(await textsOf(at("имя.xlsx"))).toContain("Город Придумск");
});

test("the pane: the profile can be chosen, and its criteria, forms and findings are shown", async () => {
  const engine = new Engine(BASE, async (id) => (id === INVENTED.id ? INVENTED : undefined));
  const blank = { file: "Книга1.xlsx", sheets: [], names: [] };
  for (const name of readdirSync(at("формы"))) {
    engine.take({ name, bytes: new Uint8Array(readFileSync(at("формы", name))), modified: "2026-06-09T12:00:00" }, NOW);
  }
  const settings = { ...DEFAULT_SETTINGS, municipality: INVENTED.id };
  const chosen: ChangeSettingsInput = {
    settings,
    collection: { year: 2026, deadline: null, forms: null },
    withOpenWorkbook: false,
  };
  await engine.wants("change-settings", chosen, NOW);
  const changed = engine.run("change-settings", chosen, blank, NOW);
  if (!changed.ok) throw new Error(changed.refusal.text);
  engine.commit();
  const { profiles, forms: owed, criteria, order } = changed.value.view;
  expect(profiles.at(-1)).toEqual({ value: "pridumsk", title: "Придуманский округ" });
  expect(owed.map(({ title }) => title)).toEqual(["Кружки школы", "Детский сад"]);
  expect(criteria.map(({ code, threshold }) => [code, threshold])).toEqual([
    ["П.1", 40],
    ["П.2", 1],
  ]);
  expect(order).toContain("Приказ № 77");
  const checked = engine.run("check-forms", {}, blank, NOW);
  if (!checked.ok) throw new Error(checked.refusal.text);
  expect(checked.value.view.counts).toEqual({ accepted: 1, returned: 1, absent: 0 });
  expect(checked.value.view.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual(["К-01"]);
});

test("custom functions: a formula that names the municipality uses its criteria and forms, and says whose they are", () => {
  const profiles = [...FUNCTION_PROFILES, INVENTED];
  const context = { settings: DEFAULT_SETTINGS, profiles, language: "ru", today: "2026-06-15" } as const;
  const table = LOW_RESULT_SCHOOL.run([[RESULTS_HEADER, ...RESULTS], "2025/26", "придуманский округ"], context);
  if (isFunctionError(table)) throw new Error(table.message);
  expect(table.map((row) => row.slice(0, 3))).toEqual([
    ["Школа", "Вывод", "Критерии (Придуманский округ, приказ № 77 от 02.03.2026)"],
    ["Вторая школа Придумска", "не выявлена", ""],
    ["Первая школа Придумска", "низкие результаты", "П.1"],
  ]);
  const responses = [
    ["Школа", "[club_pupils]", "[sport_pupils]", "[art_pupils]"],
    ["Вторая школа", 40, 25, 18],
  ] as const;
  expect(JSON.stringify(CHECK_FORM.run([responses, undefined, "pridumsk"], context))).toContain("К-01");
  expect(CHECK_FORM.run([responses, undefined, "moscow"], context)).toMatchObject({
    error: "value",
    message: expect.stringContaining("pridumsk (Придуманский округ)"),
  });
});

test("no file of the product names it", () => {
  const naming = ["shared", "src", "taskpane"].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) => /pridumsk|Придумск|Придуманск/i.test(readFileSync(join(root, path), "utf8"))),
  );
  expect(naming).toEqual([]);
});
