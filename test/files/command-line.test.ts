// What the command line itself says before a command runs: its help and its refusals, in Russian unless English is asked for.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { built } from "../builds/built.ts";

const MSOKO = join(await built("command-line"), "msoko.mjs");

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MSOKO, ...words], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** As the help lists them, in its order: `svod, forms, check …`. */
const commands = (): string => {
  const [, list = ""] = run("--help").stdout.split("Команды:");
  const names = [...list.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name]) => name);
  expect(names.slice(0, 3)).toEqual(["svod", "forms", "check"]);
  return names.filter((name) => name !== "help").join(", ");
};

const ENGLISH = /Usage|Options|Arguments|Commands|display|default|error|\[options\]|\[command\]/;

test.each([
  [[], "stderr", 1],
  [["--help"], "stdout", 0],
  [["svod", "--help"], "stdout", 0],
  [["help", "forms"], "stdout", 0],
] as const)("the help of %j is in Russian throughout", (words, stream, status) => {
  const outcome = run(...words);
  expect(outcome.status).toBe(status);
  expect(outcome[stream]).toContain("Как вызвать: msoko");
  expect(outcome[stream]).toContain("показать эту справку");
  expect(outcome.stdout + outcome.stderr).not.toMatch(ENGLISH);
});

test.each([
  [["сводка", "папка"], "Нет такой команды: сводка. Есть: {commands}. Возможно, вы имели в виду svod.\n"],
  [["chek", "папка"], "Нет такой команды: chek. Есть: {commands}. Возможно, вы имели в виду check.\n"],
  [["абвгд"], "Нет такой команды: абвгд. Есть: {commands}.\n"],
  [["check", "папка"], "Не указан обязательный параметр --out <файл>.\n"],
  [["svod"], "Не указано: папка.\n"],
  [["svod", "папка", "--yaer", "2021/22"], "Нет такого параметра: --yaer. Возможно, вы имели в виду --year.\n"],
  [["svod", "папка", "--year"], "После --year <год> нужно значение.\n"],
  [["check", "мои", "файлы", "--out", "п.xlsx"], "Лишние слова после check: если в пути есть пробелы, возьмите его в кавычки.\n"],
])("%j is refused in one Russian line", (words, complaint) => {
  const outcome = run(...words);
  expect(outcome).toEqual({ status: 1, stdout: "", stderr: complaint.replace("{commands}", commands()) });
});

test("where English is asked for, the refusal is English", () => {
  expect(run("check", "folder", "--lang", "en").stderr).toBe("The required option --out <файл> is not given.\n");
});
