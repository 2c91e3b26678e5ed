// Turns the files that a command made into bytes: workbooks, copies with marks, data; several go into one archive.

import { zipSync } from "fflate";
import { commandWordsOf } from "../../shared/catalogue/messages/command-words-of.ts";
import { findingMessage } from "../../shared/catalogue/messages/languages.ts";
import type { MadeFile } from "../../shared/commands/command.ts";
import { PatchRefused } from "../xlsx/patch/patch-refused.ts";
import { patchWorkbook } from "../xlsx/patch/patch-workbook.ts";
import { writeWorkbook } from "../xlsx/write/write-workbook.ts";
import type { Circumstances } from "./circumstances.ts";

export interface MadeBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Made {
  readonly files: readonly MadeBytes[];
  readonly notMade: readonly string[];
}

const AUTHOR = "МСОКО";

type OneMade = { readonly bytes: Uint8Array } | { readonly reason: string };

function makeOne(file: MadeFile, bytesOf: (file: string) => Uint8Array | undefined, { language, today }: Circumstances): OneMade {
  const title = file.name.replace(/\.xlsx$/i, "");
  switch (file.kind) {
    case "json":
      return { bytes: new TextEncoder().encode(`${JSON.stringify(file.data, null, 1)}\n`) };
    case "text":
      return { bytes: new TextEncoder().encode(file.text) };
    case "workbook": {
      const created = `${file.created}T00:00:00Z`;
      return { bytes: writeWorkbook(file.edits(), { title, author: AUTHOR, created, language }) };
    }
    case "copy": {
      const bytes = bytesOf(file.of);
      const said = commandWordsOf(language);
      if (!bytes) return { reason: said.refusals["source-unknown"](file.of).text };
      try {
        const properties = { title: file.name, author: AUTHOR, created: `${today}T00:00:00Z`, language };
        const patched = patchWorkbook(bytes, file.edits, properties);
        return patched.ok ? { bytes: patched.bytes } : { reason: findingMessage(patched.finding, language).text };
      } catch (error) {
        if (!(error instanceof PatchRefused)) throw error;
        return { reason: said.copyRefusals[error.reason] };
      }
    }
    default:
      return file satisfies never;
  }
}

/** Two files of one name in one archive would be one. */
const inArchive = (files: readonly MadeBytes[]): Record<string, [Uint8Array, { level: 0; mtime: string }]> =>
  Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0, mtime: "2000-01-01T00:00:00" }]]));

export function makeFiles(
  files: readonly MadeFile[],
  archive: string | undefined,
  bytesOf: (file: string) => Uint8Array | undefined,
  circumstances: Circumstances,
): Made {
  const made: MadeBytes[] = [];
  const notMade: string[] = [];
  for (const file of files) {
    const one = makeOne(file, bytesOf, circumstances);
    if ("bytes" in one) made.push({ name: file.name, bytes: one.bytes });
    else notMade.push(`${file.name}: ${one.reason}`);
  }
  if (made.length < 2 || archive === undefined) return { files: made, notMade };
  return { files: [{ name: archive, bytes: zipSync(inArchive(made)) }], notMade };
}
