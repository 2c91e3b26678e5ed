// The command «Формы»: from the register of schools to a form's workbook for each school.

import { formWordsOf } from "../catalogue/messages/form-words.ts";
import type { Language } from "../catalogue/messages/messages.ts";
import type { Profile } from "../catalogue/profile.ts";
import { compileRule } from "../notation/compile-rule.ts";
import type { RuleInstance } from "../notation/linear-check.ts";
import { schoolIdOf } from "../reports/form-workbook/carried-values.ts";
import type { CarriedValues } from "../reports/form-workbook/first-values.ts";
import { type FormState, formState } from "../reports/form-workbook/form-state.ts";
import { formWorkbook } from "../reports/form-workbook/form-workbook.ts";
import type { RegisterEntry } from "../schools/register-entry.ts";
import type { Edit } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { formFileNames } from "./form-file-names.ts";

export interface FormsInput {
  readonly register: readonly RegisterEntry[];
  readonly profile: Pick<Profile, "forms" | "rules">;
  /** What the municipality is called; may be blank. */
  readonly municipality: string;
  /** The academic year by the calendar year in which it ends: 2026 for 2025/26. */
  readonly year: number;
  /** ISO 8601. */
  readonly deadline: string | null;
  /** Whom to send the form to; `null`: the municipality's department. */
  readonly sendTo: string | null;
  /** What the schools answered last year, by the school's id and the field's code; what rarely changes is carried over. */
  readonly previous: ReadonlyMap<string, CarriedValues>;
}

export interface SchoolForm {
  /** `edu203001`, else the code, else the name. */
  readonly schoolId: string;
  readonly hasLogin: boolean;
  /** Whether answers of last year stand in the form. */
  readonly hasCarriedValues: boolean;
  /** Without a folder, safe on every system. */
  readonly fileName: string;
  readonly edits: () => readonly Edit[];
  /** What a workbook that stands in the form's place is. */
  readonly stateOf: (workbook: WorkbookSnapshot) => FormState;
}

export type FormsOutcome =
  | { readonly ok: true; readonly forms: readonly SchoolForm[] }
  /** Schools that would get two forms. */
  | { readonly ok: false; readonly repeated: readonly string[] };

/** Rules are literals of the program: one that does not compile is a broken law of the program. */
function compileRules({ rules, forms }: FormsInput["profile"]): RuleInstance[] {
  return rules.flatMap((rule) => {
    const outcome = compileRule(rule, forms);
    if (!outcome.ok) throw new Error(`Rule ${rule.code} does not compile: ${JSON.stringify(outcome.fault)}`);
    return outcome.instances;
  });
}

/** Pure; each workbook's edits are made when they are asked for, so that one at a time is in memory. */
export function makeForms(input: FormsInput, language: Language): FormsOutcome {
  const words = formWordsOf(language);
  const instances = compileRules(input.profile);
  const { profile, municipality, year, deadline, previous } = input;
  const sendTo = input.sendTo ?? words.sendToDepartment(municipality);
  const names = formFileNames(input.register.map((entry) => ({ schoolId: schoolIdOf(entry), name: entry.name })));
  const forms = input.register.map(({ login, code, name }, index): SchoolForm => {
    const fullLogin = login === null ? null : `edu${login}`;
    const schoolId = schoolIdOf({ login, code, name });
    const carried: CarriedValues = previous.get(schoolId) ?? new Map();
    const school = { schoolName: name, login: fullLogin, municipality, year, deadline, sendTo, carried };
    return {
      schoolId,
      hasLogin: login !== null,
      hasCarriedValues: carried.size > 0,
      fileName: names[index] ?? "",
      edits: () => formWorkbook({ forms: profile.forms, instances, language, ...school }, words),
      stateOf: (workbook) => formState(workbook, profile.forms, carried),
    };
  });
  const repeated = forms.filter(({ schoolId }, index) => forms.some((other, at) => at < index && other.schoolId === schoolId));
  if (repeated.length > 0) return { ok: false, repeated: [...new Set(repeated.map(({ schoolId }) => schoolId))] };
  return { ok: true, forms };
}
