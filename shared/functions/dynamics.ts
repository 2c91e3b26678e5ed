// DYNAMICS(values; [better]; [points]): how a figure has changed over the years, and whether that is a negative dynamics.

import type { Settings } from "../catalogue/settings.ts";
import type { Indicator } from "../indicators/compute-indicators.ts";
import { type Dynamics, indicatorTables } from "../indicators/indicator-tables.ts";
import { buildResults } from "../indicators/school-results.ts";
import { type FoundTable, findTable } from "../submission/find-table.ts";
import { readResultsTable } from "../submission/read-results-table.ts";
import { readYear } from "../submission/read-work.ts";
import { cellText } from "../text/cell-text.ts";
import { cellAddress } from "../workbook/block.ts";
import type { CellValue } from "../workbook/cell.ts";
import { betterSide } from "./better-side.ts";
import { customFunction, type FunctionTools } from "./custom-function.ts";
import type { Range } from "./function-argument.ts";
import { type CellOutcome, type FunctionResult, type ResultValue, spill } from "./function-result.ts";
import { goBeyondOne, hasHeader, numbersOf } from "./number-cells.ts";
import { RANGE_SHEET, rangeSheet } from "./range-sheet.ts";
import { unusedRows } from "./unused-rows.ts";

const NOISE = 1e-9;

function seriesRow(dynamics: Dynamics, points: number, { say, words }: FunctionTools): ResultValue[] {
  const { school, work, points: years, lowShareChangePoints: change, isNegative } = dynamics;
  const known = years.filter(({ lowShare }) => lowShare.kind === "value");
  const [first, last] = [known[0] ?? years[0], known[known.length - 1] ?? years[years.length - 1]];
  const shown = (share: Indicator | undefined): ResultValue =>
    share === undefined ? null : share.kind === "value" ? share.value : words.absences[share.reason];
  const span =
    first && last ? (first === last ? String(first.year) : words.report.changeFrom(String(first.year), String(last.year))) : "";
  const reading =
    change === null ? say.dynamics.fewYears : isNegative ? words.report.negativeDynamics : readingOf(-change, points, say);
  return [school.name || school.id, words.workSeries(work), span, shown(first?.lowShare), shown(last?.lowShare), change, reading];
}

/** `better`: how much better the figure has become; worse is below zero. */
function readingOf(better: number, points: number, say: FunctionTools["say"]): string {
  if (better <= -points + NOISE) return say.dynamics.negative;
  return better >= points - NOISE ? say.dynamics.positive : say.dynamics.steady;
}

/** A table of results as LOW_RESULT_SCHOOL takes it: the share of «2» of every school in every work. */
function ofTable(table: FoundTable, settings: Settings, tools: FunctionTools): FunctionResult {
  const reading = readResultsTable(table, RANGE_SHEET, RANGE_SHEET);
  const { results } = buildResults({ facts: reading.facts, markers: [], register: [] });
  const { dynamics } = indicatorTables(results, [], settings);
  const unused = unusedRows(reading.findings, dynamics.length > 0, tools);
  if (dynamics.length === 0) return { error: "na", message: unused ?? tools.say.lowResult.noRows };
  const rows = dynamics.map((each) => seriesRow(each, settings.negativeDynamicsPoints, tools));
  const blanks = tools.say.headers.dynamicsOfWorks.slice(1).map(() => null);
  return [tools.say.headers.dynamicsOfWorks, ...rows, ...(unused === null ? [] : [[unused, ...blanks]])];
}

const isYear = (cell: CellValue): boolean =>
  cell === null || /^20\d{2}$/.test(cellText(cell).trim()) || readYear(cellText(cell)) !== undefined;

/** A row of years says nothing of the figures. */
const hasYears = (range: Range): boolean =>
  range.length > 1 && (range[0]?.every(isYear) ?? false) && (range[0]?.some((cell) => cell !== null) ?? false);

/** Figures of one row, the years from left to right: the change from the first to the last that there is. */
function ofRow(
  row: readonly CellValue[],
  rowIndex: number,
  numberOf: ReturnType<typeof numbersOf>,
  inPoints: boolean,
  tools: FunctionTools,
) {
  const numbers: number[] = [];
  for (const [columnIndex, cell] of row.entries()) {
    const value = numberOf(cell);
    if (value === undefined) return tools.say.faults.notANumberIn(cellAddress(rowIndex, columnIndex));
    if (value !== null) numbers.push(value);
  }
  if (numbers.length < 2) return numbers.length === 0 ? null : tools.say.dynamics.fewYears;
  return ((numbers[numbers.length - 1] ?? 0) - (numbers[0] ?? 0)) * (inPoints ? 1 : 100);
}

/**
 * `values`: a table of results with a header, as LOW_RESULT_SCHOOL takes it; or figures, a row a school and a column a year, oldest
 * first, with a header or without. `better`, for figures: «меньше» (by default, as of the share of «2») or «больше».
 * `points`: a change for the worse by so many percentage points (units of a mean mark) is a negative dynamics; 10 by default.
 * A table gives a header and a row a school and work: years, share of «2» in the first and the last of them (fractions of one), change
 * in percentage points, reading. Figures give two columns beside their rows: change (fractions of one in percentage points), reading.
 * A year without data is not a zero: the change is from the first to the last year with data; of one year there is none.
 * Source: growth of the share of «2» by ten points and more is negative in the federal recommendations on analysing ВПР of 2026.
 */
export const DYNAMICS = customFunction("DYNAMICS", ({ values, better = "0", points }, tools): FunctionResult => {
  const { say } = tools;
  const names = say.functions.DYNAMICS.parameters;
  const side = betterSide(better);
  if (!side) return { error: "value", message: say.faults.notASide(names.better.name, better) };
  const bound = points ?? tools.settings.negativeDynamicsPoints;
  if (!(bound > 0 && bound <= 100)) return { error: "value", message: say.faults.outOfBounds(names.points.name, 0, 100) };
  const table = findTable(rangeSheet(values));
  if (table && !("missing" in table) && table.kind === "results-table") {
    if (table.repeatedHeaders.length > 0) return { error: "value", message: say.faults.headerRepeated(table.repeatedHeaders) };
    return ofTable(table, { ...tools.settings, negativeDynamicsPoints: bound }, tools);
  }
  const isUnderHeader = hasYears(values) || hasHeader(values);
  const figures = isUnderHeader ? values.slice(1) : values;
  const [numberOf, inPoints] = [numbersOf(figures), goBeyondOne([figures])];
  const rows = figures.map((row, index): readonly CellOutcome[] => {
    const change = ofRow(row, index + (isUnderHeader ? 1 : 0), numberOf, inPoints, tools);
    if (typeof change !== "number") return [change, null];
    if (!Number.isFinite(change)) return [say.faults.tooLarge, null];
    return [change, readingOf(side === "more" ? change : -change, bound, say)];
  });
  if (rows.every(([change]) => change === null)) return { error: "na", message: say.faults.noData };
  return spill([...(isUnderHeader ? [say.headers.dynamics] : []), ...rows]);
});
