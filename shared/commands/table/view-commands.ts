// Commands that change nothing in the workbook: what is collected, a school's card, settings and what other settings would change.

import { wordsOf } from "../../catalogue/messages/languages.ts";
import type { Campaign } from "../campaign.ts";
import { withFiles } from "../campaign.ts";
import { withOpenWorkbook } from "../collect-file.ts";
import { type Command, CommandRefusal, shown } from "../command.ts";
import { SETTINGS_SHEETS } from "../kept-settings.ts";
import { takeKeptSettings } from "../take-kept-settings.ts";
import { collectionView } from "../views/collection-view.ts";
import { schoolCardView } from "../views/school-card-view.ts";
import { settingsView } from "../views/settings-view.ts";
import { verdictCounts, verdictRow } from "../views/summary-view.ts";
import { verdictsUnder, withSummary } from "./summary-command.ts";

const NOTHING = { sheets: "none" } as const;

export const collectionCommand: Command<"collection"> = {
  id: "collection",
  wants: ({ withOpenWorkbook: isRead }) => ({ sheets: isRead ? "all" : SETTINGS_SHEETS }),
  run({ campaign: before, workbook, language, today }) {
    const { campaign: taken, said } = takeKeptSettings(before, workbook, language);
    const campaign = withOpenWorkbook(taken, workbook, today);
    return shown(campaign, { ...collectionView(campaign, language), said });
  },
};

export const forgetCommand: Command<"forget-files"> = {
  id: "forget-files",
  wants: () => NOTHING,
  run({ campaign: before, language }, { files }) {
    const kept = before.files.filter(({ file, isOpen }) => isOpen || (files !== null && !files.includes(file)));
    const campaign = withFiles(before, kept);
    return shown(campaign, collectionView(campaign, language));
  },
};

export const cardCommand: Command<"school-card"> = {
  id: "school-card",
  wants: () => NOTHING,
  run({ campaign: before, language, today }, { schoolId }) {
    const campaign = withSummary(before, today);
    const view = schoolCardView(schoolId, campaign.summary, campaign.check, language);
    if (!view) throw new CommandRefusal("school-unknown", schoolId);
    return shown(campaign, view);
  },
};

export const settingsCommand: Command<"settings"> = {
  id: "settings",
  wants: () => NOTHING,
  run: ({ campaign, language }) => shown(campaign, settingsView(campaign, language)),
};

export const changeSettingsCommand: Command<"change-settings"> = {
  id: "change-settings",
  wants: (_, { settings }) => ({ ...NOTHING, profile: settings.municipality }),
  run({ campaign: before, profile, language }, { settings, collection, withOpenWorkbook: isRead }) {
    const files = isRead ? before.files : before.files.filter(({ isOpen }) => !isOpen);
    const changed: Campaign = {
      ...{ ...before, profile, settings, collection, withOpenWorkbook: isRead, files },
      ...{ summary: null, check: null },
    };
    return shown(changed, settingsView(changed, language));
  },
};

export const whatIfCommand: Command<"what-if"> = {
  id: "what-if",
  wants: (_, { settings }) => ({ ...NOTHING, profile: settings.municipality }),
  run({ campaign: before, profile, language, today }, { settings }) {
    const campaign = withSummary(before, today);
    const words = wordsOf(language);
    const now = campaign.summary.identification?.verdicts ?? [];
    const then = verdictsUnder(campaign.files, profile, settings);
    const verdictOf = new Map(now.map(({ school, verdict }) => [school.id, verdict]));
    const flips = then.flatMap((verdict) => {
      const from = verdictOf.get(verdict.school.id) ?? "insufficient-data";
      if (from === verdict.verdict) return [];
      const { id, name, verdict: to, verdictText: toText, reasons } = verdictRow(verdict, words);
      return [{ id, name, from, to, fromText: words.verdicts[from], toText, reasons }];
    });
    return shown(campaign, { counts: verdictCounts(then), before: verdictCounts(now), flips });
  },
};
