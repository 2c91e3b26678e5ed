// The command «Сводка»: from what the files gave to the edits that make the summary workbook.

import { type Finding, finding } from "../catalogue/findings.ts";
import { wordsOf } from "../catalogue/messages/languages.ts";
import type { Language } from "../catalogue/messages/messages.ts";
import { ownName, type Profile } from "../catalogue/profile.ts";
import type { Settings } from "../catalogue/settings.ts";
import { type Identification, identifyLowResults, type SchoolVerdict } from "../identification/identify-low-results.ts";
import { type ListMoves, listMoves } from "../identification/list-moves.ts";
import { schoolSigns } from "../identification/objectivity/school-signs.ts";
import { indicatorTables } from "../indicators/indicator-tables.ts";
import { buildResults, type Results } from "../indicators/school-results.ts";
import type { SummaryData } from "../reports/summary-data.ts";
import { summaryWorkbook } from "../reports/summary-workbook.ts";
import { chooseRegister } from "../schools/register-entry.ts";
import type { FilePart } from "../submission/file-part.ts";
import type { Edit } from "../workbook/edit.ts";

/** What reading one file came to: its part, or the finding that says why it could not be opened. */
export type FileReading =
  | { readonly ok: true; readonly part: FilePart }
  | { readonly ok: false; readonly file: string; readonly finding: Finding };

export interface SummaryInput {
  readonly files: readonly FileReading[];
  readonly profile: Profile;
  readonly settings: Settings;
  /** The day of the report, ISO 8601: the core has no clock. */
  readonly date: string;
}

const partsOf = (files: readonly FileReading[]): FilePart[] => files.flatMap((file) => (file.ok ? [file.part] : []));

/** The results of the schools, before any choice: what other settings do not change. */
export function resultsOf(files: readonly FileReading[]): Results {
  const parts = partsOf(files);
  const facts = parts.flatMap((part) => part.facts);
  const list = parts.flatMap((part) => part.register);
  const { register, findings } = chooseRegister(list, facts.length > 0);
  const results = buildResults({
    facts,
    markers: parts.flatMap((part) => part.markers),
    rejected: parts.flatMap((part) => part.rejected),
    register,
  });
  return { ...results, findings: [...findings, ...results.findings] };
}

/** Whether missing data leave the verdict as it is: a school that nobody could judge has neither entered nor left a list. */
const isDecided = ({ verdict, doubts }: SchoolVerdict): boolean =>
  verdict === "low-result" ||
  (verdict === "not-low-result" &&
    doubts.every(({ kind }) => kind !== "missing-data-decides" && kind !== "rejected-data-decides" && kind !== "rows-rejected"));

/** The list of low-result schools beside last year's; `null` where no school could be judged in both years. */
function movesOf({ verdicts }: Identification, before: Identification | null): ListMoves | null {
  const low = (of: readonly SchoolVerdict[]): string[] =>
    of.filter(({ verdict }) => verdict === "low-result").map(({ school }) => school.id);
  if (!before) return null;
  const decidedBefore = new Set(before.verdicts.filter(isDecided).map(({ school }) => school.id));
  const inBoth = verdicts
    .filter((verdict) => isDecided(verdict) && decidedBefore.has(verdict.school.id))
    .map(({ school }) => school.id);
  return inBoth.length === 0 ? null : listMoves(low(before.verdicts), low(verdicts), inBoth);
}

/** Computes everything; pure. */
export function computeSummary({ files, profile, settings, date }: SummaryInput, results = resultsOf(files)): SummaryData {
  const parts = partsOf(files);
  const identification = identifyLowResults(results, profile, settings);
  const { schools: indicators, municipality, dynamics } = indicatorTables(results.results, results.groups, settings);
  const hasRegister = results.schools.some(({ registered }) => registered);
  const refused = parts.some((part) => part.findings.some(({ severity }) => severity === "error"));
  const absences: Finding[] = [
    ...(results.results.length === 0 ? [finding("no-results", { file: "" }, { refused })] : []),
    ...(!hasRegister && results.schools.length > 0
      ? [finding("register-absent", { file: "" }, { schools: results.schools.length })]
      : []),
  ];
  return {
    profile,
    municipalityName: ownName(profile, settings) || results.municipalities.join(", "),
    settings,
    date,
    schools: results.schools,
    identification,
    indicators,
    municipality,
    dynamics,
    moves:
      identification &&
      movesOf(identification, identifyLowResults(results, profile, { ...settings, identificationYear: identification.year - 1 })),
    objectivity: schoolSigns(results),
    files: files.map((file) =>
      file.ok ? { file: file.part.file, sheets: file.part.sheets } : { file: file.file, sheets: null },
    ),
    findings: [
      ...files.flatMap((file) => (file.ok ? file.part.findings : [file.finding])),
      ...results.findings,
      ...(identification?.findings ?? []),
      ...absences,
    ],
  };
}

export interface SummaryOutcome {
  readonly data: SummaryData;
  readonly edits: readonly Edit[];
}

export function buildSummary(input: SummaryInput, language: Language): SummaryOutcome {
  const data = computeSummary(input);
  return { data, edits: summaryWorkbook(data, wordsOf(language)) };
}
