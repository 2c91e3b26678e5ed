// `npm test`: types, lint, walls, dead code, then all tests; stops at the first that fails. Its first line says how long it takes, by the last
// time on this machine; its last line says where the time went.

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const STEPS = ["types", "lint", "walls", "dead", "vitest"];
const TIMES = ".cache/test-times.json";
/** On two free cores, of a fresh clone. */
const USUAL_MINUTES = 8;

/** @param {number} ms */
const minutes = (ms) => `${Math.max(1, Math.round(ms / 60_000))} min`;

/** @returns {number | undefined} milliseconds of the last run here that went through */
const lastTime = () => {
  try {
    return JSON.parse(readFileSync(TIMES, "utf8")).total;
  } catch {
    return undefined;
  }
};

const last = lastTime();
console.log(
  last === undefined
    ? `npm test takes about ${USUAL_MINUTES} min on two free cores; the nearest tests alone: npx vitest run test/FOLDER`
    : `npm test took ${minutes(last)} here the last time; the nearest tests alone: npx vitest run test/FOLDER`,
);

/** @type {Record<string, number>} */
const times = {};
for (const step of STEPS) {
  const start = Date.now();
  const [command, args] = step === "vitest" ? ["npx", ["vitest", "run"]] : ["npm", ["run", "--silent", step]];
  const { status } = spawnSync(/** @type {string} */ (command), /** @type {string[]} */ (args), {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
  times[step] = Date.now() - start;
}
const total = Object.values(times).reduce((sum, ms) => sum + ms, 0);
mkdirSync(".cache", { recursive: true });
writeFileSync(TIMES, JSON.stringify({ total, ...times }));
console.log(`npm test: ${STEPS.map((step) => `${step} ${Math.round((times[step] ?? 0) / 1000)} s`).join(", ")}`);
