// A plan of the year with things typed into it, as a specialist would: made by the core, written, read back, built again.

import { yearWordsOf } from "../../../shared/catalogue/messages/year/index.ts";
import type { YearWords } from "../../../shared/catalogue/messages/year/words.ts";
import type { MunicipalityYear } from "../../../shared/catalogue/municipality-year.ts";
import { type BuiltYear, buildYear } from "../../../shared/commands/build-year.ts";
import type { Edit, WrittenValue } from "../../../shared/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { readWorkbook } from "../../../src/xlsx/read/read-workbook.ts";
import { writeWorkbook } from "../../../src/xlsx/write/write-workbook.ts";

export const WORDS: YearWords = yearWordsOf("ru");
const NOTHING: WorkbookSnapshot = { file: "", sheets: [], names: [] };

export function built(municipality: MunicipalityYear, today: string, earlier = NOTHING, year = 2027): BuiltYear {
  const outcome = buildYear({ municipality, name: "Район", order: null, year, today, earlier }, "ru");
  if (!outcome.ok) throw new Error("another plan is in the workbook");
  return outcome;
}

export const bytesOf = (edits: readonly Edit[]): Uint8Array =>
  writeWorkbook(edits, { title: "План", author: "МСОКО", created: "2026-09-01T00:00:00Z", language: "ru" });

export function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = readWorkbook(bytes, "план.xlsx");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.finding));
  return outcome.workbook;
}

/** Where a cell is: the sheet's row whose column under `keyHeader` holds the key, the column under `header`. */
function cellOf(workbook: WorkbookSnapshot, sheet: string, keyHeader: string, key: string, header: string) {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  const head = found?.rows.find(({ values }) => values.includes(keyHeader) && values.includes(header));
  const [keyColumn, columnIndex] = [head?.values.indexOf(keyHeader) ?? -1, head?.values.indexOf(header) ?? -1];
  const row = found?.rows.find(({ rowIndex, values }) => rowIndex > (head?.rowIndex ?? 0) && values[keyColumn] === key);
  if (!head || !row) throw new Error(`no cell ${sheet} ${key} ${header}`);
  return { rowIndex: row.rowIndex, columnIndex, value: row.values[columnIndex] ?? null };
}

export interface Typed {
  readonly sheet: "roadMap" | "events" | "cycle" | "decisions" | "effects" | "daysOff" | "procedures" | "reports";
  readonly key: string;
  readonly column: keyof YearWords["columns"];
  readonly value: WrittenValue;
}

const KEYS: { readonly [sheet in Typed["sheet"]]: keyof YearWords["columns"] } = {
  ...{ roadMap: "item", events: "key", cycle: "key", decisions: "item", effects: "item" },
  ...{ daysOff: "key", procedures: "key", reports: "key" },
};

/** Edits that type the values into the cells of a workbook as it stands. */
export const typedEdits = (workbook: WorkbookSnapshot, typed: readonly Typed[]): Edit[] =>
  typed.map(({ sheet, key, column, value }) => {
    const { name } = WORDS.sheets[sheet];
    const at = cellOf(workbook, name, WORDS.columns[KEYS[sheet]], key, WORDS.columns[column]);
    return { kind: "put-values", sheet: name, rowIndex: at.rowIndex, columnIndex: at.columnIndex, values: [[value]] };
  });
