// The check of what is entered into a range. Kept as a look: of two over one cell the later holds.

import type { RangeContext } from "./model-context.ts";
import { invalidArgument } from "./model-error.ts";

interface ListRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string | RangeContext };
}

/** Excel refuses a longer list of words. */
const LONGEST_LIST = 255;

export class DataValidationModel {
  readonly range: RangeContext;

  constructor(range: RangeContext) {
    this.range = range;
  }

  get Rule(): ListRule {
    return (this.range.look("validation.rule") as ListRule | undefined) ?? {};
  }
  set Rule(rule: ListRule) {
    const source = rule.list?.source;
    const isList =
      typeof source === "string" ? source.length > 0 && source.length <= LONGEST_LIST : source !== undefined && "where" in source;
    if (!isList) throw invalidArgument("rule");
    this.range.setLook("validation.rule", rule);
  }

  get Prompt(): unknown {
    return this.range.look("validation.prompt") ?? null;
  }
  set Prompt(prompt: { readonly message: string; readonly title: string; readonly showPrompt: boolean }) {
    if (prompt.message.length > 255 || prompt.title.length > 32) throw invalidArgument("prompt");
    this.range.setLook("validation.prompt", prompt);
  }

  get ErrorAlert(): unknown {
    return this.range.look("validation.alert") ?? null;
  }
  set ErrorAlert(alert: {
    readonly message: string;
    readonly title: string;
    readonly style: string;
    readonly showAlert: boolean;
  }) {
    if (alert.message.length > 255 || alert.title.length > 32 || !["Stop", "Warning", "Information"].includes(alert.style)) {
      throw invalidArgument("alert");
    }
    this.range.setLook("validation.alert", alert);
  }

  Clear(): void {
    for (const property of ["validation.rule", "validation.prompt", "validation.alert"]) this.range.setLook(property, undefined);
  }
}
