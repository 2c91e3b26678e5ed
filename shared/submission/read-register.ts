// Reads the register of schools: login, code, name, and other spellings of the name that the specialist has confirmed.

import { finding } from "../catalogue/findings.ts";
import type { RegisterEntry } from "../schools/register-entry.ts";
import { cellText } from "../text/cell-text.ts";
import { collapseSpaces, fold } from "../text/fold.ts";
import { isUncomputed } from "../workbook/cell.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { emptyReading, type SheetReading } from "./file-part.ts";
import type { FoundTable } from "./find-table.ts";
import { isBlankRow, tableCells } from "./read-cells.ts";

const MAIL = /^[^\s@,;]{1,64}@[^\s@,;]{1,190}\.[^\s@,;]{2,63}$/;

/** A question put to a school: «Где расположена Ваша образовательная организация?». */
const QUESTION = /\?$|(^|[^а-я])ваш(а|е|ей|его|ем|и|у)?([^а-я]|$)/;
const QUESTIONNAIRE = /контекстн\S{0,20} данн|(^|[^а-я])анкет/;

/** Over its columns, or by its name and title, it asks schools of themselves. */
function isQuestionnaire({ headerPosition }: FoundTable, { name, rows }: SheetSnapshot): boolean {
  const head = rows.slice(0, headerPosition + 1).flatMap(({ values }) => values.map((value) => fold(cellText(value))));
  return QUESTIONNAIRE.test(fold(name)) || head.some((text) => QUESTION.test(text) || QUESTIONNAIRE.test(text));
}

export function readRegister(table: FoundTable, file: string, snapshot: SheetSnapshot): SheetReading {
  const sheet = snapshot.name;
  const cells = tableCells(table, file, sheet);
  const register: RegisterEntry[] = [];
  const asks = isQuestionnaire(table, snapshot);
  for (const row of table.rows) {
    if (isBlankRow(row)) continue;
    const { login, code, name } = cells.school(row);
    if (name === "") {
      const key = login !== null ? `edu${login}` : code || cells.text(row, "login");
      // A name that nobody has computed has been told of.
      const isTold = ["name", "fullName"].some((column) => isUncomputed(row.values[table.columns.get(column) ?? -1]));
      if (key !== "" && !isTold)
        cells.findings.push(finding("register-row-unnamed", cells.at(row, [...table.columns.values()]), { key }));
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
      ...(asks ? { ofQuestionnaire: true } : {}),
    });
  }
  return { ...emptyReading(cells.finish()), register };
}
