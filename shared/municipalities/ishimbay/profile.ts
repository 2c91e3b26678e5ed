// Ishimbaysky district: order No. 1048 of 05.07.2021. It sets no criteria of low results; Botlikh's are used, and named as such.

import { FORMS, RULE_TEXTS } from "../../catalogue/forms/forms.ts";
import type { Profile } from "../../catalogue/profile.ts";
import { BOTLIKH_CRITERIA } from "../botlikh/criteria.ts";
import { BOTLIKH_ORDER } from "../botlikh/order.ts";

export const ISHIMBAY: Profile = {
  id: "ishimbay",
  name: "Ишимбайский район",
  region: "Республика Башкортостан",
  order: {
    number: "1048",
    date: "2021-07-05",
    title: "О совершенствовании муниципальных механизмов управления качеством образования в Ишимбайском районе",
    issuer: "Управление образования муниципального района Ишимбайский район",
  },
  criteria: BOTLIKH_CRITERIA,
  criteriaFrom: BOTLIKH_ORDER,
  forms: FORMS,
  rules: RULE_TEXTS,
};
