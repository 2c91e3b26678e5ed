// A rule that does not hold is said by the form's labels and row numbers, never by the codes of the rule language.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readByExceljs } from "../xlsx/write/opened-parts.ts";
import { filledForm, inFolder, rowsOf, runCheck, send, useFolder } from "./made-submissions.ts";

useFolder();

const textOf = async (run: ReturnType<typeof runCheck>, rule: string): Promise<string> =>
  (await rowsOf(run.workbook, "Замечания к формам")).find((row) => row[3] === rule)?.[4] ?? "";

test.each([
  [
    "П-13",
    { teachers_highest: 45 },
    "П-13: не сходится 45 ≤ 10 («из них высшей категории» (стр. 502) ≤ «Всего учителей» (стр. 501)).",
  ],
  [
    "П-01",
    { pupils: 26 },
    "П-01: не сходится 26 = 0+0+0+0+25+0+0+0+0+0+0+0 («Всего обучающихся во всех классах» (стр. 201) = сумма стр. 301–312 гр. 4).",
  ],
  [
    "П-05",
    { pupils: 40, "grade5.pupils": 40 },
    "П-05: проверьте 40 ≤ 35×1 (если «5 класс: Классов» (стр. 305 гр. 3) > 0, то «5 класс: Обучающихся» (стр. 305 гр. 4) ≤ 35 × стр. 305 гр. 3).",
  ],
  ["Р-11", { "vpr4_ru.participants": 3, "vpr4_ru.mark3": 3 }, "формы «Паспорт школы»"],
])("%s", async (rule, answers, text) => {
  send("форма.xlsx", await filledForm(0, answers));
  expect(await textOf(runCheck(), rule)).toContain(text);
});

test("nor on the copy for the school", async () => {
  send("форма.xlsx", await filledForm(0, { teachers_highest: 45 }));
  runCheck({ copies: inFolder("копии") });
  const copy = await readByExceljs(readFileSync(inFolder("копии", "форма.xlsx")));
  const notes: string[] = [];
  copy.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => notes.push(JSON.stringify(cell.note ?? "")))));
  const note = notes.find((text) => text.includes("П-13"));
  expect(note).toContain("≤ «Всего учителей»");
  expect(note).not.toContain("[teachers");
});
