// `msoko profiles` and `msoko indicators` from the command line: lines, files, refusals.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { indicators, profiles } from "../../src/files/profiles.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "msoko-profiles-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function listen() {
  const said: string[] = [];
  const complained: string[] = [];
  const terminal = {
    say: (line: string) => said.push(line),
    complain: (line: string) => complained.push(line),
    progress: () => {},
  };
  return { said, complained, terminal };
}

test("lists every profile with what its order holds", async () => {
  const { said, terminal } = listen();
  expect(await profiles({ lang: "ru" }, terminal)).toBe(0);
  expect(said).toHaveLength(6);
  expect(said[3]).toBe(
    "ishimbay: Ишимбайский район. Приказ от 05.07.2021 № 1048 «О совершенствовании муниципальных механизмов управления качеством образования в Ишимбайском районе». записей о показателях — 50: считаются из ответов — 44, после таблицы муниципалитета — 6, документы со ссылкой — 0, заголовки — 0.",
  );
});

test("the book of a profile opens, is made again over itself, and never over somebody else's file", async () => {
  const out = join(FOLDER, "profile.xlsx");
  const { terminal } = listen();
  expect(await profiles({ municipality: "petrozavodsk", out, lang: "ru" }, terminal)).toBe(0);
  const outcome = readWorkbook(readFileSync(out), "profile.xlsx");
  expect(outcome.ok && outcome.workbook.sheets.map(({ name }) => name)).toContain("Система");
  const bytes = readFileSync(out);
  expect(await profiles({ municipality: "petrozavodsk", out, lang: "ru" }, terminal)).toBe(0);
  expect(readFileSync(out).equals(bytes)).toBe(true);

  const foreign = join(FOLDER, "foreign.xlsx");
  writeFileSync(foreign, "not ours");
  const refused = listen();
  expect(await profiles({ municipality: "petrozavodsk", out: foreign, lang: "ru" }, refused.terminal)).toBe(1);
  expect(refused.complained).toEqual([`${foreign} — не книга этой программы. Укажите другое имя: чужой файл не заменяется.`]);
  expect(readFileSync(foreign, "utf8")).toBe("not ours");
});

test("indicators of one direction as data", async () => {
  const json = join(FOLDER, "indicators.json");
  const { said, terminal } = listen();
  expect(await indicators({ municipality: "botlikh", direction: "8", json, lang: "ru" }, terminal)).toBe(0);
  const data = JSON.parse(readFileSync(json, "utf8")) as { readonly code: string; readonly direction: string }[];
  expect(data).toHaveLength(47);
  expect(new Set(data.map(({ direction }) => direction))).toEqual(new Set(["8"]));
  expect(said.at(-1)).toBe(`Данные: ${json}`);
});

test("what is not there is refused with what is", async () => {
  const unknown = listen();
  expect(await indicators({ municipality: "tver", lang: "ru" }, unknown.terminal)).toBe(2);
  expect(unknown.complained[0]).toBe(
    "Параметр --municipality: «tver» не подходит. Можно: zelenchuk, botlikh, petrozavodsk, ishimbay, leninsk-kuznetsky, base.",
  );
  const direction = listen();
  expect(await indicators({ municipality: "botlikh", direction: "9", lang: "ru" }, direction.terminal)).toBe(1);
  expect(direction.complained[0]).toBe("Направления «9» в приказе нет. Есть: 1, 2, 3, 4, 5, 6, 7, 8.");
});
