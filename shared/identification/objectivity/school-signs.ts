// The signs of doubtful objectivity of every school and work, and which schools need a check: two independent signs, never one alone.

import { MARK_SCALES } from "../../catalogue/mark-scales.ts";
import { type Work, workKey } from "../../catalogue/work.ts";
import type { GroupScores, Results, SchoolResult } from "../../indicators/school-results.ts";
import type { School } from "../../schools/identify-school.ts";
import { cohortJump } from "./cohort-jump.ts";
import { inflatedMean } from "./inflated-mean.ts";
import { markSpikes } from "./mark-spike.ts";
import { ranksDisagree } from "./marks-against-scores.ts";

/** Fewer pupils in one of the two years, and a jump of the cohort is that of a few pupils. */
const COHORT_PARTICIPANTS = 10;

export interface ObjectivityRules {
  /** Fewer marks confirmed by the journal than this percent are a sign; a custom of municipal offices, set by no order. */
  readonly confirmedPercent: number;
  /** Which pairs of signs ask for a check. */
  readonly pairs: readonly SignPair[];
}

export type SignPair = "mean-and-spike" | "mean-and-journal" | "mean-in-two-years" | "mean-and-official";

const OBJECTIVITY_RULES: ObjectivityRules = {
  confirmedPercent: 70,
  pairs: ["mean-and-spike", "mean-and-journal", "mean-in-two-years", "mean-and-official"],
};

/** `true` and `false` are answers; `null` where the sign cannot be computed from what was sent. */
export interface WorkSigns {
  readonly school: School;
  readonly work: Work;
  readonly participants: number;
  /** A: the mean score is above the region's with certainty. */
  readonly signA: boolean | null;
  /** B: better marks in the journal go with lower scores. */
  readonly signB: boolean | null;
  /** C: the cohort's result fell or rose out of proportion since the year before. */
  readonly signC: boolean | null;
  readonly spike: boolean | null;
  readonly journal: boolean | null;
  /** The marks that the journal does not confirm are more often above it than below. */
  readonly isAboveJournal: boolean;
  readonly official: boolean | null;
  /** The pairs that hold; the work «needs a check» where there is one. */
  readonly pairs: readonly SignPair[];
  readonly conclusion: "needs-check" | "single-sign" | "no-sign" | "not-computable";
}

const seriesKey = ({ procedure, subject, grade }: Work): string => `${procedure}|${subject}|${grade}`;

/** The region, which the algorithm names, else the whole sample. */
function groupOf(groups: ReadonlyMap<string, GroupScores>, work: Work): GroupScores | undefined {
  return groups.get(`region|${workKey(work)}`) ?? groups.get(`sample|${workKey(work)}`);
}

const scaleOf = ({ procedure, subject, grade, year }: Work, max: number) =>
  MARK_SCALES.find(
    ({ work, max: greatest }) =>
      work.procedure === procedure && work.subject === subject && work.grade === grade && work.year === year && greatest === max,
  );

/** Mean score in percent of the greatest, where enough pupils wrote. */
function percentOfMaximum(result: SchoolResult | undefined): number | null {
  const scores = result?.primaryScores;
  if (!scores || scores.participants < COHORT_PARTICIPANTS || scores.value.max === 0) return null;
  return (100 * scores.value.mean) / scores.value.max;
}

/** Jumps of cohorts: by the key of school and later work. The sample is what was read: the municipality. */
function jumpsOf(
  results: Results,
  bySchool: ReadonlyMap<School, ReadonlyMap<string, SchoolResult>>,
): ReadonlyMap<string, boolean> {
  const jumps = new Map<string, boolean>();
  const later = new Map(results.results.map(({ work }) => [workKey(work), work]));
  for (const work of later.values()) {
    const earlier = workKey({ ...work, grade: work.grade - 1, year: work.year - 1 });
    const schools = [...bySchool].filter(([, own]) => own.has(workKey(work)));
    const cohorts = schools.map(([, own]) => ({
      before: percentOfMaximum(own.get(earlier)),
      after: percentOfMaximum(own.get(workKey(work))),
    }));
    const found = cohortJump(cohorts);
    for (const [index, [school]] of schools.entries()) {
      const verdict = found?.verdicts[index] ?? "not-computable";
      if (verdict !== "not-computable") jumps.set(`${school.id}|${workKey(work)}`, verdict !== "none");
    }
  }
  return jumps;
}

function conclusionOf(signs: readonly (boolean | null)[], pairs: readonly SignPair[]): WorkSigns["conclusion"] {
  if (pairs.length > 0) return "needs-check";
  if (signs.includes(true)) return "single-sign";
  return signs.includes(false) ? "no-sign" : "not-computable";
}

type Draft = Omit<WorkSigns, "pairs" | "conclusion">;

function pairsOf(draft: Draft, inflatedYears: ReadonlyMap<string, ReadonlySet<number>>, rules: ObjectivityRules): SignPair[] {
  if (draft.signA !== true) return [];
  const years = inflatedYears.get(`${draft.school.id}|${seriesKey(draft.work)}`);
  const holds: { readonly [pair in SignPair]: boolean } = {
    "mean-and-spike": draft.spike === true,
    // Marks below the journal speak against an inflated work, not for it.
    "mean-and-journal": draft.journal === true && draft.isAboveJournal,
    "mean-in-two-years": (years?.size ?? 0) > 1,
    "mean-and-official": draft.official === true,
  };
  return rules.pairs.filter((pair) => holds[pair]);
}

/**
 * The signs of all schools and works of which marks or scores were sent, in the order of the results.
 * Source of the signs: «Математический алгоритм маркировки ОО»; that one alone concludes nothing is this tool's own rule: on a real
 * district sign A alone touches 25 of 26 schools, for strong schools bear it as well.
 */
export function schoolSigns(results: Results, rules: ObjectivityRules = OBJECTIVITY_RULES): readonly WorkSigns[] {
  const groups = new Map(results.groupScores.map((group) => [`${group.level}|${workKey(group.work)}`, group]));
  const bySchool = new Map<School, Map<string, SchoolResult>>(results.schools.map((school) => [school, new Map()]));
  for (const result of results.results) bySchool.get(result.school)?.set(workKey(result.work), result);
  const jumps = jumpsOf(results, bySchool);
  const hasOfficialList = results.results.some(({ marker }) => marker !== null);
  const drafts = results.results.flatMap((result): Draft[] => {
    const { school, work, primaryScores, marks, journal, journalRanks, marker } = result;
    if (!primaryScores && !marks && !journal) return [];
    const group = groupOf(groups, work);
    const scale = primaryScores ? scaleOf(work, primaryScores.value.max) : undefined;
    const counts = primaryScores?.value.counts ?? [];
    const inflated = primaryScores && group ? inflatedMean(counts, group.percents, group.participants) : null;
    const compared = journal ? journal.value.lowered + journal.value.confirmed + journal.value.raised : 0;
    return [
      {
        school,
        work,
        participants: (primaryScores ?? marks ?? journal)?.participants ?? 0,
        signA: inflated ? inflated.holds : null,
        signB: journalRanks ? ranksDisagree(journalRanks.value) : null,
        signC: jumps.get(`${school.id}|${workKey(work)}`) ?? null,
        spike: scale && group ? markSpikes(counts, group.percents, scale.from).some(({ isMarker }) => isMarker) : null,
        journal: journal && compared > 0 ? 100 * journal.value.confirmed < rules.confirmedPercent * compared : null,
        isAboveJournal: journal !== null && journal.value.raised > journal.value.lowered,
        official: hasOfficialList ? marker !== null : null,
      },
    ];
  });
  const inflatedYears = new Map<string, Set<number>>();
  for (const { school, work, signA } of drafts) {
    if (signA !== true) continue;
    const key = `${school.id}|${seriesKey(work)}`;
    const years = inflatedYears.get(key) ?? new Set<number>();
    inflatedYears.set(key, years.add(work.year));
  }
  return drafts.map((draft): WorkSigns => {
    const pairs = pairsOf(draft, inflatedYears, rules);
    const { signA, signB, signC, spike, journal, official } = draft;
    return { ...draft, pairs, conclusion: conclusionOf([signA, signB, signC, spike, journal, official], pairs) };
  });
}
