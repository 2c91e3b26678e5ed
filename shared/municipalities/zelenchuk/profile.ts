// Zelenchuksky district: order No. 28 of 10.02.2021. It sets no criteria of low results; Botlikh's are used, and named as such.

import { FORMS, RULE_TEXTS } from "../../catalogue/forms/forms.ts";
import type { Profile } from "../../catalogue/profile.ts";
import { BOTLIKH_CRITERIA } from "../botlikh/criteria.ts";
import { BOTLIKH_ORDER } from "../botlikh/order.ts";

export const ZELENCHUK: Profile = {
  id: "zelenchuk",
  name: "Зеленчукский район",
  region: "Карачаево-Черкесская Республика",
  order: {
    number: "28",
    date: "2021-02-10",
    title:
      "О повышении эффективности муниципальных управленческих механизмов в сфере управления образования Зеленчукского муниципального района",
    issuer: "Управление образования администрации Зеленчукского муниципального района",
  },
  criteria: BOTLIKH_CRITERIA,
  criteriaFrom: BOTLIKH_ORDER,
  forms: FORMS,
  rules: RULE_TEXTS,
};
