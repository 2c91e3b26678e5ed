// The indicators of the five orders (Zelenchuksky 2021, Botlikhsky 2025, Petrozavodsk 2020, Ishimbaysky 2021, Leninsk-Kuznetsky 2020) in
// the notation, with the fields that they ask for: five-orders/records.tsv and fields.tsv, taken from the orders' own lists of
// indicators. Of the answers of a list (options) the orders name most; the others are the usual ones.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CountedIndicator } from "../../shared/catalogue/indicator.ts";
import type { FieldKind } from "../../shared/catalogue/notation-faults.ts";
import type { PopulationCode } from "../../shared/catalogue/populations.ts";
import { type CompiledIndicator, compileIndicator } from "../../shared/notation/compile-indicator.ts";
import { type FieldCatalogue, fieldCatalogue, type KnownField } from "../../shared/notation/known-fields.ts";
import { readRecord } from "../../shared/notation/read-record.ts";

const FOLDER = join(import.meta.dirname, "five-orders");

function rowsOf(file: string): { readonly [column: string]: string }[] {
  const [head = "", ...lines] = readFileSync(join(FOLDER, file), "utf8").trimEnd().split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

/** `[{vpr_work}.mark2]` for every member named: `vpr_work=vpr4_ru,vpr4_ma`. */
function expanded(text: string, axes: string): { readonly code: string; readonly filled: (label: string) => string }[] {
  let all: { [axis: string]: string }[] = [{}];
  for (const part of axes === "" ? [] : axes.split("; ")) {
    const [axis = "", members = ""] = part.split("=");
    all = all.flatMap((one) => members.split(",").map((member) => ({ ...one, [axis]: member })));
  }
  return all.map((members) => {
    const filled = (of: string) => of.replace(/\{([^}]*)\}/g, (hole, axis: string) => members[axis] ?? hole);
    return { code: filled(text), filled };
  });
}

const optionsOf = (text: string): Pick<KnownField, "options"> =>
  text === ""
    ? {}
    : {
        options: text.split("|").map((option) => {
          const [code = "", label = code] = option.split("=");
          return { code, label };
        }),
      };

export const FIELDS_OF_FIVE: readonly KnownField[] = rowsOf("fields.tsv").flatMap((row) =>
  expanded(row.code ?? "", row.axes ?? "").map(({ code, filled }) => ({
    code,
    label: filled(row.label ?? ""),
    of: row.of as PopulationCode,
    kind: row.kind as FieldKind,
    form: row.form ?? "",
    ...optionsOf(row.options ?? ""),
  })),
);

export const CATALOGUE_OF_FIVE: FieldCatalogue = fieldCatalogue(FIELDS_OF_FIVE);

/** The 363 records with text; the 43 methods have none. */
export const RECORDS_OF_FIVE: readonly CountedIndicator[] = rowsOf("records.tsv").map((row) => {
  const { municipality = "", code = "", part = "", ...texts } = row;
  const read = readRecord({ code: `${municipality}:${code}`, ...(part === "" ? {} : { part }) }, texts);
  if (!read.ok) throw new Error(`${municipality}:${code}: ${JSON.stringify(read.found)}`);
  return read.record;
});

/** One for each member of the axes. */
export const INSTANCES_OF_FIVE: readonly CompiledIndicator[] = RECORDS_OF_FIVE.flatMap((record) => {
  const compiled = compileIndicator(record, CATALOGUE_OF_FIVE);
  if (!compiled.ok) throw new Error(`${record.code}: ${JSON.stringify(compiled.found)}`);
  return compiled.instances;
});
