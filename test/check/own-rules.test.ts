// Rules that the specialist writes on the sheet «Правила»: they work, a broken one is reported where it breaks, none is doubled.

import { expect, test } from "vitest";
import { RULE_TEXTS } from "../../shared/catalogue/forms/forms.ts";
import { readByExceljs } from "../xlsx/write/opened-parts.ts";
import { editedProtocol, filledForm, inFolder, rowsOf, runCheck, send, useFolder } from "./made-submissions.ts";

useFolder();

const FORM = "Паспорт школы";
/** Under the title, the line of advice, a blank row and the header. */
const FIRST_ROW = 5;
const BROKEN = "стр.201 гр.3 = сумме стр.999 гр.4";

const OWN = [
  ["С-01", FORM, "обязательный", "[rooms] >= 10", "Не меньше десяти кабинетов"],
  ["С-02", FORM, "обязательный", BROKEN, ""],
  ["С-03", FORM, "предупредительный", "[teachers]  > 0", ""],
  ["П-01", FORM, "обязательный", "[pupils] > 5", ""],
  ["С-04", "", "", "[pupils] > 5", ""],
];

async function withOwnRules() {
  send("форма.xlsx", await filledForm(0));
  const path = await editedProtocol(runCheck().workbook, inFolder("правила.xlsx"), (workbook) => {
    const sheet = workbook.getWorksheet("Правила");
    OWN.forEach((values, index) => {
      values.forEach((value, column) => {
        const cell = sheet?.getRow(FIRST_ROW + RULE_TEXTS.length + index).getCell(column + 1);
        if (cell && value !== "") cell.value = value;
      });
    });
    const p05 = RULE_TEXTS.findIndex(({ code }) => code === "П-05");
    const level = sheet?.getRow(FIRST_ROW + p05).getCell(3);
    if (level) level.value = "обязательный";
  });
  return runCheck({ rules: path });
}

test("an own rule finds its fault; the others say why they are not applied", async () => {
  const { json, workbook } = await withOwnRules();
  const [school] = json.schools;
  expect(school.findings.map(({ facts }: { facts: { rule?: string } }) => facts.rule)).toEqual(["С-01"]);
  expect(school.findings[0].text).toContain("8");
  expect(school.findings[0].advice).toContain("Не меньше десяти кабинетов");
  // biome-ignore lint/suspicious/noExplicitAny: plain JSON
  const of = (code: string): any => json.findings.find((each: { code: string }) => each.code === code);
  const broken = of("own-rule-broken");
  expect(broken.text).toContain(`знак ${BROKEN.indexOf("999") + 1}.`);
  expect(broken.text).toContain(`\n«${BROKEN}»\n«стр.201 гр.3 = сумме стр.999`);
  expect(broken.at).toMatchObject({ file: "правила.xlsx", sheet: "Правила", cell: `D${FIRST_ROW + RULE_TEXTS.length + 1}` });
  expect(of("own-rule-repeats").facts).toEqual({ rule: "С-03", of: "П-12" });
  expect(of("own-rule-code-taken").facts).toEqual({ rule: "П-01", text: "[pupils] > 5" });
  expect(of("own-rule-incomplete").facts).toEqual({ rule: "С-04", missing: ["form", "level"] });
  expect(of("rule-level-changed").facts).toEqual({ rule: "П-05", from: "предупредительный", to: "обязательный" });

  const rules = await rowsOf(workbook, "Правила");
  const at = (await readByExceljs(workbook ?? Uint8Array.of())).getWorksheet("Правила")?.getCell(broken.at.cell);
  expect(JSON.stringify(at?.note)).toContain("стр.201 гр.3 = сумме стр.999 ←");
  expect(rules.find(([code]) => code === "С-01")?.slice(1)).toEqual([
    ...[FORM, "обязательный", "[rooms] >= 10", "Не меньше десяти кабинетов", "Добавлено специалистом", "своё, применяется"],
  ]);
  expect(rules.find(([code]) => code === "С-02")?.[6]).toBe("не применено");
  expect(rules.find(([code]) => code === "П-05")?.slice(2)).toContain("уровень изменён");
});

test("given again from the new protocol they are the same rules, and none is doubled", async () => {
  const first = await withOwnRules();
  const path = await editedProtocol(first.workbook, inFolder("ещё.xlsx"), () => {});
  const second = runCheck({ rules: path });
  expect(second.json.rules).toEqual(first.json.rules);
  expect(second.json.schools).toEqual(first.json.schools);
});

test("a changed level makes of a warning an error", async () => {
  send("форма.xlsx", await filledForm(0, { pupils: 40, "grade5.pupils": 40 }));
  const path = await editedProtocol(runCheck().workbook, inFolder("правила.xlsx"), (workbook) => {
    const p05 = RULE_TEXTS.findIndex(({ code }) => code === "П-05");
    const level = workbook
      .getWorksheet("Правила")
      ?.getRow(FIRST_ROW + p05)
      .getCell(3);
    if (level) level.value = "обязательный";
  });
  expect(runCheck({ rules: path }).json.schools[0]).toMatchObject({ state: "returned", errors: 1, warnings: 0, toExplain: 0 });
});
