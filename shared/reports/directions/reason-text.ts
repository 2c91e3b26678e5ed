// Why an indicator has no value, in words: what is missing, in which form, of whom, of which year.

import { academicYearName } from "../../catalogue/academic-year.ts";
import { FIELD_FORMS } from "../../catalogue/fields/field-catalogue.ts";
import { recordFaultText } from "../../catalogue/messages/notation-words.ts";
import type { ValueWords } from "../../catalogue/messages/value-words.ts";
import type { ValueReason } from "../../indicators/value-reason.ts";

/** More fields than a person reads are counted. */
const MOST_FIELDS = 3;

const FORM_TITLES = new Map(FIELD_FORMS.map(({ code, title }) => [code, title]));

/** `names`: of organisations by the key that values have. */
export function reasonText(reason: ValueReason, words: ValueWords, names: ReadonlyMap<string, string> = new Map()): string {
  switch (reason.kind) {
    case "answer": {
      const { why, fields, org, year, orgs } = reason;
      const named = fields
        .slice(0, MOST_FIELDS)
        .map(({ label, form }) => ({ label, form: form === "derived" ? words.derivedForm : (FORM_TITLES.get(form) ?? form) }));
      const what = words.ofFields(words.answers[why], named, fields.length - named.length);
      return org === "" ? what : `${what}${words.ofWhom(names.get(org) ?? org, academicYearName(year), orgs)}`;
    }
    case "nobody-asked":
      return words.nobodyAsked;
    case "not-concerned":
      return words.notConcerned;
    case "undecided":
      return words.undecided(reason.met, reason.open, reason.required);
    case "method-unbuilt":
      return words.methodUnbuilt(reason.method);
    case "list-empty":
      return words.listEmpty;
    case "record-fault":
      return recordFaultText(reason.found, words.notation);
    default:
      return reason satisfies never;
  }
}
