// The profile of a municipality whose order the tool does not know: its own name, forms for all, the criteria of Botlikh's order.

import { FORMS, RULE_TEXTS } from "../../catalogue/forms/forms.ts";
import type { Profile } from "../../catalogue/profile.ts";
import { BOTLIKH_CRITERIA } from "../botlikh/criteria.ts";
import { BOTLIKH_ORDER } from "../botlikh/order.ts";

export const BASE: Profile = {
  id: "base",
  name: "",
  region: "",
  order: null,
  criteria: BOTLIKH_CRITERIA,
  criteriaFrom: BOTLIKH_ORDER,
  forms: FORMS,
  rules: RULE_TEXTS,
};
