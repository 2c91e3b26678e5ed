// A rule (контрольное соотношение) as it is written: a line of text, as in the orders of Rosstat, with its gravity and source.

import type { FormCode } from "./form.ts";

export interface RuleText {
  /** `П-101`: unique; findings and the sheet «Правила» name it. */
  readonly code: string;
  readonly form: FormCode;
  /** обязательный: an error; предупредительный: a warning that the school may explain. */
  readonly level: "обязательный" | "предупредительный";
  /** `стр.101 гр.3 = сумме стр.201-212 гр.4`. */
  readonly text: string;
  /** What to do, in words; blank: the general advice. */
  readonly advice?: string;
  readonly source?: string;
}
