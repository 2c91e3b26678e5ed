// Letters to schools about their responses: only where they are switched on and the register has an address, and never the same twice.

import { beforeEach, expect, it } from "vitest";
import { deleteRow } from "../hosts/sheets-model/people-at-work.ts";
import { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";
import { type Script, scriptIn } from "./built-code.ts";
import { lettersOf, ResponseSheet, resultsOf } from "./response-sheet.ts";

let model: SheetsModel;
let responses: ResponseSheet;
let script: Script;

/** Schools 1 and 2 have an address, school 3 has none. */
const REGISTER = [
  ["Логин", "Наименование", "Почта"],
  ["edu203001", "СОШ № 1", "school1@example.ru"],
  ["edu203002", "СОШ № 2", "school2@example.ru"],
  ["edu203003", "СОШ № 3", ""],
];

function office(register: readonly (readonly string[])[]): void {
  model = new SheetsModel();
  const sheet = model.spreadsheet.addSheet("Реестр");
  for (const [i, row] of register.entries()) for (const [j, value] of row.entries()) sheet.grid.type(i + 1, j + 1, value);
  responses = new ResponseSheet(model);
  script = scriptIn(model, "sheets-letters");
}

const take = (row: number): unknown => script.onFormResponse?.(responses.event(row));

beforeEach(() => {
  office(REGISTER);
  script.switchSchoolMail?.();
});

// Every school has ten teachers: with more than ten of the highest category a rule is broken.
it("a school with errors is written to once, with the errors in words; once more when they are mended", () => {
  const row = responses.append(2, { teachers_highest: 20 });
  take(row);
  take(row);
  expect(model.mail.letters).toHaveLength(1);
  const [{ to, subject, body } = { to: "", subject: "", body: "" }] = model.mail.letters;
  expect(to).toBe("school2@example.ru");
  expect(subject).toContain("есть ошибки");
  expect(body).toContain("СОШ № 2");
  expect(body).toMatch(/1\. .*20/);
  // A school does not see the sheet of responses.
  expect(body).not.toMatch(/[A-Z]{1,2}\d+:/);

  responses.correct(row, "teachers_highest", 2);
  take(row);
  take(row);
  expect(model.mail.letters.map((letter) => letter.to)).toEqual(["school2@example.ru", "school2@example.ru"]);
  expect(model.mail.letters[1]?.body).toContain("принят");
});

it("a school whose response is fine from the start is not troubled", () => {
  take(responses.append(1));
  expect(model.mail.letters).toEqual([]);
});

it("other errors are another letter", () => {
  const row = responses.append(1, { teachers_highest: 20 });
  take(row);
  responses.correct(row, "teachers_highest", 30);
  take(row);
  expect(model.mail.letters).toHaveLength(2);
  expect(model.mail.letters[1]?.body).toContain("30");
});

it("a school without an address is named when the letters are switched on, and its response is taken all the same", () => {
  expect(model.spreadsheet.toasts.at(-1)).toMatch(/адресов: 2.*Без адреса: СОШ № 3/);
  const row = responses.append(3, { teachers_highest: 20 });
  take(row);
  expect(model.mail.letters).toEqual([]);
  expect(resultsOf(model).get(row)?.[1]).toBe("Есть ошибки");
});

it("without any address the letters stay off, and that is said", () => {
  office(REGISTER.map(([login = "", name = ""]) => [login, name]));
  script.switchSchoolMail?.();
  expect(model.spreadsheet.toasts.at(-1)).toContain("добавьте столбец «Почта»");
  take(responses.append(2, { teachers_highest: 20 }));
  expect(model.mail.letters).toEqual([]);
});

it("switched off, nothing is written", () => {
  script.switchSchoolMail?.();
  take(responses.append(2, { teachers_highest: 20 }));
  expect(model.mail.letters).toEqual([]);
});

it("a letter that could not be sent waits on its row, and goes out with the event of another school", () => {
  const row = responses.append(2, { teachers_highest: 20 });
  model.mail.isExhausted = true;
  take(row);
  expect(resultsOf(model).get(row)?.[1]).toBe("Есть ошибки");
  expect(lettersOf(model).get(row)).toBe("ждёт отправки");
  model.mail.isExhausted = false;
  take(responses.append(1));
  expect(model.mail.letters.map(({ to }) => to)).toEqual(["school2@example.ru"]);
  expect(lettersOf(model).get(row)).toMatch(/^отправлено \d{2}\.\d{2}\.\d{4} \d{2}:\d{2}$/);
});

it("a school that fills the form again has its confirmation, and its earlier row says what replaced it", () => {
  const first = responses.append(2, { teachers_highest: 20 });
  take(first);
  const second = responses.append(2);
  take(second);
  expect(resultsOf(model).get(first)?.[1]).toBe(`Заменён ответом в строке ${second}`);
  expect(resultsOf(model).get(second)?.[1]).toBe("Принято");
  expect(model.mail.letters.map(({ body }) => body.includes("принят"))).toEqual([false, true]);
});

it("a test answer is deleted: nobody gets a letter about another school's response", () => {
  const faulty = responses.append(2, { teachers_highest: 20 });
  take(faulty);
  deleteRow(model, responses.sheet, faulty);
  take(responses.append(1));
  expect(model.mail.letters.map(({ to }) => to)).toEqual(["school2@example.ru"]);
});

it("the service dies while a letter goes out: it is not sent twice, and the row says that nobody knows", () => {
  const row = responses.append(2, { teachers_highest: 20 });
  const { sendEmail } = model.mail;
  model.mail.sendEmail = (...letter: readonly unknown[]): void => {
    sendEmail(...letter);
    // The run is over its time in this very moment: nothing that follows is done.
    model.calls.failAt(1);
  };
  expect(() => take(row)).toThrow();
  model.calls.reset();
  model.mail.sendEmail = sendEmail;
  script.sweepResponses?.();
  script.importAllResponses?.();
  expect(model.mail.letters).toHaveLength(1);
  expect(lettersOf(model).get(row)).toContain("прервана");
});
