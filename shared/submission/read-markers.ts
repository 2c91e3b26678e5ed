// Reads the list of schools with markers of doubtful objectivity: a row a school and year, 1 in the column of each marked work.

import { finding } from "../catalogue/findings.ts";
import { findSubject } from "../catalogue/subjects.ts";
import { readSchoolMention } from "../schools/school-mention.ts";
import type { Marker } from "./facts.ts";
import { emptyReading, type SheetReading } from "./file-part.ts";
import type { FoundTable } from "./find-table.ts";
import { isBlankRow, tableCells } from "./read-cells.ts";
import { readYear } from "./read-work.ts";

export function readMarkers(table: FoundTable, file: string, sheet: string): SheetReading {
  const cells = tableCells(table, file, sheet);
  const markers: Marker[] = [];
  const works = [...table.series].flatMap(([key, column]) => {
    const [grade = "", subjectCode = ""] = key.split(" ");
    const subject = findSubject(subjectCode);
    return subject ? [{ grade: Number(grade), subject: subject.code, column }] : [];
  });
  for (const row of table.rows) {
    if (isBlankRow(row)) continue;
    const school = readSchoolMention(cells.text(row, "login"), "", cells.text(row, "name"));
    if (school.login === null && school.name === "") continue;
    const year = readYear(cells.text(row, "year"));
    if (year === undefined) {
      cells.findings.push(finding("row-without-year", cells.at(row, [table.columns.get("year") ?? 0]), { school: school.name }));
      continue;
    }
    let counted = 0;
    let readable = true;
    for (const { grade, subject, column } of works) {
      const value = cells.numberAt(row, column, school.name);
      if (value === undefined) readable = false;
      else if (value !== null && value !== 0 && value !== 1) {
        readable = false;
        cells.findings.push(finding("marker-unreadable", cells.at(row, [column]), { school: school.name }));
      } else if (value === 1) {
        counted++;
        markers.push({ school, work: { procedure: "vpr", year, subject, grade }, at: cells.at(row, [column]) });
      }
    }
    const stated = cells.number(row, "count", school.name);
    if (readable && typeof stated === "number" && stated !== counted) {
      const at = cells.at(row, [table.columns.get("count") ?? 0]);
      cells.findings.push(finding("marker-count-differs", at, { school: school.name, stated, counted }));
    }
  }
  return { ...emptyReading(cells.finish()), markers };
}
