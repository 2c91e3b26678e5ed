// What commands show: plain data, already in the words of the screen's language, so that the pane only lays it out.

import type { Criterion } from "../catalogue/criteria.ts";
import type { Finding, Severity } from "../catalogue/findings.ts";
import type { FormCode } from "../catalogue/forms/form.ts";
import type { FunctionId } from "../catalogue/function-parameters.ts";
import type { MeasureState } from "../catalogue/measure-state.ts";
import type { ExplanationState, FileKind, SchoolState } from "../catalogue/messages/check-words.ts";
import type { Settings } from "../catalogue/settings.ts";
import type { Verdict } from "../identification/identify-low-results.ts";
import type { ChartSpec } from "../workbook/chart.ts";
import type { Location } from "../workbook/location.ts";
import type { Collection } from "./campaign.ts";

export interface SchoolRef {
  readonly id: string;
  readonly name: string;
}

/** A chart with the numbers that it draws: what a host takes from cells, the pane takes from here. */
export interface ChartFigure {
  readonly type: ChartSpec["type"];
  readonly title: string;
  readonly description: string;
  readonly valueAxis: ChartSpec["valueAxis"];
  readonly categories: readonly (string | number)[];
  /** A value a category; `null`: nothing is known, which is not zero. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** A warning that a school may explain, and what was said and decided about it. */
export interface ExplanationView {
  readonly rule: string;
  readonly field: string;
  /** The numbers that it is bound to; others open the warning again. */
  readonly value: string;
  readonly text: string;
  /** `null`: not decided. */
  readonly accepted: boolean | null;
  readonly state: ExplanationState;
}

export interface FindingView {
  /** Tells findings of one view apart. */
  readonly key: string;
  readonly code: Finding["code"];
  readonly severity: Severity;
  readonly text: string;
  readonly advice: string;
  /** Code of the rule (контрольное соотношение) that is broken or doubted. */
  readonly rule: string | null;
  readonly school: SchoolRef | null;
  /** Of a finding about no file (nobody sent anything, say) the file is blank. */
  readonly at: Location;
  /** «file › sheet › D12». */
  readonly place: string;
  readonly explanation: ExplanationView | null;
}

/** What a collected file turned out to be. */
export interface CollectedFileView {
  readonly file: string;
  readonly isOpen: boolean;
  /** One line: kinds of its sheets, works and forms, how many schools. */
  readonly what: string;
  /** `read`: something in it is used; `unknown`: nothing known in it; `unread`: it could not be opened. */
  readonly state: "read" | "unknown" | "unread";
  readonly kind: FileKind;
  /** Where another file of its name was there when it came: whether it took that one's place or stands beside it. */
  readonly arrived: "replaced" | "beside" | null;
  readonly findings: readonly FindingView[];
}

export interface CollectionView {
  readonly files: readonly CollectedFileView[];
  /** Counts over the files that are read. */
  readonly works: number;
  readonly forms: number;
  readonly hasRegister: boolean;
  /** Counts of findings of the files themselves. */
  readonly errors: number;
  readonly warnings: number;
  /** What the open workbook has brought with it, where that is news. */
  readonly said: string | null;
}

export interface VerdictRow extends SchoolRef {
  readonly verdict: Verdict;
  readonly verdictText: string;
  readonly met: readonly string[];
  /** «проверено 5 из 10». */
  readonly checked: string;
  /** A line a criterion that is met, with the counts that made it. */
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
  readonly pupilsToFlip: number | null;
}

export interface SummaryView {
  /** «2021/22»; `null` where there is nothing to identify by. */
  readonly year: string | null;
  readonly municipality: string;
  readonly counts: { readonly [verdict in Verdict]: number };
  readonly schools: readonly VerdictRow[];
  readonly findings: readonly FindingView[];
  readonly charts: readonly ChartFigure[];
  readonly sheets: readonly string[];
}

export interface CheckedSchoolView extends SchoolRef {
  readonly state: SchoolState;
  readonly stateText: string;
  readonly time: string;
  readonly missing: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly toExplain: number;
}

export interface CheckView {
  readonly year: string | null;
  readonly deadline: string | null;
  readonly counts: { readonly [state in SchoolState]: number };
  readonly schools: readonly CheckedSchoolView[];
  /** Of schools first, in their order; then of files and rules. */
  readonly findings: readonly FindingView[];
  /** Files to which notes for their school can be written. */
  readonly copies: number;
  readonly sheets: readonly string[];
}

/** One work that a verdict looked at. */
export interface EvidenceView {
  readonly work: string;
  readonly status: "met" | "not-met" | "no-data" | "rejected" | "too-few" | "excluded" | "sources-conflict";
  readonly statusText: string;
  /** «13 из 46 (28,26%)», or blank where nothing was submitted. */
  readonly figures: string;
  readonly pupilsToFlip: number | null;
  readonly at: Location | null;
}

export interface CriterionView {
  readonly code: string;
  /** The order's words. */
  readonly text: string;
  readonly threshold: string;
  readonly verdict: "met" | "not-met" | "undecided" | "insufficient-data";
  readonly verdictText: string;
  readonly pupilsToFlip: number | null;
  readonly evidence: readonly EvidenceView[];
}

/** A school among the others in one work of its last year. */
export interface StandingView {
  readonly work: string;
  /** Shares as fractions of one; `null` where there is none, with the reason in words. */
  readonly lowShare: number | null;
  readonly quality: number | null;
  readonly municipalityLowShare: number | null;
  readonly absence: string | null;
  /** «7 из 24»; blank where the school has no place. */
  readonly place: string;
  /** The schools next above and below by quality. */
  readonly above: SchoolRef | null;
  readonly below: SchoolRef | null;
}

export interface SchoolCardView {
  readonly school: SchoolRef;
  readonly verdict: VerdictRow | null;
  readonly criteria: readonly CriterionView[];
  readonly standings: readonly StandingView[];
  /** Share of «2» by year, a chart a series of works that has two years or more. */
  readonly dynamics: readonly ChartFigure[];
  readonly findings: readonly FindingView[];
  readonly check: CheckedSchoolView | null;
}

export interface Choice<Value> {
  readonly value: Value;
  readonly title: string;
}

export interface CriterionSetting {
  readonly code: string;
  readonly text: string;
  /** `at-least`: met from the threshold on; `less`: met below it. */
  readonly comparison: Criterion["comparison"];
  /** Percents: in force, and the order's own. */
  readonly threshold: number;
  readonly orderThreshold: number;
}

/** The choices that the orders leave open, with their words; `defaults` are what they are where nobody chose. */
export interface SettingsView {
  readonly settings: Settings;
  readonly defaults: Settings;
  readonly collection: Collection;
  readonly withOpenWorkbook: boolean;
  readonly titles: { readonly [setting in keyof Settings]: { readonly title: string; readonly meaning: string } };
  readonly years: readonly Choice<number | null>[];
  readonly combine: readonly Choice<Settings["combine"]>[];
  readonly objectivity: readonly Choice<Settings["objectivity"]>[];
  /** By the id that the settings name. */
  readonly profiles: readonly Choice<string>[];
  readonly forms: readonly Choice<FormCode>[];
  readonly order: string;
  readonly criteria: readonly CriterionSetting[];
}

/** What other settings would change; nothing is written. */
export interface WhatIfView {
  readonly counts: { readonly [verdict in Verdict]: number };
  readonly before: { readonly [verdict in Verdict]: number };
  readonly flips: readonly (SchoolRef & {
    readonly from: Verdict;
    readonly to: Verdict;
    readonly fromText: string;
    readonly toText: string;
    readonly reasons: readonly string[];
  })[];
}

export interface FunctionView {
  /** `LOW_RESULT_SCHOOL`. */
  readonly id: FunctionId;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  /** With the leading `=`, without a namespace. */
  readonly example: string;
}

/** What one command does to one sheet of the open workbook. */
export interface SheetChange {
  readonly sheet: string;
  readonly kind: "create" | "replace" | "delete" | "mark";
  /** Cells with a value. */
  readonly cells: number;
  readonly charts: number;
  readonly notes: number;
}

export interface YearRowView {
  readonly item: string;
  readonly text: string;
  /** ISO 8601. */
  readonly next: string | null;
  readonly state: MeasureState;
  readonly stateText: string;
  readonly role: string;
  readonly report: string;
  /** Its row on the road map; `null` before the sheets are made. */
  readonly at: Location | null;
}

export interface YearView {
  readonly municipality: string;
  readonly year: string;
  /** Whether the open workbook holds the plan's sheets. */
  readonly isBuilt: boolean;
  readonly counts: { readonly [state in MeasureState]: number };
  readonly overdue: readonly YearRowView[];
  readonly due: readonly YearRowView[];
  readonly unconfirmed: readonly YearRowView[];
  /** A text for a letter to each role that something is due of. */
  readonly roles: readonly { readonly role: string; readonly rows: number; readonly letter: string }[];
}
