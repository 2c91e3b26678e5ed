// Turns the pupil rows of «Индивидуальные результаты» into counts of their school at once. No pupil's row leaves this function.

import { finding } from "../catalogue/findings.ts";
import type { Work } from "../catalogue/work.ts";
import type { SchoolMention } from "../schools/school-mention.ts";
import { readSchoolMention } from "../schools/school-mention.ts";
import { collapseSpaces } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import type { SheetRow } from "../workbook/snapshot.ts";
import type { Fact } from "./facts.ts";
import { emptyReading, type SheetReading } from "./file-part.ts";
import type { FoundTable } from "./find-table.ts";
import { isBlankRow, tableCells } from "./read-cells.ts";

interface SchoolCounts {
  readonly school: SchoolMention;
  /** The number that the school's heading row states. */
  readonly stated: number | null;
  firstRow: SheetRow | undefined;
  lastRow: SheetRow | undefined;
  readonly marks: [number, number, number, number];
  readonly journal: { lowered: number; confirmed: number; raised: number };
  readonly scores: number[];
  withoutMark: number;
}

const HEADING = /^(.*?)\s*\(\s*([^()]*)\)\s*(?:\|\s*)?.*?кол-во участников:?\s*(\d+)/i;

/** A heading row of a school: «МБОУ «СОШ № 1»(edu203389) | Кол-во участников: 89», in one cell or in several. */
function readHeading(row: SheetRow): { school: SchoolMention; stated: number } | undefined {
  const line = collapseSpaces(row.values.filter((value) => typeof value === "string" || typeof value === "number").join(" "));
  const match = HEADING.exec(line);
  return match ? { school: readSchoolMention(match[2] ?? "", "", match[1] ?? ""), stated: Number(match[3]) } : undefined;
}

const wholeMark = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isInteger(value) && value >= 2 && value <= 5 ? value : undefined;

function markOf(row: SheetRow, column: number | undefined): number | undefined {
  if (column === undefined) return undefined;
  const read = readNumber(row.values[column]);
  return read.kind === "number" ? wholeMark(read.value) : undefined;
}

function factsOf(counts: SchoolCounts, work: Work, maxScore: number | null, at: Fact["at"]): Fact[] {
  const common = { work, unit: { level: "school", school: counts.school }, report: "pupil-results", at } as const;
  const participants = counts.marks.reduce((sum, count) => sum + count, 0);
  if (participants === 0) return [];
  const { lowered, confirmed, raised } = counts.journal;
  const facts: Fact[] = [{ ...common, participants, measure: { kind: "marks", marks: counts.marks } }];
  if (lowered + confirmed + raised > 0)
    facts.push({ ...common, participants, measure: { kind: "journal", journal: counts.journal } });
  if (counts.scores.length === participants && maxScore !== null) {
    const mean = counts.scores.reduce((sum, score) => sum + score, 0) / participants;
    facts.push({ ...common, participants, measure: { kind: "primary-scores", scores: { mean, max: maxScore } } });
  }
  return facts;
}

export function readPupilResults(
  table: FoundTable,
  work: Work,
  file: string,
  sheet: string,
  maxScore: number | null,
): SheetReading {
  const cells = tableCells(table, file, sheet);
  const schools: SchoolCounts[] = [];
  const start = (school: SchoolMention, stated: number | null): SchoolCounts => {
    const counts: SchoolCounts = {
      school,
      stated,
      firstRow: undefined,
      lastRow: undefined,
      marks: [0, 0, 0, 0],
      journal: { lowered: 0, confirmed: 0, raised: 0 },
      scores: [],
      withoutMark: 0,
    };
    schools.push(counts);
    return counts;
  };
  let current: SchoolCounts | undefined;
  for (const row of table.rows) {
    if (isBlankRow(row)) continue;
    const heading = readHeading(row);
    if (heading) {
      current = start(heading.school, heading.stated);
      continue;
    }
    if (cells.text(row, "pupil") === "") continue;
    const mention = readSchoolMention(cells.text(row, "login"), "", cells.text(row, "name"));
    if (mention.login !== null && mention.login !== current?.school.login) current = start(mention, null);
    current ??= start(mention, null);
    current.firstRow ??= row;
    current.lastRow = row;
    const mark = markOf(row, table.columns.get("mark"));
    if (mark === undefined) {
      current.withoutMark++;
      continue;
    }
    current.marks[mark - 2] = (current.marks[mark - 2] ?? 0) + 1;
    const journal = markOf(row, table.columns.get("journal"));
    if (journal !== undefined) current.journal[mark < journal ? "lowered" : mark > journal ? "raised" : "confirmed"]++;
    const total = readNumber(row.values[table.columns.get("total") ?? -1]);
    if (total.kind === "number") current.scores.push(total.value);
  }
  const markColumn = table.columns.get("mark") ?? 0;
  const facts = schools.flatMap((counts) => {
    const { firstRow, lastRow, stated, withoutMark } = counts;
    if (!firstRow || !lastRow) return [];
    const from = cells.at(firstRow, [markColumn]);
    const at = { ...from, cell: `${from.cell}:${cells.at(lastRow, [markColumn]).cell}` };
    const school = counts.school.name;
    const counted = counts.marks.reduce((sum, count) => sum + count, 0);
    if (withoutMark > 0) cells.findings.push(finding("pupils-without-mark", at, { school, pupils: withoutMark }));
    if (stated !== null && stated !== counted && stated !== counted + withoutMark) {
      cells.findings.push(finding("pupils-counted-differently", at, { school, stated, counted }));
    }
    return factsOf(counts, work, maxScore, at);
  });
  return { ...emptyReading(cells.finish()), work, facts };
}
