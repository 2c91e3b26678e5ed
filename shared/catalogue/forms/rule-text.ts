// A rule (контрольное соотношение) as it is written: a line of text, as in the orders of Rosstat, with its gravity and source.

import type { FormCode } from "./form.ts";

/** As the specialist writes them on the sheet «Правила», in any language of the screen. */
export const RULE_LEVELS = ["обязательный", "предупредительный"] as const;

export interface RuleText {
  /** `П-101`: unique; findings and the sheet «Правила» name it. */
  readonly code: string;
  readonly form: FormCode;
  /** обязательный: an error; предупредительный: a warning that the school may explain. */
  readonly level: (typeof RULE_LEVELS)[number];
  /** `стр.101 гр.3 = сумме стр.201-212 гр.4`. */
  readonly text: string;
  /** What to do, in words; blank: the general advice. */
  readonly advice?: string;
  readonly source?: string;
}

/** Whether breaking it is an error. */
export const isMandatory = ({ level }: Pick<RuleText, "level">): boolean => level === "обязательный";
