// The commands `close` and `compare`: a year kept as it was, and years beside each other.

import { existsSync, readFileSync } from "node:fs";
import { closedYearWordsOf } from "../../shared/catalogue/messages/closed-year/index.ts";
import type { ClosedYearWords } from "../../shared/catalogue/messages/closed-year/words.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { contentsOf } from "../../shared/municipalities/contents-of.ts";
import { PROFILES } from "../../shared/municipalities/profiles.ts";
import {
  type ClosedYear,
  closeYear,
  readClosedYear,
  readSummary,
  readValues,
} from "../../shared/reports/closed-year/closed-year.ts";
import { compareYears, type Difference, LISTED, type YearStep } from "../../shared/reports/closed-year/compare-years.ts";
import { readChoices } from "../../shared/submission/read-choices.ts";
import { readDay } from "./read-day.ts";
import { BadOption } from "./settings-options.ts";
import { openWorkbook } from "./submitted-files.ts";
import type { Terminal } from "./svod.ts";
import { writeWhole } from "./write-whole.ts";

export interface CloseOptions {
  readonly out: string;
  /** The profile's book with the choices of the specialist. */
  readonly book?: string;
  /** The values of the order's indicators, as `directions --json` writes them. */
  readonly directions?: string;
  readonly lang: string;
  /** ISO date: the clock of the run. */
  readonly date: string;
}

export interface CompareOptions {
  readonly json?: string;
  readonly lang: string;
}

/** What stops the command, with the words for the user. */
class Refused extends Error {}

function readJson(path: string, words: ClosedYearWords): unknown {
  if (!existsSync(path)) throw new Refused(words.notFound(path));
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // Not JSON at all: what is wanted is said by the caller, who knows it.
    return undefined;
  }
}

function choicesIn(path: string | undefined, words: ClosedYearWords): ReadonlyMap<string, string> {
  if (path === undefined) return new Map();
  if (!existsSync(path)) throw new Refused(words.notFound(path));
  const outcome = openWorkbook({ path, name: path.split(/[\\/]/).pop() ?? path });
  const choices = outcome.ok ? readChoices(outcome.workbook) : undefined;
  if (!choices) throw new Refused(words.noChoices(path));
  return choices;
}

function write(path: string, data: object, words: ClosedYearWords): void {
  try {
    writeWhole([{ path, bytes: new TextEncoder().encode(`${JSON.stringify(data, null, 1)}\n`) }]);
  } catch (error) {
    throw new Refused(words.outputFailed(path, (error as Error).message));
  }
}

async function closeOne(path: string, options: CloseOptions, words: ClosedYearWords, terminal: Terminal): Promise<void> {
  const date = readDay("--date", options.date);
  if (existsSync(options.out)) throw new Refused(words.alreadyClosed(options.out));
  const summary = readSummary(readJson(path, words));
  const entry = PROFILES.find(({ id }) => id === summary?.profile);
  if (!summary || !entry) throw new Refused(words.notSummary(path));
  const values = options.directions === undefined ? [] : readValues(readJson(options.directions, words));
  if (!values) throw new Refused(words.notValues(options.directions ?? ""));
  const choices = choicesIn(options.book, words);
  const { assumptions } = await contentsOf(entry.id);
  const closed = closeYear(summary, { profile: await entry.load(), assumptions, choices, values, date });
  write(options.out, closed, words);
  const listed = closed.schools.filter(({ verdict }) => verdict === LISTED).length;
  terminal.say(words.closed(closed.year, closed.schools.length, listed, options.out));
  if (options.book !== undefined) terminal.say(words.chosen(closed.assumptions.filter(({ chosen }) => chosen !== null).length));
}

function closedYears(paths: readonly string[], words: ClosedYearWords): readonly ClosedYear[] {
  const years = paths.map((path) => {
    const year = readClosedYear(readJson(path, words));
    if (!year) throw new Refused(words.notClosed(path));
    return { path, year };
  });
  const [first] = years;
  const stranger = years.find(({ year }) => year.municipality !== first?.year.municipality);
  if (stranger && first)
    throw new Refused(words.otherMunicipality(stranger.path, stranger.year.municipality, first.year.municipality));
  const names = years.map(({ year }) => year.year);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Refused(words.sameYear(twice));
  if (years.length < 2) throw new Refused(words.tooFew);
  return years.map(({ year }) => year);
}

const subjectOf = (difference: Difference): string =>
  difference.kind === "setting"
    ? difference.setting
    : difference.kind === "threshold"
      ? difference.criterion
      : difference.kind === "assumption"
        ? difference.id
        : "";

function sayStep({ before, now, moves, notInBoth, differences }: YearStep, words: ClosedYearWords, terminal: Terminal): void {
  const listed = ({ schools }: ClosedYear) => schools.filter(({ verdict }) => verdict === LISTED).length;
  const { left, entered, stayed } = moves;
  const counts = [listed(before), listed(now), left.length, entered.length, stayed.length] as const;
  const nameOf = new Map([...before.schools, ...now.schools].map(({ id, name }) => [id, name]));
  const names = (ids: readonly string[]) => ids.map((id) => nameOf.get(id) ?? id).join(", ");
  terminal.say(words.step(before.year, now.year, counts));
  if (left.length > 0) terminal.say(words.left(names(left)));
  if (entered.length > 0) terminal.say(words.entered(names(entered)));
  if (notInBoth.length > 0) terminal.say(words.notInBoth(names(notInBoth)));
  terminal.say(differences.length === 0 ? words.sameGround : words.otherGround);
  for (const difference of differences) {
    terminal.say(words.difference(difference.kind, subjectOf(difference), difference.before, difference.now));
  }
}

function compareAll(paths: readonly string[], options: CompareOptions, words: ClosedYearWords, terminal: Terminal): void {
  const steps = compareYears(closedYears(paths, words));
  const data = steps.map(({ before, now, ...rest }) => ({ before: before.year, now: now.year, ...rest }));
  if (options.json !== undefined) write(options.json, { format: "msoko-compared-years/1", steps: data }, words);
  for (const step of steps) sayStep(step, words, terminal);
  if (options.json !== undefined) terminal.say(words.dataAt(options.json));
}

async function answered(
  lang: string,
  terminal: Terminal,
  run: (words: ClosedYearWords) => Promise<void> | void,
): Promise<number> {
  let language: Language = "ru";
  try {
    if (lang !== "ru" && lang !== "en") throw new BadOption("--lang", lang, "ru, en");
    language = lang;
    await run(closedYearWordsOf(language));
    return 0;
  } catch (error) {
    if (error instanceof Refused) {
      terminal.complain(error.message);
      return 1;
    }
    if (!(error instanceof BadOption)) throw error;
    terminal.complain(closedYearWordsOf(language).badOption(error.option, error.value, error.allowed));
    return 2;
  }
}

/** Gives the exit code: 0 done, 1 refused with a reason and nothing written, 2 wrong options. */
export const close = (summary: string, options: CloseOptions, terminal: Terminal): Promise<number> =>
  answered(options.lang, terminal, (words) => closeOne(summary, options, words, terminal));

export const compare = (paths: readonly string[], options: CompareOptions, terminal: Terminal): Promise<number> =>
  answered(options.lang, terminal, (words) => compareAll(paths, options, words, terminal));
