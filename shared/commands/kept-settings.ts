// The settings that an open workbook was made by, read back from its own sheets «Параметры» and «Сдача форм», in either language.

import { parseAcademicYear } from "../catalogue/academic-year.ts";
import { checkWordsOf, wordsOf } from "../catalogue/messages/languages.ts";
import type { Language, Words } from "../catalogue/messages/messages.ts";
import { DEFAULT_SETTINGS, type Settings } from "../catalogue/settings.ts";
import { PROFILES } from "../municipalities/profiles.ts";
import { cellText } from "../text/cell-text.ts";
import { readNumber } from "../text/read-number.ts";
import { ownSheets } from "../workbook/own-sheets.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";

const LANGUAGES: readonly Language[] = ["ru", "en"];

/** The sheets that settings are read from, in every language. */
export const SETTINGS_SHEETS: readonly string[] = [
  ...new Set(
    LANGUAGES.flatMap((language) => {
      const { settings, summary } = wordsOf(language).sheets;
      return [settings, summary, checkWordsOf(language).sheets.overview];
    }),
  ),
];

export interface KeptSettings {
  /** `null`: the workbook has no sheet of ours that says them. */
  readonly settings: Settings | null;
  /** ISO day; `null` where no check of ours stands in the workbook, or it had none. */
  readonly deadline: string | null;
  /** What the workbook's summary says of itself: its title and its day; `null` where there is none. */
  readonly summary: string | null;
}

const textAt = ({ rows }: SheetSnapshot, rowIndex: number, columnIndex: number): string =>
  cellText(rows.find((row) => row.rowIndex === rowIndex)?.values[columnIndex] ?? null).trim();

/** The key of the only word that is the text; `undefined` where it is none of them. */
function keyOf<Key extends string>(words: { readonly [key in Key]: string }, text: string): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === text);
}

/** `2.1.1.h: ≥ 10%; в приказе ≥ 30%`, a line each: the first percent is the one in force. */
function thresholds(text: string): Settings["lowPercents"] | undefined {
  const read: [string, number][] = [];
  for (const line of text.split("\n")) {
    const [, code, percent = ""] = /^(\S+):[^\d]*([\d.,]+)\s*%/.exec(line.trim()) ?? [];
    const number = readNumber(percent);
    if (code === undefined || number.kind !== "number") return undefined;
    read.push([code, number.value]);
  }
  return Object.fromEntries(read);
}

/** A cell of «Параметры» as a setting; `undefined` where it says nothing that the setting can be. */
function settingFrom(key: keyof Settings, text: string, words: Words): Settings[keyof Settings] | undefined {
  switch (key) {
    case "municipality":
      return text === words.report.baseProfile ? DEFAULT_SETTINGS.municipality : PROFILES.find(({ name }) => name === text)?.id;
    case "name":
    case "region":
    case "order":
    case "letterhead":
      return text;
    case "identificationYear":
      return parseAcademicYear(text);
    case "combine":
      return keyOf(words.combine, text);
    case "objectivity":
      return keyOf(words.objectivity, text);
    case "lowPercents":
      return text === words.no ? {} : thresholds(text);
    case "minParticipants":
    case "smallSample":
    case "minCriteria":
    case "souWeightOf2":
    case "negativeDynamicsPoints": {
      const number = readNumber(text);
      return number.kind === "number" && number.value >= 0 ? number.value : undefined;
    }
    default:
      return key satisfies never;
  }
}

function settingsOn(sheet: SheetSnapshot, words: Words): Settings | null {
  const settings: Partial<Record<keyof Settings, unknown>> = {};
  const titles = new Map(Object.entries(words.report.settings).map(([key, { title }]) => [title, key as keyof Settings]));
  const byDefault = ` (${words.report.settingDefault})`;
  for (const { rowIndex } of sheet.rows) {
    const key = titles.get(textAt(sheet, rowIndex, 0));
    if (key === undefined || key in settings) continue;
    const text = textAt(sheet, rowIndex, 1);
    // Of a default the default itself is kept, not what it came to: the year that the data gave, the profile's own name.
    if (text.endsWith(byDefault) || text === "") settings[key] = DEFAULT_SETTINGS[key];
    else {
      const value = settingFrom(key, text, words);
      if (value !== undefined) settings[key] = value;
    }
  }
  return Object.keys(settings).length === 0 ? null : ({ ...DEFAULT_SETTINGS, ...settings } as unknown as Settings);
}

/** The words of the sheet's second line as a pattern: what stands where the deadline does. */
function deadlineOn(sheet: SheetSnapshot, language: Language): string | null {
  const [before = "", after = ""] = checkWordsOf(language)
    .subtitle("", "\u0001", "\u0002")
    .split(/\u0001|\u0002/)
    .slice(1);
  const line = textAt(sheet, 1, 0);
  const at = line.lastIndexOf(before);
  if (before === "" || at < 0) return null;
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})/.exec(line.slice(at + before.length).replace(after, "")) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

export function keptSettings({ sheets, names }: WorkbookSnapshot): KeptSettings {
  const own = ownSheets(names);
  let kept: KeptSettings = { settings: null, deadline: null, summary: null };
  for (const language of LANGUAGES) {
    const words = wordsOf(language);
    const sheetOf = (name: string) => (own.has(name) ? sheets.find((sheet) => sheet.name === name) : undefined);
    const [settings, overview, summary] = [
      sheetOf(words.sheets.settings),
      sheetOf(checkWordsOf(language).sheets.overview),
      sheetOf(words.sheets.summary),
    ];
    kept = {
      settings: kept.settings ?? (settings ? settingsOn(settings, words) : null),
      deadline: kept.deadline ?? (overview ? deadlineOn(overview, language) : null),
      summary: kept.summary ?? (summary ? [textAt(summary, 0, 0), textAt(summary, 1, 0)].filter(Boolean).join(". ") : null),
    };
  }
  return kept;
}
