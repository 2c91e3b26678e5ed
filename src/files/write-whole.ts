// Writes files whole or not at all: all of them beside their places first, then each renamed into its place.

import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isAbsent, isFile, placeKey, placeOf } from "./places.ts";

export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

function writeInto(file: number, bytes: Uint8Array): void {
  try {
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Two outputs in one place, or something else than a file in the place of one: found out before anything is written. */
function checkPlaces(paths: readonly string[]): void {
  const taken = new Map<string, string>();
  for (const path of paths) {
    if (!isAbsent(path) && !isFile(path)) throw new Error(`ENOTFILE: ${path}`);
    const [key, other] = [placeKey(path), taken.get(placeKey(path))];
    if (other !== undefined) throw new Error(`EEXIST: ${other}, ${path}`);
    taken.set(key, path);
  }
}

/** Throws the system's error where a file cannot be written; what stood there before is then still there, whole. */
export function writeWhole(files: readonly OutputFile[]): void {
  checkPlaces(files.map(({ path }) => path));
  const outputs = files.map(({ path, bytes }, index) => {
    // A link stays one: what it leads to is replaced.
    const place = placeOf(path);
    return { place, bytes, beside: join(dirname(place), `.${basename(place)}.${process.pid}.${index}.part`) };
  });
  const begun: string[] = [];
  try {
    for (const { place, bytes, beside } of outputs) {
      mkdirSync(dirname(place), { recursive: true });
      // Never into a file that is there already.
      const file = openSync(beside, "wx");
      begun.push(beside);
      writeInto(file, bytes);
    }
    for (const { place, beside } of outputs) renameSync(beside, place);
  } finally {
    for (const beside of begun) rmSync(beside, { force: true });
  }
}
