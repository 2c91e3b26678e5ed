// The built script in a bare realm: no Node, no browser, only the services of the model, as Apps Script has it.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import type { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";

let isBuilt = false;

/** Builds once a process. */
function build(): void {
  if (!isBuilt) execFileSync(process.execPath, ["src/build/build-sheets.mjs"], { stdio: "inherit" });
  isBuilt = true;
}

export function builtText(path: string): string {
  build();
  return readFileSync(path, "utf8");
}

/** Public functions by name. */
export type Script = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

export function scriptIn(model: SheetsModel, project = "dist/sheets"): Script {
  const realm = createContext({ ...model.globals() });
  runInContext(builtText(`${project}/Code.js`), realm, { filename: "Code.js" });
  return realm as unknown as Script;
}
