// Letters about schools that have not sent everything: only after the deadline, each list once, one trigger however often it is switched on.

import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../shared/catalogue/forms/form.ts";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";
import { builtText, type Script, scriptIn } from "./built-code.ts";
import { ResponseSheet } from "./response-sheet.ts";

interface Office {
  readonly model: SheetsModel;
  readonly script: Script;
  readonly responses: ResponseSheet;
}

/** Three schools in the register; the deadline has long been over, or is far away. */
function office(deadline = "10.06.2020"): Office {
  const model = new SheetsModel();
  const register = model.spreadsheet.addSheet("Реестр");
  const rows = [["Логин", "Наименование"], ...[1, 2, 3].map((school) => [`edu${203000 + school}`, `СОШ № ${school}`])];
  for (const [i, row] of rows.entries()) for (const [j, value] of row.entries()) register.grid.type(i + 1, j + 1, value);
  const responses = new ResponseSheet(model);
  const script = scriptIn(model, "sheets-letters");
  model.ui.promptAnswer = `${deadline} methodist@example.ru`;
  script.switchDeadlineMail?.();
  return { model, script, responses };
}

const schoolsOf = (body: string | undefined): string[] => body?.split("\n").slice(2) ?? [];

describe("letters about the deadline", () => {
  it("name the schools of the register without a response, once for each list", () => {
    const { model, script, responses } = office();
    script.remindOfDeadline?.();
    expect(model.mail.letters.map(({ to }) => to)).toEqual(["methodist@example.ru"]);
    expect(schoolsOf(model.mail.letters[0]?.body)).toEqual(["СОШ № 1", "СОШ № 2", "СОШ № 3"]);
    script.remindOfDeadline?.();
    expect(model.mail.letters).toHaveLength(1);
    responses.append(2);
    script.remindOfDeadline?.();
    script.remindOfDeadline?.();
    expect(model.mail.letters).toHaveLength(2);
    expect(schoolsOf(model.mail.letters[1]?.body)).toEqual(["СОШ № 1", "СОШ № 3"]);
    responses.append(1);
    responses.append(3);
    script.remindOfDeadline?.();
    expect(model.mail.letters).toHaveLength(2);
  });

  it("name what a school owes where it has answered one of several forms", () => {
    const { model, script, responses } = office();
    for (const school of [1, 2, 3]) responses.append(school);
    const results = model.spreadsheet.addSheet("Ответы на форму (2)");
    const fields = FORMS.flatMap(fieldsOf).filter(({ form }) => form === "results");
    const header = ["Отметка времени", "Логин", "Название ОО", ...fields.map(({ code, label }) => `[${code}] ${label}`)];
    const answer = ["20.05.2026 9:00", "edu203002", "СОШ № 2", ...fields.map(() => 0)];
    results.grid.columnCount = header.length;
    for (const [i, row] of [header, answer].entries()) {
      for (const [j, value] of row.entries()) results.grid.type(i + 1, j + 1, value);
    }
    script.remindOfDeadline?.();
    expect(schoolsOf(model.mail.letters[0]?.body)).toEqual([
      "СОШ № 1: нет формы «Результаты процедур»",
      "СОШ № 3: нет формы «Результаты процедур»",
    ]);
  });

  it("that could not be sent is sent the next day", () => {
    const { model, script } = office();
    model.mail.isExhausted = true;
    expect(() => script.remindOfDeadline?.()).toThrow();
    model.mail.isExhausted = false;
    script.remindOfDeadline?.();
    expect(model.mail.letters).toHaveLength(1);
  });

  it("are not sent before the deadline is over, nor when they are switched off", () => {
    const early = office("10.06.2099");
    early.script.remindOfDeadline?.();
    expect(early.model.mail.letters).toEqual([]);
    const off = office();
    off.script.switchDeadlineMail?.();
    off.script.remindOfDeadline?.();
    expect(off.model.mail.letters).toEqual([]);
    expect(off.model.scripts.triggers).toEqual([]);
  });

  it("are not sent on the day of the deadline itself, which is not over yet, but on the next", () => {
    // The clock of the service: its next day is the tomorrow of every zone.
    const daysAway = (days: number) => {
      const day = new Date(Date.now() + days * 86_400_000);
      return new Intl.DateTimeFormat("ru", {
        timeZone: "Europe/Moscow",
        day: "2-digit",
        month: "2-digit",
        year: "numeric",
      }).format(day);
    };
    const dueToday = office(daysAway(0));
    dueToday.script.remindOfDeadline?.();
    expect(dueToday.model.mail.letters).toEqual([]);
    const dueYesterday = office(daysAway(-1));
    dueYesterday.script.remindOfDeadline?.();
    expect(dueYesterday.model.mail.letters).toHaveLength(1);
  });

  it("have one trigger, and none where the day or the address was not understood", () => {
    const { model, script } = office();
    script.switchDeadlineMail?.();
    script.switchDeadlineMail?.();
    expect(model.scripts.triggers.map(({ handler }) => handler)).toEqual(["remindOfDeadline"]);
    expect(office("когда-нибудь").model.scripts.triggers).toEqual([]);
  });

  it("are the only thing that may send mail", () => {
    const scopes = (folder: string): string[] =>
      JSON.parse(builtText(`${folder}/appsscript.json`)).oauthScopes.map((scope: string) => scope.split("/").pop());
    expect(scopes("sheets-letters")).toContain("script.send_mail");
    for (const folder of ["sheets", "sheets-intake"]) {
      expect(scopes(folder)).not.toContain("script.send_mail");
      expect(builtText(`${folder}/Code.js`)).not.toMatch(/\bMailApp\b/);
    }
  });
});
