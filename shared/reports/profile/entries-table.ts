// The sheet «Показатели приказа»: every entry in the order's words, how its value is found, and on what it rests.

import { fieldsOfEntry, systemsOfEntry } from "../../catalogue/fields/entry-fields.ts";
import { systemOf } from "../../catalogue/information-systems.ts";
import { directionOf, entriesOf } from "../../catalogue/order-contents.ts";
import type { OrderEntry } from "../../catalogue/order-entry.ts";
import { termsIn } from "../../catalogue/terms-in.ts";
import { linesText } from "./lines-text.ts";
import { type ProfileColumn, type ProfileInput, type ProfileTable, profileTable } from "./profile-table.ts";
import * as part from "./value-text.ts";

interface EntryRow {
  readonly entry: OrderEntry;
  readonly direction: string | null;
}

function columnsOf({ contents, words, language }: ProfileInput): readonly ProfileColumn<EntryRow>[] {
  const { columns: names } = words;
  const joined = (texts: readonly string[]): string | null => (texts.length === 0 ? null : [...new Set(texts)].join(", "));
  const ofValues = (text: Parameters<typeof part.ofValues>[1]) => (row: EntryRow) => part.ofValues(row.entry, text);
  return [
    { header: names.code, width: 12, value: ({ entry }) => entry.code },
    { header: names.direction, width: 8, value: ({ direction }) => direction, onlyInBook: true },
    { header: names.item, width: 8, value: ({ entry }) => entry.item ?? null, onlyInBook: true },
    { header: names.lines, width: 10, value: ({ entry }) => linesText(entry.lines) },
    { header: names.text, width: 60, value: ({ entry }) => entry.text },
    { header: names.name, width: 44, value: ({ entry }) => entry.name ?? null, onlyInBook: true },
    {
      header: names.computable,
      width: 18,
      value: ({ entry }) => words.computable[entry.computable],
      colours: [
        [words.computable.value, "good"],
        [words.computable.table, "doubt"],
      ],
    },
    {
      header: names.formula,
      width: 14,
      value: ({ entry }) => (entry.computable === "heading" ? null : words.formula[entry.formula]),
      colours: [[words.formula.none, "doubt"]],
    },
    { header: names.over, width: 16, value: ofValues((value) => part.overText(value, language)), onlyInBook: true },
    { header: names.numerator, width: 44, value: ofValues(part.numeratorText) },
    { header: names.denominator, width: 36, value: ofValues(part.denominatorText) },
    { header: names.where, width: 30, value: ofValues(part.whereText), onlyInBook: true },
    { header: names.axes, width: 20, value: ofValues(part.axesText), onlyInBook: true },
    { header: names.years, width: 16, value: ofValues((value) => part.yearsText(value, words)), onlyInBook: true },
    { header: names.window, width: 20, value: ofValues((value) => part.windowText(value, words)), onlyInBook: true },
    { header: names.limit, width: 8, value: ofValues(part.limitText), onlyInBook: true },
    { header: names.shown, width: 10, value: ofValues((value) => part.shownText(value, words)), onlyInBook: true },
    { header: names.method, width: 40, value: ofValues(part.methodText), onlyInBook: true },
    { header: names.unit, width: 14, value: ({ entry }) => (entry.unit ? words.units[entry.unit] : null), onlyInBook: true },
    {
      header: names.better,
      width: 10,
      value: ({ entry }) => (entry.better ? words.better[entry.better] : null),
      onlyInBook: true,
    },
    { header: names.breakdown, width: 24, value: ({ entry }) => entry.breakdown ?? null, onlyInBook: true },
    { header: names.frequency, width: 20, value: ({ entry }) => (entry.frequency ? words.frequencies[entry.frequency] : null) },
    {
      header: names.systems,
      width: 28,
      value: ({ entry }) => joined(systemsOfEntry(entry).map((id) => systemOf(id).name[language])),
    },
    { header: names.forms, width: 24, value: ({ entry }) => joined(fieldsOfEntry(entry).map(({ form }) => form.title)) },
    { header: names.assumptions, width: 16, value: ({ entry }) => joined(entry.assumptions) },
    {
      header: names.terms,
      width: 20,
      value: ({ entry }) => joined(termsIn(entry.name ?? entry.text, contents.definitions).map(({ term }) => term)),
      onlyInBook: true,
    },
    { header: names.special, width: 12, value: ({ entry }) => (entry.special ? words.yes : null), onlyInBook: true },
  ];
}

export function entriesTable(input: ProfileInput): ProfileTable {
  const rows = entriesOf(input.contents).map((entry) => ({ entry, direction: directionOf(input.contents, entry) }));
  return profileTable("entries", input.words.sheets.entries, 1, columnsOf(input), rows);
}
