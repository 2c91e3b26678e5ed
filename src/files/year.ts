// The command `year`: the year of a municipality's order in, a workbook that keeps what is typed in it and its data out.

import { readFileSync, statSync } from "node:fs";
import { academicYearName, parseAcademicYear } from "../../shared/catalogue/academic-year.ts";
import { findingMessage } from "../../shared/catalogue/messages/languages.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { yearWordsOf } from "../../shared/catalogue/messages/year/index.ts";
import type { YearWords } from "../../shared/catalogue/messages/year/words.ts";
import { buildYear } from "../../shared/commands/build-year.ts";
import { PROFILES } from "../../shared/municipalities/profiles.ts";
import { yearOf } from "../../shared/municipalities/year-of.ts";
import type { YearData } from "../../shared/reports/year/year-data.ts";
import { OWN_YEAR_NAME } from "../../shared/reports/year/year-workbook.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { readDefinedNames, readWorkbook } from "../xlsx/read/read-workbook.ts";
import { writeWorkbook } from "../xlsx/write/write-workbook.ts";
import { NODE_CODEC } from "./node-codec.ts";
import { readDay } from "./read-day.ts";
import { BadOption } from "./settings-options.ts";
import type { Terminal } from "./svod.ts";
import { type OutputFile, writeWhole } from "./write-whole.ts";

export interface YearOptions {
  readonly municipality: string;
  readonly year: string;
  readonly out: string;
  readonly json?: string;
  readonly name?: string;
  readonly lang: string;
  /** ISO date: the clock of the run unless given. */
  readonly today: string;
}

/** What stops the command, with the words for the user. */
class Refused extends Error {}

const NOTHING: WorkbookSnapshot = { file: "", sheets: [], names: [] };

/** The plan of an earlier run in the output's place; somebody else's file is never written over. */
function earlierPlan(path: string, language: Language, words: YearWords): WorkbookSnapshot {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there) return NOTHING;
  const bytes = there.isFile() ? readFileSync(path) : Uint8Array.of();
  const isOwn = there.isFile() && readDefinedNames(bytes).some(({ name }) => name === OWN_YEAR_NAME);
  if (!isOwn) throw new Refused(words.console.outputForeign(path));
  const outcome = readWorkbook(bytes, path);
  if (outcome.ok) return outcome.workbook;
  const { text, advice } = findingMessage(outcome.finding, language);
  throw new Refused(words.console.unreadable(path, text, advice));
}

function report(data: YearData, options: YearOptions, words: YearWords, terminal: Terminal): void {
  const { console: lines, states } = words;
  const count = (state: keyof typeof states): number => data.rows.filter((row) => row.state === state).length;
  terminal.say(lines.rows(data.rows.length, academicYearName(data.year)));
  const shown = (["overdue", "due", "ahead", "done", "unconfirmed", "no-date", "not-required"] as const).map(
    (state) => `${states[state]} ${count(state)}`,
  );
  terminal.say(`${shown.join(", ")}.`);
  if (data.own.size > 0) terminal.say(lines.ownRows(data.own.size));
  for (const line of data.unread.length > 0 ? [words.unread(data.unread.join("; "))] : []) terminal.complain(line);
  terminal.say(lines.workbookAt(options.out));
  if (options.json !== undefined) terminal.say(lines.dataAt(options.json));
}

async function make(options: YearOptions, language: Language, terminal: Terminal): Promise<void> {
  const words = yearWordsOf(language);
  const entry = PROFILES.find(({ id }) => id === options.municipality);
  const municipality = await yearOf(options.municipality);
  if (!entry || !municipality) {
    throw new BadOption("--municipality", options.municipality, PROFILES.map(({ id }) => id).join(", "));
  }
  const year = parseAcademicYear(options.year);
  if (year === undefined) throw new BadOption("--year", options.year, "2025/26, 2026/27 …");
  const today = readDay("--today", options.today);
  const earlier = earlierPlan(options.out, language, words);
  const { order, name } = await entry.load();
  const outcome = buildYear({ municipality, name: options.name ?? name, order, year, today, earlier }, language);
  if (!outcome.ok) {
    const { holds } = outcome;
    throw new Refused(words.console.otherPlan(options.out, holds.municipality, academicYearName(holds.year)));
  }
  const properties = {
    title: words.title(outcome.data.name, academicYearName(year)),
    author: "МСОКО",
    created: `${today}T00:00:00Z`,
    language,
  };
  const files: OutputFile[] = [{ path: options.out, bytes: writeWorkbook(outcome.edits, properties, NODE_CODEC) }];
  if (options.json !== undefined) {
    files.push({ path: options.json, bytes: new TextEncoder().encode(`${JSON.stringify(outcome.json, null, 1)}\n`) });
  }
  try {
    writeWhole(files);
  } catch (error) {
    throw new Refused(words.console.outputFailed(options.out, (error as Error).message));
  }
  report(outcome.data, options, words, terminal);
}

/** Gives the exit code: 0 done, 1 refused with a reason and nothing written, 2 wrong options. */
export async function year(options: YearOptions, terminal: Terminal): Promise<number> {
  let language: Language = "ru";
  try {
    if (options.lang !== "ru" && options.lang !== "en") throw new BadOption("--lang", options.lang, "ru, en");
    language = options.lang;
    await make(options, language, terminal);
    return 0;
  } catch (error) {
    if (error instanceof Refused) {
      terminal.complain(error.message);
      return 1;
    }
    if (!(error instanceof BadOption)) throw error;
    terminal.complain(yearWordsOf(language).console.badOption(error.option, error.value, error.allowed));
    return 2;
  }
}
