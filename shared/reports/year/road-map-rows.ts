// The rows of the road map as the order has them, before anything is computed.

import type { YearWords } from "../../catalogue/messages/year/words.ts";
import type { MunicipalityYear } from "../../catalogue/municipality-year.ts";
import { leavesMonthOpen } from "../../planning/occurrences.ts";
import type { PlanRow } from "../../planning/plan-rows.ts";
import type { LedgerRow } from "./ledger.ts";
import type { ROAD_MAP } from "./ledger-plans.ts";

export type RoadMapColumn = (typeof ROAD_MAP)["columns"][number]["id"];

/** The order's words, with what it puts above and under them. */
function wholeText({ measure, text, isReport }: PlanRow): string {
  if (isReport) return text;
  const lead = measure.lead === undefined ? [] : [measure.lead];
  return [...lead, text, ...(measure.points ?? []).map((point) => `— ${point}`)].join("\n");
}

/** As the road map has them: with the line of the order, so that a row can be looked up in it. */
export const roadMapText = (row: PlanRow, words: YearWords): string =>
  row.measure.line > 0 ? `${wholeText(row)}\n(${words.line(row.measure.line)})` : wholeText(row);

export function roadMapRows(
  rows: readonly PlanRow[],
  { directions }: MunicipalityYear,
  words: YearWords,
): LedgerRow<RoadMapColumn>[] {
  const places = new Map(directions.map(({ code }, index) => [code, index]));
  const place = ({ measure }: PlanRow): number =>
    measure.direction === null ? -1 : (places.get(measure.direction) ?? places.size);
  const sorted = rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => place(a.row) - place(b.row) || a.index - b.index)
    .map(({ row }) => row);
  return sorted.map((row) => {
    const { item, measure, deadlineText, recurrence } = row;
    return {
      key: item,
      isOwn: false,
      cells: {
        item,
        direction: measure.direction ?? words.wholeSystem,
        stage: measure.stage,
        text: roadMapText(row, words),
        deadline: deadlineText || null,
        plannedMonth: leavesMonthOpen(recurrence) ? null : words.byOrder,
        role: measure.role ?? null,
        report: measure.report ?? null,
        addressee: measure.addressee ?? null,
        indicators: measure.indicators?.join(", ") ?? null,
        status: words.statuses["not-started"],
      },
    };
  });
}
