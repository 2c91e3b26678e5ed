// Nothing of the five orders is lost: every record of every list of their read-outs is in its profile, with its words and its line,
// and stands where a specialist meets it. Read-outs lie beside some checkouts only; elsewhere these tests are skipped, visibly.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProfileSheet } from "../../shared/catalogue/messages/order-words.ts";
import { orderWordsOf } from "../../shared/catalogue/messages/order-words-of.ts";
import { entriesOf, type OrderContents } from "../../shared/catalogue/order-contents.ts";
import type { Lines } from "../../shared/catalogue/passage.ts";
import type { Profile } from "../../shared/catalogue/profile.ts";
import { contentsOf } from "../../shared/municipalities/contents-of.ts";
import { PROFILES } from "../../shared/municipalities/profiles.ts";
import { profileWorkbook } from "../../shared/reports/profile/profile-workbook.ts";
import { ORDERS } from "../real-data.ts";
import { meets, type ReadOut, type ReadOutRecord, readOut } from "./read-outs.ts";

const IDS = ["zelenchuk", "botlikh", "petrozavodsk", "ishimbay", "leninsk-kuznetsky"];

interface Known {
  readonly profile: Profile;
  readonly contents: OrderContents;
  /** Texts of the book's cells by sheet. */
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
  readonly file: ReadOut;
}

interface Found {
  readonly text: string;
  readonly lines: Lines;
}

/** What a list of the read-outs became, and the sheet of the profile's book where its records stand. */
interface Place {
  readonly sheet: ProfileSheet;
  /** The record's words as the read-out has them. */
  readonly said: (record: ReadOutRecord) => string;
  /** What its place shows of it, where that is not all of `said`. */
  readonly shown?: (record: ReadOutRecord) => string;
  readonly found: (contents: OrderContents, profile: Profile) => readonly Found[];
}

const said = (key: string) => (record: ReadOutRecord) => String(record[key] ?? "").trim();
const text = said("text_ru");
const orderName = said("name_ru");
const at = (line: number): Lines => [[line, line]];
/** Of words that occur in many lines. */
const ANYWHERE: Lines = [[1, Number.POSITIVE_INFINITY]];

const LISTS: { readonly [list: string]: Place } = {
  directions: {
    sheet: "system",
    said: said("title_ru"),
    found: ({ year }) => year.directions.map(({ title, line }) => ({ text: title, lines: at(line) })),
  },
  indicators: { sheet: "entries", said: text, found: entriesOf },
  low_result_criteria: {
    sheet: "entries",
    said: (record) => text(record).split(": ")[0] ?? "",
    // A criterion's heading and its two conditions are three entries; the heading's words are checked here.
    found: (contents) => entriesOf(contents).map((entry) => ({ ...entry, text: entry.text.replace(/:$/, "") })),
  },
  social_context_criteria: { sheet: "entries", said: text, found: entriesOf },
  requirements: { sheet: "requirements", said: text, found: ({ requirements }) => requirements },
  provisions: { sheet: "system", said: text, found: ({ provisions }) => provisions },
  analysis_requirements: { sheet: "system", said: text, found: ({ provisions }) => provisions },
  definitions: {
    sheet: "terms",
    said: (record) => `${said("term_ru")(record)}: ${said("definition_ru")(record)}`,
    found: ({ definitions }) => definitions.map(({ term, text: words, lines }) => ({ text: `${term}: ${words}`, lines })),
    shown: (record) => said("definition_ru")(record),
  },
  information_systems: {
    sheet: "sources",
    said: (record) => said("full_name_ru")(record) || orderName(record),
    found: ({ systems }) => systems,
  },
  monitorings: { sheet: "system", said: orderName, found: ({ monitorings }) => monitorings },
  processing_methods: { sheet: "system", said: orderName, found: ({ methods }) => methods },
  participants: {
    sheet: "system",
    said: said("position_ru"),
    found: ({ year }) => year.workingGroup.map(({ post, line }) => ({ text: post, lines: at(line) })),
  },
  measures: {
    sheet: "measures",
    said: text,
    found: ({ year }) => year.measures.map((each) => ({ ...each, lines: at(each.line) })),
  },
  management_cycle: {
    sheet: "system",
    said: said("title_ru"),
    found: ({ year }) => year.cycle.map(({ title, line }) => ({ text: title, lines: at(line) })),
  },
  procedures: {
    sheet: "system",
    said: orderName,
    found: ({ year }) => year.procedures.map(({ name, text: words = name, line }) => ({ text: words, lines: at(line) })),
  },
  roles: {
    sheet: "system",
    said: said("role_ru"),
    found: ({ year }) => year.roles.map(({ name }) => ({ text: name, lines: ANYWHERE })),
  },
  deadline_forms: {
    sheet: "deadlines",
    said: (record) => text(record) || "(пусто)",
    // The read-outs list every line where a form of deadline occurs: the rows of the measures hold them.
    found: ({ year }) => year.deadlines.map(({ text: words }) => ({ text: words, lines: ANYWHERE })),
  },
};

/** Lists that say how the read-out was made, not what the order says. */
const ABOUT_THE_READ_OUT = new Set(["table_rows_explained", "lines_explained"]);

/** Records that have no place in the book, each with its reason: at most one of twenty. */
const NOT_SERVED: readonly { readonly list: string; readonly words: string; readonly reason: string }[] = [];

const counts = new Map<string, number>();
const known = new Map<string, Known>();

async function load(folder: string, id: string): Promise<Known> {
  const profile = await PROFILES.find((each) => each.id === id)!.load();
  const contents = await contentsOf(id);
  const cells = new Map<string, Set<string>>();
  for (const edit of profileWorkbook(profile, contents, "ru")) {
    if (edit.kind !== "put-values") continue;
    const texts = cells.get(edit.sheet) ?? new Set();
    for (const value of edit.values.flat()) if (value !== null) texts.add(String(value));
    cells.set(edit.sheet, texts);
  }
  return { profile, contents, cells, file: readOut(folder, id) };
}

const isInCells = (cells: ReadonlySet<string> | undefined, wanted: string): boolean =>
  cells !== undefined && (cells.has(wanted) || [...cells].some((each) => each.includes(wanted)));

describe.skipIf(ORDERS === undefined)("the read-outs of the orders", () => {
  beforeAll(async () => {
    for (const id of IDS) known.set(id, await load(ORDERS ?? "", id));
  });

  afterAll(() => {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    console.log([...counts].map(([list, count]) => `${list}: ${count}`).join(", "));
    console.log(`records: ${all}, not served: ${NOT_SERVED.length}`);
  });

  test.each(Object.entries(LISTS))("%s: every record has its words, its line and its place", (list, place) => {
    const { sheets } = orderWordsOf("ru");
    const lost: string[] = [];
    for (const [id, { profile, contents, cells, file }] of known) {
      const found = place.found(contents, profile);
      for (const record of file[list] ?? []) {
        const wanted = place.said(record);
        counts.set(list, (counts.get(list) ?? 0) + 1);
        const match = found.find(({ text: words, lines }) => words.trim() === wanted && meets(record, lines));
        if (NOT_SERVED.some((each) => each.list === list && each.words === wanted)) continue;
        if (!match) lost.push(`${id}: ${wanted.slice(0, 80)} (${record.source_line})`);
        else if (!isInCells(cells.get(sheets[place.sheet]), place.shown?.(record) ?? match.text))
          lost.push(`${id}: not on the sheet: ${wanted.slice(0, 80)}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test("every peculiarity of the documents is a note with its lines", () => {
    for (const [id, { contents, cells, file }] of known) {
      const { oddities = [] } = file;
      counts.set("oddities", (counts.get("oddities") ?? 0) + oddities.length);
      expect(contents.oddities.length, id).toBe(oddities.length);
      const sheet = cells.get(orderWordsOf("ru").sheets.oddities);
      expect(contents.oddities.filter(({ note }) => !isInCells(sheet, note))).toEqual([]);
    }
  });

  test("at most one record of twenty is not served", () => {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    expect(NOT_SERVED.length).toBeLessThanOrEqual(all / 20);
  });

  test("no list of the read-outs is overlooked", () => {
    const lists = new Set([...known.values()].flatMap(({ file }) => Object.keys(file).filter((key) => Array.isArray(file[key]))));
    const walked = new Set([...Object.keys(LISTS), "oddities", ...ABOUT_THE_READ_OUT]);
    expect([...lists].filter((list) => !walked.has(list))).toEqual([]);
  });
});
