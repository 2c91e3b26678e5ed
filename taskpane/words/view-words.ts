// The words of each view of the pane.

import type { CriterionSetting } from "../../shared/commands/views.ts";
import type { Refusal } from "../bridge.ts";

export interface ViewWords {
  readonly steps: StepsWords;
  readonly files: FilesWords;
  readonly findings: FindingsWords;
  readonly check: CheckViewWords;
  readonly summary: SummaryWords;
  readonly school: SchoolWords;
  readonly settings: SettingsWords;
  readonly forms: FormsWords;
  readonly functions: FunctionsWords;
  readonly system: SystemWords;
  readonly year: YearViewWords;
  readonly journal: JournalWords;
  readonly charts: ChartWords;
}

interface YearViewWords {
  readonly lead: string;
  readonly year: string;
  readonly noOrder: string;
  readonly notBuilt: string;
  readonly build: string;
  readonly again: string;
  readonly calendar: string;
  readonly overdue: string;
  readonly due: string;
  readonly waiting: string;
  readonly unconfirmed: string;
  readonly by: (day: string) => string;
  readonly mark: string;
  readonly doneOn: string;
  readonly link: string;
  readonly letters: string;
  readonly lettersHint: string;
  readonly letterTo: (role: string) => string;
}

interface StepsWords {
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

interface FilesWords {
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
}

interface FindingsWords {
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
  readonly declined: string;
}

interface CheckViewWords {
  readonly lead: string;
  readonly run: string;
  readonly again: string;
  readonly deadline: (date: string) => string;
  readonly absent: (count: number) => string;
  readonly missing: (forms: readonly string[]) => string;
  readonly schools: string;
  readonly copies: (count: number) => string;
  readonly noCopies: string;
}

interface SummaryWords {
  readonly lead: string;
  readonly run: string;
  readonly again: string;
  readonly low: string;
  readonly nobody: string;
  readonly others: string;
  readonly noYear: string;
  readonly doubts: string;
  /** `checked`: how many of how many. */
  readonly checked: (checked: string, met: number) => string;
  readonly toFlip: (pupils: number) => string;
  readonly charts: string;
  readonly findings: string;
  readonly inDoubt: (count: number) => string;
}

interface SchoolWords {
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

interface SettingsWords {
  readonly lead: string;
  readonly thresholds: string;
  readonly comparisons: { readonly [comparison in CriterionSetting["comparison"]]: string };
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
  readonly noFlips: string;
  readonly flips: (count: number) => string;
  readonly apply: string;
  readonly revertAll: string;
  readonly discard: string;
  readonly badNumber: (min: number, max: number) => string;
  readonly fixNumbers: string;
  readonly unsaved: string;
}

interface FormsWords {
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

interface FunctionsWords {
  readonly lead: string;
  readonly search: string;
  readonly parameters: string;
  readonly optional: string;
  readonly example: string;
  readonly insert: string;
  readonly show: string;
  readonly inserted: (cell: string) => string;
}

interface SystemWords {
  readonly lead: string;
  readonly search: string;
  /** Says what the list is filtered by. */
  readonly kind: string;
  readonly all: string;
  readonly terms: string;
  readonly line: (lines: string) => string;
  readonly unavailable: string;
}

interface JournalWords {
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

interface ChartWords {
  readonly table: string;
  readonly noData: string;
  readonly category: string;
  readonly unavailable: string;
}
