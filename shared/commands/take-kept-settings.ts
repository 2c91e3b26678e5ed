// A workbook that is opened brings its settings with it: they are taken over once, and what was otherwise in the pane is said.

import { commandWordsOf } from "../catalogue/messages/command-words-of.ts";
import { wordsOf } from "../catalogue/messages/languages.ts";
import type { Language } from "../catalogue/messages/messages.ts";
import type { Settings } from "../catalogue/settings.ts";
import { shownTime } from "../reports/check-workbook/shown-time.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { Campaign } from "./campaign.ts";
import { keptSettings } from "./kept-settings.ts";

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The campaign with the workbook's settings, and what was taken over, in words; `null` where nothing is other than it was. */
export function takeKeptSettings(
  campaign: Campaign,
  workbook: WorkbookSnapshot,
  language: Language,
): { readonly campaign: Campaign; readonly said: string | null } {
  if (campaign.settingsOf === workbook.file) return { campaign, said: null };
  const { settings, deadline, summary } = keptSettings(workbook);
  const [words, say] = [wordsOf(language), commandWordsOf(language)];
  const looked: Campaign = { ...campaign, settingsOf: workbook.file };
  const differing = settings
    ? (Object.keys(settings) as (keyof Settings)[]).filter((key) => !same(settings[key], campaign.settings[key]))
    : [];
  const hasDeadline = deadline !== null && deadline !== campaign.collection.deadline;
  const opened = summary === null ? [] : [say.workbookHasSummary(summary)];
  const titles = [
    ...differing.map((key) => words.report.settings[key].title),
    ...(hasDeadline ? [say.deadlineTitle(shownTime(deadline))] : []),
  ];
  // Thresholds are those of the profile's criteria: under another profile they mean nothing.
  if (settings && differing.includes("municipality")) {
    return { campaign: looked, said: [...opened, say.workbookHasOtherProfile(titles)].join(" ") };
  }
  if (titles.length === 0) return { campaign: looked, said: opened.length > 0 ? opened.join(" ") : null };
  return {
    campaign: {
      ...looked,
      settings: settings ?? campaign.settings,
      collection: hasDeadline ? { ...campaign.collection, deadline } : campaign.collection,
      ...{ summary: null, check: null },
    },
    said: [...opened, say.settingsTaken(titles)].join(" "),
  };
}
