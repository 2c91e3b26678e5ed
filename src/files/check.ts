// The command `check`: a folder of what schools sent in; a protocol, its data and copies with notes out.

import { rmSync } from "node:fs";
import { academicYearName, parseAcademicYear } from "../../shared/catalogue/academic-year.ts";
import type { Form, FormCode } from "../../shared/catalogue/forms/form.ts";
import type { CheckConsole } from "../../shared/catalogue/messages/console-words.ts";
import { checkConsoleOf, outputConsoleOf } from "../../shared/catalogue/messages/console-words-of.ts";
import { checkWordsOf, findingMessage } from "../../shared/catalogue/messages/languages.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { ownName, type Profile } from "../../shared/catalogue/profile.ts";
import { type CheckFormsOutcome, checkForms } from "../../shared/commands/check-forms.ts";
import { OWN_CHECK_NAME } from "../../shared/reports/check-workbook/check-workbook.ts";
import type { RegisterEntry } from "../../shared/schools/register-entry.ts";
import { readFile } from "../../shared/submission/read-file.ts";
import type { WorkbookSnapshot } from "../../shared/workbook/snapshot.ts";
import { writeWorkbook } from "../xlsx/write/write-workbook.ts";
import { type ProfileOptions, profileLine } from "./chosen-profile.ts";
import { type ListedFile, listFiles } from "./list-files.ts";
import { type MarkedCopies, markedCopies } from "./marked-copies.ts";
import { NODE_CODEC } from "./node-codec.ts";
import { isThere, outputFault, ownJson, ownWorkbook, type PlannedOutput } from "./output-fault.ts";
import { isFile, isWithin, placeKey } from "./places.ts";
import { readDay } from "./read-day.ts";
import { BadOption } from "./settings-options.ts";
import { openWorkbook, readSubmittedFiles } from "./submitted-files.ts";
import type { Terminal } from "./svod.ts";
import { type OutputFile, writeWhole } from "./write-whole.ts";

export interface CheckOptions extends ProfileOptions {
  readonly out: string;
  readonly previous?: string;
  readonly register?: string;
  readonly year?: string;
  readonly deadline?: string;
  readonly forms?: string;
  readonly rules?: string;
  readonly explanations?: string;
  readonly json?: string;
  readonly copies?: string;
  readonly lang: string;
  /** ISO date of the protocol: the clock of the run. */
  readonly date: string;
}

/** What stops the command, with the words for the user. */
class Refused extends Error {}

function languageOf(lang: string): Language {
  if (lang !== "ru" && lang !== "en") throw new BadOption("--lang", lang, "ru, en");
  return lang;
}

function yearOf(text: string | undefined): number | null {
  const year = text === undefined ? null : parseAcademicYear(text);
  if (year === undefined) throw new BadOption("--year", text ?? "", "2025/26, 2026/27 …");
  return year;
}

/** `passport,results`: the forms that are collected. */
function collectedForms(text: string | undefined, forms: readonly Form[]): readonly FormCode[] | null {
  if (text === undefined) return null;
  const known = forms.map(({ code }) => code);
  return text.split(",").map((word) => {
    const code = known.find((each) => each === word.trim());
    if (code === undefined) throw new BadOption("--forms", text, known.join(", "));
    return code;
  });
}

const protocolAt = (path: string): PlannedOutput => ({ option: "--out", path, isOwn: ownWorkbook(OWN_CHECK_NAME) });

function plannedOutputs({ out, json }: CheckOptions): readonly PlannedOutput[] {
  return json === undefined
    ? [protocolAt(out)]
    : [protocolAt(out), { option: "--json", path: json, isOwn: ownJson("msoko-check") }];
}

interface Sources {
  readonly files: readonly ListedFile[];
  readonly previous: readonly ListedFile[];
  readonly register: readonly RegisterEntry[];
  readonly rules: WorkbookSnapshot | null;
  readonly explanations: WorkbookSnapshot | null;
}

/** A file that an option names has to be readable: a check without it would be another check. */
function opened(option: string, path: string, language: Language, lines: CheckConsole): WorkbookSnapshot {
  if (!isFile(path)) throw new BadOption("", path, lines.noFolder(path));
  const outcome = openWorkbook({ path, name: path.split(/[\\/]/).pop() ?? path });
  if (outcome.ok) return outcome.workbook;
  const { text, advice } = findingMessage(outcome.finding, language);
  throw new Refused(lines.sourceUnreadable(option, path, text, advice));
}

function sourcesOf(folder: string, options: CheckOptions, language: Language, terminal: Terminal): Sources {
  const lines = checkConsoleOf(language);
  const listed = (path: string): ListedFile[] => {
    const files = listFiles(path);
    if (!files) throw new BadOption("", path, lines.noFolder(path));
    return files;
  };
  const { previous: before, register: registerPath, out, copies } = options;
  if (copies !== undefined && (isWithin(copies, folder) || isWithin(folder, copies))) {
    throw new Refused(lines.copiesAmongForms(copies));
  }
  const earlier = isThere(protocolAt(out)) ? out : undefined;
  if (earlier && (options.rules === undefined || options.explanations === undefined)) terminal.say(lines.fromEarlier(earlier));
  const [rulesPath, explanationsPath] = [options.rules ?? earlier, options.explanations ?? earlier];
  const open = (option: string, path: string | undefined) => (path === undefined ? null : opened(option, path, language, lines));
  const register = registerPath === undefined ? [] : readFile(opened("--register", registerPath, language, lines), []).register;
  if (registerPath !== undefined && register.length === 0) throw new Refused(lines.registerEmpty(registerPath));
  const special = new Set(
    [out, registerPath, rulesPath, explanationsPath].flatMap((path) => (path === undefined ? [] : placeKey(path))),
  );
  const isPrevious = (path: string): boolean => before !== undefined && !isWithin(folder, before) && isWithin(path, before);
  const files = listed(folder).filter(({ path }) => !special.has(placeKey(path)) && !isPrevious(path));
  if (files.length === 0) throw new Refused(lines.noFiles(folder));
  return {
    ...{ files, register },
    previous: before === undefined ? [] : listed(before),
    rules: open("--rules", rulesPath),
    explanations: open("--explanations", explanationsPath),
  };
}

function report({ data }: CheckFormsOutcome, copies: MarkedCopies | undefined, options: CheckOptions, terminal: Terminal): void {
  const lines = checkConsoleOf(languageOf(options.lang));
  const having = (state: string) => data.schools.filter((school) => school.state === state).length;
  const findings = [...data.findings, ...data.schools.flatMap((school) => school.findings)];
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  const toExplain = data.schools.reduce((sum, school) => sum + school.toExplain, 0);
  terminal.say(lines.totals(data.schools.length, having("accepted"), having("returned"), having("absent")));
  terminal.say(lines.findingTotals(count("error"), count("warning"), toExplain));
  for (const { file, reason } of copies?.refused ?? []) terminal.complain(lines.copyRefused(file, reason));
  for (const { file, cells } of copies?.underThreads ?? []) terminal.say(lines.noteUnderThread(file, cells));
  terminal.say(lines.workbookAt(options.out));
  if (options.json !== undefined) terminal.say(lines.dataAt(options.json));
  if (copies) terminal.say(lines.copiesAt(copies.copies, options.copies ?? ""));
}

function run(folder: string, options: CheckOptions, language: Language, terminal: Terminal, profile: Profile): number {
  const words = checkWordsOf(language);
  const lines = checkConsoleOf(language);
  const [year, deadline, date] = [
    yearOf(options.year),
    options.deadline === undefined ? null : readDay("--deadline", options.deadline),
    readDay("--date", options.date),
  ];
  const collected = collectedForms(options.forms, profile.forms);
  const named = [folder, options.previous, options.register].flatMap((path) => (path !== undefined && isFile(path) ? path : []));
  const fault = outputFault(plannedOutputs(options), named, outputConsoleOf(language));
  if (fault !== undefined) throw new Refused(fault);
  terminal.say(profileLine(profile, options, language));
  const municipality = ownName(profile, { name: options.name?.trim() ?? "" });
  const sources = sourcesOf(folder, options, language, terminal);
  const progress = (done: number, of: number) => terminal.progress(lines.reading(done, of));
  const files = readSubmittedFiles(sources.files, profile.forms, date, progress);
  const previous = readSubmittedFiles(sources.previous, profile.forms, date, progress);
  const outcome = checkForms({ ...sources, profile, municipality, files, previous, year, collected, deadline, date }, language);
  const title = words.title(outcome.data.year === null ? null : academicYearName(outcome.data.year));
  const properties = { title, author: "МСОКО", created: `${date}T00:00:00Z`, language };
  const { copies: folderOfCopies } = options;
  const copies =
    folderOfCopies === undefined ? undefined : markedCopies(outcome.copies, sources.files, folderOfCopies, date, language);
  if (copies?.foreign !== undefined) throw new Refused(lines.copyForeign(copies.foreign));
  const planned = new Map(plannedOutputs(options).map(({ option, path }) => [placeKey(path), option]));
  for (const { path } of copies?.outputs ?? []) {
    const other = planned.get(placeKey(path));
    if (other !== undefined) throw new Refused(outputConsoleOf(language).samePlace(other, "--copies", path));
  }
  const outputs: OutputFile[] = [{ path: options.out, bytes: writeWorkbook(outcome.edits, properties, NODE_CODEC) }];
  if (options.json !== undefined) {
    outputs.push({ path: options.json, bytes: new TextEncoder().encode(`${JSON.stringify(outcome.json, null, 1)}\n`) });
  }
  try {
    writeWhole([...outputs, ...(copies?.outputs ?? [])]);
  } catch (error) {
    throw new Refused(lines.outputFailed(options.out, (error as Error).message));
  }
  for (const path of copies?.stale ?? []) rmSync(path, { force: true });
  report(outcome, copies, options, terminal);
  const hasForms = files.some(({ parts }) => parts.length > 0);
  if (!hasForms) terminal.complain(lines.noForms);
  return hasForms ? 0 : 1;
}

/** Gives the exit code: 0 done, 1 nothing to check or nothing written, 2 wrong options. */
export function check(folder: string, options: CheckOptions, terminal: Terminal, profile: Profile): number {
  let language: Language = "ru";
  try {
    language = languageOf(options.lang);
    return run(folder, options, language, terminal, profile);
  } catch (error) {
    if (error instanceof Refused) {
      terminal.complain(error.message);
      return 1;
    }
    if (!(error instanceof BadOption)) throw error;
    const { option, value, allowed } = error;
    terminal.complain(option === "" ? allowed : checkConsoleOf(language).badOption(option, value, allowed));
    return 2;
  }
}
