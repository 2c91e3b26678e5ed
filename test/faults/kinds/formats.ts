// The right number written otherwise, which should be read rightly, and words and signs where a number should stand.

import { readNumber } from "../../../shared/text/read-number.ts";
import type { CellValue } from "../../../shared/workbook/cell.ts";
import type { Answer } from "../base.ts";
import type { CellKind, Sight } from "../fault.ts";
import type { Random } from "../random.ts";

const numberOf = ({ value }: Answer): number | null => {
  const read = readNumber(value);
  return read.kind === "number" ? read.value : null;
};

const isCount = (answer: Answer): boolean => answer.field.type === "count" && numberOf(answer) !== null;
const isPositive = (answer: Answer): boolean => isCount(answer) && numberOf(answer) !== 0;
const isZero = (answer: Answer): boolean => isCount(answer) && numberOf(answer) === 0;

const formatKind = (
  name: string,
  family: string,
  sight: Sight,
  isFit: (answer: Answer) => boolean,
  write: (number: number, random: Random) => CellValue,
): CellKind => ({
  name,
  family,
  sight,
  sources: ["form", "responses"],
  typed: (base, random) => {
    const answer = random.pick(base.answers.filter(isFit));
    return answer ? [{ answer, value: write(numberOf(answer) ?? 0, random) }] : null;
  },
});

const REWRITTEN: readonly (readonly [string, (answer: Answer) => boolean, (number: number) => string])[] = [
  ["number-as-text", isCount, String],
  ["decimal-comma", isCount, (number) => `${number},0`],
  ["spaces-around", isCount, (number) => `\u00a0${number} `],
  [
    "thousands-apart",
    (answer) => isCount(answer) && (numberOf(answer) ?? 0) >= 1000,
    (number) => String(number).replace(/\B(?=(\d{3})+$)/g, "\u00a0"),
  ],
  ["people-named", isCount, (number) => `${number} чел.`],
  ["people-in-full", isCount, (number) => `${number} человек`],
  ["zero-people", isZero, () => "0 чел."],
  ["zero-none", isZero, () => "нет"],
  ["zero-dash", isZero, () => "-"],
  ["zero-long-dash", isZero, () => "—"],
];

/** The day that a number becomes under a format of dates. */
const asDate = (number: number): CellValue => ({
  date: new Date(Date.UTC(1899, 11, 30) + number * 86_400_000).toISOString().slice(0, 10),
});

const SPOILT: readonly (readonly [string, (number: number, random: Random) => CellValue])[] = [
  ["percent", (number) => ({ percent: number * 100 })],
  ["percent-sign", (number) => `${number}%`],
  ["date", (number) => asDate(Math.min(number, 40_000))],
  ["range", (number) => `${number}-${number + 5}`],
  ["about", (number) => `около ${number}`],
  ["letter-for-digit", (number) => `${String(number).slice(0, -1)}О`],
  ["formula-error", (_, random) => ({ error: random.pick(["#REF!", "#DIV/0!", "#ЗНАЧ!"]) ?? "" })],
  ["two-numbers", (number) => `${number}/${number + 1}`],
  ["no-data", (_, random) => random.pick(["н/д", "нет данных"]) ?? ""],
  ["latin-x", () => "X"],
  ["cyrillic-x", () => "Х"],
];

export const FORMATS: readonly CellKind[] = [
  ...REWRITTEN.map(([name, isFit, write]) => formatKind(name, "written otherwise", "mended", isFit, write)),
  {
    name: "whole-sheet-as-text",
    family: "written otherwise",
    sight: "mended",
    sources: ["form", "responses"],
    typed: (base) => base.answers.filter(isCount).map((answer) => ({ answer, value: String(numberOf(answer)) })),
  },
  {
    name: "option-without-number",
    family: "written otherwise",
    sight: "mended",
    sources: ["form", "responses"],
    typed: (base, random) => {
      const answer = random.pick(base.answers.filter(({ value }) => typeof value === "string" && /^\d\. /.test(value)));
      return answer ? [{ answer, value: String(answer.value).slice(3).toLowerCase() }] : null;
    },
  },
  ...SPOILT.map(([name, write]) => formatKind(name, "no number", "always", isPositive, write)),
  {
    name: "option-of-own",
    family: "no number",
    sight: "always",
    sources: ["form", "responses"],
    typed: (base, random) => {
      const answer = random.pick(base.answers.filter(({ field, value }) => field.options !== null && value !== null));
      return answer ? [{ answer, value: random.pick(["другое", "см. сайт школы", "затрудняемся ответить"]) ?? "" }] : null;
    },
  },
  {
    name: "none-for-number",
    family: "no number",
    sight: "figures",
    sources: ["form", "responses"],
    typed: (base, random) => {
      const answer = random.pick(base.answers.filter(isPositive));
      return answer ? [{ answer, value: random.pick(["нет", "-"]) ?? "" }] : null;
    },
  },
];
