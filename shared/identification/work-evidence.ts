// What one work of one school says for or against one criterion, in counts that a person can check against the source cells.

import type { CriterionRule } from "../catalogue/criteria.ts";
import type { ObjectivityMode, Settings } from "../catalogue/settings.ts";
import type { Work } from "../catalogue/work.ts";
import type { SchoolResult } from "../indicators/school-results.ts";
import type { Location } from "../workbook/location.ts";

/**
 * `met` and `not-met` are evidence; the others say why there is none: nothing was submitted, what was submitted had an error, too few
 * pupils wrote the work, the year is set aside for doubtful objectivity, or two sources contradict each other.
 */
export type WorkStatus = "met" | "not-met" | "no-data" | "rejected" | "too-few" | "excluded" | "sources-conflict";

export interface WorkEvidence {
  readonly work: Work;
  readonly status: WorkStatus;
  /** Counts; `null` where nothing was submitted. */
  readonly participants: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The two conditions of the order, each by itself. */
  readonly lowCondition: boolean | null;
  readonly noHighCondition: boolean | null;
  /** The list of markers has a sign of doubtful objectivity for this work. */
  readonly isMarked: boolean;
  /** Fewer participants than the small-sample setting: one pupil weighs a lot. */
  readonly isSmall: boolean;
  /** For how many pupils the result would have to be another for the status to turn; `null` where there is no evidence. */
  readonly pupilsToFlip: number | null;
  /** The same by the share of low results alone, where both conditions are met and one pupil with «5» would end the other. */
  readonly pupilsToFall: number | null;
  readonly at: Location | null;
}

interface Counts {
  readonly participants: number;
  readonly low: number;
  readonly high: number;
  readonly at: Location;
}

function countsOf(result: SchoolResult): Counts | null {
  const { marks, examScores, admission } = result;
  if (marks) return { participants: marks.participants, low: marks.value[0], high: marks.value[3], at: marks.at };
  if (examScores) {
    return {
      participants: examScores.participants,
      low: examScores.value.belowMinimum,
      high: examScores.value.high,
      at: examScores.at,
    };
  }
  return admission ? { participants: admission.participants, low: admission.value, high: 0, at: admission.at } : null;
}

/** The threshold of a criterion in percent: the order's own, or the one set in its stead. */
export const thresholdOf = (criterion: CriterionRule, settings: Settings): number =>
  settings.lowPercents[criterion.code] ?? criterion.lowPercent;

/** The least whole number of pupils that is at least `percent` of `participants`. Percents may have decimals: compared in hundredths. */
const leastCount = (percent: number, participants: number): number =>
  Math.ceil((Math.round(percent * 100) * participants) / 10_000);

/** `100·k >= T·n` in integers. */
const reaches = (count: number, percent: number, participants: number): boolean =>
  10_000 * count >= Math.round(percent * 100) * participants;

interface Conditions {
  readonly low: boolean;
  readonly noHigh: boolean;
  readonly met: boolean;
  readonly pupilsToFlip: number;
  readonly pupilsToFall?: number;
}

/** Applies the order's conditions to counts, and counts the pupils between this answer and the opposite one. */
function applyConditions(criterion: CriterionRule, { low, high, participants }: Counts, settings: Settings): Conditions {
  const percent = thresholdOf(criterion, settings);
  const least = leastCount(percent, participants);
  switch (criterion.comparison) {
    case "less": {
      const met = !reaches(low, percent, participants);
      return { low: met, noHigh: true, met, pupilsToFlip: met ? least - low : low - least + 1 };
    }
    case "at-least":
      return bothConditions(criterion, { isLow: reaches(low, percent, participants), low, least, high }, settings);
    default:
      return criterion.comparison satisfies never;
  }
}

interface LowAndHigh {
  readonly isLow: boolean;
  readonly low: number;
  /** The least number of low results that meets the threshold. */
  readonly least: number;
  readonly high: number;
}

function bothConditions(criterion: CriterionRule, { isLow, low, least, high }: LowAndHigh, settings: Settings): Conditions {
  const noHigh = high === 0;
  // One pupil can move from «2» to «5» or back, and so count for both conditions at once: hence the greater of the two.
  const toLow = Math.max(0, least - low);
  const toNotLow = Math.max(0, low - least + 1);
  const combine = criterion.alsoNoHigh ? settings.combine : "share";
  switch (combine) {
    case "share":
      return { low: isLow, noHigh, met: isLow, pupilsToFlip: isLow ? toNotLow : toLow };
    case "both": {
      const met = isLow && noHigh;
      const pupilsToFlip = met ? Math.min(toNotLow, 1) : Math.max(toLow, high);
      return { low: isLow, noHigh, met, pupilsToFlip, pupilsToFall: met ? toNotLow : pupilsToFlip };
    }
    case "any": {
      const met = isLow || noHigh;
      const away = Math.max(isLow ? toNotLow : 0, noHigh ? 1 : 0);
      return { low: isLow, noHigh, met, pupilsToFlip: met ? away : Math.min(toLow, high) };
    }
    default:
      return combine satisfies never;
  }
}

/** Written out: there is one a school, criterion and year, and to spread objects takes most of the time of making it. */
function evidenceOf(
  work: Work,
  status: WorkStatus,
  counts: Counts | null,
  conditions: (Omit<Conditions, "noHigh"> & { readonly noHigh: boolean | null }) | null,
  isMarked: boolean,
  isSmall: boolean,
): WorkEvidence {
  return {
    work,
    status,
    participants: counts ? counts.participants : null,
    low: counts ? counts.low : null,
    high: counts ? counts.high : null,
    lowCondition: conditions ? conditions.low : null,
    noHighCondition: conditions ? conditions.noHigh : null,
    isMarked,
    isSmall,
    pupilsToFlip: conditions ? conditions.pupilsToFlip : null,
    pupilsToFall: conditions ? (conditions.pupilsToFall ?? conditions.pupilsToFlip) : null,
    at: counts ? counts.at : null,
  };
}

/** What a mark of doubtful objectivity does to the work that bears it. */
const TREATMENT: { readonly [mode in ObjectivityMode]: { readonly isSeen: boolean; readonly isTakenOut: boolean } } = {
  review: { isSeen: true, isTakenOut: false },
  ignore: { isSeen: false, isTakenOut: false },
  exclude: { isSeen: true, isTakenOut: true },
};

/** The evidence of one work; `result` is absent where nothing was submitted for it, or all of it was rejected for errors. */
export function workEvidence(
  criterion: CriterionRule,
  work: Work,
  result: SchoolResult | undefined,
  settings: Settings,
  isRejected = false,
): WorkEvidence {
  const counts = result ? countsOf(result) : null;
  const isMarked = criterion.objectivity && TREATMENT[settings.objectivity].isSeen && result?.marker != null;
  if (!counts) {
    const kinds = ["marks", "exam-scores", "admission"] as const;
    const status = kinds.some((kind) => result?.conflicts.includes(kind))
      ? "sources-conflict"
      : isRejected
        ? "rejected"
        : "no-data";
    return evidenceOf(work, status, null, null, isMarked, false);
  }
  const isSmall = counts.participants < settings.smallSample;
  if (counts.participants < Math.max(1, settings.minParticipants))
    return evidenceOf(work, "too-few", counts, null, isMarked, isSmall);
  if (isMarked && TREATMENT[settings.objectivity].isTakenOut)
    return evidenceOf(work, "excluded", counts, null, isMarked, isSmall);
  const conditions = applyConditions(criterion, counts, settings);
  const noHigh = criterion.alsoNoHigh ? conditions.noHigh : null;
  return evidenceOf(work, conditions.met ? "met" : "not-met", counts, { ...conditions, noHigh }, isMarked, isSmall);
}
