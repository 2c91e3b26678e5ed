// The example's campaign by the command line: what `svod` and `check` say and write, for every host to be held to.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BASE } from "../../shared/municipalities/base/profile.ts";
import { check } from "../../src/files/check.ts";
import { runSvod } from "../files/run-svod.ts";
import { EXAMPLE } from "../real-data.ts";

/** The data of the summary and of the protocol, and their workbooks. */
export interface CommandLineCampaign {
  readonly summary: unknown;
  readonly protocol: unknown;
  readonly workbooks: readonly Uint8Array[];
}

function checked(): { readonly protocol: unknown; readonly workbook: Uint8Array } {
  const folder = mkdtempSync(join(tmpdir(), "msoko-check-"));
  const silent = { say: () => {}, complain: () => {}, progress: () => {} };
  try {
    const [out, json] = [join(folder, "protocol.xlsx"), join(folder, "check.json")];
    check(EXAMPLE, { out, json, lang: "ru", date: "2026-11-22" }, silent, BASE);
    return { protocol: JSON.parse(readFileSync(json, "utf8")), workbook: readFileSync(out) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let made: CommandLineCampaign | undefined;

/** Run once for a test file: it is the same for every host. */
export function commandLineCampaign(): CommandLineCampaign {
  if (made) return made;
  const svod = runSvod([EXAMPLE]);
  if (!svod.workbook) throw new Error(svod.complained);
  const { protocol, workbook } = checked();
  made = { summary: svod.json, protocol, workbooks: [svod.workbook, workbook] };
  return made;
}
