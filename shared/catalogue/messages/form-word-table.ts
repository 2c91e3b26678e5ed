// Every word around the questions in a form's workbook, and of the command that makes the workbooks. A missing key does not compile.

import type { FieldType } from "../forms/form.ts";

/** What a check, a row or a sheet can say of itself. */
export type CheckWord = "ok" | "fix" | "review" | "fill" | "notNumber" | "notAsked" | "ready";

export interface FormWords {
  readonly sheets: { readonly instruction: string; readonly checks: string };
  readonly states: { readonly [word in CheckWord]: { readonly word: string; readonly meaning: string } };
  readonly title: (year: string) => string;
  /** `municipality` may be blank. */
  readonly subtitle: (municipality: string) => string;
  readonly footer: (school: string, year: string) => string;
  readonly stamp: {
    readonly title: string;
    readonly school: string;
    readonly login: string;
    readonly municipality: string;
    readonly year: string;
    readonly deadline: string;
    readonly sendTo: string;
    readonly version: (formTitle: string) => string;
    readonly absent: string;
  };
  readonly sendToDepartment: (municipality: string) => string;
  readonly deadline: (date: string) => string;
  readonly stepsTitle: string;
  readonly step: (number: number) => string;
  /** `tabs`: of the sheets to fill; `zeroSections`: titles of the sections whose blanks mean zero. */
  readonly steps: (tabs: readonly string[], zeroSections: readonly string[]) => readonly string[];
  readonly stepCarriedOver: string;
  readonly readinessTitle: string;
  readonly statesTitle: string;
  readonly formLine: (login: string | null, year: string, deadline: string | null) => string;
  readonly counters: { readonly state: string; readonly errors: string; readonly warnings: string; readonly unfilled: string };
  readonly columns: {
    readonly label: string;
    readonly row: string;
    readonly unit: string;
    readonly check: string;
    readonly code: string;
    readonly rule: string;
    readonly left: string;
    readonly operator: string;
    readonly right: string;
    readonly verdict: string;
    readonly wrong: string;
    readonly advice: string;
  };
  readonly units: { readonly [type in FieldType]: string };
  readonly forbidden: string;
  readonly choiceHint: string;
  readonly yesNoHint: string;
  readonly checksTitle: string;
  readonly checksLead: string;
  readonly checksOf: (form: string) => string;
  readonly generalAdvice: string;
  readonly describe: {
    readonly sum: (rows: string, columns: string) => string;
    readonly place: (row: number, column: number | null) => string;
    readonly sumInRow: (columns: string) => string;
    readonly column: (column: number) => string;
    /** A rule about the cells of one row. */
    readonly inRow: (label: string, row: number, what: string) => string;
    readonly condition: (condition: string, check: string) => string;
    readonly and: string;
    readonly otherForm: (form: string, what: string) => string;
  };
  readonly console: {
    readonly making: (done: number, of: number) => string;
    readonly noRegister: (path: string) => string;
    readonly registerUnreadable: (path: string, text: string, advice: string) => string;
    readonly registerEmpty: (path: string) => string;
    readonly registerRepeats: (schools: string) => string;
    readonly fileForeign: (path: string) => string;
    readonly fileFilled: (path: string) => string;
    readonly outIsFile: (path: string) => string;
    readonly outputFailed: (path: string, reason: string) => string;
    readonly badOption: (option: string, value: string, allowed: string) => string;
    readonly made: (count: number, folder: string, year: string) => string;
    readonly noPrevious: (path: string) => string;
    readonly carriedOver: (schools: number, of: number) => string;
    readonly previousUnread: (files: readonly string[]) => string;
    readonly withoutLogin: (count: number) => string;
    readonly whatNext: string;
  };
}
