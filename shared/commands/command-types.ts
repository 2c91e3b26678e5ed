// The commands by name: what each takes and what it shows. The pane, the ribbon and the menus know commands by these.

import type { FunctionId } from "../catalogue/function-parameters.ts";
import type { Settings } from "../catalogue/settings.ts";
import type { DoneMark } from "../reports/year/year-data.ts";
import type { Collection } from "./campaign.ts";
import type {
  CheckView,
  CollectionView,
  FunctionView,
  SchoolCardView,
  SettingsView,
  SummaryView,
  WhatIfView,
  YearView,
} from "./views.ts";

type Nothing = Readonly<Record<string, never>>;

export interface ExplainInput {
  readonly schoolId: string;
  readonly rule: string;
  readonly field: string;
  readonly value: string;
  readonly text: string;
  readonly accepted: boolean | null;
}

export interface MakeFormsInput {
  /** The academic year by the calendar year in which it ends. */
  readonly year: number;
  readonly deadline: string | null;
  readonly sendTo: string | null;
}

export interface ChangeSettingsInput {
  readonly settings: Settings;
  readonly collection: Collection;
  readonly withOpenWorkbook: boolean;
}

/** A place in a collected file. */
export interface ShowSourceInput {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string | null;
}

/** Whose plan, of which school year by the calendar year in which it ends. */
export interface PlanInput {
  readonly municipality: string;
  readonly year: number;
}

export interface CommandTypes {
  /** What is collected so far. */
  readonly collection: { readonly input: Nothing; readonly view: CollectionView };
  /** Takes files out; `null`: all. */
  readonly "forget-files": { readonly input: { readonly files: readonly string[] | null }; readonly view: CollectionView };
  readonly "make-forms": { readonly input: MakeFormsInput; readonly view: { readonly forms: number; readonly schools: number } };
  readonly "check-forms": { readonly input: Nothing; readonly view: CheckView };
  readonly "explain-warning": { readonly input: ExplainInput; readonly view: CheckView };
  /** Copies of the schools' files with notes on their cells. */
  readonly "mark-copies": { readonly input: Nothing; readonly view: { readonly copies: number } };
  readonly "build-summary": { readonly input: Nothing; readonly view: SummaryView };
  readonly "school-card": { readonly input: { readonly schoolId: string }; readonly view: SchoolCardView };
  readonly settings: { readonly input: Nothing; readonly view: SettingsView };
  readonly "change-settings": { readonly input: ChangeSettingsInput; readonly view: SettingsView };
  readonly "what-if": { readonly input: { readonly settings: Settings }; readonly view: WhatIfView };
  readonly functions: { readonly input: Nothing; readonly view: { readonly functions: readonly FunctionView[] } };
  /** The cells of a function's example on a sheet of our own; the formula goes in where `cell` says. */
  readonly "show-example": {
    readonly input: { readonly id: FunctionId };
    readonly view: { readonly sheet: string; readonly cell: string; readonly formula: string };
  };
  /** Shows the sheet of a collected file beside the user's own, as text. */
  readonly "show-source": { readonly input: ShowSourceInput; readonly view: { readonly sheet: string } };
  /** The summary and the check as JSON files, the same as the command line's. */
  /** What is due; nothing is written. */
  readonly year: { readonly input: PlanInput; readonly view: YearView };
  readonly "build-year": { readonly input: PlanInput; readonly view: YearView };
  readonly "mark-done": { readonly input: PlanInput & { readonly mark: DoneMark }; readonly view: YearView };
  /** The deadlines as a file for calendars. */
  readonly "year-calendar": { readonly input: PlanInput; readonly view: { readonly events: number } };
  readonly "export-data": { readonly input: Nothing; readonly view: { readonly files: readonly string[] } };
}

export type CommandId = keyof CommandTypes;
export type InputOf<Id extends CommandId> = CommandTypes[Id]["input"];
export type ViewOf<Id extends CommandId> = CommandTypes[Id]["view"];
