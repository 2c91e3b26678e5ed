// The choices that the order leaves open, with their words, and the thresholds beside the order's own.

import { academicYearName } from "../../catalogue/academic-year.ts";
import { commandWordsOf } from "../../catalogue/messages/command-words-of.ts";
import { wordsOf } from "../../catalogue/messages/languages.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import type { Profile } from "../../catalogue/profile.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../catalogue/settings.ts";
import { thresholdOf } from "../../identification/work-evidence.ts";
import { PROFILES } from "../../municipalities/profiles.ts";
import type { Campaign } from "../campaign.ts";
import type { Choice, SettingsView } from "../views.ts";

/** The years that the data could be identified by: each year with results, and the one after the last. */
function yearChoices({ files }: Campaign, asInData: string): Choice<number | null>[] {
  const years = new Set(files.flatMap(({ reading }) => (reading.ok ? reading.part.facts.map(({ work }) => work.year) : [])));
  const last = [...years].reduce((latest, year) => Math.max(latest, year), 0);
  const known = last === 0 ? [] : [...years, last + 1];
  return [
    { value: null, title: asInData },
    ...known.sort((a, b) => b - a).map((value) => ({ value, title: academicYearName(value) })),
  ];
}

/** The profiles that can be chosen; one that was handed in from elsewhere is among them while it is chosen. */
function profileChoices({ id, name }: Profile, base: string): Choice<string>[] {
  const own = PROFILES.some((entry) => entry.id === id) ? [] : [{ id, name }];
  return [...PROFILES, ...own].map((entry) => ({ value: entry.id, title: entry.name || base }));
}

export function settingsView(campaign: Campaign, language: Language): SettingsView {
  const words = wordsOf(language);
  const { profile, settings, collection, withOpenWorkbook } = campaign;
  const { municipality, order } = profile.criteriaFrom;
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const titles = Object.fromEntries(keys.map((key) => [key, words.report.settings[key]]));
  const own: Settings = { ...settings, lowPercents: {} };
  return {
    ...{ settings, defaults: DEFAULT_SETTINGS, collection, withOpenWorkbook },
    titles: titles as SettingsView["titles"],
    years: yearChoices(campaign, commandWordsOf(language).asInData),
    combine: (["both", "any", "share"] as const).map((value) => ({ value, title: words.combine[value] })),
    objectivity: (["review", "ignore", "exclude"] as const).map((value) => ({ value, title: words.objectivity[value] })),
    profiles: profileChoices(profile, words.report.baseProfile),
    forms: profile.forms.map(({ code, names }) => ({ value: code, title: names[language].name })),
    order: words.report.orderTitle(municipality, order.number, order.date, order.title),
    criteria: profile.criteria.map((criterion) => ({
      code: criterion.code,
      text: criterion.text,
      comparison: criterion.comparison,
      threshold: thresholdOf(criterion, settings),
      orderThreshold: thresholdOf(criterion, own),
    })),
  };
}
