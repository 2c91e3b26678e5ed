// One school: its verdict with every work that made it, its place among the others, its dynamics, its findings.

import { commandWordsOf } from "../../catalogue/messages/command-words-of.ts";
import { wordsOf } from "../../catalogue/messages/languages.ts";
import type { Language, Words } from "../../catalogue/messages/messages.ts";
import { type Work, workKey } from "../../catalogue/work.ts";
import type { CriterionVerdict } from "../../identification/criterion-verdict.ts";
import type { WorkEvidence } from "../../identification/work-evidence.ts";
import type { Indicator } from "../../indicators/compute-indicators.ts";
import type { Dynamics, SchoolIndicators } from "../../indicators/indicator-tables.ts";
import type { CheckData } from "../../reports/check-workbook/check-data.ts";
import { percentText } from "../../reports/reason-text.ts";
import type { SummaryData } from "../../reports/summary-data.ts";
import { thresholdText } from "../../reports/threshold-text.ts";
import type { School } from "../../schools/identify-school.ts";
import type { ChartFigure, CriterionView, EvidenceView, SchoolCardView, SchoolRef, StandingView } from "../views.ts";
import { checkedSchoolView, schoolFindingViews } from "./check-view.ts";
import { verdictRow } from "./summary-view.ts";

/** Not met in spite of the share, since some have high results: said so, or it reads like a slip of the program. */
function statusText({ status, lowCondition, noHighCondition, high, work }: WorkEvidence, words: Words): string {
  if (status !== "not-met" || lowCondition !== true || noHighCondition !== false || high === null) return words.statuses[status];
  return words.report.overThresholdButHigh(high, work.procedure === "ege");
}

const refOf = ({ id, name }: School): SchoolRef => ({ id, name: name || id });
const valueIn = (indicator: Indicator): number | null => (indicator.kind === "value" ? indicator.value : null);

function evidenceView(evidence: WorkEvidence, language: Language): EvidenceView {
  const [words, said] = [wordsOf(language), commandWordsOf(language)];
  const { work, status, low, participants, pupilsToFlip, at } = evidence;
  const hasCounts = low !== null && participants !== null && participants > 0;
  return {
    ...{ status, pupilsToFlip, at },
    work: words.work(work),
    statusText: statusText(evidence, words),
    figures: hasCounts ? said.figures(low, participants, percentText(low, participants, words)) : "",
  };
}

function criterionView(verdict: CriterionVerdict, data: SummaryData, language: Language): CriterionView[] {
  const criterion = data.profile.criteria.find(({ code }) => code === verdict.criterion);
  if (!criterion) return [];
  return [
    {
      code: criterion.code,
      text: criterion.text,
      threshold: thresholdText(criterion, data.settings, wordsOf(language)),
      verdict: verdict.verdict,
      verdictText: wordsOf(language).criterionVerdicts[verdict.verdict],
      pupilsToFlip: verdict.pupilsToFlip,
      evidence: verdict.evidence.map((each) => evidenceView(each, language)),
    },
  ];
}

const seriesKey = ({ procedure, subject, grade }: Omit<Work, "year">): string => `${procedure}|${subject}|${grade}`;

/** Of each series of works the school's latest. */
function latestOf(rows: readonly SchoolIndicators[]): SchoolIndicators[] {
  const latest = new Map<string, SchoolIndicators>();
  for (const row of rows) {
    const known = latest.get(seriesKey(row.result.work));
    if (!known || known.result.work.year < row.result.work.year) latest.set(seriesKey(row.result.work), row);
  }
  return [...latest.values()];
}

function standingView(row: SchoolIndicators, data: SummaryData, language: Language): StandingView {
  const [words, said] = [wordsOf(language), commandWordsOf(language)];
  const key = workKey(row.result.work);
  const ranked = data.indicators
    .filter(({ result, place }) => place !== null && workKey(result.work) === key)
    .sort((a, b) => (a.place?.rank ?? 0) - (b.place?.rank ?? 0));
  const index = ranked.indexOf(row);
  const neighbour = (at: number): SchoolRef | null => {
    const other = index < 0 ? undefined : ranked[at];
    return other ? refOf(other.result.school) : null;
  };
  const municipality = data.municipality.find(({ work }) => workKey(work) === key);
  const { lowShare, quality } = row.indicators;
  return {
    work: words.work(row.result.work),
    lowShare: valueIn(lowShare),
    quality: valueIn(quality),
    municipalityLowShare: municipality ? valueIn(municipality.indicators.lowShare) : null,
    absence: lowShare.kind === "absent" ? words.absences[lowShare.reason] : null,
    place: row.place ? said.placeOf(row.place.rank, row.place.of) : "",
    above: neighbour(index - 1),
    below: neighbour(index + 1),
  };
}

function dynamicsFigure({ school, work, points }: Dynamics, data: SummaryData, language: Language): ChartFigure[] {
  const [words, said] = [wordsOf(language), commandWordsOf(language)];
  if (points.filter(({ lowShare }) => lowShare.kind === "value").length < 2) return [];
  const title = words.workSeries(work);
  const own = points.map(({ lowShare }) => valueIn(lowShare));
  const others = points.map(({ year }) => {
    const same = data.municipality.find((each) => each.work.year === year && seriesKey(each.work) === seriesKey(work));
    return same ? valueIn(same.indicators.lowShare) : null;
  });
  const name = school.name || school.id;
  const spoken = points.map(({ year }, index) => {
    const share = own[index];
    return `${year}: ${share === null || share === undefined ? "—" : `${(100 * share).toFixed(1)}%`}`;
  });
  return [
    {
      type: "line",
      title: said.lowShareByYear(title),
      description: said.lowShareDescription(name, title, spoken.join("; ")),
      valueAxis: { title: words.indicators.lowShare.title, format: "percent" },
      categories: points.map(({ year }) => String(year)),
      series: [
        { name, values: own },
        { name: said.municipalitySeries, values: others },
      ],
    },
  ];
}

/** `null` where neither the summary nor the check knows the school. */
export function schoolCardView(
  schoolId: string,
  data: SummaryData,
  check: CheckData | null,
  language: Language,
): SchoolCardView | null {
  const verdict = data.identification?.verdicts.find(({ school }) => school.id === schoolId) ?? null;
  const report = check?.schools.find(({ school }) => school.id === schoolId) ?? null;
  const known = verdict?.school ?? report?.school ?? data.schools.find(({ id }) => id === schoolId);
  if (!known) return null;
  const silent = new Set(data.identification?.silentCriteria ?? []);
  const rows = data.indicators.filter(({ result }) => result.school.id === schoolId);
  return {
    school: refOf(known),
    verdict: verdict ? verdictRow(verdict, wordsOf(language)) : null,
    criteria: (verdict?.criteria ?? [])
      .filter(({ criterion }) => !silent.has(criterion))
      .flatMap((each) => criterionView(each, data, language)),
    standings: latestOf(rows).map((row) => standingView(row, data, language)),
    dynamics: data.dynamics
      .filter(({ school }) => school.id === schoolId)
      .flatMap((each) => dynamicsFigure(each, data, language)),
    findings: report && check ? schoolFindingViews(report, check, language) : [],
    check: report && check ? checkedSchoolView(report, check.forms, language) : null,
  };
}
