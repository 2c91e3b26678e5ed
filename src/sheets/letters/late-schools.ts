// The schools of the register that have not answered every form that is collected, by the sheets of the spreadsheet. Collected is what some
// school has answered; as long as none has, every form.

import { formName } from "../../../shared/catalogue/forms/form.ts";
import { emptyCampaign } from "../../../shared/commands/campaign.ts";
import { computeCheck } from "../../../shared/commands/check-forms.ts";
import { withOpenWorkbook } from "../../../shared/commands/collect-file.ts";
import { BASE } from "../../../shared/municipalities/base/profile.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { besideResponses } from "../intake/beside-responses.ts";
import { SCRIPT_LANGUAGE } from "../words.ts";
import { letterWordsOf } from "./letter-words.ts";

export function lateSchools(workbook: WorkbookSnapshot, today: string): readonly string[] {
  const { register } = besideResponses(workbook.file, workbook.sheets, SCRIPT_LANGUAGE, today);
  const { files } = withOpenWorkbook(emptyCampaign(BASE), workbook, today);
  const submitted = files.map((file) => file.submitted);
  const answered = new Set(
    submitted.flatMap(({ parts }) => parts.flatMap(({ submissions }) => submissions.map(({ form }) => form))),
  );
  const { schools } = computeCheck({
    profile: BASE,
    municipality: "",
    ...{ files: submitted, register, date: today, collected: answered.size > 0 ? [...answered] : null },
    ...{ previous: [], year: null, deadline: null, rules: null, explanations: null },
  });
  return schools.flatMap(({ school, submissions, missing }) => {
    const name = school.name || school.id;
    if (missing.length === 0) return [];
    const owed = missing.map((code) => formName(BASE.forms, code, SCRIPT_LANGUAGE));
    return submissions.size === 0 ? name : letterWordsOf(SCRIPT_LANGUAGE).owes(name, owed);
  });
}
