// The summary of a district made by hand: a line a result, and the words that its sheets show.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { ProcedureCode } from "../../shared/catalogue/procedures.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../shared/catalogue/settings.ts";
import type { SubjectCode } from "../../shared/catalogue/subjects.ts";
import { buildSummary, type FileReading } from "../../shared/commands/build-summary.ts";
import { BOTLIKH } from "../../shared/municipalities/botlikh/profile.ts";
import type { Fact, MarkCounts } from "../../shared/submission/facts.ts";
import type { Edit, WrittenValue } from "../../shared/workbook/edit.ts";

export interface ResultGiven {
  readonly school?: string;
  readonly file?: string;
  readonly procedure?: ProcedureCode;
  readonly subject?: SubjectCode;
  readonly grade?: number;
  readonly year: number;
  /** Counts of 2, 3, 4, 5. */
  readonly marks?: MarkCounts;
  /** Participants, below the minimum, 70 and more. */
  readonly exam?: readonly [number, number, number];
}

/** ВПР in Russian, grade 4, of one school, a file a year, unless said otherwise. */
function factOf(given: ResultGiven): Fact {
  const { school = "Школа № 1", procedure = "vpr", subject = "РУ", grade = 4, year, marks = [0, 0, 0, 0], exam } = given;
  return {
    work: { procedure, subject, grade, year },
    unit: { level: "school", school: { login: null, oldLogin: false, code: null, name: school } },
    participants: exam ? exam[0] : marks.reduce((sum, count) => sum + count, 0),
    measure: exam ? { kind: "exam-scores", belowMinimum: exam[1], high: exam[2] } : { kind: "marks", marks },
    report: "results-table",
    at: { file: given.file ?? `${year}.xlsx`, sheet: "Лист1", cell: "A1" },
  };
}

function fileOf(file: string, results: readonly ResultGiven[]): FileReading {
  const facts = results.map((result) => factOf({ file, ...result }));
  return { ok: true, part: { file, sheets: [], facts, markers: [], rejected: [], register: [], findings: [] } };
}

/** Two bad years in Russian of grade 4: 8 of 20 is 40%, nobody has «5». */
export const TWO_BAD_YEARS: readonly ResultGiven[] = [2020, 2021].map((year) => ({ year, marks: [8, 6, 6, 0] }));

export function summaryOf(
  results: readonly ResultGiven[] | readonly FileReading[],
  settings: Partial<Settings> = {},
  language: Language = "ru",
) {
  const isFile = (each: ResultGiven | FileReading): each is FileReading => "ok" in each;
  const files = results.flatMap((each) => (isFile(each) ? each : fileOf(each.file ?? `${each.year}.xlsx`, [each])));
  const chosen = { ...DEFAULT_SETTINGS, identificationYear: 2022, ...settings };
  return buildSummary({ files, profile: BOTLIKH, settings: chosen, date: "2022-09-01" }, language);
}

const plain = (value: WrittenValue) => (value !== null && typeof value === "object" && "formula" in value ? value.value : value);

/** What a sheet shows, a row a line; cells that nothing was put into are missing. */
export function rowsOf(edits: readonly Edit[], sheet: string): unknown[][] {
  const rows: unknown[][] = [];
  for (const edit of edits) {
    if (edit.kind !== "put-values" || edit.sheet !== sheet) continue;
    for (const [index, values] of edit.values.entries()) {
      const row = rows[edit.rowIndex + index] ?? [];
      rows[edit.rowIndex + index] = row;
      for (const [column, value] of values.entries()) row[edit.columnIndex + column] = plain(value);
    }
  }
  return rows;
}

/** The row under a header that has the given text, by the header's words. */
export function rowWith(rows: readonly unknown[][], header: string, text: string): { readonly [header: string]: unknown } {
  const at = rows.findIndex((row) => row?.includes(header));
  const row = rows.slice(at + 1).find((each) => each?.includes(text)) ?? [];
  return Object.fromEntries((rows[at] ?? []).map((name, index) => [String(name), row[index]]));
}
