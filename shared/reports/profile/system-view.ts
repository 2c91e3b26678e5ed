// The order for reading in the pane: its indicators, goals, functions, procedures, roles and terms, each with its line, in plain texts.

import { systemsOfEntry } from "../../catalogue/fields/entry-fields.ts";
import { systemOf } from "../../catalogue/information-systems.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import { orderWordsOf } from "../../catalogue/messages/order-words-of.ts";
import { entriesOf, type OrderContents } from "../../catalogue/order-contents.ts";
import type { OrderEntry } from "../../catalogue/order-entry.ts";
import { termsIn } from "../../catalogue/terms-in.ts";
import { linesText } from "./lines-text.ts";
import { systemRows } from "./system-table.ts";
import { denominatorText, methodText, numeratorText, ofValues } from "./value-text.ts";

export interface SystemDetail {
  readonly label: string;
  readonly text: string;
}

export interface SystemItem {
  /** «Показатели приказа», «Задача», «Термины»: what the list is filtered by. */
  readonly kind: string;
  readonly code: string | null;
  readonly text: string;
  readonly lines: string;
  readonly details: readonly SystemDetail[];
  /** Terms of the order that its words use. */
  readonly terms: readonly string[];
}

export interface SystemView {
  readonly kinds: readonly string[];
  readonly items: readonly SystemItem[];
  readonly definitions: { readonly [term: string]: { readonly text: string; readonly lines: string } };
}

export function systemView(contents: OrderContents, language: Language): SystemView {
  const words = orderWordsOf(language);
  const { columns: names, sheets } = words;
  const { definitions } = contents;
  const terms = (text: string) => termsIn(text, definitions).map(({ term }) => term);
  const assumptionOf = new Map(contents.assumptions.map((assumption) => [assumption.id, assumption]));

  const detailsOf = (entry: OrderEntry): readonly SystemDetail[] =>
    [
      { label: names.computable, text: words.computable[entry.computable] },
      { label: names.formula, text: entry.computable === "heading" ? "" : words.formula[entry.formula] },
      { label: names.numerator, text: ofValues(entry, numeratorText) ?? "" },
      { label: names.denominator, text: ofValues(entry, denominatorText) ?? "" },
      { label: names.method, text: ofValues(entry, methodText) ?? "" },
      {
        label: names.systems,
        text: systemsOfEntry(entry)
          .map((id) => systemOf(id).name[language])
          .join(", "),
      },
      ...entry.assumptions.map((id) => ({ label: `${words.assumption} ${id}`, text: assumptionOf.get(id)?.standard ?? "" })),
    ].filter(({ text }) => text !== "");

  const items: readonly SystemItem[] = [
    ...entriesOf(contents).map((entry) => ({
      kind: sheets.entries,
      code: entry.code,
      text: entry.name ?? entry.text,
      lines: linesText(entry.lines),
      details: detailsOf(entry),
      terms: terms(entry.name ?? entry.text),
    })),
    ...systemRows({ contents, words, language, choices: new Map() }).map(({ kind, section, text, note, lines }) => ({
      kind,
      code: section,
      text,
      lines: linesText(lines),
      details: note === null ? [] : [{ label: names.note, text: note }],
      terms: terms(text),
    })),
    ...definitions.map(({ term, text, lines }) => ({
      kind: sheets.terms,
      code: term,
      text,
      lines: linesText(lines),
      details: [],
      terms: [],
    })),
  ];
  return {
    kinds: [...new Set(items.map(({ kind }) => kind))],
    items,
    definitions: Object.fromEntries(definitions.map(({ term, text, lines }) => [term, { text, lines: linesText(lines) }])),
  };
}
