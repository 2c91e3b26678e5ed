// Fields of «НОКО».

import type { FieldForm } from "./field-record.ts";

export const NOKO_FIELDS: FieldForm = {
  code: "noko",
  title: "НОКО",
  about: "school",
  from: "office",
  sections: [
    {
      code: "register",
      title: "Показатели",
      fields: [
        { code: "noko.i_stand", label: "НОКО — сведений на стенде", type: "number", systems: ["noko"] },
        { code: "noko.i_site", label: "НОКО — сведений на сайте", type: "number", systems: ["noko"] },
        { code: "noko.i_norm", label: "НОКО — сведений требуется", type: "number", systems: ["noko"] },
        { code: "noko.remote_ways", label: "НОКО — дистанционных способов связи", type: "count", systems: ["noko"] },
        { code: "noko.u_stand", label: "НОКО — удовлетворены стендом", type: "count", systems: ["noko"] },
        { code: "noko.u_site", label: "НОКО — удовлетворены сайтом", type: "count", systems: ["noko"] },
        { code: "noko.respondents", label: "НОКО — опрошено", type: "count", systems: ["noko"] },
        { code: "noko.comfort", label: "НОКО — условий комфортности", type: "count", systems: ["noko"] },
        { code: "noko.u_comfort", label: "НОКО — удовлетворены комфортностью", type: "count", systems: ["noko"] },
        { code: "noko.access_env", label: "НОКО — условий доступности среды", type: "count", systems: ["noko"] },
        { code: "noko.access_service", label: "НОКО — условий доступности услуг", type: "count", systems: ["noko"] },
        { code: "noko.u_access", label: "НОКО — удовлетворены доступностью (инвалиды)", type: "count", systems: ["noko"] },
        { code: "noko.disabled", label: "НОКО — опрошено инвалидов", type: "count", systems: ["noko"] },
        {
          code: "noko.u_first",
          label: "НОКО — удовлетворены вежливостью при первом обращении",
          type: "count",
          systems: ["noko"],
        },
        { code: "noko.u_help", label: "НОКО — удовлетворены вежливостью при оказании услуги", type: "count", systems: ["noko"] },
        {
          code: "noko.u_remote_polite",
          label: "НОКО — удовлетворены вежливостью при дистанционном обращении",
          type: "count",
          systems: ["noko"],
        },
        { code: "noko.u_recommend", label: "НОКО — готовы рекомендовать", type: "count", systems: ["noko"] },
        { code: "noko.u_organisation", label: "НОКО — удовлетворены организацией работы", type: "count", systems: ["noko"] },
        { code: "noko.u_overall", label: "НОКО — удовлетворены в целом", type: "count", systems: ["noko"] },
      ],
    },
  ],
};
