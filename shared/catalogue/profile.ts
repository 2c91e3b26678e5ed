// The profile of a municipality: its order as data. It is handed in as a value; nothing in the core looks one up.

import type { Criterion } from "./criteria.ts";
import type { Form } from "./forms/form.ts";
import type { RuleText } from "./forms/rule-text.ts";
import type { Settings } from "./settings.ts";

/** The order of a municipality that sets up its system. */
export interface Order {
  readonly number: string;
  /** ISO 8601; in force from this day on. */
  readonly date: string;
  readonly title: string;
  /** Who issued it, as the order names itself: a letterhead begins with it. */
  readonly issuer: string;
  /** The last day on which it is in force, ISO 8601; absent while none is known. */
  readonly until?: string;
}

export interface Profile {
  readonly id: string;
  /** «Ботлихский район»; blank in the profile of no municipality. */
  readonly name: string;
  /** «Республика Дагестан»; blank where the name is. */
  readonly region: string;
  /** `null`: the profile follows no order of its own. */
  readonly order: Order | null;
  /** The criteria of low results. */
  readonly criteria: readonly Criterion[];
  /** Whose order sets these criteria: few orders have criteria of their own. */
  readonly criteriaFrom: { readonly municipality: string; readonly order: Order };
  /** In the order in which a school fills them. */
  readonly forms: readonly Form[];
  readonly rules: readonly RuleText[];
}

/** What the municipality is called on its papers; blank where nobody has said it. */
export const ownName = (profile: Profile, settings: Pick<Settings, "name">): string => settings.name || profile.name;
