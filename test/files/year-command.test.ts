// The command `year`: what it writes, what it keeps, and what it will not touch.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { YearJson } from "../../shared/reports/year/year-json.ts";
import { type YearOptions, year } from "../../src/files/year.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "msoko-year-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(options: Partial<YearOptions>) {
  const lines: string[] = [];
  const terminal = { say: (line: string) => lines.push(line), complain: (line: string) => lines.push(line), progress: () => {} };
  const out = join(folder, "year.xlsx");
  const standard = { municipality: "petrozavodsk", year: "2026/27", out, json: join(folder, "year.json"), lang: "ru" };
  const code = await year({ ...standard, today: "2026-11-29", ...options }, terminal);
  return { code, said: lines.join("\n") };
}

const json = (): YearJson => JSON.parse(readFileSync(join(folder, "year.json"), "utf8"));
const rowOf = (item: string) => json().rows.find((row) => row.item === item);

describe("the data", () => {
  it("name each row's words, line, days and state", async () => {
    expect((await run({})).code).toBe(0);
    // The order of Petrozavodsk, line 40: «Региональный мониторинг …», «Сентябрь 2020».
    expect(rowOf("I.2.6")).toEqual({
      item: "I.2.6",
      text: "Региональный мониторинг качества подготовки обучающихся 10-х классов",
      line: 40,
      direction: "I.2",
      role: "Специалисты УО Специалисты МАУ ДПО ЦРО Руководители ОО",
      report: "Аналитический отчет. Итоги проверочной работы для каждой ОО.",
      recurrence: "yearly",
      occurrences: [["2026-09-01", "2026-09-30"]],
      state: "overdue",
    });
    expect(rowOf("II.2.3 (отчёт)")?.occurrences).toEqual([
      ["2026-09-20", "2026-09-20"],
      ["2027-01-01", "2027-01-01"],
      ["2027-06-01", "2027-06-01"],
    ]);
    expect(rowOf("I.2.4")).toMatchObject({ recurrence: "event", occurrences: [], state: "no-date" });
    expect(json().rows).toHaveLength(51);
  });

  it("of 2025/26 know New Year's holidays only in the day of sending: the day of the figures stands", async () => {
    await run({ year: "2025/26", today: "2026-01-10" });
    expect(rowOf("II.2.3 (отчёт)")?.occurrences).toContainEqual(["2026-01-01", "2026-01-01"]);
    // 20 September 2025 was a Saturday, sent by Monday the 22nd: overdue in January.
    expect(rowOf("II.2.3 (отчёт)")?.state).toBe("overdue");
  });
});

describe("what it will not touch", () => {
  it("a workbook that is not its own", async () => {
    writeFileSync(join(folder, "year.xlsx"), "чужое");
    const { code, said } = await run({});
    expect([code, readFileSync(join(folder, "year.xlsx"), "utf8")]).toEqual([1, "чужое"]);
    expect(said).toContain("--out");
  });

  it("the plan of another year or municipality", async () => {
    await run({});
    const before = readFileSync(join(folder, "year.xlsx"));
    expect((await run({ year: "2027/28" })).code).toBe(1);
    const { code, said } = await run({ municipality: "botlikh" });
    expect(code).toBe(1);
    expect(said).toContain("petrozavodsk");
    expect(readFileSync(join(folder, "year.xlsx")).equals(before)).toBe(true);
  });

  it("anything, where an option is wrong: it says what is possible", async () => {
    expect(await run({ municipality: "moscow" })).toEqual({ code: 2, said: expect.stringContaining("leninsk-kuznetsky") });
    expect((await run({ year: "2026" })).code).toBe(2);
    expect((await run({ today: "2026-02-30" })).code).toBe(2);
  });
});

it("run again on the same day gives the same bytes", async () => {
  await run({});
  const first = readFileSync(join(folder, "year.xlsx"));
  await run({});
  expect(readFileSync(join(folder, "year.xlsx")).equals(first)).toBe(true);
});
