// Leninsk-Kuznetsky urban district: order No. 438/1 of 10.09.2020. It sets no criteria of low results; Botlikh's are used, and named as such.

import { FORMS, RULE_TEXTS } from "../../catalogue/forms/forms.ts";
import type { Profile } from "../../catalogue/profile.ts";
import { BOTLIKH_CRITERIA } from "../botlikh/criteria.ts";
import { BOTLIKH_ORDER } from "../botlikh/order.ts";

export const LENINSK_KUZNETSKY: Profile = {
  id: "leninsk-kuznetsky",
  name: "Ленинск-Кузнецкий городской округ",
  region: "Кемеровская область – Кузбасс",
  order: {
    number: "438/1",
    date: "2020-09-10",
    title: "Об утверждении Положения о муниципальной системе оценки качества образования в Ленинск-Кузнецком городском округе",
    issuer: "Управление образования администрации Ленинск-Кузнецкого городского округа",
  },
  criteria: BOTLIKH_CRITERIA,
  criteriaFrom: BOTLIKH_ORDER,
  forms: FORMS,
  rules: RULE_TEXTS,
};
