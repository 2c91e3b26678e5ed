// `msoko directions` from the command line, on the bundled example: values, their places, reasons, refusals.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { directions } from "../../src/files/directions.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { EXAMPLE } from "../real-data.ts";
import { runSvod } from "./run-svod.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "msoko-directions-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

interface Value {
  readonly code: string;
  readonly direction: string | null;
  readonly org: string | null;
  readonly breakdown: string | null;
  readonly value: number | null;
  readonly reason: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly from: readonly { readonly file: string; readonly sheet: string; readonly cell: string }[];
  readonly known: number;
}

function listen() {
  const [said, complained]: [string[], string[]] = [[], []];
  const terminal = {
    say: (line: string) => said.push(line),
    complain: (line: string) => complained.push(line),
    progress: () => {},
  };
  return { said, complained, terminal };
}

const OPTIONS = { municipality: "botlikh", year: "2020/21", lang: "ru", date: "2025-11-30" };

test("the example's values: sums over the schools that svod has too, each with its cells, and a reason for what is missing", async () => {
  const [out, json] = [join(FOLDER, "directions.xlsx"), join(FOLDER, "directions.json")];
  const { said, complained, terminal } = listen();
  // Only the exports: the example's questionnaire calls the schools by other names.
  expect(await directions(join(EXAMPLE, "vpr"), { ...OPTIONS, out, json }, terminal)).toBe(0);
  expect(complained).toEqual([]);
  expect(said[1]).toMatch(/^Школ: 26\. Значений муниципалитета: \d+ из \d+;/);
  const data = JSON.parse(readFileSync(json, "utf8")) as { format: string; municipality: string; year: number; values: Value[] };
  expect(data).toMatchObject({ format: "msoko-directions/1", municipality: "botlikh", year: 2021 });

  const summary = runSvod([join(EXAMPLE, "vpr")], { year: "2021/22" }).json;
  const russian4 = { procedure: "vpr", year: 2021, subject: "РУ", grade: 4 };
  const work = summary.municipalityIndicators.find(
    (one: { work: object }) => JSON.stringify(one.work) === JSON.stringify(russian4),
  );
  const [, three, four, five] = work.marks;
  const own = (code: string, breakdown: string | null) =>
    data.values.find((one) => one.code === code && one.breakdown === breakdown && one.org === null);
  expect(own("1.16.7", "vpr_work=vpr4_ru")).toMatchObject({
    ...{ direction: "1", value: work.passRate, numerator: three + four + five, denominator: work.participants, known: 26 },
  });
  const school = data.values.find(
    ({ code, breakdown, org }) => code === "1.16.7" && breakdown === "vpr_work=vpr4_ru" && org !== null,
  );
  expect(school?.from[0]).toMatchObject({ file: "2021/РУ 4 Статистика по отметкам.xlsx", sheet: "РУ 4 Статистика по отметкам" });

  const missing = own("1.16.9", null);
  expect(missing).toMatchObject({ value: null, numerator: null, denominator: null });
  expect(missing?.reason).toBe(
    "форма не сдана: «Адаптированные программы (АООП) — освоили программу года» (форма «Уровни подготовки»), " +
      "«Адаптированные программы (АООП) — обучаются» (форма «Уровни подготовки») — Школа 63-001, 2020/21; всего организаций: 26",
  );
  // Every value is a value or a reason, never both and never neither.
  expect(data.values.filter(({ value, reason }) => (value === null) === (reason === null))).toEqual([]);

  const outcome = readWorkbook(readFileSync(out), "directions.xlsx");
  const sheets = outcome.ok ? outcome.workbook.sheets.map(({ name }) => name) : [];
  expect(sheets.slice(0, 2)).toEqual(["О книге", "Направление 1"]);
  expect(sheets).toContain("По организациям");
}, 60_000);

test("somebody else's file is not replaced, and wrong words are refused", async () => {
  const foreign = join(FOLDER, "foreign.xlsx");
  writeFileSync(foreign, "not ours");
  const refused = listen();
  expect(await directions(EXAMPLE, { ...OPTIONS, out: foreign }, refused.terminal)).toBe(2);
  expect(readFileSync(foreign, "utf8")).toBe("not ours");
  for (const wrong of [{ year: "2021" }, { municipality: "atlantis" }, { lang: "fr" }]) {
    const { complained, terminal } = listen();
    expect(await directions(EXAMPLE, { ...OPTIONS, out: join(FOLDER, "x.xlsx"), ...wrong }, terminal)).toBe(2);
    expect(complained).toHaveLength(1);
  }
});
