// Indicators of every school, of the municipality, and their change over the years.

import type { Settings } from "../catalogue/settings.ts";
import { type Work, workKey } from "../catalogue/work.ts";
import type { School } from "../schools/identify-school.ts";
import { type ChangeInterval, changeInterval } from "../statistics/change-interval.ts";
import { type Place, placeAmong } from "../statistics/place-among.ts";
import type { JournalCounts, MarkCounts } from "../submission/facts.ts";
import {
  type AbsenceReason,
  computeIndicators,
  type Indicator,
  type IndicatorCounts,
  type Indicators,
} from "./compute-indicators.ts";
import type { GroupResult, SchoolResult } from "./school-results.ts";

export interface SchoolIndicators {
  readonly result: SchoolResult;
  readonly indicators: Indicators;
  /** The place by качество знаний among the schools that wrote this work; `null` where there is no value. */
  readonly place: Place | null;
}

export interface MunicipalityIndicators {
  readonly work: Work;
  readonly schools: number;
  /** Sums over the schools: a share of them is weighted by participants and is no mean of percents. */
  readonly participants: number;
  readonly marks: MarkCounts | null;
  readonly indicators: Indicators;
  /** The median of качество over the schools. */
  readonly medianQuality: number | null;
  readonly region: GroupResult | null;
}

/** One step in a school's series of one work over the years. */
export interface DynamicsPoint {
  readonly year: number;
  readonly participants: number;
  readonly lowShare: Indicator;
  readonly quality: Indicator;
  readonly meanMark: Indicator;
}

export interface Dynamics {
  readonly school: School;
  readonly work: Omit<Work, "year">;
  /** In the order of the years; a year without data is not listed. */
  readonly points: readonly DynamicsPoint[];
  /** The change of the share of «2» from the first year to the last one with data, in percentage points. */
  readonly lowShareChangePoints: number | null;
  /** The same change as a fraction with its 95% interval; one that holds zero may be chance. */
  readonly lowShareChange: ChangeInterval | null;
  readonly isNegative: boolean;
}

function reasonFor(result: SchoolResult, kind: SchoolResult["conflicts"][number]): AbsenceReason {
  return result.conflicts.includes(kind) ? "sources-conflict" : "not-submitted";
}

function countsOf(result: SchoolResult): IndicatorCounts {
  const { marks, examScores, journal, primaryScores } = result;
  return {
    marks: marks ? { counts: marks.value, participants: marks.participants } : reasonFor(result, "marks"),
    exam: examScores ? { ...examScores.value, participants: examScores.participants } : reasonFor(result, "exam-scores"),
    journal: journal ? journal.value : reasonFor(result, "journal"),
    primaryScores: primaryScores
      ? {
          sum: primaryScores.value.mean * primaryScores.participants,
          greatest: primaryScores.value.max * primaryScores.participants,
        }
      : reasonFor(result, "primary-scores"),
  };
}

const addMarks = (a: MarkCounts, b: MarkCounts): MarkCounts => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
const addJournal = (a: JournalCounts, b: JournalCounts): JournalCounts => ({
  lowered: a.lowered + b.lowered,
  confirmed: a.confirmed + b.confirmed,
  raised: a.raised + b.raised,
});

function sumCounts(all: readonly IndicatorCounts[]): IndicatorCounts {
  const present = <Part extends keyof IndicatorCounts>(part: Part) =>
    all
      .map((counts) => counts[part])
      .filter((value): value is Exclude<IndicatorCounts[Part], AbsenceReason> => typeof value !== "string");
  const sum = <Value>(values: readonly Value[], add: (a: Value, b: Value) => Value): Value | AbsenceReason =>
    values.length === 0 ? "not-submitted" : values.reduce(add);
  return {
    marks: sum(present("marks"), (a, b) => ({
      counts: addMarks(a.counts, b.counts),
      participants: a.participants + b.participants,
    })),
    exam: sum(present("exam"), (a, b) => ({
      belowMinimum: a.belowMinimum + b.belowMinimum,
      high: a.high + b.high,
      participants: a.participants + b.participants,
    })),
    journal: sum(present("journal"), addJournal),
    primaryScores: sum(present("primaryScores"), (a, b) => ({ sum: a.sum + b.sum, greatest: a.greatest + b.greatest })),
  };
}

const valueIn = (indicator: Indicator): number | null => (indicator.kind === "value" ? indicator.value : null);

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

interface IndicatorTables {
  readonly schools: readonly SchoolIndicators[];
  readonly municipality: readonly MunicipalityIndicators[];
  readonly dynamics: readonly Dynamics[];
}

function seriesOf(rows: readonly SchoolIndicators[], settings: Settings): Dynamics | undefined {
  const first = rows[0];
  if (!first) return undefined;
  const { school, work } = first.result;
  const sorted = [...rows].sort((a, b) => a.result.work.year - b.result.work.year);
  const points = sorted.map(({ result, indicators }): DynamicsPoint => {
    const participants = result.marks?.participants ?? result.examScores?.participants ?? 0;
    const { lowShare, quality, meanMark } = indicators;
    return { year: result.work.year, participants, lowShare, quality, meanMark };
  });
  const known = points.map((point) => point.lowShare).filter((share) => share.kind === "value");
  const [from, to] = [known[0], known[known.length - 1]];
  const hasChange = from !== undefined && to !== undefined && known.length > 1;
  // Compared as integers, so that exactly ten points are ten points.
  const isNegative =
    hasChange &&
    100 * (to.numerator * from.denominator - from.numerator * to.denominator) >=
      settings.negativeDynamicsPoints * from.denominator * to.denominator;
  return {
    school,
    work: { procedure: work.procedure, subject: work.subject, grade: work.grade },
    points,
    lowShareChangePoints: hasChange ? 100 * (to.value - from.value) : null,
    lowShareChange: hasChange ? changeInterval([from.numerator, from.denominator], [to.numerator, to.denominator]) : null,
    isNegative,
  };
}

/** All tables of indicators. Works come in the order of procedure, grade, subject, year; schools in the order given. */
export function indicatorTables(
  results: readonly SchoolResult[],
  groups: readonly GroupResult[],
  settings: Settings,
): IndicatorTables {
  const computed = results
    .filter((result) => result.work.procedure !== "grade-10-admission")
    .map((result) => ({ result, counts: countsOf(result) }));
  const places = new Map<SchoolResult, Place>();
  const municipality: MunicipalityIndicators[] = [];
  const withIndicators = computed.map(({ result, counts }) => ({
    result,
    counts,
    indicators: computeIndicators(counts, settings.souWeightOf2),
  }));
  for (const rows of groupBy(withIndicators, ({ result }) => workKey(result.work)).values()) {
    const work = rows[0]?.result.work;
    if (!work) continue;
    const ranked = rows.filter((row) => valueIn(row.indicators.quality) !== null);
    const placed = placeAmong(
      ranked.map((row) => valueIn(row.indicators.quality) ?? 0),
      "more",
    );
    ranked.forEach((row, index) => {
      const place = placed?.places[index];
      if (place) places.set(row.result, place);
    });
    const counts = sumCounts(rows.map((row) => row.counts));
    const participants =
      typeof counts.marks !== "string"
        ? counts.marks.participants
        : typeof counts.exam !== "string"
          ? counts.exam.participants
          : 0;
    municipality.push({
      work,
      schools: rows.filter((row) => row.result.marks || row.result.examScores).length,
      participants,
      marks: typeof counts.marks === "string" ? null : counts.marks.counts,
      indicators: computeIndicators(counts, settings.souWeightOf2),
      medianQuality: placed?.median ?? null,
      region: groups.find((group) => group.level === "region" && workKey(group.work) === workKey(work)) ?? null,
    });
  }
  const schools = withIndicators.map(({ result, indicators }) => ({ result, indicators, place: places.get(result) ?? null }));
  const series = groupBy(
    schools,
    ({ result: { school, work } }) => `${school.id}|${work.procedure}|${work.subject}|${work.grade}`,
  );
  const dynamics = [...series.values()].flatMap((rows) => seriesOf(rows, settings) ?? []);
  return { schools, municipality, dynamics };
}
