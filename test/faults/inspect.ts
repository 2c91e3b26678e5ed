// Looks at what a school sent exactly as the tool does: reads the files, checks them, looks for personal data.

import type { Finding } from "../../shared/catalogue/findings.ts";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { readForms } from "../../shared/submission/read-forms.ts";
import type { Submission } from "../../shared/submission/submission.ts";
import { checkSubmissions } from "../../shared/validation/check-submissions.ts";
import { findPersonalData } from "../../shared/validation/personal-data/find-personal-data.ts";
import { type Base, BOOK } from "./base.ts";
import type { Sent } from "./fault.ts";

export interface Inspection {
  readonly findings: readonly Finding[];
  readonly submissions: readonly Submission[];
}

/** The day of the check: ages are counted from it. */
const TODAY = "2026-06-01";

export function inspect({ files, register }: Pick<Sent, "files" | "register">, base: Base): Inspection {
  const read = files.map((file) => readForms(file, FORMS, null));
  const personal = files.flatMap((workbook, index) =>
    workbook.sheets
      .filter(({ name }) => read[index]?.sheets.includes(name))
      .flatMap((sheet) => findPersonalData(sheet, workbook.file, { on: TODAY }).findings),
  );
  const { schools, findings } = checkSubmissions({
    files: read,
    previous: base.previousFile ? [base.previousFile] : [],
    register: register ?? base.register,
    year: base.year,
    book: BOOK,
    personal,
  });
  return {
    findings: [...findings, ...schools.flatMap((school) => school.findings)],
    submissions: read.flatMap(({ submissions }) => submissions),
  };
}
