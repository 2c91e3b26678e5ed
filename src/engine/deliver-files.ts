// Hands made files to the user as downloads of the browser; they never leave the machine.

import type { MadeBytes } from "./make-files.ts";

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/\.xlsx$/i, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [/\.json$/i, "application/json"],
  [/\.zip$/i, "application/zip"],
  [/\.ics$/i, "text/calendar"],
];

export async function deliverFiles(files: readonly MadeBytes[]): Promise<void> {
  for (const { name, bytes } of files) {
    const type = TYPES.find(([ending]) => ending.test(name))?.[1] ?? "application/octet-stream";
    const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name.split("/").pop() ?? name;
    link.click();
    // The browser takes the bytes after this turn.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}
