// Whether a school meets one criterion of the order, with every work that was looked at.

import type { CriterionRule } from "../catalogue/criteria.ts";
import type { Settings } from "../catalogue/settings.ts";
import { type Work, workKey } from "../catalogue/work.ts";
import type { SchoolResult } from "../indicators/school-results.ts";
import { type WorkEvidence, workEvidence } from "./work-evidence.ts";

export interface CriterionVerdict {
  readonly criterion: string;
  /**
   * `met` is proven by enough works, whatever the others are. Fewer than two years with data are `insufficient-data`: a year without
   * data is not a good year. `undecided`: works without data could still make it met.
   */
  readonly verdict: "met" | "not-met" | "undecided" | "insufficient-data";
  readonly required: number;
  readonly metCount: number;
  readonly yearsWithData: readonly number[];
  readonly yearsWithoutData: readonly number[];
  readonly evidence: readonly WorkEvidence[];
  /** For how many pupils, in all works together, results would have to be others for the verdict to turn. */
  readonly pupilsToFlip: number | null;
  /** The same by the share alone, where it is met: that a single pupil with «5» would end it says nothing of this school. */
  readonly pupilsToFall: number | null;
}

/** A verdict needs data of at least so many years. */
const LEAST_YEARS_WITH_DATA = 2;

/** The academic years of a criterion's window, by the calendar years in which they end. */
export function windowYears({ window }: CriterionRule, identificationYear: number): number[] {
  const last = window.includesIdentificationYear ? identificationYear : identificationYear - 1;
  return Array.from({ length: window.span }, (_, i) => last - window.span + 1 + i);
}

/** What a criterion looks at in a year of identification: the same for every school, so it is worked out once. */
export interface CriterionWorks {
  readonly years: readonly number[];
  readonly works: readonly { readonly work: Work; readonly key: string }[];
}

/** `identificationYear`: the academic year by the calendar year in which it ends. */
export function windowWorks(criterion: CriterionRule, identificationYear: number): CriterionWorks {
  const { procedure, subject, grades } = criterion;
  const years = windowYears(criterion, identificationYear);
  const works = years.flatMap((year) => grades.map((grade): Work => ({ procedure, year, subject, grade })));
  return { years, works: works.map((work) => ({ work, key: workKey(work) })) };
}

/** The sum of the `count` smallest distances; `null` where there are not so many. */
function smallestSum(distances: readonly number[], count: number): number | null {
  if (distances.length < count) return null;
  return [...distances]
    .sort((a, b) => a - b)
    .slice(0, count)
    .reduce((sum, distance) => sum + distance, 0);
}

const hasData = ({ status }: WorkEvidence): boolean => status === "met" || status === "not-met";

/** `results`: the school's results by `workKey`; `rejected`: keys of works whose data were sent, but could not be used. */
export function criterionVerdict(
  criterion: CriterionRule,
  { years, works }: CriterionWorks,
  results: ReadonlyMap<string, SchoolResult>,
  settings: Settings,
  rejected: ReadonlySet<string> = new Set(),
): CriterionVerdict {
  const evidence = works.map(({ work, key }) => workEvidence(criterion, work, results.get(key), settings, rejected.has(key)));
  const { required } = criterion.window;
  const met = evidence.filter(({ status }) => status === "met");
  const notMet = evidence.filter(({ status }) => status === "not-met");
  const withoutData = evidence.filter((item) => !hasData(item));
  const yearsWithData = years.filter((year) => evidence.some((item) => item.work.year === year && hasData(item)));
  const isMet = met.length >= required;
  const isKnown = isMet || yearsWithData.length >= LEAST_YEARS_WITH_DATA;
  const isOpen = met.length + withoutData.length >= required;
  const flip = isMet ? met.length - required + 1 : required - met.length;
  const away = (distance: (item: WorkEvidence) => number | null): number | null =>
    isKnown
      ? smallestSum(
          (isMet ? met : notMet).flatMap((item) => distance(item) ?? []),
          flip,
        )
      : null;
  return {
    criterion: criterion.code,
    verdict: isMet ? "met" : !isKnown ? "insufficient-data" : isOpen ? "undecided" : "not-met",
    required,
    metCount: met.length,
    yearsWithData,
    yearsWithoutData: years.filter((year) => !yearsWithData.includes(year)),
    evidence,
    pupilsToFlip: away(({ pupilsToFlip }) => pupilsToFlip),
    pupilsToFall: away(({ pupilsToFall }) => pupilsToFall),
  };
}
