// Botlikh district: order No. 19 of 25.01.2025 of the district's education department.

import { FORMS, RULE_TEXTS } from "../../catalogue/forms/forms.ts";
import type { Profile } from "../../catalogue/profile.ts";
import { BOTLIKH_CRITERIA } from "./criteria.ts";
import { BOTLIKH_ORDER } from "./order.ts";

export const BOTLIKH: Profile = {
  id: "botlikh",
  name: BOTLIKH_ORDER.municipality,
  region: "Республика Дагестан",
  order: BOTLIKH_ORDER.order,
  criteria: BOTLIKH_CRITERIA,
  criteriaFrom: BOTLIKH_ORDER,
  forms: FORMS,
  rules: RULE_TEXTS,
};
