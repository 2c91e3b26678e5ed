// Type-checks every folder by its own tsconfig: a word that a folder may not know (the DOM in shared/, say) fails to compile.
// What a folder's files were when they last passed is kept under .cache, so that only what changed is checked again.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

/** @type {{references: {path: string}[]}} */
const root = JSON.parse(readFileSync("tsconfig.json", "utf8"));
const waiting = root.references.map(({ path }) => path);
let failed = false;

/** @param {string} path a folder with a tsconfig.json @returns {Promise<void>} when its compiler has ended */
const check = (path) =>
  new Promise((resolve) => {
    const buildInfo = `.cache/types/${path.replace(/^\.\//, "").replaceAll("/", "-")}.tsbuildinfo`;
    const compiler = ["node_modules/typescript/bin/tsc", "-p", path, "--incremental", "--tsBuildInfoFile", buildInfo];
    const run = spawn(process.execPath, compiler, { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    run.stdout.on("data", (text) => {
      said += text;
    });
    run.on("close", (status) => {
      if (status !== 0) {
        failed = true;
        console.error(`${said}types: ${path} does not compile behind its wall`);
      }
      resolve();
    });
  });

const inTurn = async () => {
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await check(path);
};
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, inTurn));
process.exit(failed ? 1 : 0);
