// Prints the lines of the cases as a table, and at the end which bounds are met.

import type { BenchCase, BenchLine, BenchReport } from "./bench-case.ts";

const number = (value: number): string => value.toFixed(value < 0.1 ? 3 : 2);

const isMet = ({ ratio, bound }: BenchLine): boolean => bound === null || ratio.median <= bound;

function verdict(line: BenchLine): string {
  if (line.bound === null) return "";
  if (!isMet(line)) return "MISSED";
  return line.wished !== undefined && line.ratio.median > line.wished ? "met, wish not yet" : "met";
}

function boundText({ bound, wished }: BenchLine): string {
  if (bound === null) return "-";
  return wished === undefined ? number(bound) : `${number(bound)} (${number(wished)})`;
}

const row = (what: string, ratio: string, range: string, bound: string, end: string): string =>
  `  ${what.padEnd(66)} ${ratio.padStart(6)}  ${range.padEnd(14)} ${bound.padEnd(12)} ${end}`.trimEnd();

export const printHead = (): void =>
  console.log(row("ratio of this tool to its measure", "median", "min-max", "bound (wish)", ""));

export function printReport({ name, title }: BenchCase, { lines, notes }: BenchReport): void {
  console.log(`\n${name}: ${title}`);
  for (const line of lines) {
    const { median, min, max } = line.ratio;
    console.log(row(line.what, number(median), `${number(min)}-${number(max)}`, boundText(line), verdict(line)));
  }
  for (const note of notes) console.log(`    ${note}`);
}

export function printVerdict(reports: readonly BenchReport[]): void {
  const bounded = reports.flatMap(({ lines }) => lines).filter(({ bound }) => bound !== null);
  const missed = bounded.filter((line) => !isMet(line));
  console.log(`\n${bounded.length - missed.length} of ${bounded.length} bounds are met.`);
  for (const line of missed) console.log(`MISSED: ${line.what}: ${number(line.ratio.median)} is over ${boundText(line)}`);
}
