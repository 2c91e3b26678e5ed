// The command `svod`: a folder of files in, a summary workbook out.

import { academicYearName } from "../../shared/catalogue/academic-year.ts";
import { outputConsoleOf, svodConsoleOf } from "../../shared/catalogue/messages/console-words-of.ts";
import { findingMessage, wordsOf } from "../../shared/catalogue/messages/languages.ts";
import type { Language, Words } from "../../shared/catalogue/messages/messages.ts";
import type { Profile } from "../../shared/catalogue/profile.ts";
import { buildSummary } from "../../shared/commands/build-summary.ts";
import type { SummaryData } from "../../shared/reports/summary-data.ts";
import { summaryJson } from "../../shared/reports/summary-json.ts";
import { OWN_WORKBOOK_NAME } from "../../shared/reports/summary-workbook.ts";
import { writeWorkbook } from "../xlsx/write/write-workbook.ts";
import { type ProfileOptions, profileLine } from "./chosen-profile.ts";
import { listFiles } from "./list-files.ts";
import { NODE_CODEC } from "./node-codec.ts";
import { outputFault, ownJson, ownWorkbook, type PlannedOutput } from "./output-fault.ts";
import { isFile, placeKey } from "./places.ts";
import { readDay } from "./read-day.ts";
import { readFiles } from "./read-files.ts";
import { BadOption, readSettings, type SettingsOptions } from "./settings-options.ts";
import { writeWhole } from "./write-whole.ts";

export interface SvodOptions extends SettingsOptions, ProfileOptions {
  readonly out: string;
  readonly json?: string;
  readonly lang: string;
  /** ISO date of the report: the clock of the run. */
  readonly date: string;
}

export interface Terminal {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
  /** A line that the next one replaces. */
  readonly progress: (line: string) => void;
}

function plannedOutputs({ out, json }: SvodOptions): readonly PlannedOutput[] {
  const summary = { option: "--out", path: out, isOwn: ownWorkbook(OWN_WORKBOOK_NAME) };
  return json === undefined ? [summary] : [summary, { option: "--json", path: json, isOwn: ownJson("msoko-summary") }];
}

function report(data: SummaryData, words: Words, terminal: Terminal): void {
  const lines = svodConsoleOf(words.language);
  const read = data.files.filter(({ sheets }) => sheets?.some(({ kind }) => kind !== "unknown" && kind !== "broken")).length;
  // What moves the year, or would, is said before any figure.
  for (const each of data.findings) {
    if (!["year-assumed", "year-from-one-file", "year-not-begun"].includes(each.code)) continue;
    const { text, advice } = findingMessage(each, words.language);
    terminal.complain(`${text} ${advice}`);
  }
  terminal.say(lines.totals(data.files.length, read, data.schools.length, data.indicators.length));
  const count = (severity: "error" | "warning" | "note") =>
    data.findings.filter((finding) => finding.severity === severity).length;
  terminal.say(lines.findingTotals(count("error"), count("warning"), count("note")));
  if (!data.identification) return;
  const { verdicts, year } = data.identification;
  const having = (verdict: string) => verdicts.filter((each) => each.verdict === verdict).length;
  const [low, notLow, insufficient] = ["low-result", "not-low-result", "insufficient-data"].map(having);
  terminal.say(lines.verdictTotals(low ?? 0, notLow ?? 0, insufficient ?? 0, academicYearName(year)));
  for (const { code } of data.profile.criteria) {
    const checked = verdicts.filter((each) => each.checked.includes(code)).length;
    if (checked > 0) terminal.say(lines.criterionTotals(code, verdicts.filter(({ met }) => met.includes(code)).length, checked));
  }
}

function languageOf(lang: string): Language {
  if (lang !== "ru" && lang !== "en") throw new BadOption("--lang", lang, "ru, en");
  return lang;
}

/** Gives the exit code: 0 done, 1 nothing could be made or written, 2 wrong options. */
export function svod(paths: readonly string[], options: SvodOptions, terminal: Terminal, profile: Profile): number {
  let language: Language = "ru";
  try {
    language = languageOf(options.lang);
    const words = wordsOf(language);
    const lines = svodConsoleOf(language);
    const settings = readSettings(options, profile);
    const date = readDay("--date", options.date);
    const planned = plannedOutputs(options);
    const fault = outputFault(planned, paths.filter(isFile), outputConsoleOf(language));
    if (fault !== undefined) {
      terminal.complain(fault);
      return 2;
    }
    terminal.say(profileLine(profile, options, language));
    const listed = paths.map((path) => ({ path, files: listFiles(path) }));
    const absent = listed.find(({ files }) => files === undefined);
    if (absent) {
      terminal.complain(lines.noFolder(absent.path));
      return 2;
    }
    // The summary of an earlier run, where it lies among the files, is no source of this one.
    const written = new Set(planned.map(({ path }) => placeKey(path)));
    const files = listed.flatMap(({ files }) => files ?? []).filter(({ path }) => !written.has(placeKey(path)));
    if (files.length === 0) {
      terminal.complain(lines.noFiles(paths.join(", ")));
      return 1;
    }
    const readings = readFiles(files, profile.forms, date, (done, of) => terminal.progress(lines.reading(done, of)));
    const { data, edits } = buildSummary({ files: readings, profile, settings, date }, language);
    const title = words.report.title(data.municipalityName);
    const workbook = writeWorkbook(edits, { title, author: "МСОКО", created: `${date}T00:00:00Z`, language }, NODE_CODEC);
    try {
      const summary = { path: options.out, bytes: workbook };
      const jsonBytes = () => new TextEncoder().encode(`${JSON.stringify(summaryJson(data, language), null, 1)}\n`);
      writeWhole(options.json === undefined ? [summary] : [summary, { path: options.json, bytes: jsonBytes() }]);
    } catch (error) {
      terminal.complain(lines.outputFailed(options.out, (error as Error).message));
      return 1;
    }
    report(data, words, terminal);
    terminal.say(lines.workbookAt(options.out));
    if (options.json !== undefined) terminal.say(lines.dataAt(options.json));
    return data.findings.some(({ code }) => code === "no-results") ? 1 : 0;
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    terminal.complain(svodConsoleOf(language).badOption(error.option, error.value, error.allowed));
    return 2;
  }
}
