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
import type { ViewWords } from "./view-words.ts";

export interface CommandWords {
  /** As it stands in the journal. */
  readonly title: string;
  readonly running: string;
  readonly done: string;
}

export interface Words extends ViewWords {
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
    readonly filesRead: (files: number, read: number) => string;
    /** Blank where there were none. */
    readonly filesArrived: (replaced: number, beside: number) => string;
    readonly findings: (count: number) => string;
    readonly sheets: (count: number) => string;
    readonly errors: (count: number) => string;
    readonly warnings: (count: number) => string;
  };
  readonly common: CommonWords;
}

export interface CommonWords {
  readonly sections: string;
  readonly loading: string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly cancelled: string;
  readonly collectCancelled: string;
  readonly close: string;
  readonly back: string;
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
  readonly shown: (count: number, of: number) => string;
  readonly filter: string;
  readonly nothingFound: string;
  readonly outdated: string;
  readonly sheets: (sheets: readonly string[]) => string;
  readonly download: string;
  readonly appearance: string;
  readonly language: string;
}
