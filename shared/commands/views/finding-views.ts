// Findings as the pane shows them: in words, with their place, their school, and what was said about them.

import type { Finding } from "../../catalogue/findings.ts";
import { checkWordsOf, wordsOf } from "../../catalogue/messages/languages.ts";
import type { Language } from "../../catalogue/messages/messages.ts";
import type { ExplanationRow } from "../../reports/check-workbook/check-data.ts";
import { findingCells, ruleOf } from "../../reports/check-workbook/finding-cells.ts";
import { sortFindings } from "../../reports/findings-sheet.ts";
import type { Location } from "../../workbook/location.ts";
import type { ExplanationView, FindingView, SchoolRef } from "../views.ts";

const placeText = ({ file, sheet, cell }: Location): string =>
  [file, sheet, cell].filter((part) => part !== undefined && part !== "").join(" › ");

interface Around {
  readonly school: SchoolRef | null;
  /** Those of the school. */
  readonly explanations: readonly ExplanationRow[];
}

function explanationOf(finding: Finding, explanations: readonly ExplanationRow[]): ExplanationView | null {
  const { code, facts } = finding;
  const row = explanations.find(({ warning, state, rule, value }) =>
    // An accepted warning comes as a note in its stead.
    code === "warning-explained" ? state === "accepted" && rule === facts.rule && value === facts.value : warning === finding,
  );
  if (!row) return null;
  const { rule, field, value, text, accepted, state } = row;
  return { rule, field, value, text, accepted, state };
}

/** Grave ones first. Warnings that were explained and accepted come as notes and can be opened again. */
export function findingViews(findings: readonly Finding[], { school, explanations }: Around, language: Language): FindingView[] {
  const words = { ...wordsOf(language), check: checkWordsOf(language) };
  return sortFindings(findings).map((finding, index) => {
    const { text, suspects, advice } = findingCells(finding, words);
    return {
      key: `${school?.id ?? ""}|${finding.code}|${index}`,
      code: finding.code,
      severity: finding.severity,
      text: suspects === "" ? text : `${text}\n${suspects}`,
      advice,
      rule: ruleOf(finding) || null,
      school,
      at: finding.at,
      place: placeText(finding.at),
      explanation: explanationOf(finding, explanations),
    };
  });
}
