// Writes files whole or not at all: all of them beside their places first, then each renamed into its place.

import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

function writeBeside(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "w");
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Throws the system's error where a file cannot be written; what stood there before is then still there, whole. */
export function writeWhole(files: readonly OutputFile[]): void {
  const outputs = files.map(({ path, bytes }) => ({
    path,
    bytes,
    beside: join(dirname(path), `.${basename(path)}.${process.pid}.part`),
  }));
  try {
    for (const { path, bytes, beside } of outputs) {
      mkdirSync(dirname(path), { recursive: true });
      // A folder in the place of the file would be found out only by the renaming, when other files are in place already.
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`EISDIR: ${path}`);
      writeBeside(beside, bytes);
    }
    for (const { path, beside } of outputs) renameSync(beside, path);
  } finally {
    for (const { beside } of outputs) rmSync(beside, { force: true });
  }
}
