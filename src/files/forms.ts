// The command `forms`: the register of schools in, a form's workbook for each school out.

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { academicYearName, parseAcademicYear } from "../../shared/catalogue/academic-year.ts";
import type { Form } from "../../shared/catalogue/forms/form.ts";
import type { FormWords } from "../../shared/catalogue/messages/form-word-table.ts";
import { formWordsOf } from "../../shared/catalogue/messages/form-words.ts";
import { findingMessage } from "../../shared/catalogue/messages/languages.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { ownName, type Profile } from "../../shared/catalogue/profile.ts";
import { makeForms, type SchoolForm } from "../../shared/commands/make-forms.ts";
import { carriedValues } from "../../shared/reports/form-workbook/carried-values.ts";
import { chooseRegister } from "../../shared/schools/register-entry.ts";
import { readForms } from "../../shared/submission/read-forms.ts";
import type { Submission } from "../../shared/submission/submission.ts";
import { readWorkbook } from "../xlsx/read/read-workbook.ts";
import { writeWorkbook } from "../xlsx/write/write-workbook.ts";
import { MAX_FILE_BYTES } from "../xlsx/zip/limits.ts";
import { type ProfileOptions, profileLine } from "./chosen-profile.ts";
import { listFiles } from "./list-files.ts";
import { readDay } from "./read-day.ts";
import { readFiles } from "./read-files.ts";
import { BadOption } from "./settings-options.ts";
import type { Terminal } from "./svod.ts";
import { type OutputFile, writeWhole } from "./write-whole.ts";

export interface FormsOptions extends ProfileOptions {
  readonly year: string;
  readonly register: string;
  readonly out: string;
  readonly deadline?: string;
  readonly sendTo?: string;
  /** A folder with the forms that the schools filled last year. */
  readonly previous?: string;
  readonly lang: string;
}

/** What stops the command, with the words for the user. */
class Refused extends Error {}

function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new BadOption(option, value, allowed.join(", "));
  return found;
}

function yearOf(text: string): number {
  const year = parseAcademicYear(text);
  if (year === undefined) throw new BadOption("--year", text, "2025/26, 2026/27 …");
  return year;
}

/** The schools, and what is to be said of rows that are none. */
function readRegister(path: string, language: Language, lines: FormWords["console"]) {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const [reading] = isFile ? readFiles(listFiles(path) ?? [], [], null, () => {}) : [];
  if (!reading) throw new Refused(lines.noRegister(path));
  if (!reading.ok) {
    const { text, advice } = findingMessage(reading.finding, language);
    throw new Refused(lines.registerUnreadable(path, text, advice));
  }
  const { register, findings } = chooseRegister(reading.part.register, false);
  const told = [...reading.part.findings, ...findings].filter(({ severity }) => severity !== "note");
  const said = told.map(
    (each) => `${each.at.cell ?? each.at.sheet ?? path}: ${Object.values(findingMessage(each, language)).join(" ")}`,
  );
  if (register.length === 0) throw new Refused([lines.registerEmpty(path), ...said].join("\n"));
  return { register, said };
}

interface EarlierForms {
  readonly submissions: readonly Submission[];
  /** Files that could not be read or are no forms. */
  readonly unread: readonly string[];
}

function readPrevious(path: string | undefined, forms: readonly Form[], lines: FormWords["console"]): EarlierForms {
  if (path === undefined) return { submissions: [], unread: [] };
  const files = listFiles(path);
  if (!files) throw new Refused(lines.noPrevious(path));
  const read = files.map((file) => {
    const tooLarge = statSync(file.path).size > MAX_FILE_BYTES;
    const outcome = tooLarge ? undefined : readWorkbook(readFileSync(file.path), file.name);
    return { name: file.name, submissions: outcome?.ok ? readForms(outcome.workbook, forms, null).submissions : [] };
  });
  return {
    submissions: read.flatMap(({ submissions }) => submissions),
    unread: read.filter(({ submissions }) => submissions.length === 0).map(({ name }) => name),
  };
}

/** The bytes to write, or `undefined` where they stand there already. Somebody else's file or a filled form is refused. */
function outputOf(form: SchoolForm, path: string, bytes: Uint8Array, lines: FormWords["console"]): OutputFile | undefined {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there) return { path, bytes };
  const earlier = there.isFile() ? readFileSync(path) : Uint8Array.of();
  if (earlier.length === bytes.length && earlier.every((byte, i) => byte === bytes[i])) return undefined;
  const outcome = there.isFile() ? readWorkbook(earlier, path) : undefined;
  const state = outcome?.ok ? form.stateOf(outcome.workbook) : "foreign";
  if (state === "untouched") return { path, bytes };
  throw new Refused(state === "filled" ? lines.fileFilled(path) : lines.fileForeign(path));
}

function make(options: FormsOptions, language: Language, terminal: Terminal, profile: Profile): void {
  const lines = formWordsOf(language).console;
  const municipality = ownName(profile, { name: options.name?.trim() ?? "" });
  const year = yearOf(options.year);
  const deadline = options.deadline === undefined ? null : readDay("--deadline", options.deadline);
  const folder = statSync(options.out, { throwIfNoEntry: false });
  if (folder && !folder.isDirectory()) throw new Refused(lines.outIsFile(options.out));
  terminal.say(profileLine(profile, options, language));
  const { register, said } = readRegister(options.register, language, lines);
  const previous = readPrevious(options.previous, profile.forms, lines);
  const outcome = makeForms(
    {
      profile,
      register,
      municipality,
      year,
      deadline,
      sendTo: options.sendTo ?? null,
      previous: carriedValues(previous.submissions, year),
    },
    language,
  );
  if (!outcome.ok) throw new Refused(lines.registerRepeats(outcome.repeated.join(", ")));
  const { forms } = outcome;
  // Not the clock's moment: the same register gives the same bytes.
  const created = `${year - 1}-09-01T00:00:00Z`;
  const outputs = forms.flatMap((form, index) => {
    const bytes = writeWorkbook(form.edits(), {
      title: form.fileName.replace(/\.xlsx$/, ""),
      author: "МСОКО",
      created,
      language,
    });
    terminal.progress(lines.making(index + 1, forms.length));
    return outputOf(form, join(options.out, form.fileName), bytes, lines) ?? [];
  });
  try {
    writeWhole(outputs);
  } catch (error) {
    throw new Refused(lines.outputFailed(options.out, (error as Error).message));
  }
  terminal.say(lines.made(forms.length, options.out, academicYearName(year)));
  if (options.previous !== undefined) {
    terminal.say(lines.carriedOver(forms.filter(({ hasCarriedValues }) => hasCarriedValues).length, forms.length));
    if (previous.unread.length > 0) terminal.say(lines.previousUnread(previous.unread));
  }
  const withoutLogin = forms.filter(({ hasLogin }) => !hasLogin).length;
  if (withoutLogin > 0) terminal.say(lines.withoutLogin(withoutLogin));
  for (const line of said) terminal.complain(line);
  terminal.say(lines.whatNext);
}

/** Gives the exit code: 0 done, 1 refused with a reason and nothing written, 2 wrong options. */
export function forms(options: FormsOptions, terminal: Terminal, profile: Profile): number {
  let language: Language = "ru";
  try {
    language = oneOf("--lang", options.lang, ["ru", "en"]);
    make(options, language, terminal, profile);
    return 0;
  } catch (error) {
    if (error instanceof Refused) {
      terminal.complain(error.message);
      return 1;
    }
    if (!(error instanceof BadOption)) throw error;
    terminal.complain(formWordsOf(language).console.badOption(error.option, error.value, error.allowed));
    return 2;
  }
}
