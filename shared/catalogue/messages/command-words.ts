// Every word of the commands themselves: what a ribbon, a menu and the pane call them, and what they say when they cannot.

import type { RefusalWords } from "./refusal-words.ts";

/** Names of `CommandId` stand with the commands; a table that misses one does not compile there. */
export interface CommandWords {
  /** `long` is a tooltip. */
  readonly titles: {
    readonly [command in
      | "collection"
      | "forget-files"
      | "make-forms"
      | "check-forms"
      | "explain-warning"
      | "mark-copies"
      | "build-summary"
      | "school-card"
      | "settings"
      | "change-settings"
      | "what-if"
      | "functions"
      | "show-example"
      | "show-source"
      | "year"
      | "build-year"
      | "mark-done"
      | "year-calendar"
      | "export-data"]: { readonly title: string; readonly long: string };
  };
  readonly refusals: RefusalWords;
  /** Why a copy with marks cannot be made of a file. */
  readonly copyRefusals: { readonly [reason in "signed" | "strict" | "encoding" | "disordered" | "unusual"]: string };
  readonly openWorkbook: (title: string) => string;
  /** `forms`: their short names. */
  readonly whatForms: (forms: readonly string[], schools: number) => string;
  readonly whatSheets: (kinds: readonly string[], works: readonly string[], schools: number) => string;
  readonly whatRegister: (schools: number) => string;
  readonly nothingKnown: string;
  readonly placeOf: (rank: number, of: number) => string;
  readonly figures: (low: number, participants: number, percent: string) => string;
  readonly lowShareByYear: (work: string) => string;
  readonly lowShareDescription: (school: string, work: string, points: string) => string;
  readonly municipalitySeries: string;
  readonly asInData: string;
  /** `what`: its title and its day. */
  readonly workbookHasSummary: (what: string) => string;
  readonly settingsTaken: (titles: readonly string[]) => string;
  readonly workbookHasOtherProfile: (titles: readonly string[]) => string;
  readonly deadlineTitle: (day: string) => string;
  readonly exampleSheet: string;
  readonly sourceSheet: string;
  readonly sourceNote: (file: string, sheet: string) => string;
  readonly sourceCut: (rows: number) => string;
  readonly fileNames: {
    readonly summaryJson: string;
    readonly checkJson: string;
    readonly forms: (year: string) => string;
    readonly copies: string;
    readonly data: string;
  };
}
