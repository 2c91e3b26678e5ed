// The command `directions`: a folder of files in, the values of every indicator of the municipality's order out.

import { parseAcademicYear } from "../../shared/catalogue/academic-year.ts";
import { outputConsoleOf, svodConsoleOf } from "../../shared/catalogue/messages/console-words-of.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import { orderWordsOf } from "../../shared/catalogue/messages/order-words-of.ts";
import type { ValueWords } from "../../shared/catalogue/messages/value-words.ts";
import { VALUE_WORDS_EN } from "../../shared/catalogue/messages/value-words-en.ts";
import { VALUE_WORDS_RU } from "../../shared/catalogue/messages/value-words-ru.ts";
import { ownName } from "../../shared/catalogue/profile.ts";
import { DEFAULT_SETTINGS } from "../../shared/catalogue/settings.ts";
import { computeDirections } from "../../shared/commands/compute-directions.ts";
import { contentsOf } from "../../shared/municipalities/contents-of.ts";
import { directionsJson } from "../../shared/reports/directions/directions-json.ts";
import { DIRECTIONS_BOOK_NAME, directionsWorkbook } from "../../shared/reports/directions/directions-workbook.ts";
import { writeWorkbook } from "../xlsx/write/write-workbook.ts";
import { chosenProfile, type ProfileOptions, profileLine } from "./chosen-profile.ts";
import { listFiles } from "./list-files.ts";
import { NODE_CODEC } from "./node-codec.ts";
import { outputFault, ownJson, ownWorkbook, type PlannedOutput } from "./output-fault.ts";
import { isFile, placeKey } from "./places.ts";
import { readFiles } from "./read-files.ts";
import { BadOption } from "./settings-options.ts";
import { readSubmittedFiles } from "./submitted-files.ts";
import type { Terminal } from "./svod.ts";
import { writeWhole } from "./write-whole.ts";

export interface DirectionsOptions extends ProfileOptions {
  readonly municipality: string;
  readonly year: string;
  /** Besides the registers in the folder. */
  readonly register?: string;
  readonly out: string;
  readonly json?: string;
  readonly lang: string;
  /** ISO date: the clock of the run. */
  readonly date: string;
}

const WORDS: { readonly [language in Language]: ValueWords } = { ru: VALUE_WORDS_RU, en: VALUE_WORDS_EN };

const plannedOutputs = ({ out, json }: DirectionsOptions): PlannedOutput[] => [
  { option: "--out", path: out, isOwn: ownWorkbook(DIRECTIONS_BOOK_NAME) },
  ...(json === undefined ? [] : [{ option: "--json", path: json, isOwn: ownJson("msoko-directions") }]),
];

async function made(folder: string, options: DirectionsOptions, language: Language, terminal: Terminal): Promise<number> {
  const lines = svodConsoleOf(language);
  const words = WORDS[language];
  const year = parseAcademicYear(options.year);
  if (year === undefined) throw new BadOption("--year", options.year, "2025/26, 2026/27 …");
  const profile = await chosenProfile(options);
  const contents = await contentsOf(profile.id);
  const planned = plannedOutputs(options);
  const inputs = [folder, ...(options.register === undefined ? [] : [options.register])].filter(isFile);
  const fault = outputFault(planned, inputs, outputConsoleOf(language));
  if (fault !== undefined) {
    terminal.complain(fault);
    return 2;
  }
  const [listed, register] = [listFiles(folder), options.register === undefined ? [] : listFiles(options.register)];
  if (!listed || !register) {
    terminal.complain(lines.noFolder(listed ? (options.register ?? "") : folder));
    return 2;
  }
  // An earlier output among the files is no source, and a register that lies in the folder is read once.
  const seen = new Set(planned.map(({ path }) => placeKey(path)));
  const files = [...listed, ...register].filter(({ path }) => {
    const key = placeKey(path);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  if (files.length === 0) {
    terminal.complain(lines.noFiles(folder));
    return 1;
  }
  const readings = readFiles(files, profile.forms, options.date, (done, of) => terminal.progress(lines.reading(done, of)));
  const submitted = readSubmittedFiles(files, profile.forms, options.date, (done, of) =>
    terminal.progress(lines.reading(done, of)),
  );
  const settings = { ...DEFAULT_SETTINGS, municipality: profile.id, name: options.name ?? "" };
  const municipality = ownName(profile, settings);
  const data = computeDirections({ profile, contents, municipality, settings, files: readings, submitted, year });
  if (data.schools === 0) {
    terminal.complain(words.console.noSchools);
    return 1;
  }
  const edits = directionsWorkbook(data, { values: words, order: orderWordsOf(language) });
  const title = words.title(municipality || contents.id, options.year);
  const properties = { title, author: "МСОКО", created: `${options.date}T00:00:00Z`, language };
  const book = { path: options.out, bytes: writeWorkbook(edits, properties, NODE_CODEC) };
  const bytes = () => new TextEncoder().encode(`${JSON.stringify(directionsJson(data, words), null, 1)}\n`);
  try {
    writeWhole(options.json === undefined ? [book] : [book, { path: options.json, bytes: bytes() }]);
  } catch (error) {
    terminal.complain(lines.outputFailed(options.out, (error as Error).message));
    return 1;
  }
  const own = data.values.filter(({ org }) => org === null);
  terminal.say(profileLine(profile, options, language));
  terminal.say(
    `${words.console.schools(data.schools)} ${words.summary(own.filter(({ value }) => value !== null).length, own.length)}`,
  );
  if (data.unmatched > 0) terminal.complain(words.console.unmatched(data.unmatched));
  terminal.say(words.console.bookAt(options.out));
  if (options.json !== undefined) terminal.say(words.console.dataAt(options.json));
  return 0;
}

/** Gives the exit code: 0 done, 1 nothing could be made or written, 2 wrong options. */
export async function directions(folder: string, options: DirectionsOptions, terminal: Terminal): Promise<number> {
  const language: Language = options.lang === "en" ? "en" : "ru";
  try {
    if (options.lang !== "ru" && options.lang !== "en") throw new BadOption("--lang", options.lang, "ru, en");
    return await made(folder, options, language, terminal);
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    terminal.complain(svodConsoleOf(language).badOption(error.option, error.value, error.allowed));
    return 2;
  }
}
