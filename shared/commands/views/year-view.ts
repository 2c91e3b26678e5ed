// The plan of a school year as the pane shows it: what is overdue, what comes in 30 days, and a letter for each role.

import { academicYearName } from "../../catalogue/academic-year.ts";
import type { MeasureState } from "../../catalogue/measure-state.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import { yearWordsOf } from "../../catalogue/messages/year/index.ts";
import type { YearWords } from "../../catalogue/messages/year/words.ts";
import { shownDay } from "../../planning/civil-date.ts";
import type { PlannedRow } from "../../planning/plan-year.ts";
import { pressingRows, roadMapCell, type YearData } from "../../reports/year/year-data.ts";
import { rectangleAddress } from "../../workbook/block.ts";
import type { YearRowView, YearView } from "../views.ts";

const STATES: readonly MeasureState[] = ["overdue", "due", "ahead", "done", "unconfirmed", "no-date", "not-required"];

/** A text to paste into a letter; nothing is sent. */
function letterOf(role: string, rows: readonly PlannedRow[], { letter }: YearWords): string {
  const part = (state: MeasureState, title: string): string[] => {
    const of = rows.filter((row) => row.state === state);
    const lines = of.map(({ item, text, next, measure }) => letter.line(item, text, shownDay(next ?? ""), measure.report ?? ""));
    return of.length === 0 ? [] : [title, ...lines, ""];
  };
  return [letter.greeting(role), "", ...part("overdue", letter.overdue), ...part("due", letter.ahead), letter.close].join("\n");
}

export function yearView(
  data: YearData,
  open: { readonly file: string; readonly isBuilt: boolean },
  language: Language,
): YearView {
  const words = yearWordsOf(language);
  const sheet = words.sheets.roadMap.name;
  const rowView = (row: PlannedRow): YearRowView => {
    const cell = open.isBuilt ? roadMapCell(data, row.item) : null;
    return {
      ...{ item: row.item, text: row.text, next: row.next, state: row.state, stateText: words.states[row.state] },
      ...{ role: row.measure.role ?? "", report: row.measure.report ?? "" },
      at: cell === null ? null : { file: open.file, sheet, cell: rectangleAddress(cell) },
    };
  };
  const pressing = pressingRows(data);
  const roles = [...new Set(pressing.map(({ measure }) => measure.role ?? ""))].filter((role) => role !== "");
  return {
    municipality: data.name,
    year: academicYearName(data.year),
    isBuilt: open.isBuilt,
    counts: Object.fromEntries(
      STATES.map((state) => [state, data.rows.filter((row) => row.state === state).length]),
    ) as YearView["counts"],
    overdue: pressing.filter(({ state }) => state === "overdue").map(rowView),
    due: pressing.filter(({ state }) => state === "due").map(rowView),
    unconfirmed: data.rows.filter(({ state }) => state === "unconfirmed").map(rowView),
    roles: roles.map((role) => {
      const of = pressing.filter(({ measure }) => measure.role === role);
      return { role, rows: of.length, letter: letterOf(role, of, words) };
    }),
  };
}
