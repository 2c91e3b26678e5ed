// Every word that the screen and the tables show. A language is a full set of these: a missing key does not compile.

import type { FindingCode, FindingFacts, SeemsLike, Severity } from "../findings.ts";
import type { IndicatorCode } from "../indicators.ts";
import type { LayoutKind } from "../layouts.ts";
import type { ProcedureCode } from "../procedures.ts";
import type { Combine, ObjectivityMode, Settings } from "../settings.ts";
import type { SubjectCode } from "../subjects.ts";
import type { Work } from "../work.ts";
import type { ObjectivityWords } from "./objectivity-words.ts";

export type Language = "ru" | "en";

/** What a finding says, and what to do about it. */
export interface FindingMessage {
  readonly text: string;
  readonly advice: string;
}

export type FindingMessages = { readonly [code in FindingCode]: (facts: FindingFacts[code]) => FindingMessage };

/** Why a file could not be opened. */
type FileFinding =
  | "file-empty"
  | "file-is-csv"
  | "file-is-old-xls"
  | "file-is-protected"
  | "file-is-html"
  | "file-is-other"
  | "file-truncated"
  | "file-damaged"
  | "file-too-large"
  | "file-has-doctype"
  | "file-has-no-sheet"
  | "file-unreadable";

/** What stands in a file and is easily overlooked: hidden sheets, cells past the form, keys and versions at odds. */
export type ReadingFindingMessages = Pick<
  FindingMessages,
  | "sheet-hidden"
  | "sheet-hidden-unused"
  | "formula-without-value"
  | "year-not-begun"
  | "classes-added-up"
  | "form-unreadable"
  | "year-would-change"
  | "register-row-unnamed"
  | "questionnaire-as-register"
  | "questionnaire-no-register"
  | "answers-where-none-asked"
  | "rows-not-of-form"
  | "numbers-beside-form"
  | "form-heads-exchanged"
  | "form-stamp-contradicts"
  | "form-names-other-school"
  | "form-versions-unclear"
  | "forms-same-figures"
  | "forms-of-earlier-year"
  | "forms-of-later-year"
>;

export type FileFindingMessages = Pick<FindingMessages, FileFinding>;

export interface Words {
  readonly language: Language;
  readonly procedures: { readonly [code in ProcedureCode]: string };
  readonly subject: (code: SubjectCode) => string;
  /** `ВПР 2021, русский язык, 4 класс`. */
  readonly work: (work: Work) => string;
  /** The same without the year. */
  readonly workSeries: (work: Omit<Work, "year">) => string;
  readonly layouts: { readonly [kind in LayoutKind | "unknown" | "broken"]: string };
  readonly seems: { readonly [kind in SeemsLike]: string };
  readonly severities: { readonly [severity in Severity]: string };
  readonly verdicts: { readonly [verdict in "low-result" | "not-low-result" | "insufficient-data"]: string };
  readonly criterionVerdicts: { readonly [verdict in "met" | "not-met" | "undecided" | "insufficient-data"]: string };
  readonly statuses: {
    readonly [status in "met" | "not-met" | "no-data" | "rejected" | "too-few" | "excluded" | "sources-conflict"]: string;
  };
  readonly doubts: {
    readonly marked: (criteria: readonly string[]) => string;
    readonly "small-sample": (criteria: readonly string[]) => string;
    readonly "missing-data-decides": (criteria: readonly string[]) => string;
    readonly "rejected-data-decides": (criteria: readonly string[]) => string;
    readonly "rows-rejected": (rows: number) => string;
    readonly "sources-conflict": (criteria: readonly string[]) => string;
    readonly "few-pupils-decide": (pupils: number) => string;
  };
  readonly absences: { readonly [reason in "not-submitted" | "no-participants" | "sources-conflict" | "not-applicable"]: string };
  readonly indicators: { readonly [code in IndicatorCode]: { readonly title: string; readonly definition: string } };
  readonly combine: { readonly [mode in Combine]: string };
  readonly objectivity: { readonly [mode in ObjectivityMode]: string };
  readonly yes: string;
  readonly no: string;
  readonly sheets: {
    readonly summary: string;
    readonly schools: string;
    readonly evidence: string;
    readonly municipality: string;
    readonly indicators: string;
    readonly dynamics: string;
    readonly objectivity: string;
    readonly findings: string;
    readonly files: string;
    readonly settings: string;
  };
  readonly report: ReportWords;
}

export interface ReportWords {
  readonly title: (municipality: string) => string;
  readonly subtitle: (year: string, date: string) => string;
  readonly pageFooter: (municipality: string, year: string) => string;
  readonly keyFigures: string;
  readonly schoolsInAll: string;
  readonly schoolsInDoubt: string;
  readonly errors: string;
  readonly warnings: string;
  readonly listTitle: string;
  readonly questionTitle: string;
  readonly questionNote: string;
  readonly nobodyIdentified: string;
  readonly noVerdicts: string;
  readonly criteriaTitle: string;
  readonly chartTitle: string;
  readonly chartDescription: (rows: string) => string;
  readonly chartTable: string;
  readonly chartAxis: string;
  readonly chartSeriesRegion: string;
  readonly restsOn: string;
  /** The threshold in force, and the order's own where another was set in its stead. */
  readonly changedThreshold: (threshold: string, ofOrder: string) => string;
  readonly checkedOf: (checked: number, of: number) => string;
  readonly seeSheet: (sheet: string) => string;
  readonly columns: {
    readonly number: string;
    readonly login: string;
    readonly school: string;
    readonly verdict: string;
    readonly metCriteria: string;
    readonly reasons: string;
    readonly checked: string;
    readonly unchecked: string;
    readonly doubts: string;
    readonly pupilsToFlip: string;
    readonly criterion: string;
    readonly order: string;
    readonly threshold: string;
    readonly criterionVerdict: string;
    readonly work: string;
    readonly year: string;
    readonly participants: string;
    readonly low: string;
    readonly lowShare: string;
    readonly high: string;
    readonly lowCondition: string;
    readonly highResults: string;
    readonly workStatus: string;
    readonly marks: readonly [string, string, string, string];
    readonly schoolsCount: string;
    readonly medianQuality: string;
    readonly regionLow: string;
    readonly place: string;
    readonly quarter: string;
    readonly metSchools: string;
    readonly checkedSchools: string;
    readonly change: string;
    readonly changeInterval: string;
    readonly badge: string;
    readonly severity: string;
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly message: string;
    readonly advice: string;
    readonly code: string;
    readonly kind: string;
    readonly readSchools: string;
    readonly state: string;
    readonly setting: string;
    readonly value: string;
    readonly meaning: string;
  };
  /** Whether anybody has a high result. */
  readonly high: { readonly yes: string; readonly no: string };
  readonly smallSample: (limit: number) => string;
  readonly negativeDynamics: string;
  readonly mayBeChance: string;
  /** The bounds of an interval. */
  readonly fromTo: (from: string, to: string) => string;
  /** What results of ВПР are not meant for: said wherever they stand behind a list. */
  readonly vprPurpose: string;
  readonly objectivitySheet: ObjectivityWords;
  readonly changeFrom: (from: string, to: string) => string;
  readonly noFindings: string;
  readonly fileRead: string;
  readonly fileNotRead: string;
  readonly fileIgnored: string;
  readonly settings: { readonly [setting in keyof Settings]: { readonly title: string; readonly meaning: string } };
  /** The profile of no municipality. */
  readonly baseProfile: string;
  readonly settingDefault: string;
  readonly orderShort: (number: string, date: string) => string;
  readonly orderTitle: (municipality: string, number: string, date: string, title: string) => string;
  readonly reason: (criterion: string, works: string) => string;
  /** Of a work: its share is over the threshold, and it is not met for its high results. `isExam`: points and no marks. */
  readonly overThresholdButHigh: (high: number, isExam: boolean) => string;
  readonly reasonWork: (work: string, low: number, participants: number, percent: string, high: number) => string;
  readonly definitions: string;
}
