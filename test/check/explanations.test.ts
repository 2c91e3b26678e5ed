// A warning that a school explains: accepted it is closed, other numbers open it again, and nothing that was typed gets lost.

import type ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { editedProtocol, filledForm, inFolder, rowsOf, runCheck, send, useFolder } from "./made-submissions.ts";

useFolder();

/** Row 5 is the first under the header; columns I and J are the explanation and whether it is accepted. */
const explain = (text: string, accepted: string) => (workbook: ExcelJS.Workbook) => {
  const row = workbook.getWorksheet("Пояснения")?.getRow(5);
  if (!row) throw new Error("no row");
  row.getCell(9).value = text;
  row.getCell(10).value = accepted;
};

const crowded = (pupils: number) => filledForm(0, { pupils, "grade5.pupils": pupils });
const stateOf = (run: ReturnType<typeof runCheck>) => {
  const { state, warnings, toExplain } = run.json.schools[0];
  return { state, warnings, toExplain };
};

test("accepted for the same numbers it is a note; for other numbers it opens again and says so", async () => {
  // 40 pupils in one class: П-05 doubts more than 35.
  send("форма.xlsx", await crowded(40));
  const first = runCheck();
  expect(stateOf(first)).toEqual({ state: "returned", warnings: 1, toExplain: 1 });
  const asked = (await rowsOf(first.workbook, "Пояснения"))[3];
  expect(asked?.slice(1, 4)).toEqual(["edu203001", "Паспорт школы", "П-05"]);
  expect(asked?.[10]).toBe("ждёт пояснения");

  const explanations = await editedProtocol(first.workbook, inFolder("пояснено.xlsx"), explain("Ждём второго учителя", "Да"));
  const second = runCheck({ explanations });
  expect(stateOf(second)).toEqual({ state: "accepted", warnings: 0, toExplain: 0 });
  expect(second.json.schools[0].findings.map(({ code }: { code: string }) => code)).toContain("warning-explained");
  expect(JSON.stringify(second.json)).not.toContain("второго учителя");
  expect((await rowsOf(second.workbook, "Пояснения"))[3]?.slice(8)).toEqual(["Ждём второго учителя", "Да", "принято"]);

  send("форма.xlsx", await crowded(41));
  const third = runCheck({ explanations });
  expect(stateOf(third)).toEqual({ state: "returned", warnings: 2, toExplain: 1 });
  const outdated = third.json.schools[0].findings.find(({ code }: { code: string }) => code === "explanation-outdated");
  expect(outdated.facts.was).toContain("40");
  expect(outdated.facts.now).toContain("41");
  const row = (await rowsOf(third.workbook, "Пояснения"))[3];
  expect(row?.slice(8, 10)).toEqual(["Ждём второго учителя", ""]);
  expect(row?.[10]).toContain("числа изменились: принято при 40");
});

test("not accepted it stays open, and keeps its text", async () => {
  send("форма.xlsx", await crowded(40));
  const explanations = await editedProtocol(runCheck().workbook, inFolder("б.xlsx"), explain("Так вышло", "Нет"));
  const run = runCheck({ explanations });
  expect(stateOf(run)).toEqual({ state: "returned", warnings: 1, toExplain: 1 });
  expect((await rowsOf(run.workbook, "Пояснения"))[3]?.slice(8)).toEqual(["Так вышло", "Нет", "ждёт пояснения"]);
});

test("written over its own protocol, the command takes what was typed into it", async () => {
  send("форма.xlsx", await crowded(40));
  await editedProtocol(runCheck().workbook, inFolder("протокол.xlsx"), explain("Ждём второго учителя", "Да"));
  const run = runCheck();
  expect(run.said).toContain("взяты из прежнего протокола");
  expect(stateOf(run).state).toBe("accepted");
  send("форма.xlsx", await crowded(30));
  const gone = runCheck();
  expect((await rowsOf(gone.workbook, "Пояснения"))[3]?.slice(8)).toEqual(["Ждём второго учителя", "Да", "замечания больше нет"]);
});

test("a workbook without the sheet is said to be none", async () => {
  send("форма.xlsx", await filledForm(0));
  const run = runCheck(
    { explanations: inFolder("формы", "форма.xlsx"), rules: inFolder("формы", "форма.xlsx") },
    inFolder("формы"),
  );
  expect(run.exitCode).toBe(1);
  send("вторая.xlsx", await filledForm(1));
  const codes = runCheck({ explanations: inFolder("формы", "форма.xlsx"), rules: inFolder("формы", "форма.xlsx") }).json.findings;
  expect(codes.map(({ code }: { code: string }) => code)).toEqual(
    expect.arrayContaining(["rules-absent", "explanations-absent"]),
  );
});
