// The bundled municipality: 42 exports of two years and a questionnaire, as bytes in memory.

import { readFileSync } from "node:fs";
import { type ListedFile, listFiles } from "../../src/files/list-files.ts";

export const DISTRICT = "examples/district-63";

export interface ExampleFile extends ListedFile {
  readonly bytes: Uint8Array;
}

export function exampleFiles(): readonly ExampleFile[] {
  return (listFiles(DISTRICT) ?? []).map((file) => ({ ...file, bytes: readFileSync(file.path) }));
}
