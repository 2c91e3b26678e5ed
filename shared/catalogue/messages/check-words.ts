// Every word of the protocol of a check and of the command that makes it. A missing key does not compile.

export type SchoolState = "accepted" | "returned" | "absent";
export type Timeliness = "on-time" | "corrected-later" | "late" | "unknown";
export type RuleState = "applied" | "level-changed" | "own" | "refused";
export type ExplanationState = "open" | "accepted" | "outdated" | "gone";
export type FileKind = "forms" | "responses" | "register" | "results" | "unknown" | "unread";

export interface CheckWords {
  readonly sheets: {
    readonly overview: string;
    readonly findings: string;
    readonly rules: string;
    readonly explanations: string;
    readonly versions: string;
    readonly files: string;
  };
  readonly title: (year: string | null) => string;
  /** `municipality` may be blank. */
  readonly subtitle: (municipality: string, date: string, deadline: string | null) => string;
  readonly footer: (year: string | null) => string;
  readonly schoolStates: { readonly [state in SchoolState]: string };
  readonly timeliness: { readonly [time in Timeliness]: string };
  readonly ruleStates: { readonly [state in RuleState]: string };
  readonly explanationStates: { readonly [state in ExplanationState]: string };
  readonly fileKinds: { readonly [kind in FileKind]: string };
  /** What an accepted, a returned and an absent school are, under the table. */
  readonly legend: readonly string[];
  readonly inAll: string;
  readonly lateOf: (schools: number) => string;
  readonly notSent: string;
  readonly sentEmpty: string;
  readonly sentTimeUnknown: string;
  readonly general: string;
  readonly nothing: { readonly findings: string; readonly explanations: string; readonly versions: string };
  readonly leads: {
    readonly findings: string;
    readonly rules: string;
    readonly explanations: string;
    readonly versions: string;
    readonly files: string;
  };
  readonly hints: { readonly form: string; readonly level: string; readonly accepted: string };
  readonly yes: string;
  readonly no: string;
  readonly outdated: (was: string) => string;
  readonly generalRuleAdvice: string;
  readonly suspect: (field: string, cell: string, demanded: string | null) => string;
  readonly together: string;
  readonly more: (count: number) => string;
  readonly change: (field: string, was: string, now: string) => string;
  readonly answersSame: string;
  readonly fieldStates: { readonly blank: string; readonly absent: string; readonly unreadable: string };
  readonly source: { readonly own: string };
  readonly columns: {
    readonly number: string;
    readonly school: string;
    readonly schoolId: string;
    readonly time: string;
    readonly errors: string;
    readonly warnings: string;
    readonly toExplain: string;
    readonly state: string;
    readonly form: string;
    readonly severity: string;
    readonly rule: string;
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly place: string;
    readonly message: string;
    readonly suspects: string;
    readonly advice: string;
    readonly ruleCode: string;
    readonly level: string;
    readonly ruleText: string;
    readonly source: string;
    readonly ruleState: string;
    readonly field: string;
    readonly value: string;
    readonly explanation: string;
    readonly accepted: string;
    readonly counted: string;
    readonly earlier: string;
    readonly countedTime: string;
    readonly earlierTime: string;
    readonly changes: string;
    readonly kind: string;
    readonly schools: string;
    readonly received: string;
    readonly findings: string;
  };
  readonly note: (severity: string, text: string, advice: string) => string;
}
