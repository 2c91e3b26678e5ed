// All that the pane knows between two clicks.

import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type {
  CheckView,
  CollectionView,
  FunctionView,
  SettingsView,
  SheetChange,
  SummaryView,
  YearView,
} from "../../shared/commands/views.ts";
import type { JournalEntry, Progress, Refusal } from "../bridge.ts";
import type { Place } from "./place.ts";
import type { Scheme } from "./scheme.ts";
import type { SettingsDraft } from "./settings-draft.ts";

/** The one piece of work that is under way. */
export interface Job {
  /** Of the button that began it. */
  readonly key: string;
  readonly label: string;
  readonly progress: Progress | null;
  readonly isCancelling: boolean;
}

export interface Notice {
  readonly text: string;
  readonly changes: readonly SheetChange[];
  readonly files: readonly string[];
  /** Files that could not be made, each with its reason. */
  readonly notMade: readonly string[];
}

/** What a command has made; files or settings that changed since make it out of date. */
export interface Made<View> {
  readonly view: View;
  readonly isOutdated: boolean;
}

export interface PaneState {
  readonly language: Language;
  readonly scheme: Scheme;
  /** The last is shown; those before it are where «Назад» leads. */
  readonly places: readonly Place[];
  readonly collection: CollectionView | null;
  readonly settings: SettingsView | null;
  /** Settings that are being changed and are not in force; kept while the user looks elsewhere. */
  readonly draft: SettingsDraft | null;
  readonly check: Made<CheckView> | null;
  readonly summary: Made<SummaryView> | null;
  readonly year: YearView | null;
  readonly functions: readonly FunctionView[] | null;
  readonly formsMade: { readonly forms: number; readonly schools: number } | null;
  readonly journal: readonly JournalEntry[];
  readonly job: Job | null;
  readonly notice: Notice | null;
  readonly refusal: Refusal | null;
}

/** What stands after the files or the settings have changed. */
export const outdated = ({ check, summary }: PaneState): Pick<PaneState, "check" | "summary"> => ({
  check: check && { ...check, isOutdated: true },
  summary: summary && { ...summary, isOutdated: true },
});
