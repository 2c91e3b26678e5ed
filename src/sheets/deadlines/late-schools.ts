// The schools of the register that have sent nothing, by the sheets of the spreadsheet.

import { EMPTY_CAMPAIGN } from "../../../shared/commands/campaign.ts";
import { computeCheck } from "../../../shared/commands/check-forms.ts";
import { withOpenWorkbook } from "../../../shared/commands/collect-file.ts";
import type { WorkbookSnapshot } from "../../../shared/workbook/snapshot.ts";
import { besideResponses } from "../intake/beside-responses.ts";
import { SCRIPT_LANGUAGE } from "../words.ts";

export function lateSchools(workbook: WorkbookSnapshot, today: string): readonly string[] {
  const { register } = besideResponses(workbook.file, workbook.sheets, SCRIPT_LANGUAGE, today);
  const { files } = withOpenWorkbook(EMPTY_CAMPAIGN, workbook, today);
  const { schools } = computeCheck({
    files: files.map(({ submitted }) => submitted),
    register,
    date: today,
    ...{ previous: [], year: null, collected: null, deadline: null, rules: null, explanations: null },
  });
  return schools.flatMap(({ school, state }) => (state === "absent" ? school.name || school.id : []));
}
