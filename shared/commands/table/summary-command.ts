// «Построить сводку»: the summary's sheets in the open workbook, and the verdicts in the pane.

import { finding } from "../../catalogue/findings.ts";
import { wordsOf } from "../../catalogue/messages/languages.ts";
import type { Profile } from "../../catalogue/profile.ts";
import type { Settings } from "../../catalogue/settings.ts";
import { identifyLowResults, type SchoolVerdict } from "../../identification/identify-low-results.ts";
import type { Results } from "../../indicators/school-results.ts";
import type { SummaryData } from "../../reports/summary-data.ts";
import { summaryWorkbook } from "../../reports/summary-workbook.ts";
import { computeSummary, resultsOf } from "../build-summary.ts";
import type { Campaign, CollectedFile } from "../campaign.ts";
import { withOpenWorkbook } from "../collect-file.ts";
import { type Command, CommandRefusal } from "../command.ts";
import { summaryView } from "../views/summary-view.ts";

// The results are the same under all settings: «what if» asks for them many times.
const RESULTS = new WeakMap<readonly CollectedFile[], Results>();

function resultsIn(files: readonly CollectedFile[]): Results {
  const results = RESULTS.get(files) ?? resultsOf(files.map(({ reading }) => reading));
  RESULTS.set(files, results);
  return results;
}

/** The verdicts alone, under other settings. */
export const verdictsUnder = (files: readonly CollectedFile[], profile: Profile, settings: Settings): readonly SchoolVerdict[] =>
  identifyLowResults(resultsIn(files), profile, settings)?.verdicts ?? [];

/** Throws `CommandRefusal` where nothing is collected. */
function summaryOf({ files, profile, settings, identifiedIn: was }: Campaign, today: string): SummaryData {
  if (files.length === 0) throw new CommandRefusal("no-files");
  const under = (chosen: Settings): SummaryData =>
    computeSummary({ files: files.map(({ reading }) => reading), profile, settings: chosen, date: today }, resultsIn(files));
  const summary = under(settings);
  const now = summary.identification?.year;
  if (settings.identificationYear !== null || was === undefined || now === undefined || now === was) return summary;
  const kept = under({ ...settings, identificationYear: was });
  return { ...kept, settings, findings: [finding("year-would-change", { file: "" }, { was, now }), ...kept.findings] };
}

/** The campaign with a summary that is true of it; the open workbook as it was last read. */
export const withSummary = (campaign: Campaign, today: string): Campaign & { readonly summary: SummaryData } => ({
  ...campaign,
  summary: campaign.summary ?? summaryOf(campaign, today),
});

export const summaryCommand: Command<"build-summary"> = {
  id: "build-summary",
  wants: (campaign, _, language) => ({
    sheets: campaign.withOpenWorkbook ? "all" : Object.values(wordsOf(language).sheets),
  }),
  run({ campaign: before, workbook, language, today }) {
    const campaign = withSummary(withOpenWorkbook(before, workbook, today), today);
    const edits = summaryWorkbook(campaign.summary, wordsOf(language));
    const identifiedIn = campaign.summary.identification?.year ?? campaign.identifiedIn;
    const settled = identifiedIn === undefined ? campaign : { ...campaign, identifiedIn };
    return { campaign: settled, edits, files: [], view: summaryView(campaign.summary, edits, language) };
  },
};
