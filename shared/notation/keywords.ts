// The words of the notation: every inflection in which people write them, folded (lower case, ё as е, no Latin look-alikes).

import type { Axis } from "../catalogue/rule-faults.ts";
import type { Operator } from "./linear-check.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

export const AXIS_WORDS: { readonly [axis in Axis]: ReadonlySet<string> } = {
  row: words("стр строка строки строке строку строкой строк строкам строками строках"),
  column: words("гр графа графы графе графу графой граф графам графами графах"),
};

export const KEYWORDS = {
  sum: words("сумма сумме сумму суммы суммой"),
  scope: words("по для в во"),
  all: words("всем всех все каждой каждая"),
  if: words("если"),
  consequence: words("то тогда"),
  and: words("и"),
  or: words("или либо"),
  form: words("форма форме форму формы формой"),
  previous: words("прошлый прошлого прошлом прошлому предыдущий предыдущего предыдущем предыдущему"),
  year: words("год года году"),
  over: words("за в"),
  respectively: words("соответственно"),
  from: words("с"),
  upTo: words("по"),
  along: words("по"),
  times: words("х"),
  accuracy: words("точностью погрешностью допуском"),
  within: words("до"),
  percent: words("процент процента процентов"),
  limit: words("порог порога порогу"),
  yes: words("да"),
  no: words("нет"),
  not: words("не"),
  filled: words("заполнено заполнен заполнена заполнены"),
  inside: words("в во"),
  period: words("периоде"),
  except: words("кроме"),
  atLeast: words("хотя"),
  would: words("бы"),
  one: words("одно один одна одного"),
  outOf: words("из"),
} as const;

export type Keyword = keyof typeof KEYWORDS;

const EQUAL = "равно равна равны равен равняется".split(" ");
const MORE = "больше более".split(" ");
const LESS = "меньше менее".split(" ");
const EITHER = "или либо".split(" ");

const withNot = (list: readonly string[]): string[] => list.map((word) => `не ${word}`);
const orEqual = (list: readonly string[]): string[] =>
  list.flatMap((word) => EITHER.flatMap((either) => EQUAL.map((equal) => `${word} ${either} ${equal}`)));

const SPOKEN: readonly (readonly [Operator, readonly string[]])[] = [
  ["=", EQUAL],
  ["<>", withNot(EQUAL)],
  ["<=", [...withNot([...MORE, "превышает", "превышают", "превосходит"]), ...orEqual(LESS)]],
  [">=", [...withNot(LESS), ...orEqual(MORE)]],
  ["<", LESS],
  [">", [...MORE, "превышает", "превышают", "превосходит"]],
];

/** Operators said in words, by the words; up to three words long. */
export const OPERATOR_WORDS: ReadonlyMap<string, Operator> = new Map(
  SPOKEN.flatMap(([operator, phrases]) => phrases.map((phrase) => [phrase, operator] as const)),
);

export const LONGEST_OPERATOR = 3;
