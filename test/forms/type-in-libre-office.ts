// A person at LibreOffice: types into the open form and reads what its cells say. Needs LibreOffice and its Python bridge.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The system's Python: LibreOffice's bridge is installed for it. */
const PYTHON = "/usr/bin/python3";

export const canType = spawnSync("soffice", ["--version"]).status === 0 && spawnSync(PYTHON, ["-c", "import uno"]).status === 0;

export interface Step {
  /** Cells as `Лист!A1`; an empty text clears the cell. */
  readonly type?: { readonly [place: string]: string };
  readonly read?: readonly string[];
}

export interface Answer {
  readonly texts: { readonly [place: string]: string };
  /** Protected cells that took nothing. */
  readonly refused: readonly string[];
}

export function typeInLibreOffice(bytes: Uint8Array, steps: readonly Step[]): readonly Answer[] {
  const folder = mkdtempSync(join(tmpdir(), "msoko-form-"));
  try {
    const path = join(folder, "form.xlsx");
    writeFileSync(path, bytes);
    const script = join(import.meta.dirname, "type-in-libre-office.py");
    const args = [script, path, join(folder, "profile")];
    const run = spawnSync(PYTHON, args, { input: JSON.stringify(steps), encoding: "utf8", timeout: 170_000 });
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
    return JSON.parse(run.stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
