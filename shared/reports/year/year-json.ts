// The plan of the year as data: one record a row.

import type { Recurrence } from "../../catalogue/deadline.ts";
import type { MeasureState } from "../../catalogue/measure-state.ts";
import type { YearData } from "./year-data.ts";

export interface YearJson {
  readonly rows: readonly {
    readonly item: string;
    readonly text: string;
    readonly line: number | null;
    readonly direction: string | null;
    readonly role: string | null;
    readonly report: string | null;
    readonly recurrence: Recurrence["kind"];
    readonly occurrences: readonly (readonly [from: string, to: string])[];
    readonly state: MeasureState;
  }[];
}

export const yearJson = ({ rows }: YearData): YearJson => ({
  rows: rows.map(({ item, text, measure, recurrence, occurrences, state }) => ({
    ...{ item, text, line: measure.line || null, direction: measure.direction },
    role: measure.role || null,
    report: measure.report || null,
    recurrence: recurrence.kind,
    occurrences: occurrences.map(({ from, to }) => [from, to] as const),
    state,
  })),
});
