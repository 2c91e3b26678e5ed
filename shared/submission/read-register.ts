// Reads the register of schools: login, code, name, and other spellings of the name that the specialist has confirmed.

import { finding } from "../catalogue/findings.ts";
import type { RegisterEntry } from "../schools/register-entry.ts";
import { collapseSpaces } from "../text/fold.ts";
import { emptyReading, type SheetReading } from "./file-part.ts";
import type { FoundTable } from "./find-table.ts";
import { isBlankRow, tableCells } from "./read-cells.ts";

const MAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

export function readRegister(table: FoundTable, file: string, sheet: string): SheetReading {
  const cells = tableCells(table, file, sheet);
  const register: RegisterEntry[] = [];
  let nameless = 0;
  for (const row of table.rows) {
    if (isBlankRow(row)) continue;
    const { login, code, name } = cells.school(row);
    if (name === "") {
      if (login !== null || code !== null) nameless++;
      continue;
    }
    const others = [cells.text(row, "fullName"), ...cells.text(row, "otherNames").split(/[;\n]/)].map(collapseSpaces);
    register.push({
      login,
      code,
      name,
      otherNames: others.filter((other) => other !== "" && other !== name),
      mail: MAIL.exec(cells.text(row, "mail"))?.[0] ?? null,
      at: cells.at(row, [...table.columns.values()]),
    });
  }
  if (nameless > 0) cells.findings.push(finding("row-without-school", { file, sheet }, { rows: nameless }));
  return { ...emptyReading(cells.finish()), register };
}
