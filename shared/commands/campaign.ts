// What a specialist works on between opening the pane and closing it: the files collected so far, and the choices made.

import type { Finding } from "../catalogue/findings.ts";
import type { FormCode } from "../catalogue/forms/form.ts";
import type { Profile } from "../catalogue/profile.ts";
import { DEFAULT_SETTINGS, type Settings } from "../catalogue/settings.ts";
import type { CheckData } from "../reports/check-workbook/check-data.ts";
import type { SummaryData } from "../reports/summary-data.ts";
import type { Explanation } from "../submission/read-explanations.ts";
import type { FileReading } from "./build-summary.ts";
import type { SubmittedFile } from "./read-submitted-file.ts";

export interface CollectedFile {
  /** The file's name, with its folders where it came with a folder. Another file of the same name has a number: «Форма (2).xlsx». */
  readonly file: string;
  /** The name that it came under. */
  readonly sentAs: string;
  /** The file's own time, local ISO 8601; `null` where unknown. */
  readonly received: string | null;
  /** Where it met another file of its name when it came: what was done. */
  readonly arrival: Finding | null;
  /** Not a file: the sheets of the open workbook that are not the tool's own. */
  readonly isOpen: boolean;
  /** As results of procedures, for the summary. */
  readonly reading: FileReading;
  /** As forms of schools, for the check. */
  readonly submitted: SubmittedFile;
}

/** What is collected, and by when. */
export interface Collection {
  /** The academic year by the calendar year in which it ends; `null`: as the forms say. */
  readonly year: number | null;
  /** ISO 8601. */
  readonly deadline: string | null;
  /** The forms that every school of the register owes; `null`: all. */
  readonly forms: readonly FormCode[] | null;
}

export interface Campaign {
  /** The one that the settings name. */
  readonly profile: Profile;
  readonly files: readonly CollectedFile[];
  readonly settings: Settings;
  readonly collection: Collection;
  /** Whether the sheets of the open workbook that are not the tool's own are read with the files. */
  readonly withOpenWorkbook: boolean;
  /** The open workbook whose own settings have been looked at; `null`: none yet. */
  readonly settingsOf: string | null;
  /** Given in the pane since the sheet «Пояснения» was written; they win over what stands there. */
  readonly explanations: readonly Explanation[];
  /** What the last summary and the last check came to; `null` where files or choices are others since. */
  readonly summary: SummaryData | null;
  readonly check: CheckData | null;
  /** The year in which schools were last identified: further files do not move it unasked. */
  readonly identifiedIn?: number;
}

export const emptyCampaign = (profile: Profile): Campaign => ({
  profile,
  files: [],
  settings: { ...DEFAULT_SETTINGS, municipality: profile.id },
  collection: { year: null, deadline: null, forms: null },
  withOpenWorkbook: true,
  settingsOf: null,
  explanations: [],
  summary: null,
  check: null,
});

/** With other files; what was computed of the earlier ones is no longer true. */
export const withFiles = (campaign: Campaign, files: readonly CollectedFile[]): Campaign => ({
  ...campaign,
  files,
  summary: null,
  check: null,
});
