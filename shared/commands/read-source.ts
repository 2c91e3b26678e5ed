// Reads one file for the summary: its part, and a warning for each column of it that holds data of persons.

import type { Finding } from "../catalogue/findings.ts";
import type { Form } from "../catalogue/forms/form.ts";
import type { FilePart } from "../submission/file-part.ts";
import { readFile } from "../submission/read-file.ts";
import { withoutLaterYears } from "../submission/without-later-years.ts";
import { withoutPersonalData } from "../validation/personal-data/without-personal-data.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** `on`: the day of the report, for telling dates of birth and years that have not begun. The figures do not depend on what is warned of. */
export function readSource(workbook: WorkbookSnapshot, forms: readonly Form[], on: string): FilePart {
  const part = withoutLaterYears(readFile(workbook, forms), on);
  const kindOf = new Map(part.sheets.map(({ sheet, kind }) => [sheet, kind]));
  // What is no source of ours is not looked into; a form's own check reports on it.
  const isSource = [...kindOf.values()].some((kind) => kind !== "unknown" && kind !== "school-form");
  if (!isSource) return part;
  const personal = workbook.sheets.flatMap((sheet): readonly Finding[] => {
    if (kindOf.get(sheet.name) === "school-form") return [];
    // Names and phones of directors stand in every register.
    const allow = kindOf.get(sheet.name) === "school-register" ? ({ allow: "service-contacts" } as const) : {};
    return withoutPersonalData({ ...workbook, sheets: [sheet] }, { on, ...allow }).findings;
  });
  const warnings = personal.map((found): Finding => ({ ...found, severity: "warning" }));
  return { ...part, findings: [...part.findings, ...warnings] };
}
