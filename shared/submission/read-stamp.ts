// Reads whose form a sheet is and of which year: by the names that the form defines, else by what stands in its first rows.

import { parseAcademicYear } from "../catalogue/academic-year.ts";
import { FORM_NAMES } from "../catalogue/forms/form-marks.ts";
import { mayNameOne } from "../schools/near-names.ts";
import { parseLogin, readSchoolMention, type SchoolMention } from "../schools/school-mention.ts";
import { cellText } from "../text/cell-text.ts";
import { parseRectangle } from "../workbook/block.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";

export interface Stamp {
  readonly school: SchoolMention;
  readonly year: number | null;
  readonly contradictions: readonly StampContradiction[];
}

const REFERENCE = /^'?(.*?)'?!(\$?[A-Z]{1,3}\$?\d+)$/;

function textAt(workbook: WorkbookSnapshot, name: string): string {
  const refersTo = workbook.names.find((each) => each.name === name)?.refersTo ?? "";
  const match = REFERENCE.exec(refersTo);
  const place = parseRectangle(match?.[2] ?? "");
  const sheet = workbook.sheets.find((each) => each.name === match?.[1]?.replace(/''/g, "'"));
  if (!place || !sheet) return "";
  return cellText(sheet.rows.find((row) => row.rowIndex === place.rowIndex)?.values[place.columnIndex]);
}

const LOGIN = /(?:edu|sch)\d{6}/i;
const YEAR = /20\d{2}\s{0,3}[/–—-]\s{0,3}(?:20)?\d{2}/;
/** The stamp of a sheet stands in so many first rows; the school's name is the second line of it. */
const STAMP_ROWS = 7;

/** A part of the stamp that the workbook's names say in one way and the sheet's own lines in another. */
export interface StampContradiction {
  readonly part: "school" | "login" | "year";
  readonly named: string;
  readonly written: string;
}

function contradictionsOf(named: Stamped, written: Stamped): StampContradiction[] {
  const digits = (text: string): string => parseLogin(text)?.digits ?? "";
  const year = (text: string): string => String(parseAcademicYear(text) ?? "");
  const sameKey = (keyOf: (text: string) => string) => (a: string, b: string) =>
    keyOf(a) === "" || keyOf(b) === "" || keyOf(a) === keyOf(b);
  const agree = { school: mayNameOne, login: sameKey(digits), year: sameKey(year) };
  return (["school", "login", "year"] as const).flatMap((part) =>
    agree[part](named[part], written[part]) ? [] : [{ part, named: named[part], written: written[part] }],
  );
}

type Stamped = { readonly [part in StampContradiction["part"]]: string };

/** The school's name stands right above the line with its login, wherever rows were put in or taken out. */
function schoolLine({ rows }: SheetSnapshot): string {
  const stamp = rows.filter(({ rowIndex }) => rowIndex < STAMP_ROWS + 2);
  const login = stamp.findIndex(({ values }) => LOGIN.test(cellText(values[0])));
  const line = login > 0 ? stamp[login - 1] : stamp.find(({ rowIndex }) => rowIndex === 1);
  return cellText(line?.values[0]);
}

/** The names lead to the stamp even when the sheet was renamed or moved; a sheet copied into another workbook still has its lines. */
export function readStamp(workbook: WorkbookSnapshot, sheet: SheetSnapshot): Stamp {
  const lines = sheet.rows.filter(({ rowIndex }) => rowIndex < STAMP_ROWS).map(({ values }) => values.map(cellText).join(" "));
  const text = lines.join(" ");
  const named: Stamped = {
    login: textAt(workbook, FORM_NAMES.login),
    school: textAt(workbook, FORM_NAMES.school),
    year: textAt(workbook, FORM_NAMES.year),
  };
  const written: Stamped = {
    login: LOGIN.exec(text)?.[0] ?? "",
    school: schoolLine(sheet),
    year: YEAR.exec(text)?.[0] ?? "",
  };
  const of = (part: keyof Stamped): string => named[part] || written[part];
  return {
    school: readSchoolMention(of("login"), "", of("school")),
    year: parseAcademicYear(of("year")) ?? null,
    contradictions: contradictionsOf(named, written),
  };
}
