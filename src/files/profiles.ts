// The commands `profiles` and `indicators`: what the tool knows of each municipality's order, as lines, a workbook, data or pages.

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { OrderWords } from "../../shared/catalogue/messages/order-words.ts";
import { orderWordsOf } from "../../shared/catalogue/messages/order-words-of.ts";
import { entriesIn, entriesOf, type OrderContents } from "../../shared/catalogue/order-contents.ts";
import type { Profile } from "../../shared/catalogue/profile.ts";
import { contentsOf } from "../../shared/municipalities/contents-of.ts";
import { PROFILES } from "../../shared/municipalities/profiles.ts";
import { indicatorsJson } from "../../shared/reports/profile/indicators-json.ts";
import { computableCounts, municipalityName, orderText } from "../../shared/reports/profile/profile-data.ts";
import { profilePage } from "../../shared/reports/profile/profile-page.ts";
import { PROFILE_BOOK_NAME, profileWorkbook } from "../../shared/reports/profile/profile-workbook.ts";
import { readChoices } from "../../shared/submission/read-choices.ts";
import { readDefinedNames } from "../xlsx/read/read-workbook.ts";
import { writeWorkbook } from "../xlsx/write/write-workbook.ts";
import { NODE_CODEC } from "./node-codec.ts";
import { BadOption } from "./settings-options.ts";
import { openWorkbook } from "./submitted-files.ts";
import type { Terminal } from "./svod.ts";
import { type OutputFile, writeWhole } from "./write-whole.ts";

export interface ProfilesOptions {
  /** One profile; all where it is absent. */
  readonly municipality?: string;
  /** The book of one profile. */
  readonly out?: string;
  readonly json?: string;
  /** A folder for a page of each profile that has an order. */
  readonly pages?: string;
  readonly lang: string;
}

export interface IndicatorsOptions {
  readonly municipality: string;
  readonly direction?: string;
  readonly json?: string;
  readonly lang: string;
}

interface Known {
  readonly profile: Profile;
  readonly contents: OrderContents;
}

/** What stops the command, with the words for the user. */
class Refused extends Error {}

function languageOf(lang: string): Language {
  if (lang !== "ru" && lang !== "en") throw new BadOption("--lang", lang, "ru, en");
  return lang;
}

async function known(id: string): Promise<Known> {
  const entry = PROFILES.find((each) => each.id === id);
  if (!entry) throw new BadOption("--municipality", id, PROFILES.map((each) => each.id).join(", "));
  return { profile: await entry.load(), contents: await contentsOf(id) };
}

const textFile = (path: string, text: string): OutputFile => ({ path, bytes: new TextEncoder().encode(text) });
const jsonFile = (path: string, data: unknown): OutputFile => textFile(path, `${JSON.stringify(data, null, 1)}\n`);

function bookFile(path: string, { profile, contents }: Known, language: Language, words: OrderWords): OutputFile {
  const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const isOwn = isThere && readDefinedNames(readFileSync(path)).some(({ name }) => name === PROFILE_BOOK_NAME);
  if (isThere && !isOwn) throw new Refused(words.console.outputExists(path));
  const title = words.title(municipalityName(profile, words));
  // The order's day, not the clock's: the same profile gives the same bytes.
  const created = `${profile.order?.date ?? profile.criteriaFrom.order.date}T00:00:00Z`;
  const properties = { title, author: "МСОКО", created, language };
  const earlier = isThere ? openWorkbook({ path, name: path }) : undefined;
  const choices = earlier?.ok ? readChoices(earlier.workbook) : undefined;
  return { path, bytes: writeWorkbook(profileWorkbook(profile, contents, language, choices), properties, NODE_CODEC) };
}

function profileJson({ profile, contents }: Known) {
  const { id, name, region, order, criteriaFrom } = profile;
  const { year } = contents;
  return {
    ...{ id, name, region, order },
    wordsFrom: order === null ? criteriaFrom : null,
    entries: computableCounts(entriesOf(contents)),
    directions: year.directions.map((each) => ({ ...each, ...computableCounts(entriesIn(contents, each.code)) })),
    assumptions: contents.assumptions,
    definitions: contents.definitions,
    requirements: contents.requirements,
    provisions: contents.provisions,
    systems: contents.systems,
    monitorings: contents.monitorings,
    methods: contents.methods,
    ...{ measures: year.measures, deadlines: year.deadlines, cycle: year.cycle },
    ...{ procedures: year.procedures, roles: year.roles, workingGroup: year.workingGroup },
    oddities: contents.oddities,
  };
}

function write(files: readonly OutputFile[], words: OrderWords): void {
  try {
    writeWhole(files);
  } catch (error) {
    throw new Refused(words.console.outputFailed(files.map(({ path }) => path).join(", "), (error as Error).message));
  }
}

async function show(options: ProfilesOptions, language: Language, terminal: Terminal): Promise<void> {
  const words = orderWordsOf(language);
  const { console: lines } = words;
  if (options.out !== undefined && options.municipality === undefined) {
    throw new BadOption("--out", options.out, PROFILES.map(({ id }) => `--municipality ${id}`).join(", "));
  }
  const ids = options.municipality === undefined ? PROFILES.map(({ id }) => id) : [options.municipality];
  const all = await Promise.all(ids.map(known));
  const [first] = all;
  const withOrder = all.filter(({ profile }) => profile.order !== null);
  write(
    [
      ...(options.out !== undefined && first ? [bookFile(options.out, first, language, words)] : []),
      ...(options.json === undefined ? [] : [jsonFile(options.json, all.map(profileJson))]),
      ...(options.pages === undefined
        ? []
        : withOrder.map(({ profile, contents }) =>
            textFile(join(options.pages ?? "", `${profile.id}.md`), profilePage(profile, contents, language)),
          )),
    ],
    words,
  );
  for (const { profile, contents } of all) {
    const counts = words.countLine(computableCounts(entriesOf(contents)));
    terminal.say(lines.profileLine(profile.id, municipalityName(profile, words), orderText(profile, words), counts));
  }
  if (options.out !== undefined) terminal.say(lines.bookAt(options.out));
  if (options.json !== undefined) terminal.say(lines.dataAt(options.json));
  if (options.pages !== undefined) terminal.say(lines.pagesAt(withOrder.length, options.pages));
}

async function list(options: IndicatorsOptions, language: Language, terminal: Terminal): Promise<void> {
  const words = orderWordsOf(language);
  const { contents } = await known(options.municipality);
  const direction = options.direction ?? null;
  const codes = contents.year.directions.map(({ code }) => code);
  if (direction !== null && !codes.includes(direction)) throw new Refused(words.console.noDirection(direction, codes.join(", ")));
  const data = indicatorsJson(contents, direction);
  if (options.json !== undefined) write([jsonFile(options.json, data)], words);
  for (const { code, computable, text } of data) terminal.say(words.console.entryLine(code, words.computable[computable], text));
  terminal.say(words.countLine(computableCounts(direction === null ? entriesOf(contents) : entriesIn(contents, direction))));
  if (options.json !== undefined) terminal.say(words.console.dataAt(options.json));
}

async function answered(lang: string, terminal: Terminal, run: (language: Language) => Promise<void>): Promise<number> {
  let language: Language = "ru";
  try {
    language = languageOf(lang);
    await run(language);
    return 0;
  } catch (error) {
    if (error instanceof Refused) {
      terminal.complain(error.message);
      return 1;
    }
    if (!(error instanceof BadOption)) throw error;
    terminal.complain(orderWordsOf(language).console.badOption(error.option, error.value, error.allowed));
    return 2;
  }
}

/** Gives the exit code: 0 done, 1 refused with a reason and nothing written, 2 wrong options. */
export const profiles = (options: ProfilesOptions, terminal: Terminal): Promise<number> =>
  answered(options.lang, terminal, (language) => show(options, language, terminal));

export const indicators = (options: IndicatorsOptions, terminal: Terminal): Promise<number> =>
  answered(options.lang, terminal, (language) => list(options, language, terminal));
