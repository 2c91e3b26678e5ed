// LibreOffice as a judge: opens a file, recalculates it, saves it as .xlsx again.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** By default LibreOffice 7.4 trusts cached values; 0 is "always recalculate". */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** `seconds`: the longest that it may take. */
export function resavedByLibreOffice(bytes: Uint8Array, seconds = 110): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "msoko-write-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    // A profile of its own: two runs at once would wait for each other's lock.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), join(folder, "in.xlsx")];
    const { status, stderr } = spawnSync("soffice", args, { timeout: 1000 * seconds, encoding: "utf8" });
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return readFileSync(join(folder, "out", "in.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
