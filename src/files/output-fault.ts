// What a command may write over: nothing but a regular file that this tool has made itself, never an input, never another output.

import { readFileSync } from "node:fs";
import type { OutputConsole } from "../../shared/catalogue/messages/console-words.ts";
import { readDefinedNames } from "../xlsx/read/read-workbook.ts";
import { isAbsent, isFile, isSamePlace } from "./places.ts";

export interface PlannedOutput {
  /** `--out`, `--json`. */
  readonly option: string;
  readonly path: string;
  /** Whether these bytes are an earlier output of the same command. */
  readonly isOwn: (bytes: Uint8Array) => boolean;
}

/** A workbook that carries this name of ours. */
export const ownWorkbook =
  (name: string) =>
  (bytes: Uint8Array): boolean =>
    readDefinedNames(bytes).some((defined) => defined.name === name);

/** Data of this format of ours, of any version: `msoko-summary`. */
export const ownJson =
  (format: string) =>
  (bytes: Uint8Array): boolean => {
    try {
      const data: unknown = JSON.parse(new TextDecoder().decode(bytes));
      const said = typeof data === "object" && data !== null && "format" in data ? data.format : undefined;
      return typeof said === "string" && said.startsWith(`${format}/`);
    } catch {
      return false;
    }
  };

/** Whether the command's own earlier output is there. */
export const isThere = ({ path, isOwn }: PlannedOutput): boolean => isFile(path) && isOwn(readFileSync(path));

/** Why the outputs must not be written, in words; `undefined`: they may. `inputs`: the files that the options name. */
export function outputFault(
  outputs: readonly PlannedOutput[],
  inputs: readonly string[],
  words: OutputConsole,
): string | undefined {
  for (const [index, output] of outputs.entries()) {
    const { option, path } = output;
    const same = outputs.slice(0, index).find((other) => isSamePlace(other.path, path));
    if (same) return words.samePlace(same.option, option, path);
    if (inputs.some((input) => isSamePlace(input, path))) return words.isInput(option, path);
    if (isAbsent(path) || isThere(output)) continue;
    return isFile(path) ? words.foreign(option, path) : words.notFile(option, path);
  }
  return undefined;
}
