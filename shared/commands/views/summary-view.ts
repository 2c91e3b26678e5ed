// What the pane shows of a summary: the verdicts with their reasons and doubts, the findings, the chart.

import { academicYearName } from "../../catalogue/academic-year.ts";
import { wordsOf } from "../../catalogue/messages/languages.ts";
import type { Language, Words } from "../../catalogue/messages/messages.ts";
import type { SchoolVerdict, Verdict } from "../../identification/identify-low-results.ts";
import { doubtsText, reasonsText } from "../../reports/reason-text.ts";
import type { SummaryData } from "../../reports/summary-data.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { SummaryView, VerdictRow } from "../views.ts";
import { chartFigures } from "./chart-figures.ts";
import { findingViews } from "./finding-views.ts";

const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

export function verdictRow(verdict: SchoolVerdict, words: Words): VerdictRow {
  return {
    id: verdict.school.id,
    name: verdict.school.name || verdict.school.id,
    verdict: verdict.verdict,
    verdictText: words.verdicts[verdict.verdict],
    met: verdict.met,
    checked: words.report.checkedOf(verdict.checked.length, verdict.criteria.length),
    reasons: lines(reasonsText(verdict, words)),
    doubts: lines(doubtsText(verdict, words)),
    pupilsToFlip: verdict.pupilsToFlip,
  };
}

/** How many schools have each verdict; 0 where none has it. */
export function verdictCounts(verdicts: readonly SchoolVerdict[]): { readonly [verdict in Verdict]: number } {
  const having = (verdict: Verdict) => verdicts.filter((each) => each.verdict === verdict).length;
  return {
    "low-result": having("low-result"),
    "not-low-result": having("not-low-result"),
    "insufficient-data": having("insufficient-data"),
  };
}

/** `edits`: those of the summary's sheets. */
export function summaryView(data: SummaryData, edits: readonly Edit[], language: Language): SummaryView {
  const words = wordsOf(language);
  const verdicts = data.identification?.verdicts ?? [];
  return {
    year: data.identification ? academicYearName(data.identification.year) : null,
    municipality: data.municipalityName,
    counts: verdictCounts(verdicts),
    schools: verdicts.map((verdict) => verdictRow(verdict, words)),
    findings: findingViews(data.findings, { school: null, explanations: [] }, language),
    charts: chartFigures(edits),
    sheets: edits.flatMap((edit) => (edit.kind === "ensure-sheet" ? edit.sheet : [])),
  };
}
