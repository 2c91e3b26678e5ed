// The words of values of indicators: why there is none, and over how many organisations a total goes.

import type { NotationWords } from "./notation-words.ts";

/** Why an answer is not known, as `shared/notation/cell.ts` names it. */
export type AnswerReason = "not-applicable" | "zero-below" | "blank" | "refused" | "not-submitted";

export interface ValueWords {
  readonly notation: NotationWords;
  readonly answers: { readonly [why in AnswerReason]: string };
  /** «нет данных: «Всего обучающихся» (форма «Паспорт школы»)». */
  readonly ofFields: (why: string, fields: readonly { readonly label: string; readonly form: string }[], more: number) => string;
  /** « — МБОУ СОШ № 1, 2024/25; всего организаций: 3». */
  readonly ofWhom: (org: string, year: string, orgs: number) => string;
  readonly nobodyAsked: string;
  readonly notConcerned: string;
  readonly undecided: (met: number, open: number, required: number) => string;
  readonly methodUnbuilt: (method: string) => string;
  readonly listEmpty: string;
  /** «по 24 из 26». */
  readonly outOf: (known: number, asked: number) => string;
  readonly takenOver: (year: string) => string;
  /** What fields are said to be of that the tool works out itself. */
  readonly derivedForm: string;
  /** `12,5%`; a change in points: `−2,0 п. п.`. */
  readonly percent: (percent: number, isChange: boolean) => string;
  readonly columns: { readonly value: string; readonly outOf: string; readonly org: string };
  readonly firstSheet: string;
  readonly directionSheet: (code: string) => string;
  readonly orgsSheet: string;
  readonly orgsTitle: string;
  readonly title: (municipality: string, year: string) => string;
  readonly summary: (known: number, all: number) => string;
  readonly howToRead: string;
  readonly console: {
    readonly schools: (schools: number) => string;
    readonly unmatched: (schools: number) => string;
    readonly noSchools: string;
    readonly bookAt: (path: string) => string;
    readonly dataAt: (path: string) => string;
  };
}
