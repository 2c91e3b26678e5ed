// What is typed and pasted into the grid of a Russian page, key by key, in a real browser: read as a Russian spreadsheet reads it.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { block } from "../../shared/workbook/block.ts";
import type { CellValue } from "../../shared/workbook/cell.ts";
import { readByExceljs } from "../xlsx/write/opened-parts.ts";
import { type GridPage, openGridPage } from "./grid-page.ts";
import { at, savedFrom } from "./grid-steps.ts";

let grid: GridPage;
beforeAll(async () => {
  grid = await openGridPage();
  // The grid takes keys a moment after it shows.
  await grid.ask("fresh");
  for (let tries = 0; tries < 20 && (await cells(1))[0] !== 1; tries++) await typed(["1"]);
}, 60_000);
afterAll(() => grid?.close());
beforeEach(async () => {
  await grid.ask("fresh");
  await grid.ask("said");
});

/** Types into column A, a row each, as fast as keys can be pressed. */
async function typed(texts: readonly string[], delay = 0): Promise<void> {
  await grid.ask("goTo", block("Лист1", 0, 0));
  for (const text of texts) {
    await grid.page.keyboard.type(text, { delay });
    await grid.page.keyboard.press("Enter");
    await grid.page.waitForTimeout(60);
  }
}

const cells = async (count: number): Promise<CellValue[]> => {
  const { sheets } = await grid.ask("readSnapshot", { sheets: ["Лист1"] });
  return Array.from({ length: count }, (_, row) => at(sheets[0], row, 0));
};

const date = (day: string) => ({ date: day });
const VALUES: readonly (readonly [text: string, value: CellValue])[] = [
  ["45,5%", { percent: 45.5 }],
  ["0,5%", { percent: 0.5 }],
  ["5%", { percent: 5 }],
  ["12,5", 12.5],
  ["0,45", 0.45],
  [",5", 0.5],
  ["-3,25", -3.25],
  ["1 250", 1250],
  ["1\u00A0250,5", 1250.5],
  ["12 345 678", 12_345_678],
  ["2021", 2021],
  ["12.5", 12.5],
  ["01.09.2025", date("2025-09-01")],
  ["15.06.2026", date("2026-06-15")],
  ["1.9.25", date("2025-09-01")],
  ["15 июня 2026", date("2026-06-15")],
  ["3 мая 2026 г.", date("2026-05-03")],
  ["ИСТИНА", true],
  ["ложь", false],
  // Texts stay texts.
  ["32.13.2025", "32.13.2025"],
  ["1.250", "1.250"],
  ["1,2,3", "1,2,3"],
  ["5-11 классы", "5-11 классы"],
  ["Школа № 5", "Школа № 5"],
];

it("values typed key by key", async () => {
  await typed(VALUES.map(([text]) => text));
  expect(await cells(VALUES.length)).toEqual(VALUES.map(([, value]) => value));
  const said = await grid.ask("said");
  expect(said).toHaveLength(3);
  for (const text of ["32.13.2025", "1.250", "1,2,3"]) expect(said.join()).toContain(`«${text}»`);
}, 60_000);

describe("a table pasted", () => {
  const paste = async (data: Readonly<Record<string, string>>): Promise<void> => {
    await grid.ask("goTo", block("Лист1", 0, 0));
    await grid.ask("paste", data);
    await grid.page.waitForTimeout(300);
  };
  const row = VALUES.filter(([, value]) => typeof value !== "boolean");

  it("as plain text", async () => {
    await paste({ "text/plain": row.map(([text]) => text).join("\n") });
    expect(await cells(row.length)).toEqual(row.map(([, value]) => value));
  });

  it("as a table of a web page", async () => {
    const html = `<table>${row.map(([text]) => `<tr><td>${text}</td></tr>`).join("")}</table>`;
    await paste({ "text/html": html, "text/plain": row.map(([text]) => text).join("\n") });
    expect(await cells(row.length)).toEqual(row.map(([, value]) => value));
  });
});

it("formulas as they are written in Russian, typed fast, computed and saved as Excel keeps them", async () => {
  const formulas: readonly (readonly [typed: string, kept: string, answer: unknown])[] = [
    ["=СУММ(1;2;3)", "SUM(1,2,3)", 6],
    ["=сумм(1,5;2)", "SUM(1.5,2)", 3.5],
    ["=ОКРУГЛ(2,345;1)", "ROUND(2.345,1)", 2.3],
    ["=1,5*2", "1.5*2", 3],
    ["=ЕСЛИ(ИСТИНА;10;20)", "IF(TRUE,10,20)", 10],
    ['=ЕСЛИ(2>1;"а;б";"СУММ(1;2)")', 'IF(2>1,"а;б","СУММ(1;2)")', "а;б"],
    ['=СЧЁТЕСЛИ(C1:C3;"да")', 'COUNTIF(C1:C3,"да")', 0],
    ["=СЧЕТ(1;2)", "COUNT(1,2)", 2],
    ["=ДОЛЯ(5;20)", "SHARE(5,20)", 0.25],
    ["=SUM(1,2)", "SUM(1,2)", 3],
    ["=SHARE(5,20)", "SHARE(5,20)", 0.25],
    ['=VALID_INN("7707083893")', 'VALID_INN("7707083893")', true],
  ];
  await typed(
    formulas.map(([text]) => text),
    15,
  );
  await grid.ask("readSnapshot", { sheets: "all" });
  const sheet = (await readByExceljs(await savedFrom(grid))).getWorksheet("Лист1");
  formulas.forEach(([text, kept, answer], index) => {
    const cell = sheet?.getCell(index + 1, 1);
    expect([text, cell?.formula, cell?.result ?? 0]).toEqual([text, kept, answer]);
  });
}, 60_000);

it("a formula that does not parse is saved as the text that was typed, never as a formula", async () => {
  const broken = ["=СУММ(1;2", "=1+", "=SUM(1;2))", "=*5", '=ЕСЛИ(1>0;"да', "=(1"];
  for (const [row, text] of broken.entries()) await grid.ask("type", "Лист1", row, 0, text);
  const sheet = (await readByExceljs(await savedFrom(grid))).getWorksheet("Лист1");
  broken.forEach((text, index) => {
    const cell = sheet?.getCell(index + 1, 1);
    expect([text, cell?.formula]).toEqual([text, undefined]);
    expect(String(cell?.value)).toMatch(/^=/);
  });
});

it("in English the comma separates and the full stop is the decimal sign", async () => {
  await grid.ask("speak", "en");
  await typed(["45.5%", "12.5", "1,250", "12,5"]);
  expect(await cells(4)).toEqual([{ percent: 45.5 }, 12.5, 1250, "12,5"]);
  await grid.ask("speak", "ru");
}, 30_000);
