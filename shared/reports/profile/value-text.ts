// The parts of an indicator's record as texts of a table: one line a value of the entry.

import type { Language } from "../../catalogue/messages/messages.ts";
import type { OrderWords } from "../../catalogue/messages/order-words.ts";
import type { EntryValue, OrderEntry } from "../../catalogue/order-entry.ts";
import { populationOf } from "../../catalogue/populations.ts";

type Counted = Extract<EntryValue, { readonly numerator: string }>;
type Computed = Extract<EntryValue, { readonly method: string }>;

const counted = (value: EntryValue): Counted | null => ("numerator" in value ? value : null);
const computed = (value: EntryValue): Computed | null => ("method" in value ? value : null);

/** `mark_summary: mark2 = [{vpr_work}.mark2]; …` */
export function methodText(value: EntryValue): string {
  const method = computed(value);
  if (!method) return "";
  const parts = Object.entries(method.arguments ?? {}).map(([name, text]) => `${name} = ${text}`);
  return parts.length === 0 ? method.method : `${method.method}: ${parts.join("; ")}`;
}

export const numeratorText = (value: EntryValue): string => counted(value)?.numerator ?? "";
export const denominatorText = (value: EntryValue): string => counted(value)?.denominator ?? "";
export const whereText = (value: EntryValue): string => value.where ?? "";

/** `subject=*; stage=start,final` */
export const axesText = ({ axes = {} }: EntryValue): string =>
  Object.entries(axes)
    .map(([axis, members]) => `${axis}=${typeof members === "string" ? members : members.join(",")}`)
    .join("; ");

export const limitText = (value: EntryValue): string => {
  const limit = counted(value)?.limit;
  return limit === undefined ? "" : `${Math.round(limit * 1e6) / 1e4}%`;
};

export const windowText = (value: EntryValue, words: OrderWords): string => {
  const window = counted(value)?.window;
  if (!window) return "";
  return words.window(window.required, window.span, window.per === "work", window.includesIdentificationYear);
};

export const yearsText = (value: EntryValue, words: OrderWords): string => {
  const years = counted(value)?.years;
  return years === undefined ? "" : words.years[years];
};

export const shownText = (value: EntryValue, words: OrderWords): string => {
  const shown = counted(value)?.shown;
  return shown === undefined ? "" : words.shown[shown];
};

export const overText = (value: EntryValue, language: Language): string => populationOf(value.over).names[language].title;

/** The same part of every value of the entry: once where all agree, else a line each. */
export function ofValues(entry: OrderEntry, text: (value: EntryValue) => string): string | null {
  const texts = entry.values.map(text);
  const distinct = [...new Set(texts)];
  const shown = distinct.length === 1 ? distinct : texts.map((each) => (each === "" ? "—" : each));
  const joined = shown.join("\n");
  return joined === "" ? null : joined;
}
