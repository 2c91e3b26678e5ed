// The form's workbook as others read it: what can be typed into, the lists, the stamps, and that nothing is red at first.

import { describe, expect, test } from "vitest";
import { fieldsOf, YES_NO_ANSWERS } from "../../shared/catalogue/forms/form.ts";
import { FORM_NAMES, versionName } from "../../shared/catalogue/forms/form-marks.ts";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { carriedValues } from "../../shared/reports/form-workbook/carried-values.ts";
import { formState } from "../../shared/reports/form-workbook/form-state.ts";
import { answerLayout } from "../../shared/submission/answer-layout.ts";
import { oneAnswers } from "../../shared/submission/answers.ts";
import type { Submission } from "../../shared/submission/submission.ts";
import { rectangleAddress } from "../../shared/workbook/block.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { readByExceljs } from "../xlsx/write/opened-parts.ts";
import { CELLS, madeForm, placeOf, TABS, WORDS } from "./made-form.ts";

const SHEETS = [WORDS.sheets.instruction, TABS.passport, TABS.results, WORDS.sheets.checks];

const snapshotOf = (bytes: Uint8Array) => {
  const outcome = readWorkbook(bytes, "форма.xlsx");
  if (!outcome.ok) throw new Error(outcome.finding.code);
  return outcome.workbook;
};

describe("a new form", async () => {
  const bytes = madeForm();
  const workbook = await readByExceljs(bytes);
  const texts = (sheet: string): string[] => {
    const found: string[] = [];
    workbook.getWorksheet(sheet)?.eachRow((row) => row.eachCell((cell) => found.push(cell.text)));
    return found;
  };

  test("has its sheets in order, each protected", () => {
    const visible = workbook.worksheets.filter(({ state }) => state === "visible");
    expect(visible.map(({ name }) => name)).toEqual(SHEETS);
    for (const sheet of visible) {
      // biome-ignore lint/suspicious/noExplicitAny: exceljs does not type what it reads of protection
      expect((sheet as any).sheetProtection?.sheet, sheet.name).toBe(true);
    }
  });

  test("bears the title of its form beside the version, and no code of the program", () => {
    expect(texts(TABS.passport)).toContain("Форма «Паспорт школы», версия:");
    expect(texts(TABS.results)).toContain("Форма «Результаты оценочных процедур», версия:");
    expect(SHEETS.flatMap(texts).filter((text) => /passport|results/.test(text))).toEqual([]);
  });

  test("can be typed into exactly where a field stands", () => {
    const unlocked: string[] = [];
    for (const name of SHEETS) {
      workbook.getWorksheet(name)?.eachRow({ includeEmpty: true }, (row) =>
        row.eachCell({ includeEmpty: true }, (cell) => {
          if (cell.protection?.locked === false) unlocked.push(`${name}!${cell.address}`);
        }),
      );
    }
    expect(unlocked.sort()).toEqual(CELLS.map(({ field }) => placeOf(field.code)).sort());
    expect(unlocked).toHaveLength(FORMS.flatMap(fieldsOf).length);
  });

  test("offers each choice its own list, and refuses other words", () => {
    const listOf = (formula: string): readonly string[] => {
      if (formula.startsWith('"')) return formula.slice(1, -1).split(",");
      const [, sheet = "", column = "", from = "", to = ""] =
        /^'?([^'!]+)'?!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(formula) ?? [];
      const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => Number(from) + i);
      return rows.map((row) => workbook.getWorksheet(sheet)?.getCell(`${column}${row}`).text ?? "");
    };
    let lists = 0;
    for (const { field, block } of CELLS) {
      const options = field.type === "yes-no" ? YES_NO_ANSWERS : field.options;
      const validation = workbook.getWorksheet(block.sheet)?.getCell(rectangleAddress(block)).dataValidation;
      if (options === null) expect(validation, field.code).toBeUndefined();
      else {
        lists++;
        expect(validation?.type).toBe("list");
        expect(validation?.showErrorMessage).toBe(true);
        expect(validation?.prompt?.length).toBeGreaterThan(10);
        expect(listOf(validation?.formulae?.[0] ?? ""), field.code).toEqual(options);
      }
    }
    // location, size, transport, five kinds of school, Internet, clubs, narcologist.
    expect(lists).toBe(11);
  });

  test("bears the stamp of its school, year and version", () => {
    const { names, sheets } = snapshotOf(bytes);
    const stampOf = (name: string) => {
      const refersTo = names.find((each) => each.name === name)?.refersTo ?? "";
      const [, sheet = "", column = "", row = ""] = /^'(.+)'!\$([A-Z])\$(\d+)$/.exec(refersTo) ?? [];
      const rows = sheets.find((each) => each.name === sheet)?.rows;
      return rows?.find(({ rowIndex }) => rowIndex === Number(row) - 1)?.values[column.charCodeAt(0) - 65];
    };
    expect(stampOf(FORM_NAMES.login)).toBe("edu203001");
    expect(stampOf(FORM_NAMES.school)).toBe("МКОУ «Ботлихская СОШ № 1»");
    expect(stampOf(FORM_NAMES.year)).toBe("2025/26");
    for (const { code, version } of FORMS) expect(stampOf(versionName(code))).toBe(version);
    for (const sheet of SHEETS.slice(0, 3)) expect(texts(sheet).join("|")).toContain("МКОУ «Ботлихская СОШ № 1»");
    expect(texts(WORDS.sheets.instruction)).toContain("10.06.2026");
  });

  test("asks to fill and blames nobody", () => {
    const { fix, review, notNumber, fill } = WORDS.states;
    for (const sheet of SHEETS.slice(1)) {
      for (const text of texts(sheet)) for (const { word } of [fix, review, notNumber]) expect(text.startsWith(word)).toBe(false);
      expect(texts(sheet)).toContain(fill.word);
    }
  });

  test("is the same bytes when it is made again", () => {
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(madeForm()))).toBe(0);
  });

  test("is known again as an untouched form, and any answer makes it a filled one", async () => {
    expect(formState(snapshotOf(bytes), FORMS, new Map())).toBe("untouched");
    const cell = workbook.getWorksheet(TABS.results)?.getCell(placeOf("ege_ru.below").split("!")[1] ?? "");
    if (cell) cell.value = 0;
    const filled = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(formState(snapshotOf(filled), FORMS, new Map())).toBe("filled");
  });
});

test("a school named as a formula is text everywhere", async () => {
  const name = '=HYPERLINK("http://evil.example","x")';
  const workbook = await readByExceljs(
    madeForm({ register: [{ login: "203001", code: null, name, otherNames: [], mail: null, at: { file: "реестр.xlsx" } }] }),
  );
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula ?? "").not.toContain("HYPERLINK")));
  }
});

test("what rarely changes is carried over from last year, the rest is asked anew", async () => {
  const at = { file: "прошлый год.xlsx" };
  const school = { login: "203001", oldLogin: false, code: null, name: "" };
  const given = (answers: { readonly [code: string]: number | string }, year: number): Submission => {
    const values = oneAnswers(
      answerLayout("passport", Object.keys(answers)),
      Object.values(answers).map((value) => ({ state: "given", value })),
      () => at,
    );
    return { form: "passport", isHidden: false, version: "1", school, year, values, at, findings: [] };
  };
  const previous = [
    given({ location: "2. Город", rooms: 24, pupils: 500, internet_speed: "такого нет в списке", is_evening: "Нет" }, 2025),
    // A second copy that says otherwise: then nobody knows.
    given({ is_evening: "Да" }, 2025),
    given({ is_boarding: "Нет" }, 2024),
  ];
  const workbook = await readByExceljs(madeForm({ previous: carriedValues(previous, 2026) }));
  const answerOf = (code: string) => workbook.getWorksheet(TABS.passport)?.getCell(placeOf(code).split("!")[1] ?? "").value;
  expect(answerOf("location")).toBe("2. Город");
  expect(answerOf("rooms")).toBe(24);
  expect(answerOf("pupils")).toBeNull();
  for (const code of ["internet_speed", "is_evening", "is_boarding"]) expect(answerOf(code), code).toBeNull();
  expect(workbook.getWorksheet(WORDS.sheets.instruction)?.getSheetValues().flat().join("|")).toContain("перенесены");
});
