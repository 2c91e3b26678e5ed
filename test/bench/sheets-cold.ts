// Case 9: a call of a custom function that is not ours in a spreadsheet with our script: reading Code.js into a fresh realm while its lazy
// part is not used, against an empty function padded with text to the same size.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { BenchCase } from "./bench-case.ts";
import { type Measured, pairRuns } from "./pair-runs.ts";

const CODE = "dist/sheets/Code.js";
const SINGLE_CALL = "RESULT = empty_();";
/** One reading takes milliseconds: so many of them make a figure. */
const READINGS = 20;

/** As many characters, of which as many are Cyrillic, in a comment: whatever the engine does with letters, it does with these too. */
function padded(code: string): string {
  const head = "function empty_() {\n  return 1;\n}\n/* ";
  const body = code.replace(/[^\u0400-\u04ff\n]/g, "x").slice(head.length + 4);
  return `${head}${body} */\n`;
}

let reading = 0;
/** A text that was read before is remembered by the engine: a number at its end makes each a new one. */
const read = (code: string, call: string) => (): Measured<"seconds"> => {
  const before = process.cpuUsage();
  for (let i = 0; i < READINGS; i++) {
    const realm = createContext({});
    new Script(`${code}\nvar RESULT = 0; ${call} // ${++reading}`).runInContext(realm);
  }
  // The processor's time: a reading is short enough to be told wrong by whatever else the machine does.
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1_000_000 };
};

export const sheetsCold: BenchCase = {
  name: "sheets-cold",
  title: "Code.js of Google Sheets read into a fresh realm, its lazy part unused, against an empty function of the same size",
  async run() {
    execFileSync(process.execPath, ["src/build/build-sheets.mjs"], { stdio: "inherit" });
    const code = readFileSync(CODE, "utf8");
    const empty = padded(code);
    const options = { warmUps: 2, rounds: 15 };
    // In ours the same little function stands beside.
    const ours = read(`${code}\nfunction empty_() {\n  return 1;\n}\n`, SINGLE_CALL);
    const unused = await pairRuns(ours, read(empty, SINGLE_CALL), options);
    const used = await pairRuns(read(code, "RESULT = SHARE([[1]], [[4]]);"), read(empty, SINGLE_CALL), options);
    const [ourSeconds, theirSeconds] = unused.medians("seconds");
    const [usedSeconds] = used.medians("seconds");
    const each = (seconds: number) => `${((1000 * seconds) / READINGS).toFixed(2)} ms`;
    return {
      lines: [
        { what: "Code.js, nothing of it called : an empty function", ratio: unused.ratio("seconds"), bound: 1.5 },
        { what: "Code.js, SHARE called : an empty function", ratio: used.ratio("seconds"), bound: null },
      ],
      notes: [
        `${Buffer.byteLength(code)} bytes, ${code.length} characters`,
        `a reading ${each(ourSeconds)} and ${each(theirSeconds)}; with SHARE called ${each(usedSeconds)}`,
      ],
    };
  },
};
