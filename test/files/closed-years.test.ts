// A year is closed once, keeps its ground, and is compared with later years without being computed again.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import { contentsOf } from "../../shared/municipalities/contents-of.ts";
import { profileWorkbook } from "../../shared/reports/profile/profile-workbook.ts";
import { readChoices } from "../../shared/submission/read-choices.ts";
import { close, compare } from "../../src/files/closed-years.ts";
import { NODE_CODEC } from "../../src/files/node-codec.ts";
import { profiles } from "../../src/files/profiles.ts";
import { svod } from "../../src/files/svod.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook.ts";
import { EXAMPLE } from "../real-data.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "msoko-closed-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
const at = (name: string) => join(FOLDER, name);

let said: string[] = [];
let complained: string[] = [];
const terminal = {
  say: (line: string) => said.push(line),
  complain: (line: string) => complained.push(line),
  progress: () => {},
};
beforeEach(() => {
  said = [];
  complained = [];
});

/** A summary as `svod --json` writes it, as far as a year is closed from it. */
function summary(name: string, year: string, verdicts: { readonly [school: string]: string }, settings: object = {}): string {
  const schools = Object.entries(verdicts).map(([id, verdict]) => ({ id, name: `Школа ${id}`, verdict, met: [] }));
  const data = {
    ...{ format: "msoko-summary/1", profile: "botlikh", identificationYear: year, schools },
    settings: { ...DEFAULT_SETTINGS, ...settings },
  };
  writeFileSync(at(name), JSON.stringify(data));
  return at(name);
}

const closeOptions = (out: string) => ({ out: at(out), lang: "ru", date: "2026-08-31" });

test("the data of a real summary close its year with the order, the thresholds, the assumptions and the version of methods", async () => {
  const json = at("svod.json");
  expect(
    svod([EXAMPLE], { out: at("svod.xlsx"), json, year: "2021/22", lang: "ru", date: "2026-08-31" }, terminal, BOTLIKH),
  ).toBe(0);
  expect(await close(json, closeOptions("2021-22.json"), terminal)).toBe(0);
  const closed = JSON.parse(readFileSync(at("2021-22.json"), "utf8"));
  expect(closed).toMatchObject({
    format: "msoko-closed-year/1",
    year: "2021/22",
    municipality: "botlikh",
    closedOn: "2026-08-31",
  });
  expect(closed.order).toMatchObject({ number: "19", date: "2025-01-25" });
  // Order No. 19, lines 285 and 312: «20% и более», «менее 5%».
  expect(closed.thresholds).toMatchObject({ "2.1.1.a": 20, "2.1.1.j": 5 });
  expect(closed.assumptions).toHaveLength(92);
  const listed = JSON.parse(readFileSync(json, "utf8")).schools.filter(
    (each: { verdict: string }) => each.verdict === "low-result",
  );
  expect(closed.schools.filter((each: { verdict: string }) => each.verdict === "low-result")).toHaveLength(listed.length);
});

test("a closed year is never written over", async () => {
  const of = summary("a.json", "2023/24", { a: "low-result" });
  writeFileSync(at("kept.json"), "kept");
  expect(await close(of, closeOptions("kept.json"), terminal)).toBe(1);
  expect(complained).toEqual([
    `${at("kept.json")} уже есть. Закрытый год не переписывается: укажите другое имя или уберите файл сами.`,
  ]);
  expect(readFileSync(at("kept.json"), "utf8")).toBe("kept");
});

test("what is no summary closes nothing", async () => {
  writeFileSync(at("other.json"), JSON.stringify({ format: "another" }));
  expect(await close(at("other.json"), closeOptions("other-closed.json"), terminal)).toBe(1);
  expect(complained[0]).toContain("не данные сводки с годом идентификации");
  expect(existsSync(at("other-closed.json"))).toBe(false);
});

describe("years beside each other", () => {
  test("who left, who entered; a school of one year only neither leaves nor enters", async () => {
    const [a, b] = [
      summary("s1.json", "2024/25", { s1: "low-result", s2: "low-result", s3: "not-low-result", s4: "low-result" }),
      summary("s2.json", "2025/26", { s1: "not-low-result", s2: "low-result", s3: "low-result", s5: "low-result" }),
    ];
    await close(a, closeOptions("y1.json"), terminal);
    await close(b, closeOptions("y2.json"), terminal);
    said = [];
    expect(await compare([at("y2.json"), at("y1.json")], { lang: "ru", json: at("compared.json") }, terminal)).toBe(0);
    expect(said).toEqual([
      "2024/25 → 2025/26: в списке 3 → 3, вышли 1, вошли 1, остались 1",
      "  вышли: Школа s1",
      "  вошли: Школа s3",
      "  есть только в одном из двух лет: Школа s4, Школа s5",
      "  основание то же: приказ, методы, параметры, пороги, допущения",
      `Данные: ${at("compared.json")}`,
    ]);
  });

  test("another threshold, another setting and another choice are named, not smoothed over", async () => {
    const before = summary("g1.json", "2024/25", { s1: "low-result" });
    const now = summary("g2.json", "2025/26", { s1: "low-result" }, { combine: "any", lowPercents: { "2.1.1.a": 25 } });
    const book = at("book.xlsx");
    await profiles({ municipality: "botlikh", out: book, lang: "ru" }, terminal);
    const edits = profileWorkbook(BOTLIKH, await contentsOf("botlikh"), "ru", new Map([["A17", "Любое из двух"]]));
    writeFileSync(
      book,
      writeWorkbook(edits, { title: "", author: "", created: "2025-01-25T00:00:00Z", language: "ru" }, NODE_CODEC),
    );
    await close(before, closeOptions("h1.json"), terminal);
    await close(now, { ...closeOptions("h2.json"), book }, terminal);
    expect(said.at(-1)).toBe("Допущений, выбранных вами: 1");
    said = [];
    expect(await compare([at("h1.json"), at("h2.json")], { lang: "ru" }, terminal)).toBe(0);
    expect(said.slice(1)).toEqual([
      "  основание другое, списки отличаются и поэтому:",
      "    параметр combine: было «both», стало «any»",
      "    порог критерия 2.1.1.a: было «20», стало «25»",
      "    допущение A17: было «Оба вместе», стало «Любое из двух»",
    ]);
  });

  test("one year, one year twice and another municipality's year are refused", async () => {
    await close(summary("o.json", "2022/23", { s1: "low-result" }), closeOptions("o1.json"), terminal);
    writeFileSync(
      at("o2.json"),
      readFileSync(at("o1.json"), "utf8").replace('"municipality": "botlikh"', '"municipality": "ishimbay"'),
    );
    expect(await compare([at("o1.json")], { lang: "ru" }, terminal)).toBe(1);
    expect(await compare([at("o1.json"), at("o1.json")], { lang: "ru" }, terminal)).toBe(1);
    expect(await compare([at("o1.json"), at("o2.json")], { lang: "ru" }, terminal)).toBe(1);
    expect(complained).toEqual([
      "Для сравнения нужны хотя бы два закрытых года.",
      "Год 2022/23 назван дважды. Оставьте один файл.",
      `${at("o2.json")} — о другом муниципалитете (ishimbay), остальные — botlikh. Сравниваются годы одного.`,
    ]);
  });
});

test("what the specialist chose on the book of a profile stays on it when the book is made again", async () => {
  const book = at("choices.xlsx");
  const edits = profileWorkbook(BOTLIKH, await contentsOf("botlikh"), "ru", new Map([["A18", "Два и больше"]]));
  writeFileSync(
    book,
    writeWorkbook(edits, { title: "", author: "", created: "2025-01-25T00:00:00Z", language: "ru" }, NODE_CODEC),
  );
  expect(await profiles({ municipality: "botlikh", out: book, lang: "ru" }, terminal)).toBe(0);
  const outcome = readWorkbook(readFileSync(book), "choices.xlsx");
  expect(outcome.ok && readChoices(outcome.workbook)).toEqual(new Map([["A18", "Два и больше"]]));
});
