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
}
