// Reads which assessment work a report is about from the lines above its table, its sheet's name and its date.

import { parseAcademicYear } from "../catalogue/academic-year.ts";
import { findProcedure, PROCEDURES } from "../catalogue/procedures.ts";
import { findSubject } from "../catalogue/subjects.ts";
import type { Work } from "../catalogue/work.ts";
import { cellText } from "../text/cell-text.ts";
import { fold } from "../text/fold.ts";
import { readNumber } from "../text/read-number.ts";
import type { SheetRow } from "../workbook/snapshot.ts";

export type WorkPart = "procedure" | "year" | "subject" | "grade";

/** Two places of a head that say different things: no one can tell which work it is. */
export interface HeadContradiction {
  readonly part: WorkPart;
  readonly first: string | number;
  readonly other: string | number;
}

export interface ReportHead {
  readonly work: Partial<Work>;
  readonly missing: readonly WorkPart[];
  readonly contradictions: readonly HeadContradiction[];
  /** The greatest primary score, where the report names it. */
  readonly maxScore: number | null;
}

const YEAR = /(?:^|\D)(20\d{2})(?!\d)/;
const GRADE = /(?:^|\D)(\d{1,2})(?:-?[а-я]{1,2})? ?класс/;
const SHEET_NAME = /^([а-я]{2,3}) ?(\d{1,2})(?:\D|$)/;
const DATE = /(\d{1,2})[.](\d{1,2})[.](20\d{2})/;

/** `20.04.2021` belongs to the academic year that ends in 2021, `15.10.2020` to the one that ends in 2021 as well. */
const academicYearOfDate = (day: RegExpExecArray): number => Number(day[3]) + (Number(day[2]) >= 9 ? 1 : 0);

// Two full years, or a full and a short one: `2020-2021`, `2020 / 21`, `2020-21`; but not `2021 - 11 класс`, `2021-04-20`.
const TWO_YEARS = /20\d{2}(?:\s{0,3}[/–—-]\s{0,3}20|\s{0,3}\/\s{0,3}|[–—-])\d{2}(?![\d-])/;

/** The year that a title names: `2020/21` is 2021; `ВПР 2021` is the campaign of 2020/21 and hence 2021 too. `2019/2021` is no year. */
export function readYear(text: string): number | undefined {
  const pair = TWO_YEARS.exec(text);
  if (pair) return parseAcademicYear(pair[0]);
  const match = YEAR.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** What one place of a head says of the work: title first, then the stated lines, then the sheet's name. */
interface Claim {
  readonly part: WorkPart;
  readonly value: string | number;
}

function titleClaims(line: string): Claim[] {
  const procedure = findProcedure(line);
  if (!procedure) return [];
  const [year, subject, grade] = [readYear(line), findSubject(line), GRADE.exec(line)];
  return [
    { part: "procedure", value: procedure.code },
    ...(year === undefined ? [] : [{ part: "year", value: year } as const]),
    ...(subject ? [{ part: "subject", value: subject.code } as const] : []),
    ...(grade ? [{ part: "grade", value: Number(grade[1]) } as const] : []),
  ];
}

function statedClaims(line: string): Claim[] {
  const subject = /^предмет/.test(line) ? findSubject(line.replace(/^предмет ?:? ?/, "")) : undefined;
  const grade = /^класс ?:? ?(\d{1,2})(?!\d)/.exec(line);
  return [
    ...(subject ? [{ part: "subject", value: subject.code } as const] : []),
    ...(grade ? [{ part: "grade", value: Number(grade[1]) } as const] : []),
  ];
}

function sheetNameClaims(sheetName: string): Claim[] {
  const named = SHEET_NAME.exec(fold(sheetName));
  const subject = named && findSubject(named[1] ?? "");
  return named && subject
    ? [
        { part: "subject", value: subject.code },
        { part: "grade", value: Number(named[2]) },
      ]
    : [];
}

/** «Математика» beside «Математика (профильный уровень)» is the same subject said less exactly. */
const MATHEMATICS = new Set<string | number>(["МА", "МП", "МБ"]);
const agrees = (a: Claim, b: Claim): boolean => a.value === b.value || (MATHEMATICS.has(a.value) && MATHEMATICS.has(b.value));

/** Reads the head of a report: `rows` are the rows above the table's header. */
export function readWork(rows: readonly SheetRow[], sheetName: string): ReportHead {
  const lines = rows.map((row) => ({
    row,
    line: row.values
      .map((value) => fold(cellText(value)))
      .filter((text) => text !== "")
      .join(" "),
  }));
  const claims = [...lines.flatMap(({ line }) => titleClaims(line)), ...lines.flatMap(({ line }) => statedClaims(line))];
  const first = new Map<WorkPart, Claim>();
  // A sheet is renamed easily, so its name only fills what the head leaves open.
  for (const claim of [...claims, ...sheetNameClaims(sheetName)]) if (!first.has(claim.part)) first.set(claim.part, claim);
  const contradictions = claims.flatMap((claim): HeadContradiction[] => {
    const taken = first.get(claim.part);
    return taken && !agrees(taken, claim) ? [{ part: claim.part, first: taken.value, other: claim.value }] : [];
  });
  const work: { -readonly [part in WorkPart]?: string | number } = Object.fromEntries(
    [...first].map(([part, { value }]) => [part, value]),
  );
  const dated = lines.find(({ line }) => /^дата/.test(line));
  const day = dated ? DATE.exec(dated.line) : null;
  if (day !== null && work.year === undefined) {
    const procedure = PROCEDURES.find(({ code }) => code === work.procedure);
    work.year = procedure?.autumnIsOfYearBefore ? Number(day[3]) : academicYearOfDate(day);
  }
  const scores = lines.find(({ line }) => /^максимальный (первичный )?балл/.test(line));
  const score = scores?.row.values.map(readNumber).find((read) => read.kind === "number");
  const parts: readonly WorkPart[] = ["procedure", "year", "subject", "grade"];
  return {
    work: work as Partial<Work>,
    missing: parts.filter((part) => work[part] === undefined),
    contradictions,
    maxScore: score?.kind === "number" ? score.value : null,
  };
}
