// The order of Botlikh district. It is named wherever its criteria are used, also by other municipalities.

import type { Profile } from "../../catalogue/profile.ts";

export const BOTLIKH_ORDER: Profile["criteriaFrom"] = {
  municipality: "Ботлихский район",
  order: {
    number: "19",
    date: "2025-01-25",
    title: "Об утверждении дорожной карты по формированию реализации внутренней системы оценки качества образовании в ОО",
    issuer: "Управление образования администрации муниципального района «Ботлихский район»",
  },
};
