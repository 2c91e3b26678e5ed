// The command «Год»: from the year of an order and what the specialist has typed so far to the workbook of the year and its data.

import type { Language } from "../catalogue/messages/messages.ts";
import { yearWordsOf } from "../catalogue/messages/year/index.ts";
import { type YearData, type YearInput, yearData } from "../reports/year/year-data.ts";
import { type YearJson, yearJson } from "../reports/year/year-json.ts";
import { readYearStamp } from "../reports/year/year-stamp.ts";
import { yearWorkbook } from "../reports/year/year-workbook.ts";
import type { Edit } from "../workbook/edit.ts";

export interface BuiltYear {
  readonly data: YearData;
  readonly edits: readonly Edit[];
  readonly json: YearJson;
}

export type YearOutcome =
  | ({ readonly ok: true } & BuiltYear)
  /** The workbook holds the plan of another municipality or year: what was typed there belongs there. */
  | { readonly ok: false; readonly holds: { readonly municipality: string; readonly year: number } };

export function buildYear(input: YearInput, language: Language): YearOutcome {
  const holds = readYearStamp(input.earlier);
  if (holds && (holds.municipality !== input.municipality.municipality || holds.year !== input.year)) return { ok: false, holds };
  const words = yearWordsOf(language);
  const data = yearData(input, words);
  return { ok: true, data, edits: yearWorkbook(data, words), json: yearJson(data) };
}
