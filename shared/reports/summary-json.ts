// The same results as data: verdicts with their evidence, indicators, findings. Counts of schools and works only, no pupil.

import { academicYearName } from "../catalogue/academic-year.ts";
import { findingMessage } from "../catalogue/messages/languages.ts";
import type { Language } from "../catalogue/messages/messages.ts";
import type { Indicators } from "../indicators/compute-indicators.ts";
import { sortFindings } from "./findings-sheet.ts";
import type { SummaryData } from "./summary-data.ts";

/** A share or mark as a number, an absent one as its reason. */
const plainIndicators = (indicators: Indicators) =>
  Object.fromEntries(
    Object.entries(indicators).map(([code, indicator]) => [
      code,
      indicator.kind === "value" ? indicator.value : { absent: indicator.reason },
    ]),
  );

/** A plain value for JSON.stringify; its shape is named by `format`. */
export function summaryJson(data: SummaryData, language: Language): object {
  const { identification, settings, municipalityName, date } = data;
  return {
    format: "msoko-summary/1",
    date,
    municipality: municipalityName,
    profile: data.profile.id,
    identificationYear: identification ? academicYearName(identification.year) : null,
    settings,
    schools: (identification?.verdicts ?? []).map(
      ({ school, verdict, met, checked, unchecked, pupilsToFlip, doubts, criteria }) => ({
        id: school.id,
        name: school.name,
        registered: school.registered,
        verdict,
        met,
        checked,
        unchecked,
        pupilsToFlip,
        doubts,
        criteria,
      }),
    ),
    indicators: data.indicators.map(({ result, indicators, place }) => ({
      school: result.school.id,
      work: result.work,
      participants: result.marks?.participants ?? result.examScores?.participants ?? null,
      marks: result.marks?.value ?? null,
      ...plainIndicators(indicators),
      place,
    })),
    municipalityIndicators: data.municipality.map(
      ({ work, schools, participants, marks, indicators, medianQuality, region }) => ({
        work,
        schools,
        participants,
        marks,
        ...plainIndicators(indicators),
        medianQuality,
        regionPercents: region?.percents ?? null,
      }),
    ),
    dynamics: data.dynamics
      .filter(({ points }) => points.length > 1)
      .map(({ school, work, lowShareChangePoints, lowShareChange, isNegative }) => ({
        school: school.id,
        work,
        lowShareChangePoints,
        lowShareChange,
        isNegative,
      })),
    moves: data.moves && { entered: data.moves.entered, left: data.moves.left, stayed: data.moves.stayed },
    objectivity: data.objectivity.map(({ school, work, signA, signB, signC, spike, journal, official, pairs, conclusion }) => ({
      school: school.id,
      work,
      signA,
      signB,
      signC,
      spike,
      journal,
      official,
      pairs,
      conclusion,
    })),
    files: data.files,
    findings: sortFindings(data.findings).map((finding) => ({ ...finding, ...findingMessage(finding, language) })),
  };
}
