// The words around an order's contents: sheets, headings of columns, kinds of things. The order's own words are data of its profile.

import type { Recurrence } from "../deadline.ts";
import type { Shown, YearsCounted } from "../indicator.ts";
import type { InformationSystem } from "../information-systems.ts";
import type { ProvisionKind, RequirementTopic } from "../order-contents.ts";
import type { Computable, CountedUnit, FormulaGiven, Frequency } from "../order-entry.ts";

export type ProfileSheet =
  | ("order" | "entries" | "assumptions" | "sources" | "system" | "measures" | "deadlines" | "terms" | "requirements" | "fields")
  | "oddities";

export type OrderColumn =
  | ("code" | "item" | "direction" | "lines" | "text" | "name" | "computable" | "formula" | "over" | "numerator" | "denominator")
  | ("where" | "axes" | "years" | "window" | "limit" | "shown" | "method" | "unit" | "frequency" | "better" | "breakdown")
  | ("systems" | "forms" | "assumptions" | "terms" | "special" | "about" | "standard" | "alternatives" | "reason" | "entries")
  | ("chosen" | "gives" | "file" | "when" | "read" | "fieldCount" | "entryCount" | "named" | "kind" | "section" | "term")
  | (
      | "deadline"
      | "role"
      | "report"
      | "addressee"
      | "rows"
      | "topic"
      | "note"
      | "label"
      | "type"
      | "options"
      | "form"
      | "asked"
      | "value"
    );

export interface OrderWords {
  readonly sheets: { readonly [sheet in ProfileSheet]: string };
  readonly columns: { readonly [column in OrderColumn]: string };
  readonly computable: { readonly [computable in Computable]: string };
  readonly formula: { readonly [given in FormulaGiven]: string };
  readonly units: { readonly [unit in CountedUnit]: string };
  readonly frequencies: { readonly [frequency in Frequency]: string };
  readonly shown: { readonly [shown in Shown]: string };
  readonly years: { readonly [years in YearsCounted]: string };
  readonly better: { readonly more: string; readonly less: string; readonly neither: string };
  readonly topics: { readonly [topic in RequirementTopic]: string };
  readonly provisions: { readonly [kind in ProvisionKind]: string };
  /** Parts of the sheet «Система» that are no provisions. */
  readonly parts: {
    readonly [part in "direction" | "monitoring" | "method" | "participant" | "role" | "procedure" | "stage"]: string;
  };
  readonly recurrence: { readonly [kind in Recurrence["kind"]]: string };
  readonly read: { readonly [read in InformationSystem["read"]]: string };
  readonly fieldTypes: { readonly [type: string]: string };
  readonly window: (required: number, span: number, perWork: boolean, withCurrent: boolean) => string;
  readonly yes: string;
  readonly no: string;
  /** Marks a default that changes the list of schools. */
  readonly prominent: string;
  readonly title: (municipality: string) => string;
  readonly orderName: (number: string, date: string, title: string) => string;
  readonly issuer: string;
  readonly inForce: string;
  readonly inForceFrom: (date: string) => string;
  readonly inForceUntil: (from: string, until: string) => string;
  readonly counts: string;
  /** «Показателей: 236, из них считаются из ответов 211 …». */
  readonly countLine: (counts: { readonly [computable in Computable]: number }) => string;
  readonly noIndicators: string;
  readonly footer: string;
  readonly generated: string;
  readonly none: string;
  /** Of a term that the order uses and does not explain. */
  readonly ours: string;
  /** Of the profile of no municipality: whose list of indicators it takes. */
  readonly borrowed: (municipality: string) => string;
  /** «Допущение», before its id. */
  readonly assumption: string;
  readonly anyMunicipality: string;
  readonly directions: string;
  readonly prominentTitle: string;
  readonly console: {
    readonly badOption: (option: string, value: string, allowed: string) => string;
    readonly noDirection: (direction: string, allowed: string) => string;
    readonly profileLine: (id: string, name: string, order: string, counts: string) => string;
    readonly entryLine: (code: string, computable: string, text: string) => string;
    readonly bookAt: (path: string) => string;
    readonly dataAt: (path: string) => string;
    readonly pagesAt: (count: number, path: string) => string;
    readonly outputFailed: (path: string, reason: string) => string;
    readonly outputExists: (path: string) => string;
  };
}
