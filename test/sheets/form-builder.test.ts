// The script that is bound to a form: what it asks, how the intake will know the answers, and when it refuses.

import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { type Form, fieldsOf } from "../../shared/catalogue/forms/form.ts";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { PASSPORT } from "../../shared/catalogue/forms/passport.ts";
import { readResponses } from "../../shared/submission/read-responses.ts";
import { buildForm, FormRefusal } from "../../src/sheets/form-builder/build-form.ts";
import { askedTitles, formQuestions } from "../../src/sheets/form-builder/form-questions.ts";
import { FormsModel } from "../hosts/forms-model/forms-model.ts";
import { builtText, type Script } from "./built-code.ts";

function opened(): { readonly model: FormsModel; readonly script: Script } {
  const model = new FormsModel();
  const realm = createContext({ ...model.globals() });
  runInContext(builtText("sheets-form/Code.js"), realm, { filename: "Code.js" });
  return { model, script: realm as unknown as Script };
}

describe("the script of a form", () => {
  it("builds the passport: sections, numbers that are whole, choices, one table for what is answered by yes or no", () => {
    const { model, script } = opened();
    script.buildPassportForm?.();
    const { form } = model;
    expect(form.title).toBe(PASSPORT.title);
    const sections = form.items.filter(({ kind }) => kind === "PageBreakItem").map(({ kept }) => kept.title);
    expect(sections).toEqual(PASSPORT.sections.map(({ title }) => title));
    const pupils = form.items.find(({ kept }) => String(kept.title).startsWith("[pupils] "));
    expect(pupils?.kind).toBe("TextItem");
    const { pattern } = (pupils?.kept.validation ?? { pattern: "" }) as { readonly pattern: string };
    expect(["0", "412"].every((answer) => new RegExp(pattern).test(answer))).toBe(true);
    expect(["-1", "4,5", "сто", ""].some((answer) => new RegExp(pattern).test(answer))).toBe(false);
    const grid = form.items.find(({ kind }) => kind === "GridItem");
    expect(grid?.kept.columns).toEqual(["Да", "Нет"]);
    expect(grid?.kept.rows).toContain("[is_boarding] Школа-интернат");
    expect([form.collectsEmail, form.isPublished]).toEqual([false, true]);
    expect(model.ui.alerts[0]).toContain("Форма составлена");
  });

  it.each(FORMS.map((form) => [form.title, form] as const))("the intake knows every question of «%s»", (_, form) => {
    const header = ["Отметка времени", ...askedTitles(formQuestions(form))];
    const answers = header.map((title) => (title === "Логин школы" ? "edu203001" : title === "Учебный год" ? "2026/27" : "1"));
    const read = readResponses(
      {
        ...{ name: "Ответы", visibility: "visible", merges: [], hiddenRows: [], hiddenColumns: [], formulas: [] },
        rows: [header, answers].map((values, rowIndex) => ({ rowIndex, values })),
      },
      "Таблица",
      FORMS,
    );
    expect(read?.findings.filter(({ code }) => code.startsWith("question"))).toEqual([]);
    const [submission] = read?.submissions ?? [];
    expect([submission?.form, submission?.school.login, submission?.year]).toEqual([form.code, "203001", 2027]);
    expect([...(submission?.values ?? [])].map(([code]) => code).sort()).toEqual(
      fieldsOf(form)
        .map(({ code }) => code)
        .sort(),
    );
  });

  it("built again, has the same questions once, and is linked to the same spreadsheet anew", () => {
    const { model, script } = opened();
    model.form.destination = "1abc";
    script.buildResultsForm?.();
    const count = model.form.items.length;
    script.buildResultsForm?.();
    expect(model.form.items).toHaveLength(count);
    expect([model.form.destination, model.form.links]).toEqual(["1abc", 2]);
  });

  it("refuses where there are answers, and where a question asks for data of persons; nothing is changed then", () => {
    const { model, script } = opened();
    model.form.responses = 1;
    script.buildPassportForm?.();
    expect(model.form.items).toEqual([]);
    expect(model.ui.alerts[0]).toContain("уже есть ответы");

    const row = { number: 1, code: "head", label: "ФИО и телефон родителя ученика", type: "text" } as const;
    const column = { number: 3, code: "answer", label: "Ответ", type: "text" } as const;
    const personal: Form = {
      ...PASSPORT,
      sections: [{ code: "s", title: "Раздел", columns: [column], rows: [row], blankMeans: "unknown" }],
    };
    model.form.responses = 0;
    expect(() => buildForm(model.form.service(), personal)).toThrow(FormRefusal);
    expect(model.form.items).toEqual([]);
  });

  it("asks for its own form only", () => {
    const { oauthScopes } = JSON.parse(builtText("sheets-form/appsscript.json"));
    expect(oauthScopes.map((scope: string) => scope.split("/").pop())).toEqual(["forms.currentonly", "script.container.ui"]);
    expect(builtText("sheets-form/Code.js")).not.toMatch(/\bSpreadsheetApp\b|\bDriveApp\b|\bMailApp\b/);
  });
});
