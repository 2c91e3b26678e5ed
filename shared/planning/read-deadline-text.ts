// Reads the words of a deadline, as plans of education offices write them, to how it recurs: for rows that the specialist adds herself.

import type { MonthDay, Recurrence } from "../catalogue/deadline.ts";
import type { YearEventId } from "../catalogue/year-event.ts";
import { fold } from "../text/fold.ts";

/** Stems, so that «в апреле» is read as «апрель»; «май» is short, and has its own forms. */
const MONTHS = ["январ", "феврал", "март", "апрел", "ма[йяе]", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTH = new RegExp(`(?<![а-я])(?:${MONTHS.map((stem) => `(${stem})`).join("|")})[а-я]{0,2}(?![а-я])`, "g");

/** The earlier is the more exact. */
const EVENTS: readonly (readonly [RegExp, YearEventId, daysAfter: number | null])[] = [
  [/итог\S* гиа/, "gia", null],
  [/итог\S* егэ/, "ege", null],
  [/фиоко|нико/, "fioko-niko", null],
  [/федеральн\S* график/, "federal-schedule", null],
  [/(?<![а-я])впр(?![а-я])/, "vpr", null],
  [/четверт/, "term", 30],
  [/семестр/, "semester", 30],
  [/каникул/, "holidays", null],
  [/результат\S* процедур/, "procedures", 30],
  [/оценочн\S* процедур|процедур око/, "procedures", null],
  [/требовани\S*[^,]* мониторинг/, "monitoring", null],
  [/график\S* оо(?![а-я])/, "school-plan", null],
  [/отдельн\S* (?:план|график)/, "own-plan", null],
  [/план\S* отдела/, "department-plan", null],
  [/план\S* работы/, "work-plan", null],
  [/по запросу|по факту/, "when-needed", null],
  [/(?<!ежегодн\S* )график/, "own-plan", null],
];

const two = (value: number): string => String(value).padStart(2, "0");
const window = (from: number, to: number): [MonthDay, MonthDay] => [`${two(from)}-01`, `${two(to)}-${LAST_DAYS[to - 1]}`];

interface NamedMonth {
  readonly month: number;
  /** What is before it, since the last one. */
  readonly between: string;
}

function namedMonths(text: string): NamedMonth[] {
  let end = 0;
  return [...text.matchAll(MONTH)].map((match) => {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    return { month: match.slice(1).findIndex((group) => group !== undefined) + 1, between };
  });
}

/** In the order of the school year. */
const inOrder = (windows: [MonthDay, MonthDay][]): [MonthDay, MonthDay][] => {
  const place = ([from]: readonly [MonthDay, MonthDay]): number => (Number(from.slice(0, 2)) + 3) % 12;
  return windows.sort((a, b) => place(a) - place(b));
};

function ofMonths(months: readonly NamedMonth[]): Recurrence | null {
  const days = months.map(({ between }) => /(\d{1,2})\s*$/.exec(between)?.[1]);
  if (days.every((day) => day !== undefined)) {
    const dates = months.map(({ month }, i): MonthDay => `${two(month)}-${two(Number(days[i]))}`);
    return { kind: "yearly", windows: dates.map((date) => [date, date] as const), asOf: true };
  }
  const windows: [MonthDay, MonthDay][] = [];
  for (const { month, between } of months) {
    const previous = windows[windows.length - 1];
    // «октябрь - ноябрь», «февраль март»: from one to the other; «сентябрь, апрель», «январь и май»: each by itself.
    const isRange = previous !== undefined && !/[,;]|(?<![а-я])и(?![а-я])/.test(between);
    if (isRange) previous[1] = window(month, month)[1];
    else windows.push(window(month, month));
  }
  return { kind: "yearly", windows: inOrder(windows) };
}

function once(text: string): Recurrence | null {
  const until = /до (\d{1,2})[. ]/.exec(text);
  const [named] = namedMonths(text);
  const year = /20\d\d/.exec(text)?.[0];
  if (until && named && year) return { kind: "once", from: null, to: `${year}-${two(named.month)}-${two(Number(until[1]))}` };
  const since = /(?<![а-я])с (20\d\d)/.exec(text);
  if (since && !named) return { kind: "continuous", from: `${since[1]}-01-01` };
  const years = /^(20\d\d)(?:\s*-\s*(20\d\d))?(?: год\S*)?$/.exec(text);
  return years ? { kind: "once", from: `${years[1]}-01-01`, to: `${years[2] ?? years[1]}-12-31` } : null;
}

/** `null`: the words name no deadline that a date could follow from. */
export function readDeadlineText(words: string): Recurrence | null {
  const text = fold(words);
  if (text === "") return null;
  const fixed = once(text);
  if (fixed) return fixed;
  const everyYears = /раз в (\d+) (?:год|лет)|цикл - (\d+) (?:год|лет)/.exec(text);
  if (everyYears) return { kind: "years", every: Number(everyYears[1] ?? everyYears[2]) };
  const months = namedMonths(text);
  const event = EVENTS.find(([pattern]) => pattern.test(text));
  if (event) {
    const [, id, daysAfter] = event;
    const [first, last] = [months[0], months[months.length - 1]];
    return { kind: "event", event: id, within: first && last ? window(first.month, last.month) : null, daysAfter };
  }
  if (text.includes("ежемесячно")) {
    const day = /(\d{1,2})-?\S* числ/.exec(text)?.[1];
    return { kind: "months", every: 1, day: day === undefined ? null : Number(day) };
  }
  if (text.includes("ежекварт")) return { kind: "months", every: 3, day: null };
  if (/в начале учебного года.*в конце/.test(text)) return { kind: "yearly", windows: [window(9, 9), window(5, 5)] };
  if (months.length > 0) return ofMonths(months);
  if (text.includes("ежегодн")) return { kind: "yearly", windows: "whole-year" };
  if (/постоянно|в течение|в период действия|актуализац/.test(text)) return { kind: "continuous", from: null };
  return null;
}
