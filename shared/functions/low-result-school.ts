// LOW_RESULT_SCHOOL(range; [identification year]): is a school of low results, by the criteria of the order, from a table of results.

import { academicYearName, parseAcademicYear } from "../catalogue/academic-year.ts";
import { findingMessage } from "../catalogue/messages/languages.ts";
import type { Words } from "../catalogue/messages/messages.ts";
import { municipalityOf } from "../catalogue/municipalities.ts";
import type { Settings } from "../catalogue/settings.ts";
import { identifyLowResults, type SchoolVerdict } from "../identification/identify-low-results.ts";
import { buildResults } from "../indicators/school-results.ts";
import { doubtsText, reasonsText } from "../reports/reason-text.ts";
import { findTable } from "../submission/find-table.ts";
import { readResultsTable } from "../submission/read-results-table.ts";
import type { CellValue } from "../workbook/cell.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";

/** Rectangular, as a custom function returns it: it spills. */
export type FunctionResult = readonly (readonly string[])[];

const RANGE = "=";

const sheetOf = (range: readonly (readonly CellValue[])[]): SheetSnapshot => ({
  name: RANGE,
  visibility: "visible",
  rows: range.map((values, rowIndex) => ({ rowIndex, values })),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  formulas: [],
});

const oneCell = (text: string): FunctionResult => [[text]];

function schoolRow(verdict: SchoolVerdict, words: Words): string[] {
  return [
    verdict.school.name || verdict.school.id,
    words.verdicts[verdict.verdict],
    verdict.met.join(", "),
    words.report.checkedOf(verdict.checked.length, verdict.criteria.length),
    [reasonsText(verdict, words), doubtsText(verdict, words)].filter((text) => text !== "").join("\n"),
  ];
}

/**
 * `range`: a header row (Год, Процедура, Предмет, Класс, Участников, and 2, 3, 4, 5 or Ниже минимума and 70 и более; Школа, Логин
 * or Код ОО optional) and a row a work. `year`: «2021/22»; without it, the year after the latest in the table.
 * Gives one cell with the verdict and its reasons where the table names no school, else a header and a row a school.
 * A table that cannot be used gives one cell with a message that says what is missing.
 * Criteria: order No. 19 of 25.01.2025 of Botlikh district, item 2.1.1 (a-j), under the given settings.
 */
export function lowResultSchool(
  range: readonly (readonly CellValue[])[],
  year: string,
  settings: Settings,
  words: Words,
): FunctionResult {
  const identificationYear = year.trim() === "" ? settings.identificationYear : parseAcademicYear(year);
  if (identificationYear === undefined) return oneCell(words.functions.badYear(year));
  const sheet = sheetOf(range);
  const table = findTable(sheet);
  if (!table || "missing" in table || table.kind !== "results-table") return oneCell(words.functions.notATable);
  if (table.repeatedHeaders.length > 0) return oneCell(words.functions.notATable);
  const reading = readResultsTable(table, RANGE, RANGE);
  const results = buildResults({ facts: reading.facts, markers: [], register: [] });
  const identification = identifyLowResults(results, municipalityOf(settings.municipality), { ...settings, identificationYear });
  if (!identification) {
    const messages = reading.findings.map(
      (finding) => `${findingMessage(finding, words.language).text} (${finding.at.cell ?? ""})`,
    );
    return oneCell(messages.length === 0 ? words.functions.noRows : words.functions.rowsUnusable(messages.slice(0, 3)));
  }
  const namesSchools = ["name", "login", "code"].some((column) => table.columns.has(column));
  const [only] = identification.verdicts;
  if (!namesSchools && only) {
    const reasons = [reasonsText(only, words), doubtsText(only, words)].filter((text) => text !== "").join("; ");
    return oneCell(words.functions.oneVerdict(words.verdicts[only.verdict], academicYearName(identification.year), reasons));
  }
  return [[...words.functions.header], ...identification.verdicts.map((verdict) => schoolRow(verdict, words))];
}
