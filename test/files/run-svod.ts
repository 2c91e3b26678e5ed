// Runs the command `svod` in this process, in a folder of its own, and keeps what it said.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Profile } from "../../shared/catalogue/profile.ts";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import { type SvodOptions, svod } from "../../src/files/svod.ts";

export interface SvodRun {
  readonly exitCode: number;
  readonly said: string;
  readonly complained: string;
  /** The JSON result; `undefined` where none was written. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read into a plain JSON value
  readonly json: any;
  readonly workbook: Uint8Array | undefined;
}

const readIfThere = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

export function runSvod(paths: readonly string[], options: Partial<SvodOptions> = {}, profile: Profile = BASE): SvodRun {
  const folder = mkdtempSync(join(tmpdir(), "msoko-svod-"));
  const lines = { said: "", complained: "" };
  const terminal = {
    say: (line: string) => {
      lines.said += `${line}\n`;
    },
    complain: (line: string) => {
      lines.complained += `${line}\n`;
    },
    progress: () => {},
  };
  try {
    const out = options.out ?? join(folder, "svod.xlsx");
    const json = join(folder, "svod.json");
    const given = { year: "2021/22", lang: "ru", date: "2026-11-22", json, ...options, out };
    const exitCode = svod(paths, given, terminal, profile);
    // Refused options write nothing: what stands there is not ours.
    const data = exitCode === 2 ? undefined : readIfThere(options.json ?? json);
    return { exitCode, ...lines, json: data && JSON.parse(data.toString("utf8")), workbook: readIfThere(out) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
