// Petrozavodsk urban district: order No. 362 of 15.09.2020. It sets no criteria of low results; Botlikh's are used, and named as such.

import { FORMS, RULE_TEXTS } from "../../catalogue/forms/forms.ts";
import type { Profile } from "../../catalogue/profile.ts";
import { BOTLIKH_CRITERIA } from "../botlikh/criteria.ts";
import { BOTLIKH_ORDER } from "../botlikh/order.ts";

export const PETROZAVODSK: Profile = {
  id: "petrozavodsk",
  name: "Петрозаводский городской округ",
  region: "Республика Карелия",
  order: {
    number: "362",
    date: "2020-09-15",
    title:
      "Об утверждении плана мероприятий управления качеством образования в муниципальной системе образования Петрозаводского городского округа на 2020-2021 учебный год",
    issuer: "Администрация Петрозаводского городского округа, комитет социального развития",
  },
  criteria: BOTLIKH_CRITERIA,
  criteriaFrom: BOTLIKH_ORDER,
  forms: FORMS,
  rules: RULE_TEXTS,
};
