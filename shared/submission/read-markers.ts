// Reads the list of schools with markers of doubtful objectivity: a row a school and year, 1 in the column of each marked work.

import { finding } from "../catalogue/findings.ts";
import { findSubject } from "../catalogue/subjects.ts";
import { type Work, workKey } from "../catalogue/work.ts";
import type { Location } from "../workbook/location.ts";
import type { Marker } from "./facts.ts";
import { figuresConflict, isByName } from "./figures-conflict.ts";
import { emptyReading, type SheetReading } from "./file-part.ts";
import type { FoundTable } from "./find-table.ts";
import { isBlankRow, isNameless, tableCells } from "./read-cells.ts";
import { readYear } from "./read-work.ts";

interface MarkedWork {
  readonly work: Work;
  readonly isMarked: boolean;
  readonly at: Location;
}

/** What the first row of a school and year says of one work; `null` once another row has said otherwise. */
type Said = Map<string, MarkedWork | null>;

export function readMarkers(table: FoundTable, file: string, sheet: string): SheetReading {
  const cells = tableCells(table, file, sheet);
  const markers = new Map<string, Marker>();
  const saidOf = new Map<string, Said>();
  let repeated = 0;
  let nameless = 0;
  const columns = [...table.series].flatMap(([key, column]) => {
    const [grade = "", subjectCode = ""] = key.split(" ");
    const subject = findSubject(subjectCode);
    return subject ? [{ grade: Number(grade), subject: subject.code, column }] : [];
  });
  for (const row of table.rows) {
    if (isBlankRow(row)) continue;
    const school = cells.school(row);
    if (isNameless(school)) {
      nameless++;
      continue;
    }
    const year = readYear(cells.text(row, "year"));
    if (year === undefined) {
      cells.findings.push(finding("row-without-year", cells.at(row, [table.columns.get("year") ?? 0]), { school: school.name }));
      continue;
    }
    const works: MarkedWork[] = [];
    for (const { grade, subject, column } of columns) {
      const value = cells.numberAt(row, column, school.name);
      const at = cells.at(row, [column]);
      if (value === null || value === 0 || value === 1) {
        works.push({ work: { procedure: "vpr", year, subject, grade }, isMarked: value === 1, at });
      } else if (value !== undefined) cells.findings.push(finding("marker-unreadable", at, { school: school.name }));
    }
    const counted = works.filter((work) => work.isMarked).length;
    const stated = cells.number(row, "count", school.name);
    if (works.length === columns.length && typeof stated === "number" && stated !== counted) {
      const at = cells.at(row, [table.columns.get("count") ?? 0]);
      cells.findings.push(finding("marker-count-differs", at, { school: school.name, stated, counted }));
    }
    const said: Said = saidOf.get(school.login ?? school.name) ?? new Map();
    saidOf.set(school.login ?? school.name, said);
    let isNew = works.length === 0;
    for (const marked of works) {
      const key = workKey(marked.work);
      const earlier = said.get(key);
      const id = `${school.login ?? school.name}|${key}`;
      if (earlier === undefined) {
        said.set(key, marked);
        if (marked.isMarked) markers.set(id, { school, work: marked.work, at: marked.at });
        isNew = true;
      } else if (earlier !== null && earlier.isMarked !== marked.isMarked) {
        said.set(key, null);
        markers.delete(id);
        cells.findings.push(figuresConflict(school.name, marked.work, isByName(school), earlier.at, marked.at));
        isNew = true;
      }
    }
    if (!isNew) repeated++;
  }
  if (repeated > 0) cells.findings.push(finding("rows-repeated", { file, sheet }, { rows: repeated }));
  if (nameless > 0) cells.findings.push(finding("row-without-school", { file, sheet }, { rows: nameless }));
  return { ...emptyReading(cells.finish()), markers: [...markers.values()] };
}
