// Reads the register of schools: login, code, name, and other spellings of the name that the specialist has confirmed.

import type { RegisterEntry } from "../schools/register-entry.ts";
import { parseLogin } from "../schools/school-mention.ts";
import { collapseSpaces, foldLatin } from "../text/fold.ts";
import { emptyReading, type SheetReading } from "./file-part.ts";
import type { FoundTable } from "./find-table.ts";
import { isBlankRow, tableCells } from "./read-cells.ts";

export function readRegister(table: FoundTable, file: string, sheet: string): SheetReading {
  const cells = tableCells(table, file, sheet);
  const register: RegisterEntry[] = [];
  for (const row of table.rows) {
    const name = collapseSpaces(cells.text(row, "name"));
    if (isBlankRow(row) || name === "") continue;
    const code = cells.text(row, "code");
    register.push({
      login: parseLogin(cells.text(row, "login"))?.digits ?? null,
      code: code === "" ? null : foldLatin(code),
      name,
      otherNames: cells
        .text(row, "otherNames")
        .split(/[;\n]/)
        .map(collapseSpaces)
        .filter((other) => other !== ""),
      at: cells.at(row, [...table.columns.values()]),
    });
  }
  return { ...emptyReading(cells.finish()), register };
}
