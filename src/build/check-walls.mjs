// Type-checks every folder by its own tsconfig: a word that a folder may not know (the DOM in shared/, say) fails to compile.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** @type {{references: {path: string}[]}} */
const root = JSON.parse(readFileSync("tsconfig.json", "utf8"));
let failed = false;
for (const { path } of root.references) {
  const { status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", path], { stdio: "inherit" });
  if (status !== 0) {
    failed = true;
    console.error(`types: ${path} does not compile behind its wall`);
  }
}
process.exit(failed ? 1 : 0);
