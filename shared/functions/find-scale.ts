// Which scale an argument means: three or four numbers are a scale of one's own, words name a work whose scale the catalogue has.

import { finding } from "../catalogue/findings.ts";
import { MARK_SCALES, type MarkScale } from "../catalogue/mark-scales.ts";
import { findingMessage } from "../catalogue/messages/languages.ts";
import { findProcedure, procedureOf } from "../catalogue/procedures.ts";
import { findSubject } from "../catalogue/subjects.ts";
import type { Work } from "../catalogue/work.ts";
import { readWork, readYear } from "../submission/read-work.ts";
import { ONLY_GRADE } from "../submission/row-work.ts";
import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import type { FunctionTools } from "./custom-function.ts";
import type { Range } from "./function-argument.ts";
import type { FunctionError } from "./function-result.ts";
import { rangeSheet } from "./range-sheet.ts";

/** `max` is `null` where a scale of one's own does not say it. */
export type FoundScale = Pick<MarkScale, "from" | "extra" | "unclear"> & { readonly max: number | null };

/** The numbers of the last row that holds something, where it holds nothing else. */
function ownNumbers(range: Range): readonly number[] | undefined {
  const rows = rangeSheet(range).rows;
  const reads = (rows[rows.length - 1]?.values ?? []).map(readNumber).filter(({ kind }) => kind !== "blank");
  const numbers = reads.flatMap((read) => (read.kind === "number" && read.unit === "plain" ? [read.value] : []));
  return reads.length >= 3 && numbers.length === reads.length ? numbers : undefined;
}

function ownScale(numbers: readonly number[], { say }: FunctionTools): FoundScale | FunctionError {
  const [three = 0, four = 0, five = 0, max] = numbers;
  const isAscending = numbers.every((value, index) => Number.isInteger(value) && value > (numbers[index - 1] ?? 0));
  if (numbers.length > 4 || !isAscending) return { error: "value", message: say.faults.scaleNumbers };
  return { from: [three, four, five], max: max ?? null };
}

/** The work of a line («ВПР 2021 Русский язык 4 класс»), or of cells that each name a part of it. */
function readScaleWork(range: Range): ReturnType<typeof readWork> {
  const head = readWork(rangeSheet(range).rows, "");
  const cells = range.flatMap((row) => row.filter((cell) => cell !== null));
  const texts = cells.map((cell) => fold(cellText(cell)));
  const grades = cells.flatMap((cell) => {
    const read = readNumber(cell);
    return read.kind === "number" && Number.isInteger(read.value) && read.value >= 1 && read.value <= 12 ? [read.value] : [];
  });
  const procedure = head.work.procedure ?? texts.map(findProcedure).find((each) => each !== undefined)?.code;
  const subject = head.work.subject ?? texts.map(findSubject).find((each) => each !== undefined)?.code;
  const year = head.work.year ?? texts.map(readYear).find((each) => each !== undefined);
  const grade = head.work.grade ?? (procedure && ONLY_GRADE[procedure]) ?? grades[0];
  const missing = Object.entries({ procedure, year, subject, grade }).flatMap(([part, value]) =>
    value === undefined ? [part] : [],
  );
  return {
    ...head,
    work: { ...head.work, procedure, subject, year, grade } as Partial<Work>,
    missing: missing as typeof head.missing,
  };
}

/**
 * What names no scale, names it twice differently, or names one that the catalogue lacks is an error with its words: never
 * another year's scale.
 */
export function findScale(range: Range, tools: FunctionTools): FoundScale | FunctionError {
  const { say, words, language } = tools;
  const numbers = ownNumbers(range);
  if (numbers) return ownScale(numbers, tools);
  const { work: named, missing, contradictions } = readScaleWork(range);
  const [contradiction] = contradictions;
  if (contradiction) {
    const message = findingMessage(finding("head-contradicts", { file: "" }, contradiction), language).text;
    return { error: "value", message };
  }
  if (missing.length > 0) return { error: "value", message: say.faults.workUnclear(missing.map((part) => say.workParts[part])) };
  const work = named as Work;
  const isSeries = (scale: MarkScale): boolean =>
    scale.work.procedure === work.procedure && scale.work.subject === work.subject && scale.work.grade === work.grade;
  const scales = MARK_SCALES.filter(isSeries);
  const scale = scales.find((each) => each.work.year === work.year);
  if (scale) return scale;
  if (procedureOf(work.procedure).results !== "marks") return { error: "na", message: say.faults.notMarked(words.work(work)) };
  const years = scales.map((each) => each.work.year);
  return { error: "na", message: say.faults.noScale(words.work(work), years) };
}
