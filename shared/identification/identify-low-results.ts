// Finds the schools with low results (ШНОР) by the criteria of an order. Every verdict carries what made it and what is doubtful.

import type { CriterionRule } from "../catalogue/criteria.ts";
import { type Finding, finding } from "../catalogue/findings.ts";
import type { Settings } from "../catalogue/settings.ts";
import { workKey } from "../catalogue/work.ts";
import type { Results, SchoolResult } from "../indicators/school-results.ts";
import type { School } from "../schools/identify-school.ts";
import { type CriterionVerdict, criterionVerdict, windowWorks, windowYears } from "./criterion-verdict.ts";
import { identificationYear } from "./identification-year.ts";

export type Verdict = "low-result" | "not-low-result" | "insufficient-data";

/** What a person should look at before acting on a verdict. */
export type Doubt =
  | { readonly kind: "marked"; readonly criteria: readonly string[] }
  | { readonly kind: "small-sample"; readonly criteria: readonly string[] }
  | { readonly kind: "missing-data-decides"; readonly criteria: readonly string[] }
  /** The same of data that were sent, but had an error. */
  | { readonly kind: "rejected-data-decides"; readonly criteria: readonly string[] }
  | { readonly kind: "rows-rejected"; readonly rows: number }
  | { readonly kind: "sources-conflict"; readonly criteria: readonly string[] }
  | { readonly kind: "few-pupils-decide"; readonly pupils: number };

export interface SchoolVerdict {
  readonly school: School;
  readonly verdict: Verdict;
  readonly met: readonly string[];
  /** Criteria with data of at least two years. */
  readonly checked: readonly string[];
  readonly unchecked: readonly string[];
  readonly criteria: readonly CriterionVerdict[];
  readonly doubts: readonly Doubt[];
  /** For how many pupils results would have to be others for the school's verdict to turn. */
  readonly pupilsToFlip: number | null;
}

/** What puts a verdict in question by itself: the first page lists the schools. That few pupils decide is so in every small school. */
export const inQuestion = ({ kind }: Doubt): boolean => kind !== "few-pupils-decide";

export interface Identification {
  readonly year: number;
  readonly verdicts: readonly SchoolVerdict[];
  /** Criteria for which not one school sent anything: said once, not in every row. */
  readonly silentCriteria: readonly string[];
  readonly findings: readonly Finding[];
}

/** A verdict that so few pupils decide is said to be close. */
const CLOSE_CALL_PUPILS = 2;

function flipDistance(
  criteria: readonly CriterionVerdict[],
  minCriteria: number,
  distanceOf: (criterion: CriterionVerdict) => number | null,
): number | null {
  const known = criteria.filter(({ verdict }) => verdict !== "insufficient-data");
  const met = known.filter(({ verdict }) => verdict === "met");
  const isLow = met.length >= minCriteria;
  const needed = isLow ? met.length - minCriteria + 1 : minCriteria - met.length;
  const distances = (isLow ? met : known.filter(({ verdict }) => verdict !== "met"))
    .flatMap((criterion) => distanceOf(criterion) ?? [])
    .sort((a, b) => a - b);
  return distances.length < needed ? null : distances.slice(0, needed).reduce((sum, distance) => sum + distance, 0);
}

/** Whether the school's verdict would turn, were these criteria answered the other way. */
function mayTurn(codes: readonly string[], met: readonly string[], minCriteria: number): boolean {
  const isLow = met.length >= minCriteria;
  const [without, more] = [met.filter((code) => !codes.includes(code)), codes.filter((code) => !met.includes(code))];
  return isLow ? without.length < minCriteria : met.length + more.length >= minCriteria;
}

const hasRejected = ({ evidence }: CriterionVerdict): boolean => evidence.some(({ status }) => status === "rejected");

/** What concerns a criterion only, and cannot turn the verdict, is not said here: the evidence shows it. */
function doubtsOf(
  criteria: readonly CriterionVerdict[],
  met: readonly string[],
  pupilsToFall: number | null,
  minCriteria: number,
  rejectedRows: number,
): Doubt[] {
  const codesWith = (test: (verdict: CriterionVerdict) => boolean) => criteria.filter(test).map(({ criterion }) => criterion);
  const kinds = [
    ["marked", codesWith(({ evidence }) => evidence.some(({ isMarked }) => isMarked))],
    [
      "small-sample",
      codesWith(({ verdict, evidence }) => verdict === "met" && evidence.some((e) => e.status === "met" && e.isSmall)),
    ],
    ["missing-data-decides", codesWith((verdict) => verdict.verdict === "undecided" && !hasRejected(verdict))],
    ["rejected-data-decides", codesWith((verdict) => verdict.verdict === "undecided" && hasRejected(verdict))],
    [
      "sources-conflict",
      codesWith(({ verdict, evidence }) => verdict !== "met" && evidence.some(({ status }) => status === "sources-conflict")),
    ],
  ] as const;
  const doubts: Doubt[] = kinds
    .filter(([, codes]) => codes.length > 0 && mayTurn(codes, met, minCriteria))
    .map(([kind, codes]) => ({ kind, criteria: codes }));
  // With more data a school can only come to be of low results, never cease to be.
  if (rejectedRows > 0 && met.length < minCriteria) doubts.push({ kind: "rows-rejected", rows: rejectedRows });
  if (pupilsToFall !== null && pupilsToFall <= CLOSE_CALL_PUPILS)
    doubts.push({ kind: "few-pupils-decide", pupils: pupilsToFall });
  return doubts;
}

function schoolVerdict(
  school: School,
  criteria: readonly CriterionVerdict[],
  settings: Settings,
  rejectedRows: number,
): SchoolVerdict {
  const codes = (test: (verdict: CriterionVerdict["verdict"]) => boolean) =>
    criteria.filter(({ verdict }) => test(verdict)).map(({ criterion }) => criterion);
  const met = codes((verdict) => verdict === "met");
  const checked = codes((verdict) => verdict !== "insufficient-data");
  const away = (distanceOf: (criterion: CriterionVerdict) => number | null) =>
    checked.length === 0 ? null : flipDistance(criteria, settings.minCriteria, distanceOf);
  const pupilsToFlip = away((criterion) => criterion.pupilsToFlip);
  const pupilsToFall = away((criterion) => criterion.pupilsToFall);
  return {
    school,
    verdict: met.length >= settings.minCriteria ? "low-result" : checked.length === 0 ? "insufficient-data" : "not-low-result",
    met,
    checked,
    unchecked: codes((verdict) => verdict === "insufficient-data"),
    criteria,
    doubts: doubtsOf(criteria, met, pupilsToFall, settings.minCriteria, rejectedRows),
    pupilsToFlip,
  };
}

/** Whether not one school sent anything for the criterion. */
const isSilent = (code: string, verdicts: readonly SchoolVerdict[]): boolean =>
  verdicts.every(({ criteria }) =>
    criteria.find((verdict) => verdict.criterion === code)?.evidence.every(({ status }) => status === "no-data"),
  );

interface Criteria {
  readonly criteria: readonly CriterionRule[];
}

/** Years of the windows, and criteria, for which nobody sent anything: said once for all schools. */
function absenceFindings(
  verdicts: readonly SchoolVerdict[],
  { criteria }: Criteria,
  silentCriteria: readonly string[],
  year: number,
): Finding[] {
  const evidence = verdicts.flatMap((school) => school.criteria.flatMap((verdict) => verdict.evidence));
  const hasYear = new Set(evidence.filter(({ status }) => status !== "no-data").map(({ work }) => work.year));
  const windows = criteria.filter(({ code }) => !silentCriteria.includes(code)).flatMap((c) => windowYears(c, year));
  const years = [...new Set(windows)].filter((each) => !hasYear.has(each)).sort((a, b) => a - b);
  return [
    ...(years.length > 0 ? [finding("years-without-data", { file: "" }, { years })] : []),
    ...(silentCriteria.length > 0 ? [finding("criteria-without-data", { file: "" }, { criteria: silentCriteria })] : []),
  ];
}

/** Verdicts on all schools, in their order; `null` where there is no school, or neither a set year nor a single result. */
export function identifyLowResults(results: Results, profile: Criteria, settings: Settings): Identification | null {
  const { year, findings: yearFindings } = identificationYear(results, settings);
  if (year === null || results.schools.length === 0) return null;
  const bySchool = new Map<School, Map<string, SchoolResult>>(results.schools.map((school) => [school, new Map()]));
  for (const result of results.results) bySchool.get(result.school)?.set(workKey(result.work), result);
  const rejected = new Map<School, { rows: number; works: Set<string> }>();
  for (const { school, work, report } of results.rejected) {
    const of = rejected.get(school) ?? { rows: 0, works: new Set() };
    rejected.set(school, of);
    of.rows++;
    // Primary scores say nothing of marks: the work was not sent by such a row.
    if (work && report !== "scores-report") of.works.add(workKey(work));
  }
  const criteria = profile.criteria.map((criterion) => ({ criterion, works: windowWorks(criterion, year) }));
  const verdicts = [...bySchool].map(([school, own]) =>
    schoolVerdict(
      school,
      criteria.map(({ criterion, works }) => criterionVerdict(criterion, works, own, settings, rejected.get(school)?.works)),
      settings,
      rejected.get(school)?.rows ?? 0,
    ),
  );
  const silentCriteria = profile.criteria.map(({ code }) => code).filter((code) => isSilent(code, verdicts));
  const findings = [...yearFindings, ...absenceFindings(verdicts, profile, silentCriteria, year)];
  return { year, verdicts, silentCriteria, findings };
}
