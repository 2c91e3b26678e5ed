// Sends a script project to Google after a look at what would be sent: with a wrong folder clasp sends nothing and calls it a success.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const EXPECTED = ["Code.js", "appsscript.json", "sidebar.html"];

/** @param {readonly string[]} args @param {"pipe" | "inherit"} output */
function clasp(args, output) {
  const { status, stdout } = spawnSync(process.execPath, ["node_modules/@google/clasp/build/src/index.js", ...args], {
    stdio: ["inherit", output, "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) process.exit(status ?? 1);
  return stdout ?? "";
}

if (!existsSync(".clasp.json")) {
  console.error("push: copy .clasp.example.json to .clasp.json and write your script's id into it (docs/sheets.md)");
  process.exit(1);
}
/** @type {{ filesToPush?: string[] }} */
const { filesToPush = [] } = JSON.parse(clasp(["show-file-status", "--json"], "pipe"));
const names = filesToPush.map((path) => path.split(/[\\/]/).pop() ?? path).sort();
if (JSON.stringify(names) !== JSON.stringify(EXPECTED)) {
  console.error(`push: expected ${EXPECTED.join(", ")}, clasp would send: ${names.join(", ") || "nothing"}`);
  process.exit(1);
}
clasp(["push"], "inherit");
