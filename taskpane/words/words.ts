// Every word that the pane says of its own; views arrive in words already. A language is a full set: a missing key does not compile.

import type { Severity } from "../../shared/catalogue/findings.ts";
import type { ExplanationState, SchoolState } from "../../shared/catalogue/messages/check-words.ts";
import type { Language } from "../../shared/catalogue/messages/messages.ts";
import type { CommandId } from "../../shared/commands/command-types.ts";
import type { CollectedFileView, SheetChange } from "../../shared/commands/views.ts";
import type { Verdict } from "../../shared/identification/identify-low-results.ts";
import type { Refusal } from "../bridge.ts";
import type { ViewName } from "../state/place.ts";
import type { Scheme } from "../state/scheme.ts";

export interface CommandWords {
  /** As it stands in the journal. */
  readonly title: string;
  readonly running: string;
  readonly done: string;
}

export interface Words {
  readonly language: Language;
  readonly number: (value: number) => string;
  readonly percent: (fraction: number) => string;
  /** Of ISO 8601; a time is kept where there is one. */
  readonly date: (iso: string) => string;
  readonly views: { readonly [view in ViewName]: string };
  readonly tabs: { readonly [view in "steps" | "files" | "check" | "summary" | "more"]: string };
  readonly languages: { readonly [language in Language]: string };
  readonly schemes: { readonly [scheme in Scheme]: string };
  readonly severities: { readonly [severity in Severity]: string };
  /** Many of them, as on a filter: «Ошибки». */
  readonly severitiesMany: { readonly [severity in Severity]: string };
  readonly verdicts: { readonly [verdict in Verdict]: string };
  readonly schoolStates: { readonly [state in SchoolState]: string };
  readonly explanationStates: { readonly [state in ExplanationState]: string };
  readonly fileStates: { readonly [state in CollectedFileView["state"]]: string };
  readonly commands: { readonly [id in CommandId]: CommandWords };
  readonly collecting: CommandWords;
  readonly counts: {
    readonly files: (count: number) => string;
    readonly filesRead: (files: number, read: number) => string;
    readonly schools: (count: number) => string;
    readonly findings: (count: number) => string;
    readonly pupils: (count: number) => string;
    readonly sheets: (count: number) => string;
    readonly forms: (count: number) => string;
    readonly errors: (count: number) => string;
    readonly warnings: (count: number) => string;
  };
  readonly common: CommonWords;
  readonly steps: StepsWords;
  readonly files: FilesWords;
  readonly findings: FindingsWords;
  readonly check: CheckViewWords;
  readonly summary: SummaryWords;
  readonly school: SchoolWords;
  readonly settings: SettingsWords;
  readonly forms: FormsWords;
  readonly functions: FunctionsWords;
  readonly journal: JournalWords;
  readonly charts: ChartWords;
}

export type ViewWords = Pick<
  Words,
  "steps" | "files" | "findings" | "check" | "summary" | "school" | "settings" | "forms" | "functions" | "journal" | "charts"
>;

export interface CommonWords {
  readonly sections: string;
  readonly loading: string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly cancelled: string;
  readonly collectCancelled: string;
  readonly close: string;
  readonly back: string;
  readonly yes: string;
  readonly no: string;
  readonly preview: string;
  readonly previewTitle: string;
  readonly previewNothing: string;
  readonly changed: string;
  readonly willChange: (change: SheetChange) => string;
  readonly hasChanged: (change: SheetChange) => string;
  readonly filesGiven: (count: number) => string;
  readonly filesNotMade: (count: number) => string;
  readonly progress: (done: number, of: number, what: string) => string;
  readonly more: (count: number) => string;
  readonly whatToDo: string;
  readonly unexpected: (message: string) => Refusal;
  readonly error: string;
  readonly shown: (count: number, of: number) => string;
  readonly filter: string;
  readonly nothingFound: string;
  readonly outdated: string;
  readonly download: string;
  readonly appearance: string;
  readonly language: string;
}

export interface StepsWords {
  readonly lead: string;
  readonly next: string;
  readonly done: string;
  readonly attention: string;
  readonly register: { readonly title: string; readonly yes: string; readonly no: string; readonly button: string };
  readonly forms: {
    readonly title: string;
    readonly none: string;
    readonly made: (forms: number) => string;
    readonly button: string;
  };
  readonly files: { readonly title: string; readonly none: string; readonly button: string; readonly again: string };
  readonly check: {
    readonly title: string;
    readonly none: string;
    readonly noForms: string;
    readonly state: (accepted: number, returned: number, absent: number) => string;
    readonly button: string;
    readonly again: string;
    readonly open: string;
  };
  readonly summary: {
    readonly title: string;
    readonly none: string;
    readonly noData: string;
    readonly state: (year: string | null, sheets: number) => string;
    readonly button: string;
    readonly again: string;
  };
  readonly list: {
    readonly title: string;
    readonly none: string;
    readonly state: (low: number) => string;
    readonly button: string;
  };
}

export interface FilesWords {
  readonly lead: string;
  readonly drop: string;
  readonly dropNow: string;
  readonly choose: string;
  readonly chooseFolder: string;
  readonly privacy: string;
  readonly withOpenWorkbook: string;
  readonly withOpenWorkbookHint: string;
  readonly openWorkbook: string;
  readonly list: string;
  readonly all: string;
  readonly attention: string;
  readonly remove: (file: string) => string;
  readonly removeAll: string;
  readonly removeAllSure: (count: number) => string;
  readonly empty: string;
  readonly works: string;
  readonly formsRead: string;
  readonly register: string;
  readonly hasRegister: string;
  readonly noRegister: string;
  readonly noFiles: Refusal;
  readonly noFindings: string;
}

export interface FindingsWords {
  readonly title: string;
  readonly none: string;
  readonly search: string;
  readonly severity: string;
  readonly toExplain: string;
  readonly group: string;
  readonly groups: { readonly [group in "school" | "rule" | "file"]: string };
  readonly noSchool: string;
  readonly noRule: string;
  readonly noFile: string;
  readonly rule: (code: string) => string;
  readonly goTo: (place: string) => string;
  readonly explanation: string;
  readonly numbers: (value: string) => string;
  readonly save: string;
  readonly accept: string;
  readonly decline: string;
  readonly textNeeded: string;
  readonly accepted: string;
  readonly declined: string;
}

export interface CheckViewWords {
  readonly lead: string;
  readonly run: string;
  readonly again: string;
  readonly deadline: (date: string) => string;
  readonly absent: (count: number) => string;
  readonly missing: (forms: readonly string[]) => string;
  readonly schools: string;
  readonly copies: (count: number) => string;
  readonly noCopies: string;
  readonly sheets: (sheets: readonly string[]) => string;
}

export interface SummaryWords {
  readonly lead: string;
  readonly run: string;
  readonly again: string;
  readonly low: string;
  readonly nobody: string;
  readonly others: string;
  readonly noYear: string;
  readonly reasons: string;
  readonly doubts: string;
  readonly checked: (checked: string) => string;
  readonly toFlip: (pupils: number) => string;
  readonly card: string;
  readonly charts: string;
  readonly findings: string;
  readonly inDoubt: (count: number) => string;
}

export interface SchoolWords {
  readonly verdict: string;
  readonly criteria: string;
  readonly threshold: string;
  readonly orderWords: string;
  readonly noFigures: string;
  readonly source: (work: string) => string;
  readonly criterionFlip: (pupils: number) => string;
  readonly dynamics: string;
  readonly noDynamics: string;
  readonly standing: string;
  readonly noStanding: string;
  readonly lowShare: string;
  readonly quality: string;
  readonly municipality: string;
  readonly place: string;
  readonly above: string;
  readonly below: string;
  readonly findings: string;
  readonly check: string;
  readonly noVerdict: string;
}

export interface SettingsWords {
  readonly lead: string;
  readonly thresholds: string;
  readonly atLeast: string;
  readonly less: string;
  readonly order: (percent: number) => string;
  readonly revert: (code: string) => string;
  readonly range: (code: string) => string;
  readonly percent: (code: string) => string;
  readonly rules: string;
  readonly collection: string;
  readonly year: string;
  readonly deadline: string;
  readonly deadlineHint: string;
  readonly formsOwed: string;
  readonly whatIf: string;
  readonly noChange: string;
  readonly noFlips: string;
  readonly flips: (count: number) => string;
  readonly apply: string;
  readonly revertAll: string;
  readonly discard: string;
  readonly badNumber: (min: number, max: number) => string;
  readonly fixNumbers: string;
  readonly unsaved: string;
}

export interface FormsWords {
  readonly lead: string;
  readonly year: string;
  readonly deadline: string;
  readonly sendTo: string;
  readonly sendToHint: string;
  readonly make: string;
  readonly needsRegister: string;
  readonly made: (forms: number, schools: number) => string;
  readonly afterwards: string;
}

export interface FunctionsWords {
  readonly lead: string;
  readonly search: string;
  readonly parameters: string;
  readonly optional: string;
  readonly example: string;
  readonly show: string;
  readonly insert: string;
  readonly inserted: (cell: string) => string;
}

export interface JournalWords {
  readonly lead: string;
  readonly empty: string;
  readonly undo: string;
  readonly undoSure: (later: number) => string;
  readonly undoYes: string;
  readonly undone: string;
  readonly noChanges: string;
  readonly undoing: string;
  readonly undoDone: string;
}

export interface ChartWords {
  readonly table: string;
  readonly noData: string;
  readonly category: string;
  readonly unavailable: string;
}
