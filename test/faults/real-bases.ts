// Clean rows of real questionnaires: the bundled district always, further districts where their folder lies beside the checkout.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FORMS } from "../../shared/catalogue/forms/forms.ts";
import { readForms } from "../../shared/submission/read-forms.ts";
import { readWorkbook } from "../../src/xlsx/read/read-workbook.ts";
import { EXAMPLE, REAL_DATA } from "../real-data.ts";
import { type Base, responseBase } from "./base.ts";

function questionnaires(): string[] {
  const folders = REAL_DATA ? readdirSync(REAL_DATA).map((district) => join(REAL_DATA ?? "", district)) : [];
  const files = [EXAMPLE, ...folders].map((folder) => join(folder, "passport.xlsx")).filter(existsSync);
  // The bundled district is also the last of the further ones.
  return REAL_DATA ? files.slice(1) : files;
}

export function realBases(): Base[] {
  return questionnaires().flatMap((file) => {
    const district = file.split(/[\\/]/).at(-2) ?? "";
    const outcome = readWorkbook(readFileSync(file), `${district}.xlsx`);
    if (!outcome.ok) throw new Error(`${file}: ${outcome.finding.code}`);
    const { submissions } = readForms(outcome.workbook, FORMS, null);
    const bases: Base[] = [];
    submissions.forEach((submission, index) => {
      bases.push(responseBase(outcome.workbook, submission, () => bases[(index + 1) % bases.length]!));
    });
    return bases;
  });
}
