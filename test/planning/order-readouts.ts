// Finds the read-outs of the five orders where a folder beside the checkout has them.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface OrderReadout {
  readonly measures: readonly {
    readonly item: string;
    readonly text_ru: string;
    readonly source_line: number;
    readonly deadline_ru: string | null;
    readonly responsible_ru: string | null;
  }[];
  readonly deadline_forms: readonly { readonly text_ru: string }[];
  readonly directions: readonly { readonly code: string; readonly title_ru: string }[];
  readonly management_cycle?: readonly { readonly title_ru: string; readonly source_line: number }[];
  readonly procedures?: readonly { readonly name_ru: string; readonly source_line: number }[];
  readonly roles?: readonly { readonly role_ru: string }[];
}

const beside = join(import.meta.dirname, "..", "..", "..");

const folder = readdirSync(beside, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(beside, entry.name, "seeds"))
  .find((path) => existsSync(join(path, "botlikh.json")));

export const HAS_READOUTS = folder !== undefined;

export const orderReadout = (municipality: string): OrderReadout =>
  JSON.parse(readFileSync(join(folder ?? "", `${municipality}.json`), "utf8"));

/** Forms of deadlines with their occurrences of 2025/26, from the same folders. */
const catalogue = folder === undefined ? undefined : join(folder, "..", "catalogue", "deadlines.tsv");

export function listedOccurrences(): { readonly municipality: string; readonly id: string; readonly occurrences: unknown }[] {
  const [header = "", ...lines] = readFileSync(catalogue ?? "", "utf8")
    .trimEnd()
    .split("\n");
  const names = header.split("\t");
  return lines.map((line) => {
    const cells = new Map(line.split("\t").map((cell, i) => [names[i], cell] as const));
    return {
      municipality: cells.get("municipality") ?? "",
      id: cells.get("id") ?? "",
      occurrences: JSON.parse(cells.get("occurrences_2025_26") ?? "[]"),
    };
  });
}
