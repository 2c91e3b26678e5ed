// Every word of the plan of a school year: its sheets, their columns, states and kinds. A missing key does not compile.

import type { EffectVerdict } from "../../effect-verdict.ts";
import type { MeasureState, MeasureStatus } from "../../measure-state.ts";
import type { YearEventId } from "../../year-event.ts";
import type { ProcedureKind } from "../../year-procedure.ts";

export interface SheetWords {
  /** The tab. */
  readonly name: string;
  readonly title: string;
  /** How to use it, above the table. */
  readonly lead: string;
}

export type YearSheet =
  | "roadMap"
  | "ahead"
  | "calendar"
  | "events"
  | "reports"
  | "cycle"
  | "matrix"
  | "links"
  | "procedures"
  | "schedule"
  | "decisions"
  | "kinds"
  | "effects"
  | "figures"
  | "group"
  | "daysOff"
  | "dates";

export interface YearWords {
  readonly sheets: { readonly [sheet in YearSheet]: SheetWords };
  readonly title: (municipality: string, year: string) => string;
  readonly footer: (municipality: string, year: string) => string;
  /** «Приказ № 19 от 25.01.2025 «…»». */
  readonly order: (number: string, date: string, title: string) => string;
  readonly line: (line: number) => string;
  readonly columns: {
    readonly item: string;
    readonly direction: string;
    readonly stage: string;
    readonly text: string;
    readonly deadline: string;
    readonly plannedMonth: string;
    readonly next: string;
    readonly state: string;
    readonly role: string;
    readonly report: string;
    readonly addressee: string;
    readonly indicators: string;
    readonly status: string;
    readonly doneOn: string;
    readonly link: string;
    readonly note: string;
    readonly source: string;
    readonly key: string;
    readonly event: string;
    readonly ofMeasure: string;
    readonly from: string;
    readonly to: string;
    readonly basis: string;
    readonly asOf: string;
    readonly sendBy: string;
    readonly form: string;
    readonly notSent: string;
    readonly sentOn: string;
    readonly ownStage: string;
    readonly duties: string;
    readonly degree: string;
    readonly evidence: string;
    readonly published: string;
    readonly percent: string;
    readonly name: string;
    readonly kind: string;
    readonly level: string;
    readonly holder: string;
    readonly frequency: string;
    readonly system: string;
    readonly result: string;
    readonly number: string;
    readonly date: string;
    readonly object: string;
    readonly reasonIndicator: string;
    readonly reasonValue: string;
    readonly reasonCell: string;
    readonly due: string;
    readonly indicator: string;
    readonly better: string;
    readonly baselineCount: string;
    readonly baselineOf: string;
    readonly period: string;
    readonly target: string;
    readonly comparison: string;
    readonly evaluatedOn: string;
    readonly afterCount: string;
    readonly afterOf: string;
    readonly change: string;
    readonly interval: string;
    readonly expected: string;
    readonly beyond: string;
    readonly against: string;
    readonly verdict: string;
    readonly school: string;
    readonly cluster: string;
    readonly post: string;
    readonly person: string;
    readonly dayOff: string;
    readonly workingDay: string;
    readonly count: string;
    readonly all: string;
  };
  readonly statuses: { readonly [status in MeasureStatus]: string };
  readonly states: { readonly [state in MeasureState]: string };
  readonly verdicts: { readonly [verdict in EffectVerdict]: string };
  readonly procedureKinds: { readonly [kind in ProcedureKind]: string };
  readonly events: { readonly [event in YearEventId]: string };
  readonly eventNumber: (event: string, number: number) => string;
  readonly waitsFor: (event: string) => string;
  /** September first. */
  readonly months: readonly string[];
  readonly yearEnd: string;
  readonly review: string;
  /** The nine common stages. */
  readonly stages: readonly string[];
  readonly degrees: readonly string[];
  readonly levels: { readonly municipality: string; readonly school: string };
  readonly commonDecisions: readonly string[];
  readonly betters: { readonly less: string; readonly more: string };
  readonly wholeSystem: string;
  readonly byOrder: string;
  readonly suggestMonth: string;
  readonly sections: {
    readonly months: string;
    readonly roles: string;
    readonly addressees: string;
  };
  readonly noStages: string;
  readonly scheduleHead: (department: string, year: string) => string;
  readonly ownRow: (number: number) => string;
  readonly unread: (places: string) => string;
  readonly unknownYears: (years: string) => string;
  readonly waiting: (rows: number) => string;
  readonly hints: { readonly status: string; readonly month: string; readonly degree: string; readonly kind: string };
  /** The letter to a role, and the file for calendars. */
  readonly letter: {
    readonly greeting: (role: string) => string;
    readonly overdue: string;
    readonly ahead: string;
    readonly line: (item: string, text: string, due: string, report: string) => string;
    readonly close: string;
  };
  readonly calendarFile: (year: string) => string;
  readonly console: {
    readonly rows: (rows: number, year: string) => string;
    readonly ownRows: (rows: number) => string;
    readonly workbookAt: (path: string) => string;
    readonly dataAt: (path: string) => string;
    readonly outputForeign: (path: string) => string;
    readonly unreadable: (path: string, text: string, advice: string) => string;
    readonly otherPlan: (path: string, municipality: string, year: string) => string;
    readonly outputFailed: (path: string, reason: string) => string;
    readonly badOption: (option: string, value: string, allowed: string) => string;
  };
}
