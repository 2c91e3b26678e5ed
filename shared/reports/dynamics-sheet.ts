// The sheet «Динамика»: a row a school and work; the share of «2» and the quality by year, and how the share has changed.

import { academicYearName } from "../catalogue/academic-year.ts";
import type { Words } from "../catalogue/messages/messages.ts";
import type { Indicator } from "../indicators/compute-indicators.ts";
import type { Dynamics } from "../indicators/indicator-tables.ts";
import type { ChangeInterval } from "../statistics/change-interval.ts";
import { block } from "../workbook/block.ts";
import type { Edit, WrittenValue } from "../workbook/edit.ts";
import { formula, here } from "../workbook/formula.ts";
import { indicatorCell } from "./indicator-cell.ts";
import { numberText } from "./number-text.ts";
import type { SummaryData } from "./summary-data.ts";
import { columnBlock, HEADER_ROW_INDEX, type SheetTable, tableSheetEdits } from "./table-edits.ts";

const FIRST_YEAR_COLUMN = 3;

/** A year that nobody sent has no words either. */
const cellOf = (indicator: Indicator | undefined, words: Words): WrittenValue =>
  indicator === undefined ? null : indicatorCell(indicator, words);

/** `от −5,2 до +30,1`, in percentage points. */
function intervalText(change: ChangeInterval | null, words: Words): string | null {
  if (!change) return null;
  const points = (share: number): string => {
    const rounded = Math.round(1000 * share) / 10;
    return `${rounded > 0 ? "+" : rounded < 0 ? "−" : ""}${numberText(Math.abs(rounded), words)}`;
  };
  return words.report.fromTo(points(change.lower), points(change.upper));
}

/** A change that its own interval cannot tell from none is said to be possible chance, however large it looks. */
function badgeOf({ isNegative, lowShareChange }: Dynamics, words: Words): string | null {
  const mayBeChance = lowShareChange?.holdsZero && lowShareChange.change !== 0;
  return (
    [isNegative && words.report.negativeDynamics, mayBeChance && words.report.mayBeChance].filter(Boolean).join("; ") || null
  );
}

function dynamicsTable(data: SummaryData, words: Words, footer: string): SheetTable {
  const { columns: names } = words.report;
  const sheet = words.sheets.dynamics;
  const years = [...new Set(data.dynamics.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  const rows = data.dynamics.map((series, index): WrittenValue[] => {
    const rowIndex = HEADER_ROW_INDEX + 1 + index;
    const point = (year: number) => series.points.find((each) => each.year === year);
    const known = series.points.filter(({ lowShare }) => lowShare.kind === "value").map(({ year }) => year);
    const at = (year: number) => here(block(sheet, rowIndex, FIRST_YEAR_COLUMN + years.indexOf(year)));
    const [from, to] = [known[0] ?? 0, known[known.length - 1] ?? 0];
    const change: WrittenValue =
      series.lowShareChangePoints === null
        ? null
        : { formula: formula`100*(${at(to)}-${at(from)})`, value: series.lowShareChangePoints };
    return [
      series.school.name,
      series.school.id,
      words.workSeries(series.work),
      ...years.map((year) => cellOf(point(year)?.lowShare, words)),
      ...years.map((year) => cellOf(point(year)?.quality, words)),
      change,
      intervalText(series.lowShareChange, words),
      badgeOf(series, words),
    ];
  });
  const yearColumns = (title: string) =>
    years.map((year) => ({ header: `${title} ${academicYearName(year)}`, width: 11, format: "percent-1" as const }));
  return {
    sheet,
    headerRowIndex: HEADER_ROW_INDEX,
    frozenColumns: 1,
    footer,
    columns: [
      { header: names.school, width: 30 },
      { header: names.login, width: 12 },
      { header: names.work, width: 30 },
      ...yearColumns(words.indicators.lowShare.title),
      ...yearColumns(words.indicators.quality.title),
      { header: names.change, width: 13, format: "points-1" },
      { header: names.changeInterval, width: 20 },
      { header: names.badge, width: 30 },
    ],
    rows,
  };
}

export function dynamicsSheet(data: SummaryData, words: Words, footer: string): Edit[] {
  const table = dynamicsTable(data, words, footer);
  const change = columnBlock(table, table.columns.length - 3);
  const when = { kind: "compare", operator: ">=", value: data.settings.negativeDynamicsPoints } as const;
  return [...tableSheetEdits(table, words.sheets.dynamics), { kind: "conditional-format", block: change, when, style: "bad" }];
}
