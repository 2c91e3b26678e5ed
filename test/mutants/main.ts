// `npm run survivors [-- WORDS]`: makes each named change in a copy of the sources, runs its nearest tests there, and prints a table of what
// they noticed. WORDS: only the changes whose harm or file has them. Fails where a change survives or its text is found nowhere.

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { SURVIVORS, type Survivor } from "./survivors.ts";

const WORDS = process.argv.slice(2);
const PRODUCT = ["shared", "src", "taskpane"];
const COPIED = [...PRODUCT, "test", "examples", "docs", "package.json", "tsconfig.base.json", "vitest.config.ts", "manifest.xml"];
const COPIED_TOO = ["appsscript.json", "README.md", "README.ru.md", "CHANGELOG.md", "biome.json"];

type Fate = "killed" | "SURVIVED" | "NOT FOUND";

const copy = mkdtempSync(join(tmpdir(), "msoko-survivors-"));
for (const name of [...COPIED, ...COPIED_TOO]) cpSync(name, join(copy, name), { recursive: true });
symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "dir");

const sources = PRODUCT.flatMap((folder) =>
  readdirSync(join(copy, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

/** The one file that has the text; more than one, and the change would be another. */
function fileWith(text: string): string | undefined {
  const found = sources.filter((path) => readFileSync(join(copy, path), "utf8").includes(text));
  return found.length === 1 ? found[0] : undefined;
}

function fateOf({ old, changed, tests }: Survivor, path: string): Fate {
  const source = readFileSync(join(copy, path), "utf8");
  writeFileSync(
    join(copy, path),
    source.replace(old, () => changed),
  );
  const run = spawnSync("npx", ["vitest", "run", "--bail=1", "--reporter=dot", "--maxWorkers=1", ...tests], {
    cwd: copy,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  writeFileSync(join(copy, path), source);
  // A run that found no tests at all noticed nothing.
  return run.status === 0 || !/Tests|Test Files/.test(run.stdout) ? "SURVIVED" : "killed";
}

let survived = 0;
console.log("| fate | file | harm |\n|---|---|---|");
try {
  for (const survivor of SURVIVORS) {
    const path = fileWith(survivor.old);
    if (WORDS.length > 0 && !WORDS.some((word) => `${path} ${survivor.harm}`.includes(word))) continue;
    const fate = path === undefined ? "NOT FOUND" : fateOf(survivor, path);
    if (fate !== "killed") survived++;
    console.log(`| ${fate} | ${path ?? ""} | ${survivor.harm} |`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.exitCode = survived > 0 ? 1 : 0;
