// `npm run mutants [-- FOLDER ...]`: changes the code of a folder in small ways (Stryker) and counts how many changes its tests notice.
// A folder with more than 200 such changes is sampled, by a fixed seed, and the score comes with its 95% interval; MSOKO_MUTANTS=all takes
// all of them, MSOKO_MUTANTS=50 another number. What is known from the last run and has not changed is not run again.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInstrumenter } from "@stryker-mutator/instrumenter";
import { createInjector } from "typed-inject";
import { mutantKey } from "./mutant-key.mjs";

const SEED = "msoko";
const SAMPLE = 200;

/** The tests that a folder is held against, nearest first; a folder that is not here is held against the tests of its own name. */
const NEAREST: { readonly [folder: string]: readonly string[] } = {
  "shared/identification": ["test/identification"],
  "shared/indicators": ["test/indicators", "test/identification"],
  "shared/schools": ["test/schools"],
  "shared/submission": ["test/submission", "test/check", "test/commands", "test/files/svod-outputs.test.ts"],
  "shared/validation": ["test/validation", "test/check"],
  "shared/commands": ["test/commands", "test/check", "test/engine/campaign.test.ts", "test/engine/engine.test.ts"],
};

interface ReportedMutant {
  readonly status: string;
  readonly replacement?: string;
  readonly mutatorName: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}

interface Report {
  readonly files: { readonly [path: string]: { readonly mutants: readonly ReportedMutant[]; readonly source: string } };
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));

/** Every change that Stryker would make in a folder. */
async function keysOf(folder: string): Promise<string[]> {
  const quiet = new Proxy({}, { get: () => () => false });
  const injector = createInjector()
    .provideValue("options", {} as never)
    .provideValue("logger", quiet as never)
    .provideValue("getLogger", (() => quiet) as never)
    .provideValue("fileDescriptions", {} as never);
  const files = sourcesIn(folder).map((name) => ({ name, content: readFileSync(name, "utf8"), mutate: true }));
  const instrumenter = createInstrumenter(injector as unknown as Parameters<typeof createInstrumenter>[0]);
  const { mutants } = await instrumenter.instrument(files, { ignorers: [], plugins: null, excludedMutations: [] });
  return mutants.map(mutantKey);
}

/** The same for the same code: those whose digests come first. */
function drawn(keys: readonly string[], count: number): string[] {
  const digest = (key: string) => createHash("sha256").update(`${SEED} ${key}`).digest("hex");
  const byDigest = keys.map((key) => [digest(key), key] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return byDigest.slice(0, count).map(([, key]) => key);
}

/** Wilson's interval of a share at 95%. */
function interval(part: number, whole: number): readonly [number, number] {
  const z = 1.96;
  const share = part / whole;
  const centre = share + (z * z) / (2 * whole);
  const spread = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 1 + (z * z) / whole;
  return [(centre - spread) / scale, (centre + spread) / scale];
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** In a report lines and columns count from one. */
const keyInReport = (fileName: string, { location: { start, end }, replacement }: ReportedMutant): string => {
  const at = ({ line, column }: { readonly line: number; readonly column: number }) => ({ line: line - 1, column: column - 1 });
  return mutantKey({ fileName, location: { start: at(start), end: at(end) }, replacement });
};

async function scoreOf(folder: string): Promise<string> {
  const out = `.cache/mutants/${folder.replaceAll("/", "-")}`;
  mkdirSync(out, { recursive: true });
  const keys = await keysOf(folder);
  const asked = process.env.MSOKO_MUTANTS ?? String(SAMPLE);
  const sample = asked === "all" ? keys : drawn(keys, Number(asked));
  writeFileSync(`${out}/sample.json`, JSON.stringify(sample));
  const tests = NEAREST[folder] ?? [folder.replace(/^(shared|src)\//, "test/")];
  const { status } = spawnSync("npx", ["stryker", "run", "test/mutants/stryker.config.mjs"], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: {
      ...process.env,
      MSOKO_MUTANTS_FOLDER: folder,
      MSOKO_MUTANTS_OUT: out,
      MSOKO_MUTANTS_SAMPLE: `${out}/sample.json`,
      MSOKO_MUTANTS_TESTS: tests.filter(existsSync).join(","),
    },
  });
  if (status !== 0) return `| ${folder} | could not be run | | |`;
  const inSample = new Set(sample);
  const { files } = JSON.parse(readFileSync(`${out}/report.json`, "utf8")) as Report;
  const judged = Object.entries(files).flatMap(([path, { mutants, source }]) =>
    mutants
      .filter((mutant) => inSample.has(keyInReport(path, mutant)))
      .map((mutant) => ({ ...mutant, path, line: source.split("\n")[mutant.location.start.line - 1]?.trim() ?? "" })),
  );
  const noticed = judged.filter(({ status: fate }) => fate === "Killed" || fate === "Timeout" || fate === "RuntimeError");
  const passed = judged.filter(({ status: fate }) => fate === "Survived" || fate === "NoCoverage");
  const lines = passed.map(({ path, location, status: fate, mutatorName, replacement, line }) => {
    return `${path}:${location.start.line} ${fate} ${mutatorName} -> ${replacement ?? ""}\n    ${line}`;
  });
  writeFileSync(`${out}/survivors.txt`, `${lines.join("\n")}\n`);
  const whole = noticed.length + passed.length;
  const [low, high] = interval(noticed.length, whole);
  const range = sample.length < keys.length ? `${percent(low)}–${percent(high)}` : "all of them";
  return `| ${folder} | ${percent(noticed.length / whole)} | ${range} | ${noticed.length} of ${whole}; ${keys.length} possible; ${out}/survivors.txt |`;
}

const given = process.argv.slice(2).map((folder) => folder.replace(/\/+$/, ""));
console.log("| folder | score | 95% interval | noticed |\n|---|---|---|---|");
for (const folder of given.length > 0 ? given : Object.keys(NEAREST)) console.log(await scoreOf(folder));
