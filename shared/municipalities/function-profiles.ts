// What custom functions use of the profiles: criteria and forms. No other text of an order is in their bundles.

import type { CriterionRule } from "../catalogue/criteria.ts";
import { FORMS, RULE_TEXTS } from "../catalogue/forms/forms.ts";
import type { Profile } from "../catalogue/profile.ts";
import { BOTLIKH_CRITERION_RULES } from "./botlikh/criterion-rules.ts";
import { BOTLIKH_ORDER } from "./botlikh/order.ts";

interface OfFunctions extends Pick<Profile, "id" | "name" | "criteriaFrom" | "forms" | "rules"> {
  readonly criteria: readonly CriterionRule[];
}

const COMMON: Omit<OfFunctions, "id" | "name"> = {
  criteria: BOTLIKH_CRITERION_RULES,
  criteriaFrom: BOTLIKH_ORDER,
  forms: FORMS,
  rules: RULE_TEXTS,
};

/** Ids and names are those of `PROFILES`, which cannot be read here without everything that it loads. */
export const FUNCTION_PROFILES: readonly OfFunctions[] = [
  { id: "zelenchuk", name: "Зеленчукский район", ...COMMON },
  { id: "botlikh", name: "Ботлихский район", ...COMMON },
  { id: "petrozavodsk", name: "Петрозаводский городской округ", ...COMMON },
  { id: "ishimbay", name: "Ишимбайский район", ...COMMON },
  { id: "leninsk-kuznetsky", name: "Ленинск-Кузнецкий городской округ", ...COMMON },
  { id: "base", name: "", ...COMMON },
];
