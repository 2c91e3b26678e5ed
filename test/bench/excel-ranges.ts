// Custom functions over large ranges as Excel hands them over: how time grows with rows and schools that are known by their names only, what
// further cells over one range cost, and what whole columns cost beside the table alone.

import type { ExcelArgument } from "../../src/excel/functions/excel-functions.ts";
import { functionRunner } from "../../src/excel/functions/run-function.ts";
import type { BenchCase } from "./bench-case.ts";
import { pairRuns } from "./pair-runs.ts";

type Row = readonly (string | number | null)[];
const HEADER: Row = ["Школа", "Год", "Процедура", "Предмет", "Класс", "Участников", "2", "3", "4", "5"];
/** Of every school five works in two years. */
const WORKS = [4, 5, 6, 7, 8].flatMap((grade) => [2020, 2021].map((year) => ({ grade, year })));

/** Names without logins. */
const nameOf = (school: number): string => `СОШ № ${school}`;

function madeRows(schools: number): Row[] {
  const rows = Array.from({ length: schools * WORKS.length }, (_, index): Row => {
    const school = index % schools;
    const { year, grade } = WORKS[Math.floor(index / schools)]!;
    const low = (school * 7 + grade * 3 + year) % 12;
    return [nameOf(school), year, "ВПР", "Русский язык", grade, 20, low, 20 - low, 0, 0];
  });
  return [HEADER, ...rows];
}

/** A fresh copy, as each cell gets one of Excel. */
const handed = (rows: readonly Row[]): ExcelArgument => rows.map((row) => [...row]);

/** Processor seconds: what else the machine does is of no account. */
async function cpuSeconds(work: () => unknown): Promise<{ readonly seconds: number }> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6 };
}

const runner = () => functionRunner(() => ({ language: "ru", today: "2026-11-22" }));

/** A blank among the cells shows that this Excel hands blanks over as blanks. */
const withBlank = (rows: readonly Row[]): Row[] => [...rows, HEADER.map(() => null)];

async function lowResults(rows: readonly Row[], cells: number): Promise<{ readonly seconds: number }> {
  const ranges = Array.from({ length: cells }, () => handed(withBlank(rows)));
  const run = runner();
  return cpuSeconds(async () => {
    for (const range of ranges) await run("LOW_RESULT_SCHOOL", [range, "2021/22"], ["Лист1!A:J", null]);
  });
}

const marksSummary = (range: ExcelArgument) => {
  const run = runner();
  return cpuSeconds(() => run("MARKS_SUMMARY", [range, null], ["Лист1!A:D", null]));
};

export const excelRanges: BenchCase = {
  name: "excel-ranges",
  title: "custom functions over large ranges, processor time",
  async run() {
    const [small, large] = [madeRows(1_000), madeRows(10_000)];
    const rounds = { warmUps: 1, rounds: 3 };
    const growth = await pairRuns(
      () => lowResults(large, 1),
      async () => ({ seconds: (await lowResults(small, 1)).seconds * 10 }),
      rounds,
    );
    const many = await pairRuns(
      () => lowResults(small, 20),
      () => lowResults(small, 1),
      rounds,
    );
    const marks: Row[] = [["2", "3", "4", "5"], ...Array.from({ length: 1_000 }, (_, row): Row => [row % 5, 10, 8, 4])];
    const blank: Row = [null, null, null, null];
    const whole: ExcelArgument = Array.from({ length: 1_048_576 }, (_, row) => [...(marks[row] ?? blank)]);
    const columns = await pairRuns(
      () => marksSummary(whole),
      () => marksSummary(handed([...marks, blank])),
      rounds,
    );
    return {
      lines: [
        { what: "100,000 rows and 10,000 schools : 10 times 10,000 and 1,000", ratio: growth.ratio("seconds"), bound: 1.15 },
        { what: "20 cells over one range : one cell", ratio: many.ratio("seconds"), bound: 1.5 },
        { what: "MARKS_SUMMARY over whole columns : over its 1,000 rows", ratio: columns.ratio("seconds"), bound: null },
      ],
      notes: [
        `LOW_RESULT_SCHOOL over 100,000 rows ${growth.medians("seconds")[0].toFixed(2)} s of the processor`,
        `MARKS_SUMMARY over whole columns ${columns
          .medians("seconds")
          .map((each) => each.toFixed(3))
          .join(" s, over its rows ")} s`,
      ],
    };
  },
};
