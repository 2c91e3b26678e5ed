// Fields of «Надзор».

import type { FieldForm } from "./field-record.ts";

export const SUPERVISION_FIELDS: FieldForm = {
  code: "supervision",
  title: "Надзор",
  about: "school",
  from: "office",
  sections: [
    {
      code: "list",
      title: "Аккредитация",
      fields: [
        { code: "accreditation.suspended", label: "Аккредитация — приостановлена", type: "yes-no", systems: ["supervision"] },
        { code: "accreditation.revoked", label: "Аккредитация — лишена", type: "yes-no", systems: ["supervision"] },
      ],
    },
  ],
};
