// The built script in a bare realm: no Node, no browser, only the services of the model, as Apps Script has it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { built } from "../builds/built.ts";
import type { SheetsModel } from "../hosts/sheets-model/sheets-model.ts";

const folder = await built("sheets");

/** `path`: of a project's file, such as `sheets/Code.js`. */
export function builtText(path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

/** Public functions by name. */
export type Script = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

export function scriptIn(model: SheetsModel, project = "sheets"): Script {
  const realm = createContext({ ...model.globals() });
  runInContext(builtText(`${project}/Code.js`), realm, { filename: "Code.js" });
  return realm as unknown as Script;
}
