// Turns the pupil rows of «Индивидуальные результаты» into counts of their school at once. No pupil's row leaves this function.

import { finding } from "../catalogue/findings.ts";
import type { Work } from "../catalogue/work.ts";
import { readSchoolMention, type SchoolMention, splitLabel } from "../schools/school-mention.ts";
import { rankAgreement } from "../statistics/rank-agreement.ts";
import { collapseSpaces, fold } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import type { SheetRow } from "../workbook/snapshot.ts";
import type { Fact, RejectedRow } from "./facts.ts";
import { emptyReading, type SheetReading } from "./file-part.ts";
import type { FoundTable } from "./find-table.ts";
import { isBlankRow, isNameless, type TableCells, tableCells } from "./read-cells.ts";

interface SchoolCounts {
  readonly school: SchoolMention;
  /** The number that the school's heading row states. */
  stated: number | null;
  headingRow: SheetRow | undefined;
  firstRow: SheetRow | undefined;
  lastRow: SheetRow | undefined;
  readonly marks: [number, number, number, number];
  readonly journal: { lowered: number; confirmed: number; raised: number };
  readonly scores: number[];
  /** Of the pupils who have both, in one order. */
  readonly ranked: { readonly journal: number[]; readonly scores: number[] };
  withoutMark: number;
  /** Pupils whose marks cannot be read, already reported. */
  unread: number;
}

const STATED = / ?\|? ?кол-во участников ?:? ?\|? ?(\d+)/;

/** A heading row of a school: «МБОУ «СОШ № 1»(edu203389) | Кол-во участников: 89», in one cell or in several. */
function readHeading(row: SheetRow): { school: SchoolMention; stated: number } | undefined {
  const line = collapseSpaces(row.values.filter((value) => typeof value === "string" || typeof value === "number").join(" "));
  // Folding keeps the length of a text, so the place of the match is that in the line itself.
  const match = STATED.exec(fold(line));
  if (!match) return undefined;
  const { name, code } = splitLabel(line.slice(0, match.index));
  return { school: readSchoolMention(code, "", name), stated: Number(match[1]) };
}

/** A mark of 2 to 5; `null` where the pupil has none; `undefined` for something that is no mark, already reported. */
function markOf(row: SheetRow, column: number | undefined, school: string, cells: TableCells): number | null | undefined {
  if (column === undefined) return null;
  const read = readNumber(row.values[column]);
  if (read.kind === "blank" || read.kind === "absent") return null;
  if (read.kind === "number" && [2, 3, 4, 5].includes(read.value)) return read.value;
  cells.findings.push(finding("number-unreadable", cells.at(row, [column]), { school }));
  return undefined;
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
    const byScore = Array.from({ length: maxScore + 1 }, (_, score) => counts.scores.filter((each) => each === score).length);
    facts.push({
      ...common,
      participants,
      measure: { kind: "primary-scores", scores: { mean, max: maxScore, counts: byScore } },
    });
  }
  const ranks = rankAgreement(counts.ranked.journal, counts.ranked.scores);
  if (ranks) {
    const { count, spearman, printedFormula } = ranks;
    facts.push({ ...common, participants: count, measure: { kind: "journal-ranks", ranks: { spearman, printedFormula } } });
  }
  return facts;
}

const startCounts = (school: SchoolMention): SchoolCounts => ({
  school,
  stated: null,
  headingRow: undefined,
  firstRow: undefined,
  lastRow: undefined,
  marks: [0, 0, 0, 0],
  journal: { lowered: 0, confirmed: 0, raised: 0 },
  scores: [],
  ranked: { journal: [], scores: [] },
  withoutMark: 0,
  unread: 0,
});

function countPupil(row: SheetRow, counts: SchoolCounts, table: FoundTable, cells: TableCells): void {
  const school = counts.school.name;
  counts.firstRow ??= row;
  counts.lastRow = row;
  const mark = markOf(row, table.columns.get("mark"), school, cells);
  const journal = mark === undefined ? undefined : markOf(row, table.columns.get("journal"), school, cells);
  if (mark === undefined || journal === undefined) {
    counts.unread++;
    return;
  }
  if (mark === null) {
    counts.withoutMark++;
    return;
  }
  counts.marks[mark - 2] = (counts.marks[mark - 2] ?? 0) + 1;
  if (journal !== null) counts.journal[mark < journal ? "lowered" : mark > journal ? "raised" : "confirmed"]++;
  const total = readNumber(row.values[table.columns.get("total") ?? -1]);
  if (total.kind !== "number") return;
  counts.scores.push(total.value);
  if (journal === null) return;
  counts.ranked.journal.push(journal);
  counts.ranked.scores.push(total.value);
}

export function readPupilResults(
  table: FoundTable,
  work: Work,
  file: string,
  sheet: string,
  maxScore: number | null,
): SheetReading {
  const cells = tableCells(table, file, sheet);
  // By login, or by name where there is none: the rows of one school need not stand together.
  const schools = new Map<string, SchoolCounts>();
  const countsOf = (school: SchoolMention): SchoolCounts => {
    const key = school.login ?? school.name;
    const counts = schools.get(key) ?? startCounts(school);
    schools.set(key, counts);
    return counts;
  };
  let heading: SchoolCounts | undefined;
  let nameless = 0;
  for (const row of table.rows) {
    if (isBlankRow(row)) continue;
    const stated = readHeading(row);
    if (stated) {
      heading = countsOf(stated.school);
      heading.stated = (heading.stated ?? 0) + stated.stated;
      heading.headingRow ??= row;
      continue;
    }
    if (cells.text(row, "pupil") === "") continue;
    const mention = cells.school(row);
    // A row says whose pupil it is; the heading above stands for rows without a login.
    const counts = mention.login === null && heading ? heading : isNameless(mention) ? undefined : countsOf(mention);
    if (counts) countPupil(row, counts, table, cells);
    else nameless++;
  }
  if (nameless > 0) cells.findings.push(finding("row-without-school", { file, sheet }, { rows: nameless }));
  const markColumn = table.columns.get("mark") ?? 0;
  const facts = [...schools.values()].flatMap((counts) => {
    const { stated, withoutMark, unread } = counts;
    const school = counts.school.name;
    const from = cells.at(counts.firstRow ?? counts.headingRow ?? { rowIndex: 0, values: [] }, [markColumn]);
    const at = counts.lastRow ? { ...from, cell: `${from.cell}:${cells.at(counts.lastRow, [markColumn]).cell}` } : from;
    const counted = counts.marks.reduce((sum, count) => sum + count, 0);
    if (withoutMark > 0) cells.findings.push(finding("pupils-without-mark", at, { school, pupils: withoutMark }));
    if (stated !== null && stated !== counted && stated !== counted + withoutMark + unread) {
      cells.findings.push(finding("pupils-counted-differently", at, { school, stated, counted }));
    }
    return factsOf(counts, work, maxScore, at);
  });
  const rejected = [...schools.values()].flatMap(({ school, unread }) =>
    Array.from({ length: unread }, (): RejectedRow => ({ school, work, report: table.kind })),
  );
  return { ...emptyReading(cells.finish()), work, facts, rejected };
}
